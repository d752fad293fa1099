/**
 * For every row of the function table, questions with the one right answer; a function without a case does not compile.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { call, sql } from '../../src/sql/index.ts'
import type { FunctionName } from '../../src/sql/functions.ts'
import type { Row } from '../../src/engine/engine.ts'
import { each, group, numbers } from './cases.ts'
import type { Case } from './cases.ts'
import { textCases } from './text-cases.ts'

const csv = (
  name: string,
  bytes: string | Uint8Array,
  args: readonly [string, string],
  rows: readonly Row[],
): Case => ({
  query: sql`select a, b from ${call('readCsv', sql`${`deliveries/${name}`}`, sql`${args[0]}`, sql`${args[1]}`)}`,
  columns: ['a', 'b'],
  rows,
  before: (folder) => writeFileSync(join(folder, 'deliveries', name), bytes),
})

export const functionCases: Readonly<Record<FunctionName, readonly Case[]>> = {
  toNumber: [
    each(
      [
        ['12', 12],
        [' 1 ', 1],
        ['-0.5', -0.5],
        ['+5', 5],
        ['.5', 0.5],
        ['5.', 5],
        ['1e5', 100000],
        ['1.5E-3', 0.0015],
        ['1_000', 1000],
        ['0.1', 0.1],
        ['123456789.12345679', 123456789.12345679],
        ['nan', Number.NaN],
        ['Infinity', Number.POSITIVE_INFINITY],
        ['-inf', Number.NEGATIVE_INFINITY],
        ['', null],
        [null, null],
        ['1d', null],
        ['1f', null],
        ['0x10', null],
        ['1,5', null],
        ['1 2', null],
        ['--1', null],
        ['1e', null],
        ['_1', null],
        ['..', null],
        ['\u00a01', null],
      ],
      (x) => call('toNumber', x),
    ),
  ],
  toInteger: [
    each(
      [
        ['7', 7],
        ['015', 15],
        ['', null],
        ['x', null],
        [null, null],
      ],
      (x) => call('toInteger', x),
    ),
  ],
  toText: [
    {
      query: sql`select ${call('toText', sql`cast(42 as integer)`)} as x, ${call('toText', sql`null`)} as y`,
      columns: ['x', 'y'],
      rows: [{ x: '42', y: null }],
    },
  ],
  numberText: [
    each(
      [
        ['0', '0.0'],
        ['1', '1.0'],
        ['-12.5', '-12.5'],
        ['12345678', '12345678.0'],
        ['123456789012345', '123456789012345.0'],
        ['0.1', '0.1'],
        ['0.0001', '0.0001'],
        ['0.00001', '1e-05'],
        ['0.00000015', '1.5e-07'],
        ['1e15', '1000000000000000.0'],
        ['1e16', '1e+16'],
        ['1.25e300', '1.25e+300'],
        [null, null],
      ],
      (x) => sql`'' || ${call('numberText', sql`cast(${x} as double)`)}`,
    ),
  ],
  isFinite: [
    {
      query: sql`select n, ${call('isFinite', sql`x`)} as y from ${numbers([1, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, null])}`,
      columns: ['n', 'y'],
      order: ['n'],
      rows: [true, false, false, false, null].map((y, n) => ({ n, y })),
    },
  ],
  matches: [
    each(
      [
        ['2024', true],
        ['x2024', false],
        ['2024\n', false],
        ['', false],
        [null, null],
      ],
      (x) => call('matches', x, sql`${'(?:19|20)[0-9]{2}'}`),
    ),
    each(
      [
        ['a', true],
        ['b', true],
        ['ab', false],
      ],
      (x) => call('matches', x, sql`${'a|b'}`),
    ),
  ],
  replaceAll: [
    each(
      [
        ['2024Q3', '2024-Q3'],
        ['x', 'x'],
        [null, null],
      ],
      (x) => call('replaceAll', x, sql`${'([0-9]{4})[- ]?Q([1-4])'}`, sql`${'\\1-Q\\2'}`),
    ),
    each(
      [
        ["côte d'ivoire (rép.)", 'côte d ivoire rép '],
        ['a$b', 'a b'],
      ],
      (x) => call('replaceAll', x, sql`${'[^\\pL\\pN]+'}`, sql`${' '}`),
    ),
    each([['ab', '$1b']], (x) => call('replaceAll', x, sql`${'a'}`, sql`${'$1'}`)),
  ],
  extract: [
    each(
      [
        ['Y15T64', '64'],
        ['Y15', ''],
        ['none', ''],
        [null, null],
      ],
      (x) => call('extract', x, sql`${'Y([0-9]+)(?:T([0-9]+))?'}`, sql`${2}`),
    ),
  ],
  stripAccents: [
    each(
      [
        ['Côte d’Ivoire', 'Cote d’Ivoire'],
        ['São Tomé e Príncipe', 'Sao Tome e Principe'],
        ['Guiné-Bissau', 'Guine-Bissau'],
        ['e\u0301', 'e'],
        ['øßłŋ', 'øßłŋ'.normalize('NFD')],
        ['ẹ̀ ọ́ Ṣ', 'e o S'],
        ['ή Ё й', 'η Е и'],
        ['', ''],
        [null, null],
      ],
      (x) => call('stripAccents', x),
    ),
  ],
  sortedList: [group([3, 1, 2, 1], (x) => call('sortedList', x), [1, 1, 2, 3])],
  flatSortedList: [
    {
      query: sql`select ${call('flatSortedList', sql`x`)} as y from (select ${call('listOf', sql`3`, sql`1`)} as x union all select ${call('listOf', sql`2`)} as x) as t`,
      columns: ['y'],
      rows: [{ y: [1, 2, 3] }],
    },
  ],
  firstIntegers: [group([5, 3, 5, 1, 9], (x) => call('firstIntegers', x, sql`${3}`), [1, 3, 5])],
  list: [group([4], (x) => call('list', x), [4])],
  eachOf: [
    {
      query: sql`select 'a' as a, ${call('eachOf', call('listOf', sql`2`, sql`1`))} as y`,
      columns: ['a', 'y'],
      order: ['y'],
      rows: [
        { a: 'a', y: 1 },
        { a: 'a', y: 2 },
      ],
    },
    { query: sql`select ${call('eachOf', call('emptyIntegers'))} as y`, columns: ['y'], rows: [] },
  ],
  listOf: [
    {
      query: sql`select ${call('listOf', sql`'a'`, sql`'b'`)} as y`,
      columns: ['y'],
      rows: [{ y: ['a', 'b'] }],
    },
  ],
  emptyIntegers: [{ query: sql`select ${call('emptyIntegers')} as y`, columns: ['y'], rows: [{ y: [] }] }],
  numbers: [
    {
      query: sql`select ${call('numbers', sql`2`, sql`4`)} as y`,
      columns: ['y'],
      order: ['y'],
      rows: [{ y: 2 }, { y: 3 }, { y: 4 }],
    },
  ],
  daysBetween: [
    {
      query: sql`select ${call('daysBetween', sql`'2023-12-31'`, sql`'2024-07-11'`)} as a, ${call('daysBetween', sql`'2024-03-01'`, sql`'2024-02-28'`)} as b, ${call('daysBetween', sql`'2024'`, sql`'2024-02-30'`)} as c`,
      columns: ['a', 'b', 'c'],
      rows: [{ a: 193, b: -2, c: null }],
    },
  ],
  oneInteger: [
    {
      query: sql`select ${call('oneInteger', sql`cast(7 as bigint)`)} as y`,
      columns: ['y'],
      rows: [{ y: [7] }],
    },
  ],
  median: [
    group([1, 5, 2], (x) => call('median', x), 2),
    group([1, 2, 5, 7, null], (x) => call('median', x), 3.5),
    group([null], (x) => call('median', x), null),
  ],
  commonOr: [
    group([2, 2], (x) => call('commonOr', x, sql`cast(-1 as double)`), 2),
    group([2, 3], (x) => call('commonOr', x, sql`cast(-1 as double)`), -1),
    group([2, null], (x) => call('commonOr', x, sql`cast(-1 as double)`), -1),
  ],
  ascending: [
    {
      query: sql`select n, cast(row_number() over (order by ${call('ascending', sql`x`)}) as integer) as y from ${numbers([3, null, 1])}`,
      columns: ['n', 'y'],
      order: ['n'],
      rows: [2, 3, 1].map((y, n) => ({ n, y })),
    },
  ],
  rowNumber: [
    {
      ...csv(
        'rows.csv',
        `a,b\n${Array.from({ length: 300 }, (_, i) => `${i},x`).join('\n')}\n`,
        [',', 'utf-8'],
        [],
      ),
      query: sql`select row, a from (select ${call('rowNumber')} as row, * from ${call('readCsv', sql`${'deliveries/rows.csv'}`, sql`${','}`, sql`${'utf-8'}`)}) as t`,
      columns: ['row', 'a'],
      order: ['row'],
      rows: Array.from({ length: 300 }, (_, i) => ({ row: BigInt(i + 1), a: String(i) })),
    },
  ],
  ...textCases,
  readCsv: [
    csv(
      'plain.csv',
      'a,b\n1,"x, ""y"""\n,é\n"two\nlines", z \n',
      [',', 'utf-8'],
      [
        { a: '1', b: 'x, "y"' },
        { a: null, b: 'é' },
        { a: 'two\nlines', b: ' z ' },
      ],
    ),
    csv('windows.csv', '\uFEFFa;b\r\n007;1.50\r\n', [';', 'utf-8'], [{ a: '007', b: '1.50' }]),
    csv('latin.csv', Buffer.from('a,b\nCôte,São\n', 'latin1'), [',', 'latin-1'], [{ a: 'Côte', b: 'São' }]),
  ],
}
