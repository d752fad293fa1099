/**
 * Cases of the functions that compare texts and take them apart: edits, letters, words, days.
 */
import { call, sql } from '../../src/sql/index.ts'
import type { Sql } from '../../src/sql/index.ts'
import { each, eachTwo, eachWhole, numbers } from './cases.ts'

/** The value of each text, in thousands of millionths, so that a last digit does not count. */
const rounded = (x: Sql): Sql => sql`cast(round(${x} * 1000000000) as bigint)`
/** Bit of a place, as the engines give whole numbers. */
const bits = (...places: readonly number[]): bigint =>
  places.reduce((n, place) => n | (1n << BigInt(place)), 0n)
const long = 'abcdefghij'.repeat(40)

export const textCases = {
  jaroWinkler: [
    eachTwo(
      [
        ['martha', 'marhta', 961111111n],
        ['dwayne', 'duane', 840000000n],
        ['dixon', 'dicksonx', 813333333n],
        ['trate', 'trace', 906666667n],
        ['abcvwxyz', 'cabvwxyz', 958333333n],
        // A common beginning counts only where the rest is alike.
        ['abcdxxxxxx', 'abcdyyyyyy', 600000000n],
        // At most four letters of it count.
        ['abcdefxx', 'abcdefyy', 900000000n],
        // Letters further apart than half the longer text are not in common.
        ['ab', 'ba', 0n],
        ['same', 'same', 1000000000n],
        ['Same', 'same', 833333333n],
        ['a', 'a', 1000000000n],
        ['a', 'b', 0n],
        ['', 'a', 0n],
        [long, `${long}x`, 999501247n],
        [null, 'a', null],
        ['a', null, null],
      ],
      (a, b) => rounded(call('jaroWinkler', a, b)),
    ),
    eachTwo(
      [
        ['martha', 'marhta', 961111111n],
        ['abcvwxyz', 'cabvwxyz', 958333333n],
        ['dixon', 'dicksonx', null],
        ['a', 'a', 1000000000n],
        ['a', 'b', null],
        [null, 'a', null],
      ],
      // Where it is less than is asked for, it need not be known.
      (a, b) => {
        const found = call('jaroWinkler', a, b, sql`0.9`)
        return sql`case when ${found} >= 0.9 then ${rounded(found)} end`
      },
    ),
  ],
  levenshtein: [
    eachTwo(
      [
        ['kitten', 'sitting', 3],
        ['ab', 'ba', 2],
        ['same', 'same', 0],
        ['Same', 'same', 1],
        ['', 'abc', 3],
        ['', '', 0],
        ['a', 'b', 1],
        [long, `x${long}y`, 2],
        [long, '', 400],
        [null, 'a', null],
        ['a', null, null],
      ],
      (a, b) => call('levenshtein', a, b),
    ),
  ],
  withinOneEdit: [
    eachTwo(
      [
        ['same', 'same', true],
        ['same', 'sam', true],
        ['same', 'ame', true],
        ['same', 'samme', true],
        ['same', 'sane', true],
        ['same', 'smae', true],
        ['same', 'saem', true],
        ['ab', 'ba', true],
        ['same', 'smea', false],
        ['abcd', 'badc', false],
        // A swap with a letter between is two edits, and so are two of anything.
        ['same', 'semamx', false],
        ['abc', 'cba', false],
        ['same', 'sa', false],
        ['', '', true],
        ['', 'a', true],
        ['', 'ab', false],
        ['a', 'b', true],
        ['aab', 'aba', true],
        [long, `${long.slice(0, 200)}ba${long.slice(202)}`, true],
        [null, 'a', null],
        ['a', null, null],
      ],
      (a, b) => call('withinOneEdit', a, b),
    ),
  ],
  characterSet: [
    each(
      [
        ['a', bits(1)],
        ['A', bits(1)],
        ['banana', bits(1, 2, 14)],
        ['xyz', bits(24, 25, 26)],
        // Signs and digits share what is left: code % 31 after bit 32.
        ['0', bits(32 + (48 % 31))],
        [' ', bits(32 + (32 % 31))],
        ['>', bits(32)],
        ['=', bits(62)],
        ['a>b', bits(1, 2, 32)],
        ['', 0n],
        [long, bits(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)],
        ['é', null],
        ['a\nb', bits(1, 2, 32 + (10 % 31))],
        [null, null],
      ],
      (x) => call('characterSet', x),
    ),
  ],
  bitCount: [
    eachWhole(
      [
        [0, null, 0],
        [1, null, 1],
        [255, null, 8],
        [-1, null, 64],
        ['9223372036854775807', null, 63],
        ['-9223372036854775808', null, 1],
        [null, null, null],
      ],
      (x) => call('bitCount', x),
    ),
  ],
  bitsDiffer: [
    eachWhole(
      [
        [5, 3, 6n],
        [7, 7, 0n],
        [0, 4, 4n],
        [-1, 1, -2n],
        ['9223372036854775807', '4611686018427387904', 4611686018427387903n],
        [null, 1, null],
        [1, null, null],
      ],
      (a, b) => call('bitsDiffer', a, b),
    ),
  ],
  dateOfDay: [
    each(
      [
        ['0', '1970-01-01'],
        ['-1', '1969-12-31'],
        ['19782', '2024-02-29'],
        [null, null],
      ],
      (x) => call('toText', call('dateOfDay', call('toInteger', x))),
    ),
  ],
  dayNumber: [
    each(
      [
        ['1970-01-01', 0],
        ['1970-01-02', 1],
        ['1969-12-31', -1],
        ['2024-02-29', 19782],
        ['1900-03-01', -25508],
        ['0001-01-01', -719162],
        ['9999-12-31', 2932896],
        // Days that there are not.
        ['2023-02-29', null],
        ['1900-02-29', null],
        ['2024-02-31', null],
        ['2024-04-31', null],
        ['2024-13-01', null],
        ['2024-00-10', null],
        ['2024-01-00', null],
        ['2024-02-03x', null],
        ['2024-02', null],
        ['2024', null],
        ['12024-01-01', null],
        ['03/02/2024', null],
        ['x', null],
        ['', null],
        [null, null],
      ],
      (x) => call('dayNumber', x, sql`${'%Y-%m-%d'}`),
    ),
    each(
      [
        ['03/02/2024', 19756],
        ['31/12/1969', -1],
        ['31/02/2024', null],
        ['2024-02-03', null],
      ],
      (x) => call('dayNumber', x, sql`${'%d/%m/%Y'}`),
    ),
    each(
      [
        ['20240203', 19756],
        ['20240231', null],
        ['2024', null],
      ],
      (x) => call('dayNumber', x, sql`${'%Y%m%d'}`),
    ),
    each(
      [
        ['02-03-2024', 19756],
        ['31-12-2024', null],
      ],
      (x) => call('dayNumber', x, sql`${'%m-%d-%Y'}`),
    ),
  ],
  someNumber: [
    {
      query: sql`select count(*) as rows, count(distinct x) as apart, count(x) as known from (select ${call('someNumber')} as x from ${numbers([1, 1, 2, null, 3])}) as t`,
      columns: ['rows', 'apart', 'known'],
      rows: [{ rows: 5n, apart: 5n, known: 5n }],
    },
  ],
  dayText: [
    {
      query: sql`select ${call('dayText', sql`cast(0 as integer)`)} as a, ${call('dayText', sql`cast(19782 as integer)`)} as b, ${call('dayText', sql`cast(-25508 as integer)`)} as c, ${call('dayText', sql`cast(null as integer)`)} as d`,
      columns: ['a', 'b', 'c', 'd'],
      rows: [{ a: '1970-01-01', b: '2024-02-29', c: '1900-03-01', d: null }],
    },
  ],
  lastKnown: [
    {
      query: sql`select n, ${call('lastKnown', sql`x`)} over (order by n rows between unbounded preceding and 1 preceding) as y from ${numbers([null, 7, null, null, 2])}`,
      columns: ['n', 'y'],
      order: ['n'],
      rows: [null, null, 7, 7, 7].map((y, n) => ({ n, y })),
    },
  ],
  wordsOf: [
    each(
      [
        ['ana maria', ['ana', 'maria']],
        [' ana   maria ', ['ana', 'maria']],
        ['maria', ['maria']],
        ['m', ['m']],
        ['josé da-silva', ['josé', 'da-silva']],
        ['a\tb', ['a\tb']],
        ['   ', []],
        ['', []],
        [null, null],
      ],
      (x) => call('wordsOf', x),
    ),
  ],
  lettersIn: [
    each(
      [
        ['aba', ['a', 'b', 'a']],
        ['a b', ['a', ' ', 'b']],
        ['é🙂中', ['é', '🙂', '中']],
        ['', []],
        [null, null],
      ],
      (x) => call('lettersIn', x),
    ),
  ],
  sharedCount: [
    eachTwo(
      [
        ['ana maria', 'maria ana', 2],
        ['ana ana', 'ana ana', 1],
        ['ana maria', 'jo', 0],
        ['josé', 'josé maria', 1],
        ['', 'ana', 0],
        ['', '', 0],
        [null, 'ana', null],
        ['ana', null, null],
      ],
      (a, b) => call('sharedCount', call('wordsOf', a), call('wordsOf', b)),
    ),
  ],
} as const
