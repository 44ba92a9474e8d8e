import { formatNotChecked } from '../../../src/messages/messages.js'
import type { OpenCount } from '../../../src/cli/notChecked.js'
import type { Registertelling, Summary } from '../../../src/registers/summarise.js'
import type { Teldatumtelling } from '../../../src/cli/teldata.js'
import { type Child, h, type Row, table } from './dom.js'
import { portionSize } from './findings.js'
import type { FileOutcome, Group, Line, Outcome } from './outcome.js'
import { citedView } from './whereView.js'
import type { Counts, Voice } from './words.js'

/** The outcome of a check, with buttons that ask for more lines of a group. */
export function outcomeView(outcome: Outcome, voice: Voice): readonly Child[] {
  const { check } = voice.words
  const { bestanden, telling, teldata, vergelijking, peildatum } = outcome
  const [only] = bestanden
  const single = bestanden.length === 1 && only?.telling?.indeling === 'JSON' && only.telling.records === 1
  return [
    h('p', { class: 'on' }, check.head(voice.day(peildatum))),
    outcome.niveausOngelezen && h('p', { class: 'note' }, check.niveausUnread),
    ...(single ? [] : [...countsView(telling, voice), ...teldataView(teldata, voice)]),
    ...bestanden.map((file) => fileView(file, single, outcome, voice)),
    vergelijking &&
      h(
        'section',
        { class: 'file' },
        h('h4', {}, check.comparison(sum(vergelijking.groepen))),
        ...vergelijking.groepen.map((group) => groupView(group, { open: '', isList: false }, outcome, voice)),
        ...vergelijking.incomplete.map(({ register, aantal }) => h('p', {}, check.incomplete(register, aantal))),
        vergelijking.vraagVolledig && h('p', { class: 'note' }, check.askComplete),
        notCheckedView(vergelijking.nietNagegaan, voice),
      ),
  ]
}

/** How many refusals and signals there are in all. */
export function countsOf({ bestanden, vergelijking }: Outcome): Counts {
  const groups = bestanden.flatMap(({ groepen }) => groepen)
  return {
    afkeur: sum(groups.filter(({ severity }) => severity === 'afkeur')),
    signaal: sum(groups.filter(({ severity }) => severity === 'signaal')),
    ...(vergelijking && { vergelijking: sum(vergelijking.groepen) }),
  }
}

function sum(groups: readonly Group[]): number {
  return groups.reduce((total, { aantal }) => total + aantal, 0)
}

function fileView(file: FileOutcome, single: boolean, outcome: Outcome, voice: Voice): HTMLElement {
  const { check } = voice.words
  const { naam, telling, unread, groepen, nietNagegaan } = file
  const isList = telling?.indeling === 'JSON'
  const verdict = telling && (telling.afgekeurd > 0 ? 'refused' : telling.metSignaal > 0 ? 'signals' : 'sound')
  return h(
    'section',
    { class: 'file' },
    single && verdict
      ? h('p', { class: `verdict ${verdict}` }, check.verdict[verdict])
      : h('h4', {}, telling ? check.file(naam, telling) : naam),
    unread && h('p', { class: 'note' }, check.unread[unread]),
    telling && !telling.volledig && h('p', { class: 'note' }, check.brokenOff),
    !single && telling && !unread && groepen.length === 0 && h('p', {}, check.sound),
    ...groepen.map((group) => groupView(group, { open: single ? '' : undefined, isList, single }, outcome, voice)),
    notCheckedView(nietNagegaan, voice),
  )
}

type Shape = { readonly open: '' | undefined; readonly isList: boolean; readonly single?: boolean }

function groupView(group: Group, { open, isList, single }: Shape, { peildatum }: Outcome, voice: Voice): HTMLElement {
  const { check } = voice.words
  const { severity, aantal, eerste, nummer, source } = group
  const [first] = eerste
  const shared = eerste.every(({ tekst }) => tekst === first?.tekst) ? first?.tekst : undefined
  const lines = h('ul', { class: 'lines', 'data-groep': String(nummer) })
  const place = single ? 'single' : isList ? 'item' : 'line'
  lines.dataset['plaats'] = place
  lines.dataset['tekst'] = shared ?? ''
  lines.append(...eerste.map((line) => lineView(line, { place, shared }, voice)))
  return h(
    'details',
    { class: 'group', open },
    h(
      'summary',
      {},
      h('span', { class: `mark ${severity}` }, check.severity[severity]),
      ' ',
      !single && h('span', { class: 'times' }, `${check.times(aantal)} `),
      // A sentence is said rather than a code: one of them, when they differ.
      first?.tekst,
      shared === undefined && ` ${check.alike}`,
    ),
    h('div', { class: 'ref-of-group' }, ...citedView({ source }, peildatum, voice)),
    lines,
    ...moreView(group, eerste.length, voice),
  )
}

