import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nl, nlPage } from '../../../docs/web/try/nl.js'
import { run } from '../../cli/fakeWorld.js'
import { type Complaints, launch, onDisk, open } from './chromium.js'

const path = 'nl/proberen/index.html'
const { check } = nl.words

/** No frame may be held up for longer, in milliseconds. */
const longestGap = 200

let browser: Browser
let folder: string

beforeAll(async () => {
  browser = await launch()
  folder = mkdtempSync(join(tmpdir(), 'try-'))
})

afterAll(async () => {
  rmSync(folder, { recursive: true })
  await browser.close()
})

async function opened(): Promise<{ readonly tab: Page; readonly complaints: Complaints }> {
  const { tab, complaints } = await open(browser)
  await tab.goto(onDisk(path))
  return { tab, complaints }
}

/** Drops files on the page, as a hand with a mouse would. */
async function drop(tab: Page, files: readonly { readonly name: string; readonly text: string }[]): Promise<void> {
  await tab.evaluate((dropped) => {
    const dataTransfer = new DataTransfer()
    for (const { name, text } of dropped) dataTransfer.items.add(new File([text], name))
    const zone = document.querySelector('#vak') as HTMLElement
    zone.dispatchEvent(new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true }))
    zone.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
  }, files)
}

function example(name: string): { readonly name: string; readonly text: string } {
  return { name, text: readFileSync(`docs/examples/${name}`, 'utf8') }
}

async function done(tab: Page): Promise<string> {
  const state = tab.locator('#stand')
  await tab.waitForFunction(() =>
    /^(Klaar|Done|Er ging iets mis)/.test(document.querySelector('#stand')?.textContent ?? ''),
  )
  return (await state.textContent()) ?? ''
}

