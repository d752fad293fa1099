import { expect, test } from 'vitest'
import { Strategy } from '../../src/capacity/model/strategy.ts'
import { nothing } from '../../src/capacity/record.ts'
import type { CapacityRecord } from '../../src/capacity/record.ts'
import type { Block, Document } from '../../src/documents/model.ts'
import { strategyDocument } from '../../src/documents/strategy/strategy-document.ts'
import { makeContext } from '../../src/portal/make-context.ts'
import { languages } from '../../src/standards/labels.ts'
import type { Language } from '../../src/standards/labels.ts'
import { releaseOf } from '../portal/pages/release-of.ts'

const release = releaseOf(
  [{ table: 'stock-origin', key: ['CIV', 'BFA', '_T', 'undesa-ims-2024', '2024'], value: 1_820_882 }],
  ['CIV', 'BFA'],
)
const make = (record: CapacityRecord, lang: Language = 'en'): Promise<Document> =>
  strategyDocument(
    makeContext(release, {
      lang,
      path: '/capacity/strategies/CIV',
      params: { country: 'CIV' },
      query: new URLSearchParams(),
      origin: '',
    }),
    record,
    'CIV',
    undefined,
  )
const blocksIn = (document: Document): readonly Block[] =>
  document.chapters.flatMap((one) => [...one.blocks, ...one.sections.flatMap((s) => s.blocks)])

const written: CapacityRecord = {
  ...nothing,
  strategies: [
    Strategy.parse({
      id: 'CIV',
      country: 'CIV',
      title: 'Stratégie 2027',
      from: 2027,
      to: 2029,
      status: 'adopted',
      adopted: '2026-10',
      objectives: [
        {
          id: 'sources',
          title: { en: 'Better sources' },
          group: 'sources',
          actions: [
            {
              id: 'later',
              title: { en: 'Later action' },
              start: '2028-01',
              end: '2029-06',
              depends: ['first'],
              state: 'planned',
            },
            {
              id: 'first',
              title: { en: 'First action' },
              start: '2027-02',
              end: '2027-12',
              cost: { amount: 1_250_000, currency: 'XOF' },
              funding: { funder: 'The budget', secured: true },
              state: 'running',
            },
          ],
        },
      ],
    }),
  ],
}

test('a proposal says on its title page and in its running head that nobody has agreed to it', async () => {
  const document = await make(nothing)
  expect(document.warning?.title).toBe('This is a proposal')
  expect(document.warning?.text).toContain('Nobody in Côte d’Ivoire has agreed to it')
  expect(document.running).toMatch(/^Proposal · /)
  expect(document.imprint[0]?.text).toContain('not discussed with the government')
})

test('an adopted strategy carries no such warning, and the day of its adoption', async () => {
  const document = await make(written)
  expect(document.warning).toBeUndefined()
  expect(document.running).toBe('Migration data strategy: Côte d’Ivoire')
  expect(document.imprint[0]?.text).toContain('October 2026')
})

test('made-up data is called made up', async () => {
  const [strategy] = written.strategies
  if (strategy === undefined) throw new Error('no strategy')
  const document = await make({ ...nothing, strategies: [{ ...strategy, example: true }] })
  expect(document.warning?.title).toBe('This is a made-up example')
  expect(document.running).toMatch(/^Made-up example · /)
})

test('actions stand in order of their start in the timeline, with what comes before them', async () => {
  const table = blocksIn(await make(written)).find(
    (one) => one.kind === 'table' && one.table.id === 'timeline-table',
  )
  if (table?.kind !== 'table') throw new Error('no timeline')
  expect(table.table.rows.map((row) => row.head)).toEqual(['First action', 'Later action'])
  expect(table.table.rows[1]?.cells.at(-1)?.text).toBe('First action')
})

test('the budget adds up what has a cost and says how many have none', async () => {
  const table = blocksIn(await make(written)).find(
    (one) => one.kind === 'table' && one.table.id === 'budget-table',
  )
  if (table?.kind !== 'table') throw new Error('no budget')
  expect(table.table.rows.at(-1)?.cells.map((cell) => cell.text)).toEqual([
    '1,250,000',
    'XOF',
    '',
    '1,250,000',
  ])
  expect(table.table.notes).toEqual(['Not in the sums, for want of a cost: 1 action.'])
})

test('each language says the same in its own words', async () => {
  const all = await Promise.all(languages.map((lang) => make(nothing, lang)))
  const shapes = all.map((one) => blocksIn(one).map((block) => block.kind))
  expect(shapes[1]).toEqual(shapes[0])
  expect(shapes[2]).toEqual(shapes[0])
  expect(new Set(all.map((one) => one.warning?.title)).size).toBe(3)
  for (const one of all) expect(JSON.stringify(one)).not.toMatch(/undefined|NaN|\[object/)
})
