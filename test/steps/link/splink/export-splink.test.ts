import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { LinkModel } from '../../../../src/steps/link/model/model.ts'
import type { Level } from '../../../../src/steps/link/model/model.ts'
import type { Test } from '../../../../src/steps/link/model/test.ts'
import { exportSplink } from '../../../../src/steps/link/splink/export-splink.ts'
import { importSplink } from '../../../../src/steps/link/splink/import-splink.ts'

const model = (levels: readonly object[], more: object = {}): LinkModel =>
  LinkModel.parse({
    corridor: 'link/1',
    link: 'dedupe',
    prior: 0.001,
    comparisons: [{ name: 'c', levels }],
    candidates: [{ block: ['zip'], largest: 1_000_000_000 }],
    clustering: { linkage: 'single' },
    ...more,
  })
const weighed = (label: string, of: Test, more: Partial<Level> = {}): object => ({
  label,
  test: of,
  m: 0.5,
  u: 0.1,
  ...more,
})
const other = { label: 'other', test: { else: true }, m: 0.5, u: 0.9 }
const conditions = (given: LinkModel): readonly string[] =>
  (
    exportSplink(given, 5).settings['comparisons'] as readonly {
      comparison_levels: { sql_condition: string }[]
    }[]
  ).flatMap((c) => c.comparison_levels.map((l) => l.sql_condition))

test('keys stand in the order in which each version writes them', () => {
  const given = model([weighed('same', { exact: 'a' }), other])
  const [four, five] = [exportSplink(given, 4).settings, exportSplink(given, 5).settings]
  expect(Object.keys(five)).toEqual([
    'link_type',
    'probability_two_random_records_match',
    'retain_matching_columns',
    'retain_intermediate_calculation_columns',
    'additional_columns_to_retain',
    'sql_dialect',
    'linker_uid',
    'em_convergence',
    'max_iterations',
    'match_weight_column_prefix',
    'term_frequency_adjustment_column_prefix',
    'comparison_vector_value_column_prefix',
    'unique_id_column_name',
    'source_dataset_column_name',
    'blocking_rules_to_generate_predictions',
    'comparisons',
  ])
  expect(four['bayes_factor_column_prefix']).toBe('bf_')
  expect(four).not.toHaveProperty('match_weight_column_prefix')
})

test.each<readonly [Test, string]>([
  [{ missing: ['a', 'b'] }, '("a_l" IS NULL OR "a_r" IS NULL) OR ("b_l" IS NULL OR "b_r" IS NULL)'],
  [{ exact: 'Birth Place' }, '"Birth Place_l" = "Birth Place_r"'],
  [{ jaroWinkler: 'a', atLeast: 0.92 }, 'jaro_winkler_similarity("a_l", "a_r") >= 0.92'],
  [{ levenshtein: 'a', atMost: 2 }, 'levenshtein("a_l", "a_r") <= 2'],
  [{ withinOneEdit: 'a' }, 'damerau_levenshtein("a_l", "a_r") <= 1'],
  [
    { apart: 'dob.day', atMost: 30 },
    `ABS(EPOCH(try_strptime("dob_l", '%Y-%m-%d')) - EPOCH(try_strptime("dob_r", '%Y-%m-%d'))) <= 2592000`,
  ],
  [{ swapped: ['f', 's'] }, '"f_l" = "s_r" AND "f_r" = "s_l"'],
  [{ crossed: ['f', 's'] }, '"f_l" = "s_r" OR "f_r" = "s_l"'],
  [
    { all: [{ exact: 'a' }, { any: [{ exact: 'b' }, { exact: 'c' }] }] },
    '("a_l" = "a_r") AND (("b_l" = "b_r") OR ("c_l" = "c_r"))',
  ],
  [{ not: { exact: 'a' } }, 'NOT ("a_l" = "a_r")'],
  [{ exact: 'short' }, 'substr(lower("a_l"), 1, 3) = substr(lower("a_r"), 1, 3)'],
  [
    { sql: 'jaccard("short_l", "short_r") >= 0.9' },
    'jaccard(substr(lower("a_l"), 1, 3), substr(lower("a_r"), 1, 3)) >= 0.9',
  ],
])('%j is said in the words of Splink, and read again', (of, sql) => {
  const columns = [
    { name: 'dob.day', day: { of: 'dob', form: '%Y-%m-%d' } },
    { name: 'small', sql: 'lower("a")' },
    { name: 'short', sql: 'substr(small, 1, 3)' },
  ]
  const given = model([weighed('x', of), other], { columns })
  expect(conditions(given)[0]).toBe(sql)
  const again = importSplink(exportSplink(given, 5).settings).model
  expect(importSplink(exportSplink(again, 4).settings).model).toEqual(again)
})

