import { expect, test } from 'vitest'
import { ask, capacityRelease } from './small-capacity.ts'

const page = ask(capacityRelease())
const answer = (html: string): string =>
  (/<p class="answer">(.*?)<\/p>/.exec(html)?.[1] ?? '').replace(/<[^>]*>/g, '')

test('the overview answers with the share of all countries, the most, those with none, and the best year', async () => {
  // 2024: 80 of 600; 2014: 140 of 600.
  expect(answer((await page('/en/capacity')).html)).toBe(
    'On their own statistics, the 3 countries can fill 13% of the cells that international bodies ask for in 2024; the most is 30% (Ghana). ' +
      'One of them can fill none. In 2014, the best year, it was 23%: a census counts for ten years, and many have run out. ' +
      'A census of the last ten years asked where people were born in 1 of the 3, as far as the sources here tell.',
  )
})

test('each number of the answer leads to its cells or to the page of its measure', async () => {
  const { html } = await page('/en/capacity')
  expect(html).toContain('href="/en/cells/reporting-ability/_T.NATIONAL.SHARE.GHA.2024"')
  expect(html).toMatch(/href="\/en\/tables\/reporting-ability\?[^"]*TIME_PERIOD=2024"/)
  expect(html).toContain('href="/en/capacity/measures/birth-asked"')
})

test('countries stand by name in each language, and a census that nobody knows is called not known', async () => {
  const { html } = await page('/fr/capacity')
  const rows = [...html.matchAll(/<a href="\/fr\/capacity\/countries\/(\w+)">/g)].map((m) => m[1])
  expect(rows).toEqual(['GHA', 'MLI', 'TGO'])
  expect(html).toMatch(/countries\/TGO">.*?non connu/)
})

test('an edition without capacity data says so plainly, in every language', async () => {
  const empty = ask(capacityRelease({}, []))
  for (const [lang, text] of [
    ['en', 'does not work out yet'],
    ['fr', 'ne calcule pas encore'],
    ['pt', 'ainda não calcula'],
  ] as const) {
    const { status, html } = await empty(`/${lang}/capacity`)
    expect(status).toBe(200)
    expect(answer(html)).toContain(text)
  }
})
