/**
 * Pairs and weights that Splink 4 and 5 predict with a model, and ours with the same model imported. Where the oracles come from:
 * test/steps/link/splink/README.md.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { smallLinkage } from './small-linkage.ts'
import type { FoundLink, Given, SmallLinkage } from './small-linkage.ts'
import { readModel } from '../../src/steps/link/model/read-model.ts'
import { probabilityOf } from '../../src/steps/link/agreement/weights.ts'
import { parse } from 'csv-parse/sync'

const fixtures = join(import.meta.dirname, '../steps/link/splink')
const data = join(import.meta.dirname, '../../../shared/data/linkage')

let at: SmallLinkage
beforeAll(async () => {
  at = await smallLinkage(2)
})
afterAll(() => at.close())

/** Rows of a CSV as the oracle read them: texts, trimmed, null when empty. */
const csv = (file: string): readonly Given[] =>
  (
    parse(readFileSync(join(data, file), 'utf8'), { columns: true, trim: true }) as Record<string, string>[]
  ).map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, text]) => [name, text === '' ? null : text])),
  )

/** The first thousand of records 1 to 4 of each person. */
async function historical(): Promise<readonly Given[]> {
  const path = join(data, 'splink/historical_figures_with_errors_50k.parquet').replaceAll("'", "''")
  const rows = await at.at.engine.rows(
    `select cast(columns(*) as varchar), first_name || ' ' || surname as first_name_surname_concat
from (select * from read_parquet('${path}') where cast(split_part(unique_id, '-', 2) as integer) <= 4) as p
order by cluster, cast(split_part(unique_id, '-', 2) as integer) limit 1000`,
  )
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [name, typeof value === 'string' ? value : null]),
    ),
  )
}

interface Oracle {
  readonly name: string
  readonly file: string
  /** Weight from which pairs are in the oracle. */
  readonly floor: number
  readonly sources: () => Promise<Readonly<Record<string, readonly Given[]>>>
  readonly isIn?: (pair: FoundLink) => boolean
}

const numberOf = (id: string): number => Number(/^rec-(\d+)-/.exec(id)?.[1])

const oracles: readonly Oracle[] = [
  {
    name: 'fake_1000',
    file: 'splink/fake_1000.csv',
    floor: -12,
    sources: () => Promise.resolve({ people: csv('splink/fake_1000.csv') }),
  },
  {
    name: 'febrl4',
    file: 'febrl/dataset4a.csv',
    floor: -19,
    sources: () => Promise.resolve({ a: csv('febrl/dataset4a.csv'), b: csv('febrl/dataset4b.csv') }),
    isIn: ({ left }) => numberOf(left) % 5 === 0,
  },
  {
    name: 'historical_1000',
    file: 'splink/historical_figures_with_errors_50k.parquet',
    floor: -30,
    sources: async () => ({ people: await historical() }),
  },
]

const cases = oracles.flatMap((oracle) => [4, 5].map((version) => ({ ...oracle, version })))
const there = oracles.every(({ file }) => existsSync(join(data, file)))
const key = (a: string, b: string): string => [a, b].toSorted().join(' ')

test.skipIf(!there).each(cases)(
  `$name: the model of Splink $version finds the pairs that it finds there, with the same weights${there ? '' : ' (skipped: ../shared/data is absent)'}`,
  async ({ name, version, floor, sources, isIn }) => {
    const read = (file: string): string =>
      readFileSync(join(fixtures, `${name}.splink${version}.${file}`), 'utf8')
    const model = readModel(read('model.json'), name)
    const found = await at.link({ ...model, threshold: probabilityOf(floor) }, await sources())
    const ours = new Map(
      found.pairs.filter(isIn ?? (() => true)).map((pair) => [key(pair.left, pair.right), pair.weight]),
    )
    const theirs = new Map(
      read('pairs.csv')
        .trimEnd()
        .split('\n')
        .slice(1)
        .map((line) => {
          const [l = '', r = '', weight] = line.split(',')
          return [key(l, r), Number(weight)]
        }),
    )
    expect(ours.size).toBe(theirs.size)
    const apart = [...theirs].filter(
      ([pair, weight]) => !(Math.abs((ours.get(pair) ?? Number.NaN) - weight) < 1e-6),
    )
    expect(apart).toEqual([])
  },
)