function cells(tab: Page): Promise<string[][]> {
  return tab.evaluate(() =>
    [...document.querySelectorAll('#gevonden table tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent.trim()),
    ),
  )
}

/** How many were found of each code or sentence, as the page tells it, and how many lines it shows. */
function groups(tab: Page): Promise<{ readonly times: string; readonly lines: number }[]> {
  return tab.evaluate(() =>
    [...document.querySelectorAll('#gevonden .group')].map((group) => ({
      times: group.querySelector('.times')?.textContent.trim() ?? '',
      lines: group.querySelectorAll('.lines li').length,
    })),
  )
}

describe('Files that are dropped on the try page', () => {
  test('give the table of the slide, and the one signal', async () => {
    const { tab, complaints } = await opened()
    await drop(tab, [example('rod-vo.csv'), example('rod-mbo.csv')])
    expect(await done(tab)).toBe(check.done({ afkeur: 0, signaal: 1, vergelijking: 1 }))
    expect(await cells(tab)).toEqual([
      ['ROD VO DLR', '818', '12', '–'],
      ['ROD VO GLR', '537', '1', '–'],
      ['ROD VO Totaal', '1.355', '13', '25'],
      ['ROD MBO DLR', '82', '175', '–'],
      ['ROD MBO GLR', '89', '241', '–'],
      ['ROD MBO Totaal', '171', '416', '9'],
    ])
    expect(complaints).toEqual({ console: [], requests: [] })
    await tab.context().close()
  })

  test('show the faults that the command tells, with where each stands', async () => {
    const { tab, complaints } = await opened()
    const file = example('rod-fouten.csv')
    await drop(tab, [file])
    const today = await tab.evaluate(() => new Date().toLocaleDateString('sv', { timeZone: 'Europe/Amsterdam' }))
    const { out } = await run(['check', file.name, '--json', '--peildatum', today], {
      files: { [file.name]: file.text },
    })
    const report = JSON.parse(out) as {
      files: { findings: { code: string; severity: string; message: string; source: string; regel: number }[] }[]
      comparison?: { signalen: unknown[] }
    }
    const findings = report.files[0]?.findings ?? []
    const of = (severity: string): number => findings.filter((each) => each.severity === severity).length
    const vergelijking = report.comparison?.signalen.length ?? -1
    expect(await done(tab)).toBe(check.done({ afkeur: of('afkeur'), signaal: of('signaal'), vergelijking }))
    const text = await tab.evaluate(() => document.querySelector('#gevonden')?.textContent ?? '')
    for (const { message, regel } of findings) {
      expect(text).toContain(message)
      expect(text).toContain(check.line(regel))
    }
    const links = await tab.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('#gevonden .file:first-of-type .group a')].map(({ hash }) =>
        hash.slice(1),
      ),
    )
    expect([...new Set(links)].sort()).toEqual([...new Set(findings.map(({ source }) => source))].sort())
    expect(complaints).toEqual({ console: [], requests: [] })
    await tab.context().close()
  })

  test('leave no trace in the address, and no personal number on the page', async () => {
    const { tab } = await opened()
    const before = tab.url()
    const [header = '', row = ''] = example('rod-vo.csv').text.split('\n')
    const number = row.split(';')[1] ?? ''
    expect(number).toMatch(/^\d{9}$/)
    await drop(tab, [{ name: 'een.csv', text: `${header}\n${row.replace(';DLR;', ';GLR;')}\n` }])
    expect(await done(tab)).toBe(check.done({ afkeur: 1, signaal: 0 }))
    expect(tab.url()).toBe(before)
    expect(await tab.content()).not.toContain(number)
    await tab.context().close()
  })

  test('that are faulty or hostile are told of, and do nothing', async () => {
    const { tab, complaints } = await opened()
    const evil = '<img src=x onerror=alert(1)>'
    const dialogs: string[] = []
    tab.on('dialog', (dialog) => {
      dialogs.push(dialog.message())
      void dialog.dismiss()
    })
    const [header = ''] = example('rod-vo.csv').text.split('\n')
    const doctype =
      '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa">]><Bekostigingsgrondslagen>&a;</Bekostigingsgrondslagen>'
    await drop(tab, [
      { name: `${evil}.csv`, text: `${header}\n${Array.from({ length: 12 }, () => evil).join(';')}\n` },
      { name: 'leeg.csv', text: '' },
      { name: 'foto.jpg', text: '\u00ff\u00d8\u00ff' },
      { name: 'bom.xml', text: doctype },
      { name: 'half.json', text: `{"${evil}": [` },
      {
        name: 'raar.json',
        text: JSON.stringify({ instelling: { soort: evil }, __proto__: 1, fase: [[evil]], leerroute: evil }),
      },
      { name: 'lang.csv', text: `${header}\n${'x'.repeat(3_000_000)}` },
    ])
    expect(await done(tab)).toMatch(/^Klaar/)
    const text = (await tab.locator('#gevonden').textContent()) ?? ''
    for (const said of [check.unread.empty, check.unread['unknown-layout'], check.unread['no-json'], `${evil}.csv`]) {
      expect(text).toContain(said)
    }
    expect(await tab.locator('#gevonden img').count()).toBe(0)
    expect(dialogs).toEqual([])
    expect(complaints).toEqual({ console: [], requests: [] })
    await tab.context().close()
  })

  test('are judged anew when another choice is made', async () => {
    const { tab } = await opened()
    const { name, text } = example('rod-vo.csv')
    await drop(tab, [{ name, text: text.split('\n').slice(0, 40).join('\n') }, example('rod-mbo.csv')])
    await done(tab)
    expect(await tab.locator('#gevonden').textContent()).toContain(check.askComplete)
    await tab.getByLabel(nlPage.check.register['rod-vo']).check()
    await tab.getByLabel(nlPage.check.register['rod-mbo']).check()
    await tab.waitForFunction(
      (said) => !document.querySelector('#gevonden')?.textContent.includes(said),
      check.askComplete,
    )
    await tab.getByText(nlPage.check.more).click()
    await tab.getByLabel(nlPage.check.niveaus).fill('geen niveaus')
    await tab.getByLabel(nlPage.check.niveaus).blur()
    await tab.waitForFunction(
      (said) => document.querySelector('#gevonden')?.textContent.includes(said),
      check.niveausUnread,
    )
    await tab.context().close()
  })

  test('are judged from a static host too, without another request than for the page', async () => {
    const server = createServer((_, response) => response.end(readFileSync(`docs/site/${path}`)))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const address = `http://127.0.0.1:${port}/`
    const { tab, complaints } = await open(browser)
    await tab.goto(address)
    await drop(tab, [example('rod-vo.csv')])
    expect(await done(tab)).toBe(check.done({ afkeur: 0, signaal: 1 }))
    expect(complaints).toEqual({ console: [], requests: [address] })
    await tab.context().close()
    server.close()
  })

  test('beside the place for it do not take the page away', async () => {
    const { tab } = await opened()
    const isTaken = await tab.evaluate(() => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File(['x'], 'x.txt'))
      return !document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
    })
    expect(isTaken).toBe(true)
    await tab.context().close()
  })
})

/** The measuring of frames, in the page. */
type Measured = { frames?: number[]; tasks?: number[] }

function measure(tab: Page): Promise<void> {
  return tab.evaluate(() => {
    const measured: Measured = Object.assign(window, { frames: [], tasks: [] })
    let last = performance.now()
    const frame = (now: number): void => {
      measured.frames?.push(now - last)
      last = now
      requestAnimationFrame(frame)
    }
    requestAnimationFrame((now) => {
      last = now
      requestAnimationFrame(frame)
    })
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) measured.tasks?.push(duration)
    }).observe({ type: 'longtask' })
  })
}

type Longest = { readonly frame: number; readonly task: number; readonly frames: number }

function longest(tab: Page): Promise<Longest> {
  return tab.evaluate(() => {
    const { frames = [], tasks = [] } = window as unknown as Measured
    return { frame: Math.max(...frames), task: Math.max(0, ...tasks), frames: frames.length }
  })
}

