import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

/** Files of one layout, made as they are read: a first line, and then the same people over and over. */
const layouts = {
  readRo: [
    'VLP|99XX|2025-08-01|2026-07-31|2026-08-03\n',
    `PER|999990019||2009-03-14|V
ISG|999990019||C1|2024-08-01|2028-07-31||
ISP|999990019||C1|2024-08-01|99131|BOL||J||||DLR|VO
PER|999990020||2009-03-14|V
ISG|999990020||C1|2024-08-01|2028-07-31||
ISP|999990020||C1|2024-08-01|DLP|BOL||J||||DLR|VO
`,
  ],
  readGrondslag: [
    'VLP;99XX;2025;20251105;V\n',
    `PER;1;16;16;17;16;V;1234
ISG;1;99XX;C1;20240801;20280731;;
ISP;1;99XX;C1;20240801;20260731;99131;;BOL;;1;;;DLR;VO
PER;2;16;16;17;16;V;1234
ISP;2;99XX;C1;20240801;20260731;99131;;BOL;;1;;;DLR;VO
`,
  ],
  readRodCsv: [
    'BRIN;BSN;Onderwijsnummer;Begindatum;Einddatum;IndicatieBekostigbaar;Leerroute;Leerroutefase;Niveau;Leertraject;Opleidingcode\n',
    `99XX;999990019;;2024-08-01;;J;DLR;VO;MBO-3;BOL;99131
"99XX";999990019;;2024-08-01;;J;DLR;VO;MBO-3;BOL;99131
"99XX;999990019;;2024-08-01;;J;DLR;VO;MBO-3;BOL;99131
`,
  ],
  readTbgi: [
    '<Bekostigingsgrondslagen>\n',
    `<Inschrijving><BRIN>99XX</BRIN><Teldatum><Teldatum>2025-10-01</Teldatum><Leerroutefase>MBO</Leerroutefase>
<IndicatieBekostigbaar>true</IndicatieBekostigbaar></Teldatum><Teldatum><Leerroutefase>VO</Leerroutefase></Teldatum>
</Inschrijving>
`,
  ],
} as const

/** Megabytes: a heap in which the file does not fit, nor what is read of it. */
const [fileSize, heap] = [48, 32]

/** Run on its own: reads as many megabytes as it is told, and prints how many records and faults it met. */
const program = `
import * as readers from './readers.mjs'
const [name, first, again, megabytes] = process.argv.slice(2)
function* parts() {
  yield first
  const part = Buffer.from(again.repeat(Math.ceil(65_536 / again.length)))
  for (let size = 0; size < megabytes * 1_048_576; size += part.length) yield part
}
const count = { record: 0, teldatum: 0, fout: 0, slot: 0 }
for await (const { soort } of readers[name](parts(), { controletotalen: false })) count[soort]++
console.log(JSON.stringify(count))
`

describe('Memory', () => {
  let folder = ''

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'readers-'))
    writeFileSync(join(folder, 'program.mjs'), program)
    buildSync({
      stdin: {
        contents: Object.keys(layouts)
          .map((name) => `export { ${name} } from './src/registers/readers/${name}.js'`)
          .join('\n'),
        resolveDir: process.cwd(),
      },
      bundle: true,
      format: 'esm',
      platform: 'node',
      outfile: join(folder, 'readers.mjs'),
    })
  })

  afterAll(() => {
    rmSync(folder, { recursive: true })
  })

  test.each(Object.entries(layouts))(
    `stays small: %s reads ${fileSize} MB in a heap of ${heap} MB`,
    (name, [first, again]) => {
      const flags = [`--max-old-space-size=${heap}`, '--max-semi-space-size=4']
      const told = execFileSync(process.execPath, [
        ...flags,
        join(folder, 'program.mjs'),
        name,
        first,
        again,
        `${fileSize}`,
      ])
      const { record, teldatum, fout, slot } = JSON.parse(String(told)) as Record<string, number>
      expect((record ?? 0) + (teldatum ?? 0)).toBeGreaterThan(150_000)
      expect(fout).toBeGreaterThan(90_000)
      expect(slot).toBe(1)
    },
  )
})
