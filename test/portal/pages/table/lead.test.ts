import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { portal } from '../../../../src/portal/portal.tsx'
import type { Given } from '../release-of.ts'
import { releaseOf } from '../release-of.ts'

/** One year of immigration by citizenship: what all came to, and each group or country with its number of persons. */
const cells = (parts: readonly (readonly [string, number])[]): readonly Given[] =>
  parts.map(([code, value]) => ({
    table: 'immigration-citizenship',
    key: ['XSA', code, '_T', '_T', 'border-police', '2024'],
    value,
  }))

const citizens = (parts: readonly (readonly [string, number])[]): Promise<string> =>
  answer(cells(parts), '/en/tables/immigration-citizenship?REF_AREA=XSA&SEX=_T&AGE=_T&TIME_PERIOD=latest')

/** The answering sentence of the page at `path`, without its links. */
async function answer(given: readonly Given[], path: string): Promise<string> {
  const made = releaseOf(given, ['XSA'])
  const release = { ...made, count: async () => given.length }
  const app = new Hono()
  app.route(
    '/',
    portal(() => release, { version: 'test', onError: (error) => expect(error).toBe(undefined) }),
  )
  const asked = await app.request(path)
  const page = await (await app.request(asked.headers.get('location') ?? path)).text()
  return (/class="answer">(.*?)<\/p>/.exec(page)?.[1] ?? page.slice(0, 400)).replaceAll(/<[^>]+>/g, '')
}

test('where a table of one country is as fine as groups of countries, groups are compared', async () => {
  const told = await citizens([
    ['_T', 123],
    ['M49_011', 51],
    ['M49_155', 8],
    ['XSA', 67],
  ])
  expect(told).toContain('the highest is 67 people')
  expect(told).toContain('the lowest 8 people')
})

test('a group adds up its countries where they are in the table too', async () => {
  const told = await citizens([
    ['_T', 123],
    ['M49_011', 151],
    ['MLI', 40],
    ['SEN', 9],
    ['XSA', 67],
  ])
  expect(told).toContain('the highest is 67 people')
  expect(told).toContain('the lowest 9 people')
})

/** Immigration of two years with its estimates, intervals and final counts. */
const estimates: readonly Given[] = (
  [
    ['FINAL', '2023', 105],
    ['ESTIMATE', '2023', 110],
    ['LOW', '2023', 90],
    ['HIGH', '2023', 150],
    ['FINAL', '2024', 0],
    ['ESTIMATE', '2024', 95],
    ['LOW', '2024', 70],
    ['HIGH', '2024', 160],
  ] as const
).map(([statistic, year, value]) => ({
  table: 'migration-estimates',
  key: ['XSA', 'IN', statistic, 'border-police', year],
  value,
}))
const only = (...statistics: readonly string[]): readonly Given[] =>
  estimates.filter(({ key }) => statistics.includes(key[2] ?? ''))

test('of estimates with their intervals the sentence speaks of the estimates only', async () => {
  const emigration = estimates.map((one) => ({
    ...one,
    key: one.key.map((code) => (code === 'IN' ? 'OUT' : code)),
    value: 2 * (one.value ?? 0),
  }))
  const both = [...estimates, ...emigration]
  const say = (language: string): Promise<string> =>
    answer(both, `/${language}/tables/migration-estimates?STATISTIC=FINAL,ESTIMATE,LOW,HIGH`)
  expect(await say('en')).toBe(
    'Of the 4 estimates below, the highest is 220 people (Outgoing, 2023), the lowest 95 people (Incoming, 2024).',
  )
  expect(await say('fr')).toMatch(/^Sur les 4 estimations ci-dessous, la plus élevée est 220 personnes /)
  expect(await say('pt')).toMatch(/^Das 4 estimativas abaixo, a mais alta é 220 pessoas /)
})

test('a series of estimates is told by its first and last estimate', async () => {
  expect(await answer(estimates, '/en/tables/migration-estimates?STATISTIC=FINAL,ESTIMATE,LOW,HIGH')).toBe(
    'By the estimates, from 110 people (2023) to 95 people (2024).',
  )
})

test('of ends of intervals without their estimate nothing is said to be highest', async () => {
  expect(await answer(only('LOW', 'HIGH'), '/en/tables/migration-estimates?STATISTIC=LOW,HIGH')).toBe(
    'Your selection has 4 figures.',
  )
  expect(await answer(only('FINAL', 'HIGH'), '/en/tables/migration-estimates?STATISTIC=FINAL,HIGH')).toBe(
    'Your selection has 4 figures.',
  )
})

test('of the lowest, median and highest of several methods the median speaks', async () => {
  const flows = (['MLI', 'NER'] as const).flatMap((origin, i) =>
    (['MIN', 'MEDIAN', 'MAX'] as const).map((statistic, j) => ({
      table: 'flow-spread',
      key: ['CIV', origin, statistic, '2015'],
      value: 100 * (j + 1) + 10 * i,
    })),
  )
  expect(await answer(flows, '/en/tables/flow-spread?TIME_PERIOD=latest')).toContain(
    'Of the 2 median estimates below (2015–2020), the highest is 210 people (Niger), the lowest 200 people (Mali).',
  )
})
