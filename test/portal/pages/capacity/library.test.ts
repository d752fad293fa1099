import { expect, test } from 'vitest'
import { Resource } from '../../../../src/capacity/model/resource.ts'
import { departures } from '../../../../src/portal/pages/capacity/concordance/departures.ts'
import { readStandards } from '../../../../src/standards/standards.ts'
import { capacitySite } from './capacity-site.ts'

const work = (given: object): Resource =>
  Resource.parse({
    id: 'book',
    kind: 'handbook',
    title: 'A handbook',
    publisher: 'UNECE',
    topics: ['CENSUS'],
    summary: 'How to.',
    source: { document: 'A report' },
    ...given,
  })
const site = capacitySite({
  library: [
    work({}),
    work({
      id: 'law',
      kind: 'law',
      title: 'A law',
      languages: ['fr'],
      region: { en: 'Europe', fr: 'Europe' },
      url: 'https://example.org/law',
    }),
    work({ id: 'kit', kind: 'training-material', title: 'A kit', topics: ['LABOUR'], activity: 'gone' }),
  ],
})
const shown = async (query: string): Promise<readonly (string | undefined)[]> => {
  const { html } = await site.page(`/en/capacity/library?${query}`)
  return [...html.matchAll(/<li id="([a-z]+)"/g)].map(([, id]) => id)
}

test('the library says what it holds and for how much of it an address is known', async () => {
  const { html } = await site.page('/en/capacity/library')
  expect(html).toContain('3 works for those who make or use migration data are listed here')
  expect(html).toContain('For one of them an address is on record.')
  expect(html).toContain('href="https://example.org/law"')
})

test('works are found by kind, topic, language, region and words', async () => {
  expect(await shown('kind=law')).toEqual(['law'])
  expect(await shown('topic=LABOUR')).toEqual(['kit'])
  expect(await shown('language=fr')).toEqual(['law'])
  expect(await shown('region=Europe')).toEqual(['law'])
  expect(await shown('q=HANDbook')).toEqual(['book'])
  expect(await shown('kind=tool')).toEqual([])
})

test('a work whose activity is not on record links to none', async () => {
  expect((await site.page('/en/capacity/library')).html).not.toContain('/capacity/activities/gone')
})

const { definitions } = readStandards()
const find = (id: string) => definitions.filter((one) => one.id === id).map((one) => departures(one))[0]

test('a standard departs from the first where its limit or basis is another one, not where it is worded otherwise', () => {
  expect(find('long-term-migrant')).toEqual([
    { limit: false, basis: false },
    { limit: true, basis: false },
    { limit: false, basis: false },
  ])
  expect(find('usual-residence')?.map(({ limit }) => limit)).toEqual([false, true, true, false])
})

test('the notions of labour migration stand in the concordance, each linked to its whole comparison', async () => {
  const { html } = await site.page('/fr/capacity/concordance')
  for (const id of [
    'international-migrant-worker',
    'return-migrant-worker',
    'for-work-migrant',
    'cross-border-worker',
    'country-of-birth',
    'country-of-citizenship',
  ])
    expect(html).toContain(`<h3 id="${id}"><a href="/fr/methods/${id}">`)
  expect(html).toContain('Travailleur migrant international de retour')
})

test('every definition says in codes where limit and basis agree', () => {
  expect(
    definitions.flatMap((one) => one.said.filter(({ code }) => code === undefined).map(() => one.id)),
  ).toEqual([])
})
