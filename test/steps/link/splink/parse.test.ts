import { expect, test } from 'vitest'
import { text } from '../../../../src/steps/link/splink/expression.ts'
import { dataset, relation, sql as query, written } from '../../../../src/sql/index.ts'
import { ask } from '../../ask.ts'
import { parse } from '../../../../src/steps/link/splink/parse.ts'
import type { SideStyle } from '../../../../src/steps/link/splink/parse.ts'

const printed = (sql: string, style: SideStyle = 'suffix'): string | undefined => {
  const e = parse(sql, style)
  return e === undefined ? undefined : text(e)
}

test('spacing, quotes, case and comments make no difference', () => {
  const spellings = [
    '"first_name_l" IS NULL OR "first_name_r" IS NULL',
    'first_name_l is null or first_name_r is null',
    '(`first_name_l` IS  NULL)\n OR (first_name_R IS NULL) -- either',
  ]
  expect(new Set(spellings.map((sql) => printed(sql)))).toEqual(
    new Set(['"first_name_l" is null or "first_name_r" is null']),
  )
})

test.each([
  ['a_l = 1 or b_l = 2 and c_l = 3', '"a_l" = 1 or ("b_l" = 2 and "c_l" = 3)'],
  ['(a_l = 1 or b_l = 2) and c_l = 3', '("a_l" = 1 or "b_l" = 2) and "c_l" = 3'],
  ['not a_l = 1 and b_l = 2', 'not "a_l" = 1 and "b_l" = 2'],
  ['not (a_l = 1 and b_l = 2)', 'not ("a_l" = 1 and "b_l" = 2)'],
  ['a_l::decimal(10, 2) = 1.5', 'cast("a_l" as decimal(10, 2)) = 1.5'],
  ['a_l - (b_l - c_l) * 2 > -1', '"a_l" - ("b_l" - "c_l") * 2 > -1'],
  ['(a_l - b_l) - c_l >= - -1', '"a_l" - "b_l" - "c_l" >= -(-1)'],
  ['a_l / (b_l * c_l) = 1', '"a_l" / ("b_l" * "c_l") = 1'],
  ["a_l || '-' || b_l = c_l", `"a_l" || '-' || "b_l" = "c_l"`],
  ['a_l between 1 and 2 or a_l is not null', '("a_l" >= 1 and "a_l" <= 2) or "a_l" is not null'],
  ["a_l not in ('it''s', 2)", `"a_l" not in ('it''s', 2)`],
  ["a_l not like 'x%'", `"a_l" not like 'x%'`],
  [
    'a_l::varchar(10) != try_cast(b_l AS DOUBLE PRECISION)',
    'cast("a_l" as string) <> try_cast("b_l" as double)',
  ],
  ["a_l < DATE '2000-01-01'", `"a_l" < cast('2000-01-01' as date)`],
  ['case a_l when 1 then true else null end', 'case when "a_l" = 1 then true else null end'],
  ['"Birth Place_l" = "say ""x""_r"', '"Birth Place_l" = "say ""x""_r"'],
])('%s is read as it binds', (sql, wanted) => {
  const found = printed(sql)
  expect(found).toBe(wanted)
  expect(printed(found ?? '')).toBe(wanted)
})

test.each([
  'list_transform(a_l, x -> x + 1)',
  "name_l['first'] = name_r['first']",
  'a_l - interval 1 day = a_r',
  '(select 1) = a_l',
  'a_l = ',
  'a_l = b_r)',
  'sum(a_l) over (partition by b_l) = 1',
  'a_l ? b_l',
  'l.a = r.a',
])('%s is outside the grammar', (sql) => {
  expect(parse(sql, 'suffix')).toBeUndefined()
})

test('a rule names its sides before the column, and every column has one', () => {
  expect(printed('L.a = r."B c"', 'prefix')).toBe('"a_l" = "B c_r"')
  expect(parse('a = r.a', 'prefix')).toBeUndefined()
  expect(parse('t.a = r.a', 'prefix')).toBeUndefined()
})

test('what is printed is true of the same pairs as what was read, for DuckDB', async () => {
  const conditions = [
    'a_l = a_r or b_l = b_r and a_l = b_r',
    'not a_l = a_r or b_l is not null and not (b_l = b_r or a_l is null)',
    "a_l || b_l = b_r || a_r or a_l || '' = b_r",
    'n_l - n_r - 1 > 2 - (n_r - n_l) * 3 % 2',
    'n_l / (n_r * 2) - -n_l >= - - 1',
    'n_l between 1 and 2 and not n_r between 2 and 3 or n_r in (1, 3)',
    "case a_l when 'x' then n_l else 0 end = case when a_r = 'y' then 2 end",
    "a_l not like 'x%' and coalesce(a_r, 'z') <> b_r",
    '(a_l = a_r) = (b_l = b_r)',
    'a_l = a_r is not null',
  ]
  const values = ["'x'", "'y'", 'null']
  const rows = values.flatMap((a) =>
    values.flatMap((b) =>
      values.map(
        (c, i) =>
          `select ${a} as a_l, ${b} as a_r, ${c} as b_l, ${values[(i + 1) % 3]} as b_r, ${i + 1} as n_l, ${((i + 1) % 3) + 1} as n_r`,
      ),
    ),
  )
  for (const one of conditions) {
    const differ = relation(
      'differ',
      ['pairs'],
      'Pairs of which the two do not say the same',
      query`select count(*) as pairs from ${dataset('pairs', [])} where (${written(one)}) is distinct from (${written(printed(one) ?? '')})`,
    )
    const [row] = await ask(differ, [{ name: 'pairs', sql: rows.join(' union all ') }])
    expect(Number(row?.['pairs']), one).toBe(0)
  }
})
