/**
 * From figures to green and red: each check says what was found, what should be, and for which tables it is red.
 */
import type { Check, CheckId, ShapeLevels, SumsReport, TableReport } from './disclosure-report.ts'

/** Of the cells with the same count as before, at most this share may have other records; ours, above what people coming and going make. */
export const mostRedrawn = 0.2

/** Below so many cells a share says nothing. */
const fewest = 20

/** True where a dimension is told in more detail than before; levels that cannot be put in order count as more. */
export const isFiner = (now: ShapeLevels, before: ShapeLevels): boolean =>
  [...new Set([...Object.keys(now), ...Object.keys(before)])].some((dimension) => {
    const [is, was] = [now[dimension], before[dimension]]
    return is !== was && was !== undefined && is !== '_T'
  })

const sum = (tables: readonly TableReport[], of: (table: TableReport) => number): number =>
  tables.reduce((total, table) => total + of(table), 0)

const takenOf = ({ shapes }: TableReport) => shapes.find(({ taken }) => taken)

const outOfOrder = ({ solved, solvedByOne, broken, otherwise, revised }: SumsReport): number =>
  solved + solvedByOne + broken + otherwise + revised

/** Sums that can be worked out, or must not be seen, of all that are told of. */
function solvableCheck(sums: readonly SumsReport[]): Check {
  const red = sums.filter((one) => outOfOrder(one) > 0)
  return {
    id: 'solvable',
    green: red.length === 0,
    found: red.reduce((total, one) => total + outOfOrder(one), 0),
    of: sums.reduce((total, { observations }) => total + observations, 0),
    tables: red.map(({ table }) => table),
  }
}

/**
 * @param unperturbed counted tables of which no perturbed cells are known: all of their values are bare
 * @param sums tables of sums, which are held to a check of their own
 */
export function judge(
  tables: readonly TableReport[],
  unperturbed: readonly string[] = [],
  sums: readonly SumsReport[] = [],
): readonly Check[] {
  const check = (
    id: CheckId,
    found: (table: TableReport) => number,
    of: (table: TableReport) => number,
    isRed: (table: TableReport) => boolean = (table) => found(table) > 0,
  ): Check => {
    const red = tables.filter(isRed).map(({ table }) => table)
    return { id, green: red.length === 0, found: sum(tables, found), of: sum(tables, of), tables: red }
  }
  const perturbed = check(
    'perturbed',
    ({ bare }) => bare,
    ({ derived, values }) => (derived ? 0 : values),
  )
  const totals = check(
    'totals',
    ({ rounding, totals: { differing } }) => (rounding === undefined ? differing : 0),
    ({ rounding, totals: { compared } }) => (rounding === undefined ? compared : 0),
    ({ rounding, totals: { compared, differing, expected, tolerance } }) =>
      rounding === undefined && Math.abs(differing - expected) > tolerance * compared,
  )
  return [
    {
      ...perturbed,
      green: perturbed.green && unperturbed.length === 0,
      tables: [...perturbed.tables, ...unperturbed],
    },
    check(
      'applied',
      ({ otherwise }) => otherwise,
      ({ rounding, cost: { cells } }) => (rounding === undefined ? cells : 0),
    ),
    check(
      'small',
      ({ small }) => small,
      ({ derived, values }) => (derived ? 0 : values),
    ),
    { ...totals, expected: Math.round(sum(tables, (table) => table.totals.expected)) },
    check(
      'added',
      ({ rounding, totals: { differing } }) => (rounding === undefined ? 0 : differing),
      ({ rounding, totals: { compared } }) => (rounding === undefined ? 0 : compared),
    ),
    check(
      'differenced',
      ({ revisions }) => revisions?.differenced ?? 0,
      ({ rounding, revisions }) => (rounding === undefined ? 0 : (revisions?.compared ?? 0)),
    ),
    check(
      'sparsity',
      ({ shapes }) => (shapes.some(({ taken, breaks }) => taken && breaks.length > 0) ? 1 : 0),
      ({ shapes }) => (shapes.length > 0 ? 1 : 0),
    ),
    check(
      'shape',
      (table) =>
        table.shapeBefore !== undefined && isFiner(takenOf(table)?.levels ?? {}, table.shapeBefore) ? 1 : 0,
      ({ shapeBefore }) => (shapeBefore === undefined ? 0 : 1),
    ),
    check(
      'unexplained',
      ({ revisions }) => revisions?.unexplained ?? 0,
      ({ rounding, revisions }) => (rounding === undefined ? (revisions?.compared ?? 0) : 0),
    ),
    check(
      'redrawn',
      ({ revisions }) => revisions?.redrawn ?? 0,
      ({ revisions }) => revisions?.alike ?? 0,
      ({ revisions }) =>
        revisions !== undefined &&
        revisions.alike >= fewest &&
        revisions.redrawn > mostRedrawn * revisions.alike,
    ),
    solvableCheck(sums),
  ]
}
