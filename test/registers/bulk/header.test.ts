import { describe, expect, test } from 'vitest'
import { headerIn } from '../../../src/registers/bulk/header.js'

const always = ['BRIN', 'BSN', 'Onderwijsnummer', 'Begindatum', 'Einddatum', 'IndicatieBekostigbaar']
const vo = [...always, 'Opleidingskenmerk', 'Fase', 'Leerweg', 'Leerjaar', 'Elementcode']
const mbo = [...always, 'Leerroute', 'Leerroutefase', 'Niveau', 'Leertraject', 'Opleidingcode']

const headerOf = (text: string) => headerIn(Buffer.from(text, 'latin1'))
const textOf = (line: Uint8Array | undefined): string => Buffer.from(line ?? []).toString('latin1')

describe('The header of a file', () => {
  test.each([
    ['of the vo', `${vo.join(';')}\n`, { side: 0, separator: ';', regel: 1 }],
    ['of the mbo', `${mbo.join(';')}\n`, { side: 1, separator: ';', regel: 1 }],
    ['with commas', `${vo.join(',')}\n`, { side: 0, separator: ',', regel: 1 }],
    ['with more columns', `Naam~!;${mbo.join(';')};Klas 4\n`, { side: 1, separator: ';', regel: 1 }],
    ['behind empty lines', `\n\r\n\n${vo.join(';')}\r\n`, { side: 0, separator: ';', regel: 4 }],
    ['behind a byte order mark', `\xEF\xBB\xBF${vo.join(';')}\r\n`, { side: 0, separator: ';', regel: 1 }],
  ])('%s is read', (_, text, told) => {
    const header = headerOf(`${text}rest`)
    expect(header).toMatchObject({ ...told, end: text.length })
    expect(textOf(header?.line)).toBe(text.replace(/^[\r\n]+/, ''))
    const names = text.trim().replace('\xEF\xBB\xBF', '').split(told.separator)
    expect(header?.columns).toHaveLength(names.length)
    expect(header?.columns.map(({ kind }) => kind > 0)).toEqual(names.map((name) => [...vo, ...mbo].includes(name)))
  })

  test.each([...vo.map((name) => [name, vo] as const), ...mbo.map((name) => [name, mbo] as const)])(
    'without %s is read in the other way, and so is one that has it twice',
    (name, names) => {
      expect(headerOf(`${names.filter((each) => each !== name).join(';')}\n`)).toBe(undefined)
      expect(headerOf(`${[...names, name].join(';')}\n`)).toBe(undefined)
    },
  )

  test.each([
    ['has no end', vo.join(';')],
    ['is not there', '\n\r\n'],
    ['is of both registers', `${vo.join(';')};Register\n`],
    ['has an unknown column twice', `${vo.join(';')};x;x\n`],
    ['holds a quote', `${vo.join(';')};"x"\n`],
    ['holds a tab', `${vo.join(';')};x\t\n`],
    ['holds a tab first', `x\t;${vo.join(';')}\n`],
    ['holds another sign', `${vo.join(';')};\xC3\xA9\n`],
    ['holds a delete', `${vo.join(';')};\x7F\n`],
    ['begins with a cut character', `\xC3;${vo.join(';')}\n`],
    ['ends with a cut character', `${vo.join(';')};x\xC3\n`],
    ['has a mark not at its begin', `\n\xEF\xBB\xBF${vo.join(';')}\n`.replace('\n', 'x\n')],
  ])('that %s is read in the other way', (_, text) => {
    expect(headerOf(text)).toBe(undefined)
  })
})
