import { expect, test } from 'vitest'
import { importSplink } from '../../../../src/steps/link/splink/import-splink.ts'

const level = (sql_condition: string, more: object = {}): object => ({
  sql_condition,
  label_for_charts: sql_condition,
  fix_m_probability: false,
  fix_u_probability: false,
  ...more,
})
const missing = (c: string): object => level(`"${c}_l" IS NULL OR "${c}_r" IS NULL`, { is_null_level: true })
const exact = (c: string, more: object = {}): object => level(`"${c}_l" = "${c}_r"`, more)
const like = (c: string, more: object = {}): object =>
  level(`jaro_winkler_similarity("${c}_l", "${c}_r") >= 0.9`, more)
const other = (more: object = {}): object => level('ELSE', more)
const settings = (levels: readonly object[], more: object = {}): object => ({
  link_type: 'dedupe_only',
  probability_two_random_records_match: 0.001,
  blocking_rules_to_generate_predictions: ['l.zip = r.zip'],
  comparisons: [{ output_column_name: 'name', comparison_levels: levels, comparison_description: 'name' }],
  ...more,
})
const levelsOf = (levels: readonly object[]) =>
  importSplink(settings(levels)).model.comparisons[0]?.levels ?? []

test('the frame of a model is carried over, and Splink never splits a block', () => {
  const { model } = importSplink(
    settings([missing('a'), exact('a'), other()], {
      link_type: 'link_and_dedupe',
      unique_id_column_name: 'rec_id',
      blocking_rules_to_generate_predictions: [
        { blocking_rule: 'l."zip" = r."zip"', sql_dialect: 'duckdb', salting_partitions: 4 },
        { blocking_rule: 'l.zip = r.zip', sql_dialect: 'duckdb' },
      ],
    }),
  )
  expect(model).toMatchObject({
    corridor: 'link/1',
    link: 'link-and-dedupe',
    id: 'rec_id',
    prior: 0.001,
    threshold: 0.5,
    candidates: [{ block: ['zip'], largest: 1_000_000_000 }],
    clustering: { linkage: 'single' },
  })
})

test('m, u and what is fixed are carried over', () => {
  const levels = levelsOf([
    missing('a'),
    exact('a', { m_probability: 0.9, u_probability: 0.1, fix_m_probability: true, fix_u_probability: true }),
    other({ m_probability: 0.1, u_probability: 0.9, fix_u_probability: true }),
  ])
  expect(levels).toEqual([
    { label: '"a_l" IS NULL OR "a_r" IS NULL', test: { missing: ['a'] } },
    { label: '"a_l" = "a_r"', test: { exact: 'a' }, m: 0.9, u: 0.1, fixed: 'both' },
    { label: 'ELSE', test: { else: true }, m: 0.1, u: 0.9, fixed: 'u' },
  ])
})

test('levels that training never saw weigh what Splink gives them', () => {
  const { model, notes } = importSplink(
    settings([missing('a'), exact('a', { m_probability: 0.9, u_probability: 0.1 }), like('a'), other()]),
  )
  const weights = model.comparisons[0]?.levels.slice(2).map((l) => Math.log2((l.m ?? 0) / (l.u ?? 0)))
  expect(weights).toEqual([expect.closeTo(3, 12), expect.closeTo(-5, 12)])
  expect(notes.join('\n')).toContain("got Splink's default")
})

test('a default u above 1 is brought down with its m, and the weight stays', () => {
  const [, , last] = levelsOf([missing('a'), exact('a', { m_probability: 0.9, u_probability: 0.1 }), other()])
  expect(last?.u).toBe(1)
  expect(Math.log2((last?.m ?? 0) / 1)).toBeCloseTo(-5, 12)
})

test('settings that were never trained stay without m and u', () => {
  const { model, notes } = importSplink(settings([missing('a'), exact('a'), other()]))
  expect(model.comparisons[0]?.levels.every((l) => l.m === undefined && l.u === undefined)).toBe(true)
  expect(notes.join('\n')).toContain('train the model')
})

