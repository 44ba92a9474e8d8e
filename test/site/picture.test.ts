import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readmePictures } from '../../docs/web/pictures.js'
import { palette } from '../../src/drawing/palette.js'

const accept = 'npx vitest run --project site test/site/picture.test.ts -u'

describe.each(['light', 'dark'] as const)('The %s picture of the README', (shade) => {
  const picture = readmePictures()[shade]

  test('is the one that the code draws', async () => {
    await expect(picture, accept).toMatchFileSnapshot(`../../docs/timeline-${shade}.svg`)
  })

  test('has the colours of its shade alone', () => {
    const others = Object.values(palette).flatMap(({ light, dark }) => (shade === 'light' ? dark : light))
    const own = Object.values(palette).map((each) => each[shade])
    const used = [...picture.matchAll(/(?:fill|stroke)="(#[0-9a-f]{6})"/g)].map(([, colour = '']) => colour)
    expect(used.length).toBeGreaterThan(20)
    expect(used.filter((colour) => others.includes(colour) && !own.includes(colour))).toEqual([])
    expect(picture).not.toContain('prefers-color-scheme')
  })

  test('is shown there, with words for who does not see it', () => {
    const readme = readFileSync('README.md', 'utf8')
    expect(readme).toContain(`docs/timeline-${shade}.svg`)
    expect(readme).toMatch(/<img src="docs\/timeline-light\.svg" alt="[^"]{40,}"/)
  })
})