/** The place of a line, and its words unless the head of the group says them already. */
export function lineView(
  { regel, veld, records, tekst }: Line,
  { place, shared }: { readonly place: string | undefined; readonly shared: string | undefined },
  { words: { check } }: Voice,
): HTMLElement {
  const where = [
    ...(records ?? []),
    ...(regel === undefined || place === 'single' ? [] : [place === 'item' ? check.item(regel) : check.line(regel)]),
  ].join(', ')
  return h(
    'li',
    {},
    where,
    where !== '' && veld ? ', ' : '',
    veld ? h('code', {}, veld) : '',
    shared !== tekst && `${where !== '' || veld ? ': ' : ''}${tekst}`,
  )
}

/** The button for more lines, or why there are no more; nothing when all are shown. */
export function moreView(
  { nummer, bewaard, aantal }: Pick<Group, 'nummer' | 'bewaard' | 'aantal'>,
  shown: number,
  { words: { check } }: Voice,
): readonly HTMLElement[] {
  if (shown < bewaard) {
    const next = Math.min(portionSize, bewaard - shown)
    const asked = { nummer: String(nummer), bewaard: String(bewaard), aantal: String(aantal), vanaf: String(shown) }
    const button = h('button', { type: 'button', class: 'second more' }, check.more(next, aantal - shown))
    Object.assign(button.dataset, asked)
    return [button]
  }
  return bewaard < aantal ? [h('p', { class: 'small' }, check.capped(bewaard))] : []
}

function notCheckedView(counts: readonly OpenCount[], { words: { check }, language }: Voice): Child {
  if (counts.length === 0) return undefined
  const rules = new Set(counts.map(({ code }) => code)).size
  return h(
    'details',
    { class: 'unchecked' },
    h('summary', {}, check.notChecked(rules)),
    h('p', { class: 'small' }, check.notCheckedIntro),
    h(
      'ul',
      { class: 'small' },
      ...counts.map((count) =>
        h('li', {}, count.aantal > 1 && `${check.times(count.aantal)}: `, formatNotChecked(count, language)),
      ),
    ),
  )
}

/** The table of the slide: a row for each route of each register that has records. */
function countsView({ rodVo, rodMbo }: Summary, { words: { check }, language }: Voice): readonly Child[] {
  const { counts } = check
  const figures = new Intl.NumberFormat(language)
  const rowsOf = (register: string, telling: Registertelling): readonly Row[] =>
    telling.totaal.totaal === 0
      ? []
      : (['DLR', 'GLR', 'totaal'] as const).map((soort) => ({
          head: `${register} ${soort === 'totaal' ? counts.total : soort}`,
          cells: [
            figures.format(telling[soort]['VO-fase']),
            figures.format(telling[soort]['MBO-fase']),
            soort === 'totaal' ? figures.format(telling.instellingen) : '–',
          ],
        }))
  const rows = [...rowsOf('ROD VO', rodVo), ...rowsOf('ROD MBO', rodMbo)]
  return rows.length === 0
    ? []
    : [table(counts.caption, counts.columns, rows, 'figures'), h('p', { class: 'small quiet' }, counts.note)]
}

function teldataView(
  teldata: readonly Teldatumtelling[],
  { words: { check }, language, day }: Voice,
): readonly Child[] {
  const figures = new Intl.NumberFormat(language)
  const keys = ['VO-fase', 'MBO-fase', 'bekostigbaar', 'bekostigd'] as const
  return teldata.length === 0
    ? []
    : [
        h(
          'div',
          { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': check.teldata.caption },
          table(
            check.teldata.caption,
            check.teldata.columns,
            teldata.map((count) => ({
              head: day(count.teldatum),
              cells: keys.map((key) => figures.format(count[key])),
            })),
            'figures',
          ),
        ),
      ]
}
