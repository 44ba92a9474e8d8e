import type { Datum } from '../../../src/concepts/datum.js'
import { type Codelijst, codeTable } from '../../../src/registers/codes.js'
import { registrationTerms } from '../../../src/registers/registrationTerms.js'
import type { Register, Registratietermijn } from '../../../src/registers/registrationTerms.js'
import { type Registerplicht, requiredRegistrations } from '../../../src/registers/requiredRegistrations.js'
import { rulePath, ruleNamed } from '../content/rules.js'
import { anchor, type Context, inLanguage, say, sourceLink } from '../context.js'
import { escaped } from '../html.js'
import { type Both, languages } from '../languages.js'
import type { Page } from '../page.js'
import { places } from '../routes.js'
import { cellWords, day as dayWords } from '../tables/cellWords.js'
import { contents } from './parts.js'

const registerNames: Readonly<Record<Register, string>> = { rodVo: 'ROD VO', rodMbo: 'ROD MBO', rio: 'RIO' }

const duties: Both<Readonly<Record<Registerplicht<string>['plicht'], string>>> = {
  nl: {
    verplicht: 'moet',
    toegestaan: 'mag, hoeft niet',
    'toegestaan-met-signaal': 'geeft een signaal: de wet laat hier geen ruimte voor, zoals wij haar lezen',
    'hangt-af':
      'mag, of geeft een signaal: dat hangt af van het leerjaar en van het vmbo-diploma. DUO: ingeschreven tot het diploma; de wet: uitgeschreven. Wij aanvaarden beide',
  },
  en: {
    verplicht: 'must',
    toegestaan: 'may, need not',
    'toegestaan-met-signaal': 'gives a signaal: as we read the law it leaves no room for it',
    'hangt-af':
      'may, or gives a signaal: that hangs on the year and on the vmbo diploma. DUO: enrolled until the diploma; the law: unenrolled. We accept both',
  },
}

const fields: Both<Readonly<Record<string, string>>> = {
  nl: {
    opleidingskenmerk: 'opleidingskenmerk',
    fase: 'fase',
    indicatieBekostigbaar: 'indicatie bekostigbaar',
    leerroute: 'leerroute',
    leerroutefase: 'leerroutefase',
    doorlopendeLeerlijnVmboMbo: 'doorlopende leerlijn vmbo-mbo',
  },
  en: {},
}

const given: Both<Readonly<Record<Registratietermijn['gegeven'], string>>> = {
  nl: {
    inschrijving: 'in- of uitschrijving',
    'vmbo-uitslag': 'uitslag van het vmbo-examen',
    'mbo-diploma': 'mbo-diploma',
    teldatum: 'telling',
    aanbod: 'aanbod van de route',
  },
  en: {
    inschrijving: 'enrolment or its end',
    'vmbo-uitslag': 'result of the vmbo exam',
    'mbo-diploma': 'mbo diploma',
    teldatum: 'count',
    aanbod: 'offer of the route',
  },
}

/** The codes of the registers, what must stand where, and within which term. */
export function registersPages(on: Datum): readonly Page[] {
  return languages.map((language) => {
    const path = places.registers[language]
    const context: Context = { language, path, day: on }
    const title = say(
      context,
      'Wat moet waar staan: RIO, ROD VO en ROD MBO',
      'What must stand where: RIO, ROD VO and ROD MBO',
    )
    const description = say(
      context,
      'Per route en fase: in welk register een leerling moet of mag staan, met welke codes en binnen welke termijn.',
      'By route and phase: in which register a pupil must or may stand, with which codes and within which term.',
    )
    const headings = [
      ['plichten', say(context, 'Wat er moet staan', 'What must stand there')],
      ['termijnen', say(context, 'Binnen welke termijn', 'Within which term')],
      ['codelijsten', say(context, 'De codes', 'The codes')],
    ] as const
    const [duty, terms, lists] = headings.map(([id, text]) => `<h2 id="${id}">${text}</h2>`)
    const body = `<h1>${title}</h1>
<p class="lead">${description}</p>
<p>${anchor(context, rulePath(ruleNamed('timeline'), language), say(context, 'De plicht om in te schrijven, als tabel', 'The duty to enrol, as a table'))} · ${anchor(context, rulePath(ruleNamed('reconcile'), language), say(context, 'Waarin de registers kunnen verschillen', 'In what the registers can differ'))} · ${anchor(context, places.codes[language], say(context, 'Alle codes van fouten en signalen', 'All codes of faults and signals'))}</p>
${contents(context, headings)}
${duty}
${dutyTable(context)}
${terms}
${termTable(context)}
${lists}
<p>${say(context, '“Geen dag bekend”: de bron noemt geen dag waarop de code begint of eindigt.', '“No day known”: the source names no day on which the code begins or ends.')}</p>
${(Object.keys(codeTable) as Codelijst[]).map((list) => codeList(context, list)).join('\n')}`
    return {
      id: 'registers',
      language,
      path,
      section: 'registers',
      title: say(context, 'Registers', 'Registers'),
      description,
      body,
    }
  })
}

