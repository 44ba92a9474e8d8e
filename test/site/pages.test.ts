import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { all, documentOf, pages, root, siteFiles, targetOf, textOf } from './built.js'

const inLanguages = pages.filter((path) => path !== 'index.html')
const ids = new Map(pages.map((path) => [path, new Set(all(documentOf(path), '[id]').map(({ id }) => id))]))

test('The site has a page at its top that leads on without a script', () => {
  const text = textOf('index.html')
  expect(text).toContain('<meta http-equiv="refresh" content="0; url=nl/index.html">')
  expect(text).not.toContain('<script')
  expect(all(documentOf('index.html'), 'a').map((link) => link.getAttribute('href'))).toEqual([
    'nl/index.html',
    'en/index.html',
  ])
})

test('Every page leads to the same page in the other language, and is led to by it', () => {
  expect(inLanguages.length).toBeGreaterThan(150)
  const twins = new Map(
    inLanguages.map((path) => {
      const link = documentOf(path).querySelector('.language a')
      return [path, targetOf(path, link?.getAttribute('href') ?? '')]
    }),
  )
  for (const [path, twin] of twins) {
    expect(twins.get(twin), path).toBe(path)
    expect(twin.slice(0, 3), path).not.toBe(path.slice(0, 3))
  }
})

describe.each(pages)('The page %s', (path) => {
  const text = textOf(path)
  const document = documentOf(path)

  test('says its language, its name and what it is about', () => {
    expect(document.documentElement.getAttribute('lang')).toBe(path.startsWith('en/') ? 'en' : 'nl')
    expect(document.title.length).toBeGreaterThan(5)
    if (path === 'index.html') return
    const description = document.querySelector('meta[name="description"]')?.getAttribute('content') ?? ''
    expect(description.length, 'description').toBeGreaterThan(10)
  })

  test('has one heading of the first rank, and no anchor twice', () => {
    expect(all(document, 'h1').length).toBe(1)
    expect(all(document, 'main').length).toBe(1)
    const found = all(document, '[id]').map(({ id }) => id)
    expect(found.filter((id, at) => found.indexOf(id) !== at)).toEqual([])
  })

  test('leads nowhere that is not there', () => {
    const broken = all(document, 'a[href]').flatMap((link) => {
      const href = link.getAttribute('href') ?? ''
      if (/^https?:/.test(href)) return []
      const target = targetOf(path, href)
      if (!siteFiles.includes(target)) return [href]
      const anchor = href.split('#')[1]
      // What stands after the # of the try page is a question, not an anchor.
      if (anchor === undefined || /\/(?:try|proberen)\/index\.html$/.test(target)) return []
      return ids.get(target)?.has(decodeURIComponent(anchor)) === true ? [] : [href]
    })
    expect(broken).toEqual([])
  })

  test('loads nothing, from nowhere', () => {
    const loading =
      'script[src], link[rel~="stylesheet"], link[rel~="preload"], img, iframe, object, embed, video, audio, source, form[action]'
    expect(all(document, loading).map(({ outerHTML }) => outerHTML)).toEqual([])
    const icons = all(document, 'link[rel="icon"]').map((link) => link.getAttribute('href') ?? '')
    expect(icons.every((href) => href.startsWith('data:'))).toBe(true)
    expect(text).not.toMatch(/@import|url\((?!data:)["']?(?:https?:)?\/\//)
  })

  test('has a policy that forbids all but the very styles and scripts in it', () => {
    const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? ''
    expect(policy).toMatch(/^default-src 'none';/)
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|https?:|\*/)
    expect(policy).not.toMatch(/connect-src (?!'none')/)
    const body = text.slice(text.indexOf('Content-Security-Policy'))
    for (const [, element, inner = ''] of body.matchAll(/<(style|script)[^>]*>([\s\S]*?)<\/\1>/g)) {
      const hash = `'sha256-${createHash('sha256').update(inner).digest('base64')}'`
      expect(policy, element).toContain(hash)
    }
    expect(all(document, '[style]').length, 'inline styles would not be shown').toBe(0)
    expect(text).not.toMatch(/<[^>]+\son[a-z]+="/)
  })

  test('can be read without a script, unless it is to try something', () => {
    const isTry = /\/(?:try|proberen)\//.test(path)
    expect(text.includes('<script'), `${root}/${path}`).toBe(isTry)
  })
})
