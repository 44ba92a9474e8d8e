import type { Leerroute } from '../../concepts/leerroute.js'
import type { LifeStory, LifeStoryYear } from './lifeStories.js'

/** The columns that tell what happens; all others tell what is expected of it. */
const given: readonly string[] = [
  'peildatum',
  'bevorderd',
  'uitslag',
  'geslaagdeVakken',
  'verlaatSchool',
  'vertrek',
  'urenTotaal',
  'urenBegeleid',
  'urenBpv',
]

/** For the reader; nothing is given or expected in them. */
const remarks: readonly string[] = ['gebeurtenis', 'opmerking']

/** Reads a story of this room: lines `# sleutel: waarde`, then a table with semicolons. */
export function storyFrom(naam: string, text: string): LifeStory {
  const lines = text.trim().split('\n')
  const head = lines.filter((line) => line.startsWith('#')).map((line) => line.slice(2).split(': '))
  const [columns = [], ...rows] = lines.filter((line) => !line.startsWith('#')).map((line) => line.split(';'))
  const values = new Map(head.map(([key = '', ...value]) => [key, value.join(': ')]))
  const number = (key: string): number | undefined => (values.has(key) ? Number(values.get(key)) : undefined)
  const [vmboDiploma, , tijdvak] = (values.get('vmbo-diploma') ?? '').split(' ')
  const [soort, weg = ''] = (values.get('leerroute') as string).split(' ')
  const [leerweg, niveau] = weg.split('-')
  return known({
    naam,
    titel: values.get('titel'),
    vraag: values.get('vraag'),
    artikel: values.get('artikel'),
    leerroute: { soort, leerweg, niveau: Number(niveau) } as Leerroute,
    start: values.get('start'),
    options: known({
      jaren: number('jaren'),
      opleidingsduur: number('opleidingsduur'),
      doublures: values.get('doublures')?.split(', ').map(Number),
      overstapGlr: values.get('overstap glr'),
      einde: values.get('einde'),
      vmboDiploma: vmboDiploma === '' ? undefined : vmboDiploma,
      bekostigd: values.get('bekostigd') === 'nee' ? false : undefined,
    }),
    tijdvak: tijdvak === undefined ? undefined : Number(tijdvak),
    schoolsoort: values.get('schoolsoort'),
    leertraject: values.get('leertraject'),
    geboortedatum: values.get('geboortedatum'),
    inschrijvingen: head.filter(([key]) => key === 'inschrijving').map(([, value = '']) => enrolmentFrom(value)),
    leerjaren: rows.map((cells) => yearFrom(columns, cells)),
  }) as LifeStory
}

function enrolmentFrom(text: string): object {
  const [kant, fase, first = '', second, last] = text.split(' ')
  return first === 'vanaf' ? { kant, fase, begindatum: second } : { kant, fase, begindatum: first, einddatum: last }
}

function yearFrom(columns: readonly string[], cells: readonly string[]): LifeStoryYear {
  const filled = columns.map((column, at) => [column, cells[at] as string] as const)
  const remark = cells[columns.indexOf('opmerking')] as string
  return {
    ...(remark === '' ? {} : { opmerking: remark }),
    gegeven: Object.fromEntries(filled.filter(([column]) => given.includes(column))),
    verwacht: Object.fromEntries(filled.filter(([column]) => !given.includes(column) && !remarks.includes(column))),
  }
}

/** Without the fields that are not known. */
function known(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}