test('frequency is said as Splink finds its u, and refused where it would find another', () => {
  const frequency = { of: 'a', weight: 0.5, least: 0.001 }
  const said = (levels: readonly object[]): unknown =>
    (exportSplink(model(levels), 5).settings['comparisons'] as readonly { comparison_levels: object[] }[])[0]
      ?.comparison_levels[0]
  expect(said([weighed('same', { exact: 'a' }, { frequency }), other])).toEqual({
    sql_condition: '"a_l" = "a_r"',
    label_for_charts: 'same',
    m_probability: 0.5,
    u_probability: 0.1,
    fix_m_probability: false,
    fix_u_probability: false,
    tf_adjustment_column: 'a',
    tf_minimum_u_value: 0.001,
    tf_adjustment_weight: 0.5,
  })
  const near = { jaroWinkler: 'a', atLeast: 0.9 }
  expect(said([weighed('near', near, { frequency: { ...frequency, exact: 0.1 } }), other])).toMatchObject({
    disable_tf_exact_match_detection: true,
  })
  expect(() => said([weighed('near', near, { frequency: { ...frequency, exact: 0.2 } }), other])).toThrow(
    'link.unsupported-export',
  )
})

test('a weight of 0 is left out, since Splink reads it as 1 again', () => {
  const levels = [weighed('same', { exact: 'a' }, { frequency: { of: 'a', weight: 0, least: 0 } }), other]
  expect(JSON.stringify(exportSplink(model(levels), 5).settings)).not.toContain('tf_adjustment_column')
})

test.each<readonly [Test, string]>([
  [{ exact: 'name.phonetic' }, 'made by a dictionary of names'],
  [{ exact: 'dob.iso' }, 'a part of a date of any precision'],
  [{ shared: 'a', atLeast: 1 }, 'words that two texts share'],
])('%j cannot be said and is refused with its level', (of, why) => {
  const columns = [
    { name: 'name.phonetic', name_form: { of: ['name'], kind: 'given', form: 'phonetic' } },
    { name: 'dob.iso', date_part: { of: 'dob', part: 'iso' } },
  ]
  const given = model([weighed('this one', of), other], { columns })
  expect(() => exportSplink(given, 5)).toThrow(why)
  expect(() => exportSplink(given, 5)).toThrow('comparison “c”, level “this one”')
})

test('weights of two comparisons at once are refused', () => {
  const levels = [weighed('same', { exact: 'a' }), other]
  const given = model(levels, {
    comparisons: [
      { name: 'c', levels },
      { name: 'd', levels },
    ],
    together: [
      {
        comparisons: ['c', 'd'],
        weights: [
          [0.5, 0],
          [0, 0],
        ],
      },
    ],
  })
  expect(() => exportSplink(given, 5)).toThrow('weights of “c” and “d” together')
})

test('rules that only change which pairs are looked at are left out and noted', () => {
  const levels = [weighed('same', { exact: 'a' }), other]
  const { settings, notes } = exportSplink(
    model(levels, {
      candidates: [
        { block: ['zip'], largest: 50 },
        { near: ['a'], window: 5 },
      ],
    }),
    5,
  )
  expect(settings['blocking_rules_to_generate_predictions']).toEqual([
    { blocking_rule: 'l."zip" = r."zip"', sql_dialect: 'duckdb' },
  ])
  expect(notes).toHaveLength(2)
  expect(() => exportSplink(model(levels, { candidates: [{ near: ['a'], window: 5 }] }), 5)).toThrow(
    'candidates',
  )
})

test.each([
  'l."a" = r."a"',
  '(l."a" = r."a") AND (l."b" = r."b")',
  '(l."a" = r."a") AND (l."b" <> r."b")',
  '(substring(l."a", 1, 3) = substring(r."a", 1, 3)) AND (l."b" = r."b")',
  '(l."zip" = r."zip") AND (l."given" = r."surname") AND (l."surname" = r."given")',
  '(l."given" = r."surname") AND (l."surname" = r."given") AND (l."b" is not null)',
])('the rule %s comes back as it was', (rule) => {
  const settings = {
    ...exportSplink(model([weighed('same', { exact: 'a' }), other]), 5).settings,
    blocking_rules_to_generate_predictions: [rule],
  }
  expect(
    exportSplink(importSplink(settings).model, 5).settings['blocking_rules_to_generate_predictions'],
  ).toEqual([{ blocking_rule: rule, sql_dialect: 'duckdb' }])
})

