/*
 * The facts that rules compare, as whole numbers: 0 is a fact that is absent or out of form. A leerweg and a kind of school are known by
 * their place in `leerwegen` and `schoolsoorten`, counted from 1.
 */
export const voSide = 1
export const mboSide = 2
export const dlr = 1
export const glr = 2
export const bb = 1
export const kb = 2
export const mavo = 2
export const vso = 4
export const voPhase = 1
export const mboPhase = 2
/** Of what is told with Ja or Nee: the indicatie, funding, the vmbo diploma. */
export const ja = 1
export const nee = 2

/** Is it known that the fact is another than this? */
export function isOther(fact: number, than: number): boolean {
  return fact !== 0 && fact !== than
}
