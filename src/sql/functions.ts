/**
 * The function table: what engines spell differently, one row a function. A gap is a compile error.
 *
 * A spelling gives the same value on every engine, to the last digit where it can; what cannot is said at its row.
 */
import { accents } from './accents.ts'

export const dialects = ['duckdb', 'spark'] as const
export type Dialect = (typeof dialects)[number]

type Spell = (...args: readonly string[]) => string

/** Digits, a sign between groups of them allowed, as in 1_000. */
const digits = '[0-9]+(?:_[0-9]+)*'
const number = `\\\\A\\\\s*(?:[+-]?(?:${digits}(?:\\\\.(?:${digits})?)?|\\\\.${digits})(?:[eE][+-]?[0-9]+)?|[+-]?(?i:inf|infinity)|(?i:nan))\\\\s*\\\\z`

/** A double as DuckDB writes it: 12345678.0, 0.0001, 1e-05, 1e+16; Spark's own form is 1.2345678E7. */
const sparkNumberText = (x: string): string =>
  `case when ${x} = 0 then '0.0'
    when abs(${x}) >= 1e-4 and abs(${x}) < 1e16 then regexp_replace(regexp_replace(cast(cast(cast(${x} as string) as decimal(38, 21)) as string), '0+$', ''), '\\\\.$', '.0')
    else regexp_replace(regexp_replace(replace(lower(cast(${x} as string)), '.0e', 'e'), 'e([0-9])', 'e+$1'), 'e([+-])([0-9])$', 'e$10$2') end`

/** Have a name for a value in an expression. */
const named = (value: string, name: string, expression: string): string =>
  `element_at(transform(array(${value}), ${name} -> ${expression}), 1)`

/**
 * Jaro-Winkler as DuckDB takes it: half of the letters out of place, downwards, and a common beginning only where more than 0.7 is
 * alike. Spark's own function does neither. For each letter of b the first free one of a, no further off than the window.
 */
function sparkJaroWinkler(a: string, b: string, least?: string): string {
  const window = `greatest(greatest(length(${a}), length(${b})) div 2 - 1, 0)`
  const found = `locate(substring(${b}, j, 1), s.free, greatest(j - ${window}, 1))`
  const taken = `named_struct('free', overlay(s.free placing '\\uffff' from ${found} for 1), 'at', array_append(s.at, ${found}))`
  const places = `aggregate(sequence(1, length(${b})), named_struct('free', ${a}, 'at', cast(array() as array<int>)), (s, j) -> if(${found} between 1 and j + ${window}, ${taken}, s), s -> s.at)`
  const moved = `size(filter(zip_with(at, array_sort(at), (x, y) -> substring(${a}, x, 1) <> substring(${a}, y, 1)), apart -> apart)) div 2`
  const jaro = `if(size(at) = 0, 0D, (size(at) / length(${a}) + size(at) / length(${b}) + (size(at) - ${moved}) / size(at)) / 3D)`
  const begins = [1, 2, 3, 4].map(
    (n) => `when substring(${a}, 1, ${n}) <> substring(${b}, 1, ${n}) then ${n - 1}`,
  )
  const winkler = `if(jaro > 0.7D, jaro + (case ${begins.join(' ')} else 4 end) * 0.1D * (1D - jaro), jaro)`
  // Three letters in common are the fewest of which half can be lost, so the two functions are never further apart than 1/18.
  const far = least === undefined ? '' : ` when jaro_winkler_similarity(${a}, ${b}) < ${least} - 0.06 then 0D`
  return `case when ${a} = '' or ${b} = '' then 0D when ${a} = ${b} then 1D${far} when ${a} <> ${b} then ${named(named(places, 'at', jaro), 'jaro', winkler)} end`
}

