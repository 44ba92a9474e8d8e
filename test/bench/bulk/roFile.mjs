/**
 * An RO file of about so many lines as text: for each deelnemer a PER, an ISG and two periods, most with a route, and now and then a BPV.
 * The numbers fail the 11-proef.
 */
export function roText(lines, records) {
  const counts = { PER: 0, ISG: 0, ISP: 0, BPV: 0 }
  const out = ['VLP|99XX|2026-08-01|2027-07-31|2027-08-03']
  for (let at = 0; out.length < lines - 1; at++) {
    const { leerling, leerroute, fase } = records[at % records.length].inschrijving
    const who = `${leerling.bsn ?? ''}|${leerling.onderwijsnummer ?? ''}`
    const route = at % 10 === 0 ? '|' : `${leerroute.soort}|${fase.soort.slice(0, -5)}`
    out.push(
      `PER|${who}|2009-03-14|V`,
      `ISG|${who}|${at}|2024-08-01|2028-07-31||`,
      `ISP|${who}|${at}|2024-08-01|25${String(at % 1000).padStart(3, '0')}|BOL||J||100A001|100X001|${route}`,
      `ISP|${who}|${at}|2026-08-01|25${String(at % 1000).padStart(3, '0')}|BOL|MBO-${leerroute.niveau}|J||100A001|100X001|${route}`,
    )
    counts.PER++
    counts.ISG++
    counts.ISP += 2
    if (at % 4 > 0) continue
    out.push(`BPV|${who}|${at}|B1|2026-09-01|2026-09-01|2027-01-31||120|100000001|25001`)
    counts.BPV++
  }
  out.push(`SLR|${counts.PER}|${counts.ISG}|${counts.ISP}|0|${counts.BPV}|0|0|0|0`)
  return `${out.join('\n')}\n`
}
