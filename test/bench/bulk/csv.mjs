import { closeSync, openSync, writeSync } from 'node:fs'

/** The columns of the two files: those a file must have, and three that tell more. */
const columns = {
  vo: 'BRIN;BSN;Onderwijsnummer;Begindatum;Einddatum;IndicatieBekostigbaar;Opleidingskenmerk;Fase;Leerweg;Leerjaar;Elementcode;FaseLeerjaar;LeerrouteStart;VmboDiploma',
  mbo: 'BRIN;BSN;Onderwijsnummer;Begindatum;Einddatum;IndicatieBekostigbaar;Leerroute;Leerroutefase;Niveau;Leertraject;Opleidingcode;FaseLeerjaar;LeerrouteStart;VmboDiploma',
}

/** One record as a line. */
function lineOf({ leerling, instelling, leerroute, fase, begindatum, einddatum = '', ...rest }) {
  const { bsn = '', onderwijsnummer = '' } = leerling
  const start = `${instelling.brin};${bsn};${onderwijsnummer};${begindatum};${einddatum};${rest.indicatieBekostigbaar ? 'J' : 'N'}`
  const route = `${leerroute.soort};${fase.soort.slice(0, -5)}`
  const own =
    instelling.soort === 'vo-school'
      ? `${leerroute.leerweg};${rest.vmboLeerjaar ?? ''};`
      : `MBO-${leerroute.niveau};${rest.leertraject ?? ''};`
  return `${start};${route};${own};${fase.leerjaar ?? ''};${rest.leerrouteStart ?? ''};${rest.vmboDiploma ?? ''}\n`
}

/** Writes the records of one register to a file. */
export function writeCsv(path, records, side) {
  const file = openSync(path, 'w')
  let text = `${columns[side]}\n`
  for (const { inschrijving } of records) {
    text += lineOf(inschrijving)
    if (text.length < 1 << 20) continue
    writeSync(file, text)
    text = ''
  }
  writeSync(file, text)
  closeSync(file)
}
