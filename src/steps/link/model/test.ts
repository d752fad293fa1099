/**
 * What a level of a comparison asks of two records: one key a test, as a person writes it in the model.
 *
 * A test is symmetric: it says the same of (a, b) as of (b, a). A test of a missing value is neither true nor false, as in SQL.
 */
import { z } from 'zod'

const column = z.string().min(1)

/** Either value is missing: the comparison says nothing, weight 0. */
const Missing = z.strictObject({ missing: z.array(column).min(1) })
const Exact = z.strictObject({ exact: column })
const JaroWinkler = z.strictObject({ jaroWinkler: column, atLeast: z.number().gt(0).max(1) })
const Levenshtein = z.strictObject({ levenshtein: column, atMost: z.int().min(0) })
/** One insertion, deletion, substitution or swap of neighbours (Damerau-Levenshtein at most 1). */
const WithinOneEdit = z.strictObject({ withinOneEdit: column })
/** Two whole numbers, days too, differ by no more than that. */
const Apart = z.strictObject({ apart: column, atMost: z.int().min(0) })
/** The first column here is the second there, and the other way round. */
const Swapped = z.strictObject({ swapped: z.tuple([column, column]) })
/** The first column here is the second there, or the other way round. */
const Crossed = z.strictObject({ crossed: z.tuple([column, column]) })
/** Words, set apart by spaces, that both texts have. */
const Shared = z.strictObject({ shared: column, atLeast: z.int().min(1) })
/** A predicate as SQL over "column_l" and "column_r"; every engine must be able to read it. */
const Predicate = z.strictObject({ sql: z.string().min(1) })
const Else = z.strictObject({ else: z.literal(true) })

export type Test =
  | z.infer<typeof Missing>
  | z.infer<typeof Exact>
  | z.infer<typeof JaroWinkler>
  | z.infer<typeof Levenshtein>
  | z.infer<typeof WithinOneEdit>
  | z.infer<typeof Apart>
  | z.infer<typeof Swapped>
  | z.infer<typeof Crossed>
  | z.infer<typeof Shared>
  | z.infer<typeof Predicate>
  | z.infer<typeof Else>
  | { all: Test[] }
  | { any: Test[] }
  | { not: Test }

export const Test: z.ZodType<Test> = z.lazy(() =>
  z.union([
    Missing,
    Exact,
    JaroWinkler,
    Levenshtein,
    WithinOneEdit,
    Apart,
    Swapped,
    Crossed,
    Shared,
    Predicate,
    Else,
    z.strictObject({ all: z.array(Test).min(1) }),
    z.strictObject({ any: z.array(Test).min(1) }),
    z.strictObject({ not: Test }),
  ]),
)

/** Columns that a predicate in SQL names as "column_l" or "column_r". */
export function columnsInSql(text: string): readonly string[] {
  const code = text.replaceAll(/'(?:[^']|'')*'/g, "''")
  const found = [...code.matchAll(/"((?:[^"]|"")+)_[lr]"|\b([A-Za-z_]\w*?)_[lr]\b/g)]
  return [...new Set(found.map((m) => (m[1] ?? m[2] ?? '').replaceAll('""', '"')))].toSorted()
}

/** Columns that a test looks at, each once. */
export function columnsOf(test: Test): readonly string[] {
  const all = (tests: readonly Test[]): readonly string[] => [...new Set(tests.flatMap(columnsOf))]
  if ('missing' in test) return test.missing
  if ('exact' in test) return [test.exact]
  if ('jaroWinkler' in test) return [test.jaroWinkler]
  if ('levenshtein' in test) return [test.levenshtein]
  if ('withinOneEdit' in test) return [test.withinOneEdit]
  if ('apart' in test) return [test.apart]
  if ('swapped' in test) return test.swapped
  if ('crossed' in test) return test.crossed
  if ('shared' in test) return [test.shared]
  if ('sql' in test) return columnsInSql(test.sql)
  if ('all' in test) return all(test.all)
  if ('any' in test) return all(test.any)
  if ('not' in test) return columnsOf(test.not)
  return []
}
