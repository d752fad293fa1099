import { expect, test } from 'vitest'
import { measures } from '../../../../src/capacity/measure/measures.ts'
import { ask, capacityRelease } from './small-capacity.ts'

const page = ask(capacityRelease())

test('the list names every measure and every scale, each with its link', async () => {
  const { html } = await page('/en/capacity/measures')
  const links = new Set([...html.matchAll(/href="\/en\/capacity\/measures\/([^"]+)"/g)].map((m) => m[1]))
  expect(measures.filter((m) => !links.has(m.id))).toEqual([])
  expect(html).toContain('href="/en/capacity/scales/corridor"')
})

test('a measure tells each country’s value, what it is a share of, its score, and the cell that it was read from', async () => {
  const { html } = await page('/en/capacity/measures/reporting')
  expect(html).toContain('it runs from 0% (Mali) to 30% (Ghana)')
  expect(html).toMatch(
    /countries\/GHA">.*?30%.*?60 of 200.*?0\.5.*?cells\/reporting-ability\/_T\.NATIONAL\.SHARE\.GHA\.2024/,
  )
})

test('a measure that nobody has a value for says why', async () => {
  const { status, html } = await page('/en/capacity/measures/linked-records')
  expect(status).toBe(200)
  expect(html).toContain('is not known for any of the 3 countries')
  expect(html).toContain('not records of persons')
})

test('a measure or a scale that does not exist is not found', async () => {
  expect((await page('/en/capacity/measures/luck')).status).toBe(404)
  expect((await page('/en/capacity/scales/luck')).status).toBe(404)
})

test('a scale stands by name and not by score, with ranges, and tells what is to be verified', async () => {
  const { html } = await page('/en/capacity/scales/sci')
  expect(html).toContain('25 criteria in 3 dimensions')
  expect(html).toContain('To be verified')
  const rows = [...html.matchAll(/<a href="\/en\/capacity\/countries\/(\w+)">/g)].map((m) => m[1])
  expect(rows).toEqual(['GHA', 'MLI', 'TGO'])
})

test('the composite shows its weights and what other weights would give, over what is known everywhere', async () => {
  const { html } = await page('/en/capacity/scales/corridor')
  expect(html).toMatch(/What the country can report.*?35%/)
  expect(html).toContain('2,000 sets of weights')
  expect(html).toContain('left out here: Timeliness, Comparability, Metadata, Protection and Openness')
})
