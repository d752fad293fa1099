/**
 * The function table: what engines spell differently, one row a function. A gap is a compile error.
 */
export type Dialect = 'duckdb'

type Spell = (...args: readonly string[]) => string

export const functions = {
  /** Number in a text, or null where it is none. */
  toNumber: { duckdb: (text) => `try_cast(${text} as double)` },
  toInteger: { duckdb: (text) => `try_cast(${text} as integer)` },
  /** True where the whole text matches the pattern. */
  matches: { duckdb: (text, pattern) => `regexp_full_match(${text}, ${pattern})` },
  /** Replace every match of a pattern. */
  replaceAll: { duckdb: (text, pattern, by) => `regexp_replace(${text}, ${pattern}, ${by}, 'g')` },
  extract: { duckdb: (text, pattern, group) => `regexp_extract(${text}, ${pattern}, ${group})` },
  stripAccents: { duckdb: (text) => `strip_accents(${text})` },
  /** Sorted list of the values of a group. */
  sortedList: { duckdb: (value) => `list_sort(list(${value}))` },
  /** Sorted list of what stands in the lists of a group. */
  flatSortedList: { duckdb: (list) => `list_sort(flatten(list(${list})))` },
  emptyIntegers: { duckdb: () => 'cast([] as integer[])' },
  oneInteger: { duckdb: (value) => `[cast(${value} as integer)]` },
  /** One row per whole number from the first to the last, both inclusive. */
  numbers: { duckdb: (first, last) => `unnest(generate_series(${first}, ${last}))` },
  /** Days from one ISO date to another. */
  daysBetween: {
    duckdb: (from, to) => `date_diff('day', try_cast(${from} as date), try_cast(${to} as date))`,
  },
  /** The middle value; the mean of the two middle values where the count is even. */
  median: { duckdb: (value) => `median(${value})` },
  /** Any value of the group where all are equal, else the given text. */
  commonOr: {
    duckdb: (value, other) =>
      `case when min(${value}) = max(${value}) and count(${value}) = count(*) then min(${value}) else ${other} end`,
  },
  /** Lines of a CSV file as texts, header first; every column a text, an empty field a null. */
  readCsv: {
    duckdb: (path, delimiter, encoding) =>
      `read_csv(${path}, header = true, all_varchar = true, delim = ${delimiter}, encoding = ${encoding}, quote = '"', escape = '"', strict_mode = true, parallel = false, max_line_size = 10000000)`,
  },
} satisfies Record<string, Record<Dialect, Spell>>

export type FunctionName = keyof typeof functions