/** A CSV of so many rows, a tenth of them faulty, each with a personal number of its own where it is sound. */
function large(rows: number): string {
  const lines = [
    'BRIN;BSN;Onderwijsnummer;Naam;Elementcode;Leerweg;Leerjaar;Opleidingskenmerk;Fase;Begindatum;Einddatum;IndicatieBekostigbaar',
  ]
  for (let at = 0; at < rows; at++) {
    const route = at % 10 === 0 ? 'GLR' : 'DLR'
    lines.push(
      `99A${String.fromCharCode(65 + (at % 25))};${bsn(at)};;Testleerling ${at};6321;KB;3;${route};VO;2026-08-01;;J`,
    )
  }
  return `${lines.join('\n')}\n`
}

/** The n-th number that passes the 11-proef, from a range that is given out to nobody. */
function bsn(at: number): string {
  for (let number = 900_000_000 + at * 11; ; number++) {
    const digits = String(number)
    const sum = Array.from(digits, Number).reduce(
      (total, digit, place) => total + digit * (place === 8 ? -1 : 9 - place),
      0,
    )
    if (sum % 11 === 0) return digits
  }
}

describe('A file of 100,000 lines', () => {
  const rows = 100_000

  function fileOf(count: number): string {
    const file = join(folder, `${count}.csv`)
    writeFileSync(file, large(count))
    return file
  }

  async function judged(file: string): Promise<Awaited<ReturnType<typeof opened>> & { readonly measured: Longest }> {
    const { tab, complaints } = await opened()
    await measure(tab)
    await tab.setInputFiles('#bestand', file)
    expect(await done(tab)).toBe(check.done({ afkeur: rows / 10, signaal: 0 }))
    const measured = await longest(tab)
    const { frame, task, frames } = measured
    console.log(
      `100,000 lines: longest frame ${frame.toFixed(0)} ms, longest task ${task.toFixed(0)} ms, ${frames} frames`,
    )
    return { tab, complaints, measured }
  }

  test('holds up no frame for more than 200 ms, and shows little of much', async () => {
    const file = fileOf(rows)
    // What the page holds up it holds up every time; what the machine does, not.
    let { tab, complaints, measured } = await judged(file)
    for (let time = 1; time < 3 && Math.max(measured.frame, measured.task) >= longestGap; time++) {
      await tab.context().close()
      ;({ tab, complaints, measured } = await judged(file))
    }
    expect(measured.frames).toBeGreaterThan(20)
    expect(measured.frame).toBeLessThan(longestGap)
    expect(measured.task).toBeLessThan(longestGap)
    expect(await groups(tab)).toEqual([{ times: check.times(rows / 10), lines: 10 }])

    await tab.locator('#gevonden summary').first().click()
    await tab.locator('button.more').click()
    await tab.waitForFunction(() => document.querySelectorAll('#gevonden .lines li').length === 60)
    // Until all that is kept is shown, and then it is said that the rest was only counted.
    for (let shown = 60; shown < 1000; shown = Math.min(1000, shown + 50)) {
      await tab.locator('button.more').click()
      const next = Math.min(1000, shown + 50)
      await tab.waitForFunction((count) => document.querySelectorAll('#gevonden .lines li').length === count, next)
    }
    expect(await tab.locator('button.more').count()).toBe(0)
    expect(await tab.locator('#gevonden .group').textContent()).toContain(check.capped(1000))
    expect((await longest(tab)).task).toBeLessThan(longestGap)
    expect(complaints).toEqual({ console: [], requests: [] })
    await tab.context().close()
  })

  test('tells how far it is, and stops when it is told to; then the page goes on', async () => {
    const { tab, complaints } = await opened()
    // Slow enough to be stopped in time on any machine.
    const file = fileOf(600_000)
    await tab.setInputFiles('#bestand', file)
    await tab.locator('#stop').waitFor({ state: 'visible' })
    expect(await tab.locator('#stand').textContent()).toMatch(/^Bezig: \d+ % gelezen$/)
    await tab.waitForFunction(() => (document.querySelector('#voortgang') as HTMLProgressElement).value > 0)
    await tab.locator('#stop').focus()
    await tab.keyboard.press('Enter')
    expect(await tab.locator('#stand').textContent()).toBe(check.stopped)
    expect(await tab.locator('#bezig').isVisible()).toBe(false)
    expect(await tab.locator('#gevonden').textContent()).toBe('')
    expect(await tab.evaluate(() => document.activeElement?.id)).toBe('uitslag')
    await tab.waitForTimeout(1500)
    expect(await tab.locator('#gevonden').textContent()).toBe('')
    await tab.locator('#voorbeeld').click()
    expect(await done(tab)).toBe(check.done({ afkeur: 2, signaal: 0 }))
    expect(await tab.locator('.verdict').textContent()).toBe(check.verdict.refused)
    expect(complaints).toEqual({ console: [], requests: [] })
    await tab.context().close()
  })
})
