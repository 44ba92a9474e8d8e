import type { AgreementIssue, AgreementVerdict } from '../../../src/validation/agreement/agreementIssue.js'
import type { AgreementOptions } from '../../../src/validation/agreement/validateAgreement.js'

/** A record as it comes from outside: JSON, no promise about any field. */
export interface Json {
  [field: string]: unknown
}

/** Changes by dotted path, through lists too; `undefined` takes the field away. */
export type Changes = Readonly<Record<string, unknown>>

/** What the examples take for related: Groen with a course that begins with 25, Zorg en Welzijn with any other. */
export const options: AgreementOptions = {
  isAanverwant: (profiel, opleidingcode) => (profiel === 'Groen') === opleidingcode.startsWith('25'),
}

const afspraken: Json = {
  aanbod: [
    { profiel: 'Groen', opleidingcode: '25655' },
    { profiel: 'Zorg en Welzijn', opleidingcode: '23180', opleidingsdomein: 'Zorg en welzijn' },
  ],
  leiding: 'Een stuurgroep met van elke partij één lid; zie paragraaf 2.',
  verantwoording: 'Elk kwartaal een verslag aan de besturen; zie paragraaf 3.',
  inrichting: 'Eén rooster, docenten van beide kanten, de praktijklokalen van de instelling; zie paragraaf 4.',
  overdracht: { omvang: 'Een vierde deel per leerling', bestemming: 'Mbo-lessen in de VO-fase' },
  overstapoptie: 'Zie paragraaf 6.',
  bedrijfsleven: 'Zie paragraaf 7.',
  geschillen: 'Zie paragraaf 8.',
  wijziging: 'Zie paragraaf 9.',
  medezeggenschap: 'Zie paragraaf 10.',
}

const programma: Json[] = [
  {
    leerjaar: 1,
    onderdelen: [
      { soort: 'vo-onderdeel', omschrijving: 'Nederlands' },
      { soort: 'vo-onderdeel', omschrijving: 'Mens en omgeving', vakoverstijgend: true, team: true },
    ],
    examinering: 'Schoolexamens volgens het PTA.',
  },
  {
    leerjaar: 2,
    onderdelen: [
      {
        soort: 'gecombineerd-onderdeel',
        omschrijving: 'Werken in de kas',
        deelVo: 'Profielvak',
        deelMbo: 'Kerntaak 1',
        team: true,
      },
    ],
    examinering: 'Centraal examen in alle vakken.',
  },
  {
    leerjaar: 3,
    onderdelen: [{ soort: 'mbo-onderdeel', omschrijving: 'Kerntaak 2', team: false }],
    examinering: 'Examens van de instelling.',
  },
]

/** An overeenkomst between two schools and two instellingen that says everything there is to say. */
export const agreement: Json = {
  soort: 'overeenkomst',
  scholen: [
    {
      soort: 'vo-school',
      brin: '99VO',
      vestiging: '99VO00',
      onderwijsaanbieder: '999A999',
      schoolsoort: 'vbo',
      bekostigd: true,
      verticaal: false,
      profielen: ['Groen', 'Techniek'],
    },
    { soort: 'vo-school', brin: '98VO', schoolsoort: 'mavo', profielen: ['Zorg en Welzijn'] },
  ],
  instellingen: [
    { soort: 'mbo-instelling', brin: '99MB', onderwijsaanbieder: '998A998', bekostigd: true },
    { soort: 'mbo-instelling', brin: '98MB' },
  ],
  leerroutes: [
    { soort: 'GLR', leerweg: 'BB', niveau: 2 },
    { soort: 'DLR', leerweg: 'KB', niveau: 3 },
  ],
  locaties: ['school', 'instelling', 'leerbedrijf'],
  jaren: 3,
  programma,
  afspraken,
}

/** An interne regeling of a verticale scholengemeenschap: no h and i, and j all the same. */
export const inHouse: Json = {
  soort: 'interne-regeling',
  school: { soort: 'vo-school', brin: '97VG', schoolsoort: 'vbo-mavo', verticaal: true, profielen: ['Groen'] },
  leerroutes: [{ soort: 'GLR', leerweg: 'BB', niveau: 2 }],
  jaren: 3,
  programma,
  afspraken: {
    ...without(afspraken, 'geschillen', 'wijziging', 'overdracht'),
    aanbod: [{ profiel: 'Groen', opleidingcode: '25655' }],
  },
}

/** An agreement of a school and an instelling that are not funded: no transfer. */
export const nonFunded: Json = {
  soort: 'niet-bekostigd',
  scholen: [{ soort: 'vo-school', brin: '96VO', schoolsoort: 'mavo', bekostigd: false, profielen: ['Groen'] }],
  instellingen: [{ soort: 'mbo-instelling', brin: '96MB', bekostigd: false }],
  leerroutes: [{ soort: 'DLR', leerweg: 'TL', niveau: 4 }],
  jaren: 3,
  programma,
  afspraken: { ...without(afspraken, 'overdracht'), aanbod: [{ profiel: 'Groen', opleidingcode: '25655' }] },
}

/** A designated vso school that takes part alone. */
export const vso: Json = changed(agreement, {
  scholen: [{ soort: 'vo-school', brin: '95VS', schoolsoort: 'vso', profielen: ['Groen', 'Zorg en Welzijn'] }],
  leerroutes: [{ soort: 'DLR', leerweg: 'BB', niveau: 2 }],
})

function without(record: Json, ...names: readonly string[]): Json {
  return Object.fromEntries(Object.entries(record).filter(([name]) => !names.includes(name)))
}

/** A copy with these changes. */
export function changed(record: Json, changes: Changes): Json {
  const copy = structuredClone(record)
  for (const [path, value] of Object.entries(changes)) {
    const names = path.split('.')
    const last = names.pop() as string
    const part = names.reduce((each, name) => each[name] as Json, copy)
    if (value === undefined) delete part[last]
    else part[last] = value
  }
  return copy
}

/** Every issue of a verdict, whether it refuses or not. */
export function issuesIn(verdict: AgreementVerdict): readonly AgreementIssue[] {
  return verdict.ok ? verdict.signals : verdict.issues
}

/** What was not checked, as `code: path, path`. */
export function notCheckedIn(verdict: AgreementVerdict): readonly string[] {
  return verdict.notChecked.map(({ code, missing }) => `${code}: ${missing.map((path) => path.join('.')).join(', ')}`)
}