function dutyTable(context: Context): string {
  const heads = [
    say(context, 'Register, route en fase', 'Register, route and phase'),
    say(context, 'Moet of mag', 'Must or may'),
    say(context, 'In te vullen', 'To fill in'),
    say(context, 'Bron', 'Source'),
  ]
  const rows = (['DLR', 'GLR'] as const).flatMap((soort) =>
    (['VO-fase', 'MBO-fase'] as const).flatMap((fase) => {
      const required = requiredRegistrations({ soort }, { soort: fase })
      return (['rodVo', 'rodMbo', 'rio'] as const).map((register) => {
        const part: Registerplicht<string> = required[register]
        const filled = Object.entries(part.velden).map(
          ([name, { code, source }]) =>
            `<li>${escaped(fields[context.language][name] ?? fields.nl[name] ?? name)}: <code>${escaped(code)}</code> <span class="small">(${sourceLink(context, source)})</span></li>`,
        )
        const cells = [
          escaped(inLanguage(context, duties)[part.plicht]),
          `${part.plicht === 'toegestaan-met-signaal' ? `<p class="small quiet">${say(context, 'als zij er toch staat:', 'if it is there all the same:')}</p>` : ''}<ul class="plain">${filled.join('')}</ul>`,
          sourceLink(context, part.source),
        ]
        return rowOf(heads, `${registerNames[register]}: ${soort}, ${fase}`, cells)
      })
    }),
  )
  return tableOf(heads, rows, 'duties')
}

function termTable(context: Context): string {
  const heads = [
    say(context, 'Register en gegeven', 'Register and what is told'),
    say(context, 'Termijn', 'Term'),
    say(context, 'Bron', 'Source'),
  ]
  const rows = (['rodVo', 'rodMbo', 'rio'] as const).flatMap((register) =>
    registrationTerms[register].map(({ gegeven, termijn, source }) =>
      rowOf(heads, `${registerNames[register]}: ${inLanguage(context, given)[gegeven]}`, [
        termWords(context, termijn),
        sourceLink(context, source),
      ]),
    ),
  )
  return tableOf(heads, rows, 'terms')
}

function termWords(context: Context, termijn: Registratietermijn['termijn']): string {
  const dayOf = (dag: string): string => dayWords(`2000-${dag}`, context.language).replace(/ 2000$/, '')
  if (termijn.soort === 'uiterste-dag') {
    return say(context, `uiterlijk op ${dayOf(termijn.dag)}`, `on ${dayOf(termijn.dag)} at the latest`)
  }
  if (termijn.soort === 'geen-vaste-dag') {
    const [first, second] = termijn.richtdagen.map((dag) => dayOf(dag))
    return second === undefined
      ? say(context, `geen vaste dag; reken op ${first}`, `no fixed day; aim for ${first}`)
      : say(
          context,
          `op de vijftiende, niet zeker van welke maand: ${first} of ${second}`,
          `on the fifteenth, not certain of which month: ${first} or ${second}`,
        )
  }
  const begins = {
    inschrijving: say(context, 'na de in- of uitschrijving', 'after the enrolment or its end'),
    ontvangst: say(context, 'nadat de gegevens zijn ontvangen of gewijzigd', 'after the data were received or changed'),
    vaststelling: say(context, 'na het vaststellen van de uitslag', 'after the result was fixed'),
    diploma: say(context, 'na het diploma of de uitschrijving', 'after the diploma or the end of the enrolment'),
  }
  return say(
    context,
    `binnen ${termijn.dagen} dagen ${begins[termijn.vanaf]}`,
    `within ${termijn.dagen} days ${begins[termijn.vanaf]}`,
  )
}

function codeList(context: Context, list: Codelijst): string {
  const { codes, source } = codeTable[list]
  const heads = [say(context, 'Code', 'Code'), say(context, 'Betekent', 'Stands for'), say(context, 'Geldig', 'Valid')]
  const rows = codes.map(({ code, waarde, geldigVan, geldigTot }) => {
    const period = [
      geldigVan === undefined ? '' : `${say(context, 'vanaf', 'from')} ${dayWords(geldigVan, context.language)}`,
      geldigTot === undefined
        ? ''
        : `${say(context, 'tot en met', 'up to and including')} ${dayWords(geldigTot, context.language)}`,
    ].filter((part) => part !== '')
    return rowOf(heads, `<code><data data-column="code" value="${escaped(code)}">${escaped(code)}</data></code>`, [
      `<data data-column="waarde" value="${String(waarde)}">${escaped(meaning(context, waarde))}</data>`,
      period.join(' ') || say(context, 'geen dag bekend', 'no day known'),
    ])
  })
  const name = inLanguage(context, listNames[list])
  return `<section id="${list}" data-list="${list}" aria-labelledby="${list}-h"><h3 id="${list}-h">${name}</h3>
<p class="small">${say(context, 'Bron', 'Source')}: ${sourceLink(context, source)}</p>
${tableOf(heads, rows, 'list')}</section>`
}