const here = import.meta.dirname

test.each(readdirSync(here).filter((name) => name.endsWith('.model.json')))(
  '%s means the same after it was exported for either version and read again',
  (name) => {
    const { model: given } = importSplink(JSON.parse(readFileSync(join(here, name), 'utf8')))
    for (const version of [4, 5] as const) {
      const { settings, notes } = exportSplink(given, version)
      expect(notes).toEqual([])
      expect(importSplink(JSON.parse(JSON.stringify(settings))).model).toEqual(given)
    }
  },
)

/** Conditions that the comparisons of Splink 4 and 5 write on DuckDB, which have a meaning here. */
const library: Readonly<Record<string, readonly string[]>> = {
  'names with a place for both': [
    '("f_l" = "f_r") AND ("s_l" = "s_r")',
    '"f_l" = "s_r" AND "f_r" = "s_l"',
    '(jaro_winkler_similarity("f_l", "f_r") >= 0.92) AND (jaro_winkler_similarity("s_l", "s_r") >= 0.92)',
    '"s_l" = "s_r"',
  ],
  'dates as text': [
    '"d_l" = "d_r"',
    'levenshtein("d_l", "d_r") <= 1',
    `ABS(EPOCH(try_strptime("d_l", '%d/%m/%Y')) - EPOCH(try_strptime("d_r", '%d/%m/%Y'))) <= 432000`,
    `ABS(EPOCH(try_strptime("d_l", '%Y-%m-%d')) - EPOCH(try_strptime("d_r", '%Y-%m-%d'))) <= 31557600.0`,
  ],
  'dates as dates': [
    'damerau_levenshtein(CAST("d_l" AS TEXT), CAST("d_r" AS TEXT)) <= 1',
    'ABS(EPOCH("d_l") - EPOCH("d_r")) <= 2629800.0',
  ],
  times: [
    `ABS(EPOCH(try_strptime("t_l", '%Y-%m-%dT%H:%M:%SZ')) - EPOCH(try_strptime("t_r", '%Y-%m-%dT%H:%M:%SZ'))) <= 3600`,
  ],
  postcodes: [
    `NULLIF(regexp_extract("p_l", '^[A-Za-z]{1,2}[0-9][A-Za-z0-9]? [0-9]', 0), '') = NULLIF(regexp_extract("p_r", '^[A-Za-z]{1,2}[0-9][A-Za-z0-9]? [0-9]', 0), '')`,
  ],
  'columns that are changed first': [
    'SUBSTRING("a_l", 1, 3) = SUBSTRING("a_r", 1, 3)',
    `jaro_winkler_similarity(LOWER(NULLIF("a_l", '')), LOWER(NULLIF("a_r", ''))) >= 0.9`,
  ],
  'measures that are only SQL here': [
    'jaccard("a_l", "a_r") >= 0.9',
    'hamming("a_l", "a_r") <= 3',
    'damerau_levenshtein("a_l", "a_r") <= 2',
    'ABS("n_l" - "n_r") <= 5',
    '(ABS("n_l" - "n_r") / (CASE WHEN "n_r" > "n_l" THEN "n_r" ELSE "n_l" END)) < 0.1',
    `cast(acos(case when (sin(radians("y_l")) * sin(radians("y_r")) + cos(radians("x_r" - "x_l"))) > 1 then 1 else 0 end) * 6371 as float) <= 5`,
  ],
  'single levels': [
    `"a_l" = 'x' AND "a_r" = 'x'`,
    `"a_l" = CAST('1990-01-01' AS DATE)`,
    '"f_l" = "s_r"',
    'NOT ("a_l" = "a_r")',
    '("a_l" = "a_r") OR ("b_l" = "b_r")',
    'abs(cast(substr(d_l,1,4) as int) - cast(substr(d_r,1,4) as int)) <= 2',
  ],
}

test.each(Object.entries(library))('%s: what is exported and read again is what was read', (_, levels) => {
  const settings = {
    link_type: 'link_only',
    blocking_rules_to_generate_predictions: ['l.zip = r.zip'],
    comparisons: [
      {
        output_column_name: 'c',
        comparison_levels: [...levels, 'ELSE'].map((sql_condition) => ({ sql_condition })),
      },
    ],
  }
  const { model: given } = importSplink(settings)
  for (const version of [4, 5] as const)
    expect(importSplink(exportSplink(given, version).settings).model).toEqual(given)
})