export const functions = {
  /** Number in a text, or null where it is none. */
  toNumber: {
    duckdb: (text) => `try_cast(${text} as double)`,
    spark: (text) =>
      `case when ${text} rlike '${number}' then try_cast(replace(${text}, '_', '') as double) end`,
  },
  /** Whole number in a text of digits, or null where it is none. */
  toInteger: {
    duckdb: (text) => `try_cast(${text} as integer)`,
    spark: (text) => `try_cast(${text} as integer)`,
  },
  toText: {
    duckdb: (value) => `cast(${value} as varchar)`,
    spark: (value) => `cast(${value} as string)`,
  },
  /** A fractional number in a sentence. */
  numberText: { duckdb: (value) => value, spark: sparkNumberText },
  isFinite: {
    duckdb: (value) => `isfinite(${value})`,
    spark: (value) => `(abs(${value}) < double('infinity'))`,
  },
  /** True where the whole text matches the pattern. */
  matches: {
    duckdb: (text, pattern) => `regexp_full_match(${text}, ${pattern})`,
    spark: (text, pattern) => `${text} rlike concat('\\\\A(?:', ${pattern}, ')\\\\z')`,
  },
  /** Replace every match of a pattern; `by` is a literal that names its groups \1, \2. */
  replaceAll: {
    duckdb: (text, pattern, by) => `regexp_replace(${text}, ${pattern}, ${by}, 'g')`,
    spark: (text, pattern, by = "''") =>
      `regexp_replace(${text}, ${pattern}, ${by.replaceAll('$', '\\\\$').replaceAll(/\\\\([0-9])/g, '$$$1')})`,
  },
  /** What a group of the pattern found; an empty text where it found nothing. */
  extract: {
    duckdb: (text, pattern, group) => `regexp_extract(${text}, ${pattern}, ${group})`,
    spark: (text, pattern, group) => `regexp_extract(${text}, ${pattern}, ${group})`,
  },
  /** Letters without their marks. Spark has no such function, so it is given the letters (Latin, Greek, Cyrillic). */
  stripAccents: {
    duckdb: (text) => `strip_accents(${text})`,
    spark: (text) =>
      `translate(regexp_replace(${text}, '\\\\p{M}+', ''), '${accents.marked}', '${accents.bare}')`,
  },
  /** Sorted list of the values of a group. */
  sortedList: {
    duckdb: (value) => `list_sort(list(${value}))`,
    spark: (value) => `array_sort(collect_list(${value}))`,
  },
  /** Sorted list of what stands in the lists of a group. */
  flatSortedList: {
    duckdb: (list) => `list_sort(flatten(list(${list})))`,
    spark: (list) => `array_sort(flatten(collect_list(${list})))`,
  },
  /** The smallest whole numbers of a group, each once, sorted, at most `count`. */
  firstIntegers: {
    duckdb: (value, count) => `list_sort(list(distinct cast(${value} as integer)))[1:${count}]`,
    spark: (value, count) => `slice(array_sort(collect_set(cast(${value} as integer))), 1, ${count})`,
  },
  /** Values of a group as a list, in no order. */
  list: { duckdb: (value) => `list(${value})`, spark: (value) => `collect_list(${value})` },
  /** One row for each value of a list. */
  eachOf: { duckdb: (list) => `unnest(${list})`, spark: (list) => `explode(${list})` },
  /** A list of the given values. */
  listOf: {
    duckdb: (...values) => `[ ${values.join(', ')} ]`,
    spark: (...values) => `array(${values.join(', ')})`,
  },
  emptyIntegers: { duckdb: () => 'cast([] as integer[])', spark: () => 'cast(array() as array<int>)' },
  oneInteger: {
    duckdb: (value) => `[cast(${value} as integer)]`,
    spark: (value) => `array(cast(${value} as integer))`,
  },
  /** One row per whole number from the first to the last, both inclusive. */
  numbers: {
    duckdb: (first, last) => `cast(unnest(generate_series(${first}, ${last})) as integer)`,
    spark: (first, last) => `explode(sequence(${first}, ${last}))`,
  },
  /** Days from one ISO date to another. */
  daysBetween: {
    duckdb: (from, to) =>
      `cast(date_diff('day', try_cast(${from} as date), try_cast(${to} as date)) as integer)`,
    spark: (from, to) => `datediff(try_cast(${to} as date), try_cast(${from} as date))`,
  },
  /** The middle value; the mean of the two middle values where the count is even. */
  median: { duckdb: (value) => `median(${value})`, spark: (value) => `median(${value})` },
  /** Any value of the group where all are equal, else the given text. */
  commonOr: {
    duckdb: (value, other) =>
      `case when min(${value}) = max(${value}) and count(${value}) = count(*) then min(${value}) else ${other} end`,
    spark: (value, other) =>
      `case when min(${value}) = max(${value}) and count(${value}) = count(*) then min(${value}) else ${other} end`,
  },
  /** A column to order by, smallest first, nulls last. */
  ascending: { duckdb: (column) => column, spark: (column) => `${column} asc nulls last` },
  /** Number of a row of a file, in the order of the file, from 1. */
  rowNumber: {
    duckdb: () => 'row_number() over ()',
    spark: () => 'cast(row_number() over (order by monotonically_increasing_id()) as bigint)',
  },
  /**
   * Jaro-Winkler similarity, 0 to 1. DuckDB counts bytes, Spark characters: the same on ASCII. Where it is less than the third
   * argument, if there is one, any number below that is as good.
   */
  jaroWinkler: {
    duckdb: (a, b) => `jaro_winkler_similarity(${a}, ${b})`,
    spark: sparkJaroWinkler,
  },
  /** Insertions, deletions and substitutions between two texts. Bytes and characters as above. */
  levenshtein: {
    duckdb: (a, b) => `cast(levenshtein(${a}, ${b}) as integer)`,
    spark: (a, b) => `levenshtein(${a}, ${b})`,
  },
  /** True where one insertion, deletion, substitution or swap of neighbours makes one text of the other, or none is needed. */
  withinOneEdit: {
    duckdb: (a, b) => `damerau_levenshtein(${a}, ${b}) <= 1`,
    spark: (a, b) =>
      `(levenshtein(${a}, ${b}, 2) between 0 and 1 or (levenshtein(${a}, ${b}, 2) = 2 and length(${a}) = length(${b}) and exists(sequence(1, greatest(length(${a}) - 1, 1)), i -> concat(substring(${a}, 1, i - 1), substring(${a}, i + 1, 1), substring(${a}, i, 1), substring(${a}, i + 2)) = ${b})))`,
  },
  /**
   * The set of the characters of a text, a bit each, in a whole number: letters by their place in the alphabet, others in what
   * bits are left; some share one. Null where a character is not ASCII.
   */
  characterSet: {
    duckdb: (text) =>
      `case when ${text} = '' then cast(0 as bigint) when strlen(${text}) = length(${text}) then list_bit_or(list_transform(string_split(${text}, ''), lambda c: ${characterBit('ascii(c)', (n) => `(cast(1 as bigint) << (${n}))`)})) end`,
    spark: (text) =>
      `case when octet_length(${text}) = char_length(${text}) then aggregate(filter(split(${text}, ''), c -> c <> ''), cast(0 as bigint), (seen, c) -> seen | ${characterBit('ascii(c)', (n) => `shiftleft(cast(1 as bigint), ${n})`)}) end`,
  },
  /** How many bits of a whole number are set. */
  bitCount: {
    duckdb: (n) => `cast(bit_count(${n}) as integer)`,
    spark: (n) => `bit_count(${n})`,
  },
  /** Bits that one of two whole numbers has and the other has not. */
  bitsDiffer: {
    duckdb: (a, b) => `xor(${a}, ${b})`,
    spark: (a, b) => `(${a} ^ ${b})`,
  },
  /** Day of a text in the given form of strptime (%Y-%m-%d), counted from 1 January 1970; null where it is none. */
  dayNumber: {
    duckdb: (text, form) =>
      `cast(date_diff('day', date '1970-01-01', cast(try_strptime(${text}, ${form}) as date)) as integer)`,
    spark: (text, form) => `datediff(try_to_timestamp(${text}, ${javaForm(form)}), date '1970-01-01')`,
  },
  /** Date of a day counted from 1 January 1970. */
  dateOfDay: {
    duckdb: (day) => `(date '1970-01-01' + cast(${day} as integer))`,
    spark: (day) => `date_add(date '1970-01-01', cast(${day} as int))`,
  },
  /** ISO date of a day counted from 1 January 1970. */
  dayText: {
    duckdb: (day) => `cast(date '1970-01-01' + cast(${day} as integer) as varchar)`,
    spark: (day) => `cast(date_add(date '1970-01-01', cast(${day} as int)) as string)`,
  },
  /** The last value of a window's frame that is not null; the window follows as `over (…)`. */
  lastKnown: {
    duckdb: (value) => `last_value(${value} ignore nulls)`,
    spark: (value) => `last_value(${value}, true)`,
  },
  /** A number for each row, another for each, in no order. */
  someNumber: {
    duckdb: () => 'cast(row_number() over () as integer)',
    spark: () => 'monotonically_increasing_id()',
  },
  /** Words of a text, set apart by spaces. */
  wordsOf: {
    duckdb: (text) => `list_filter(string_split(${text}, ' '), lambda w: w <> '')`,
    spark: (text) => `filter(split(${text}, ' '), w -> w <> '')`,
  },
  /** Letters of a text. */
  lettersIn: {
    duckdb: (text) => `list_filter(string_split(${text}, ''), lambda c: c <> '')`,
    spark: (text) => `filter(split(${text}, ''), c -> c <> '')`,
  },
  /** How many words two lists share, each counted once. */
  sharedCount: {
    duckdb: (a, b) => `case when ${b} is not null then cast(len(list_intersect(${a}, ${b})) as integer) end`,
    spark: (a, b) => `size(array_intersect(${a}, ${b}))`,
  },
  /** Lines of a CSV file as texts, header first; every column a text, an empty field a null. */
  readCsv: {
    duckdb: (path, delimiter, encoding) =>
      `read_csv(${path}, header = true, all_varchar = true, delim = ${delimiter}, encoding = ${encoding}, quote = '"', escape = '"', strict_mode = true, parallel = false, max_line_size = 10000000)`,
    spark: (path, delimiter, encoding = '') =>
      `identifier('csv.\`' || replace(corridor_folder || '/' || ${path}, '\`', '\`\`') || '\`') with (header = 'true', sep = ${delimiter}, encoding = ${sparkEncoding(encoding)}, quote = '"', escape = '"', multiLine = 'true', mode = 'FAILFAST', emptyValue = '')`,
  },
} satisfies Record<string, Record<Dialect, Spell>>

/** A letter has the bit of its place in the alphabet, 1 to 26; what else is ASCII one of the others. */
function characterBit(code: string, shift: (n: string) => string): string {
  return `case when ${code} >= 64 then ${shift(`${code} % 32`)} else ${shift(`32 + ${code} % 31`)} end`
}

/** A form of strptime, printed, as Java writes it. */
function javaForm(printed: string): string {
  const signs: Readonly<Record<string, string>> = { '%Y': 'yyyy', '%m': 'MM', '%d': 'dd' }
  return printed.replaceAll(/%[Ymd]/g, (sign) => signs[sign] ?? sign)
}

/** DuckDB's name of an encoding, printed, as Java names it. */
function sparkEncoding(printed: string): string {
  const names: Readonly<Record<string, string>> = { "'latin-1'": "'ISO-8859-1'", "'utf-16'": "'UTF-16'" }
  return names[printed] ?? printed
}

export type FunctionName = keyof typeof functions