test('frequency is weighed against the exact level, or against the level itself where Splink is told so', () => {
  const [, , fuzzy, own] = levelsOf([
    missing('a'),
    exact('a', {
      m_probability: 0.9,
      u_probability: 0.01,
      tf_adjustment_column: 'a',
      tf_adjustment_weight: 1.0,
    }),
    like('a', {
      m_probability: 0.08,
      u_probability: 0.02,
      tf_adjustment_column: 'a',
      tf_adjustment_weight: 0.5,
      tf_minimum_u_value: 0.001,
    }),
    level('levenshtein(a_l, a_r) <= 1', {
      m_probability: 0.01,
      u_probability: 0.03,
      tf_adjustment_column: 'a',
      disable_tf_exact_match_detection: true,
    }),
    other(),
  ])
  expect(fuzzy?.frequency).toEqual({ of: 'a', weight: 0.5, least: 0.001 })
  expect(own?.frequency).toEqual({ of: 'a', weight: 1, least: 0, exact: 0.03 })
})

test('frequency of a column that no level is exact in is refused, as Splink refuses it', () => {
  const levels = [
    missing('a'),
    level('"a_l" = "a_r" AND "b_l" = "b_r"', { tf_adjustment_column: 'a', tf_adjustment_weight: 1.0 }),
    other(),
  ]
  expect(() => importSplink(settings(levels))).toThrow('no level is exact in that column alone')
})

test('a level for missing values says nothing, however it is written', () => {
  const [both, strange] = levelsOf([
    level('("a_l" IS NULL OR "a_r" IS NULL) AND ("b_l" IS NULL OR "b_r" IS NULL)', { is_null_level: true }),
    level(`"a_l" = '?' OR "a_r" = '?'`, { is_null_level: true }),
    exact('a', { m_probability: 0.9, u_probability: 0.1 }),
    other({ m_probability: 0.1, u_probability: 0.9 }),
  ])
  expect(both).toMatchObject({ test: { all: [{ missing: ['a'] }, { missing: ['b'] }] }, fixed: 'both' })
  expect(strange).toMatchObject({ test: { sql: `"a_l" = '?' or "a_r" = '?'` }, fixed: 'both' })
  expect([both?.m, both?.u, strange?.m, strange?.u]).toEqual([undefined, undefined, undefined, undefined])
})

test('a missing value that Splink does weigh stays weighed', () => {
  const [first] = levelsOf([
    level('"a_l" IS NULL OR "a_r" IS NULL', { m_probability: 0.2, u_probability: 0.3 }),
    exact('a', { m_probability: 0.7, u_probability: 0.1 }),
    other({ m_probability: 0.1, u_probability: 0.6 }),
  ])
  expect(first).toMatchObject({ test: { sql: '"a_l" is null or "a_r" is null' }, m: 0.2, u: 0.3 })
})

test('a comparison without a name is called after its columns', () => {
  const named = (levels: readonly object[]): string | undefined =>
    importSplink(settings([], { comparisons: [{ comparison_levels: levels }] })).model.comparisons[0]?.name
  expect(named([missing('a'), exact('a'), other()])).toBe('a')
  expect(named([missing('b'), exact('a'), other()])).toBe('custom_b_a')
})

test('what takes lists is refused with its level, and what to do', () => {
  const levels = [missing('arr'), level('array_length(list_intersect("arr_l", "arr_r")) >= 1'), other()]
  expect(() => importSplink(settings(levels))).toThrow(
    /link\.unsupported-splink: .*comparison “name”, level “array_length.*takes lists/,
  )
})

test.each([
  [{ link_type: 'dedupe' }, 'link_type: it is not one of dedupe_only'],
  [{ comparisons: [] }, 'comparisons: at least 1 must be given'],
  [{ probability_two_random_records_match: 1 }, 'probability_two_random_records_match: it is above or at 1'],
])('%j is no model of Splink', (more, said) => {
  expect(() => importSplink(settings([missing('a'), exact('a'), other()], more), 'm.json')).toThrow(said)
})

test('without ELSE, or without rules, the meaning is not ours', () => {
  expect(() => importSplink(settings([missing('a'), exact('a'), like('a')]))).toThrow('no ELSE level')
  const none = settings([missing('a'), exact('a'), other()], { blocking_rules_to_generate_predictions: [] })
  expect(() => importSplink(none)).toThrow('all pairs of records would be compared')
})
