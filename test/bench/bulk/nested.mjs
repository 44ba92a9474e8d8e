/** The numbers of `summarise` in nested maps, as anyone would write them by hand: register, institution, route, phase. */
export function nestedMaps(records) {
  const registers = new Map()
  for (const { inschrijving } of records) {
    const { instelling, leerroute, fase } = inschrijving
    let institutions = registers.get(instelling.soort)
    if (institutions === undefined) registers.set(instelling.soort, (institutions = new Map()))
    let routes = institutions.get(instelling.brin)
    if (routes === undefined) institutions.set(instelling.brin, (routes = new Map()))
    let phases = routes.get(leerroute.soort)
    if (phases === undefined) routes.set(leerroute.soort, (phases = new Map()))
    phases.set(fase.soort, (phases.get(fase.soort) ?? 0) + 1)
  }
  return registers
}

/** The same as `perInstelling` of `summarise`, for comparison. */
export function asRows(registers) {
  const rows = (soort) =>
    [...(registers.get(soort) ?? [])]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([brin, routes]) => {
        const of = (route, phase) => routes.get(route)?.get(phase) ?? 0
        return [brin, of('DLR', 'VO-fase'), of('DLR', 'MBO-fase'), of('GLR', 'VO-fase'), of('GLR', 'MBO-fase')]
      })
  return { rodVo: rows('vo-school'), rodMbo: rows('mbo-instelling') }
}