/** Short names that codes stand for, in full. */
const written: Readonly<Record<string, string>> = {
  DLR: 'doorlopende leerroute (DLR)',
  GLR: 'geïntegreerde leerroute (GLR)',
  BB: 'basisberoepsgerichte leerweg (BB)',
  KB: 'kaderberoepsgerichte leerweg (KB)',
  GL: 'gemengde leerweg (GL)',
  TL: 'theoretische leerweg (TL)',
  BOL: 'beroepsopleidende leerweg (BOL)',
  BBL: 'beroepsbegeleidende leerweg (BBL)',
}

/** What each list is called: its register, and the field that holds its codes. */
const listNames: Readonly<Record<Codelijst, Both>> = {
  'rio-leerroute': { nl: 'RIO: leerroute', en: 'RIO: route (leerroute)' },
  'rio-niveau-vo': { nl: 'RIO: niveau in het vo', en: 'RIO: level in the vo (niveau)' },
  'rio-kwalificatieniveau': { nl: 'RIO: kwalificatieniveau', en: 'RIO: level in the mbo (kwalificatieniveau)' },
  'rod-vo-opleidingskenmerk': { nl: 'ROD VO: opleidingskenmerk', en: 'ROD VO: route (opleidingskenmerk)' },
  'rod-vo-fase': { nl: 'ROD VO: fase', en: 'ROD VO: phase (fase)' },
  'rod-mbo-leerroute': { nl: 'ROD MBO: leerroute', en: 'ROD MBO: route (leerroute)' },
  'rod-mbo-leerroutefase': { nl: 'ROD MBO: leerroutefase', en: 'ROD MBO: phase (leerroutefase)' },
  'rod-mbo-niveau': { nl: 'ROD MBO: niveau', en: 'ROD MBO: level (niveau)' },
  'rod-mbo-leertraject': { nl: 'ROD MBO: leertraject', en: 'ROD MBO: pathway (leertraject)' },
  'rod-mbo-indicatie-ro': {
    nl: 'ROD MBO: indicatie bekostigbaar in het RO-bestand',
    en: 'ROD MBO: mark of being fundable (indicatie bekostigbaar) in the RO file',
  },
  'rod-mbo-indicatie-grondslag': {
    nl: 'ROD MBO: indicatie bekostigbaar in GRONDSLAG IP',
    en: 'ROD MBO: mark of being fundable (indicatie bekostigbaar) in GRONDSLAG IP',
  },
  'rod-mbo-indicatie-tbgi': {
    nl: 'ROD MBO: indicatie bekostigbaar in TBG-i',
    en: 'ROD MBO: mark of being fundable (indicatie bekostigbaar) in TBG-i',
  },
}

function meaning(context: Context, waarde: string | number | boolean): string {
  if (waarde === 'geen-route') return say(context, 'komt in geen route voor', 'is in no route')
  if (waarde === 'geen-leerweg') return say(context, 'geen leerweg van een route', 'no leerweg of a route')
  if (typeof waarde === 'number') return `niveau ${waarde}`
  return written[String(waarde)] ?? cellWords(waarde, 'waarde', context.language)
}

function rowOf(heads: readonly string[], head: string, cells: readonly string[]): string {
  const drawn = cells.map(
    (cell, at) => `<td role="cell" data-label="${escaped(heads[at + 1] ?? '')}"><div>${cell}</div></td>`,
  )
  return `<tr role="row"><th scope="row" role="rowheader" data-label="${escaped(heads[0] ?? '')}">${head}</th>${drawn.join('')}</tr>`
}

function tableOf(heads: readonly string[], rows: readonly string[], kind: 'duties' | 'terms' | 'list'): string {
  const titles = heads.map((head) => `<th scope="col" role="columnheader">${head}</th>`)
  return `<table class="${kind === 'duties' ? 'rows' : 'prose'} ${kind}" role="table"><thead role="rowgroup"><tr role="row">${titles.join('')}</tr></thead><tbody role="rowgroup">
${rows.join('\n')}
</tbody></table>`
}