const level = (sql: string, m?: number, u?: number, more: object = {}): object => ({
  sql_condition: sql,
  label_for_charts: sql,
  ...(m === undefined ? { is_null_level: true } : { m_probability: m, u_probability: u }),
  ...more,
})

/** A trained model as Splink writes it; a fifth of all pairs are of one person. */
const small = {
  link_type: 'dedupe_only',
  unique_id_column_name: 'unique_id',
  probability_two_random_records_match: 0.2,
  blocking_rules_to_generate_predictions: [{ blocking_rule: 'l."place" = r."place"', sql_dialect: 'duckdb' }],
  comparisons: [
    {
      output_column_name: 'given',
      comparison_levels: [
        level('"given_l" IS NULL OR "given_r" IS NULL'),
        level('"given_l" = "given_r"', 0.8, 0.1, { tf_adjustment_column: 'given', tf_adjustment_weight: 1 }),
        level('jaro_winkler_similarity("given_l", "given_r") >= 0.9', 0.15, 0.05),
        level('ELSE', 0.05, 0.85),
      ],
    },
    {
      output_column_name: 'dob',
      comparison_levels: [
        level('"dob_l" IS NULL OR "dob_r" IS NULL'),
        level('"dob_l" = "dob_r"', 0.9, 0.25),
        level('ELSE', 0.1, 0.75),
      ],
    },
  ],
}

test('the weights of a few records are those that one works out with a pencil', async () => {
  const person = (unique_id: string, given: string | null, dob: string | null): Given => ({
    unique_id,
    given,
    dob,
    place: 'here',
  })
  const records = [
    person('1', 'awa', '1990-01-01'),
    person('2', 'awa', '1990-01-01'),
    person('3', 'hawa', null),
    person('4', 'kofi', '1991-05-05'),
    person('5', 'kofi', '1990-01-01'),
    person('6', null, '1991-05-05'),
  ]
  const found = await at.link(
    { ...readModel(JSON.stringify(small), 'small'), threshold: 0 },
    { people: records },
  )
  const { log2 } = Math
  // Odds 1 to 4 before anything is compared.
  const prior = -2
  // Two of the five known names are awa, two are kofi: 0.4, against 0.1 for names that are equal by chance.
  const same = log2(0.8 / 0.1) + log2(0.1 / 0.4)
  // awa and hawa: three letters alike, (3/3 + 3/4 + 3/3) / 3 = 0.92.
  const like = log2(0.15 / 0.05)
  const other = log2(0.05 / 0.85)
  const [day, otherDay] = [log2(0.9 / 0.25), log2(0.1 / 0.75)]
  const wanted: readonly (readonly [string, number])[] = [
    ['1 2', prior + same + day],
    ['1 3', prior + like],
    ['1 4', prior + other + otherDay],
    ['1 5', prior + other + day],
    ['1 6', prior + otherDay],
    ['2 3', prior + like],
    ['2 4', prior + other + otherDay],
    ['2 5', prior + other + day],
    ['2 6', prior + otherDay],
    ['3 4', prior + other],
    ['3 5', prior + other],
    ['3 6', prior],
    ['4 5', prior + same + otherDay],
    ['4 6', prior + day],
    ['5 6', prior + otherDay],
  ]
  expect(found.pairs.map(({ left, right }) => key(left, right))).toEqual(wanted.map(([pair]) => pair))
  for (const [i, { weight }] of found.pairs.entries()) expect(weight).toBeCloseTo(wanted[i]?.[1] ?? NaN, 12)
})
