/** Numbers and codes of nobody: those that stand for a person or a place in every record this room makes. */
export const made = {
  bsn: '999990019',
  onderwijsnummer: '101222331',
  school: { brin: '99VO', vestiging: '99VO00', onderwijsaanbieder: '999A999' },
  instelling: { brin: '99MB', onderwijsaanbieder: '998A998' },
  opleidingcode: '25655',
} as const
