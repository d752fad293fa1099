/**
 * What a check of a source asks for, as a sentence in the page's language.
 */
import type { Check } from '../../../edition/source.ts'
import type { Table } from '../../../standards/table.ts'
import { codeNames } from '../../code-names.ts'
import { dimensionName } from '../../dimension-name.ts'
import type { PageContext } from '../../page-context.ts'

/** Say the rule of `check` about a file that fills `table`; undefined is the check of codes and numbers that every file has. */
export function ruleWords(ctx: PageContext, table: Table, check: Check | undefined): string {
  const { f, m } = ctx
  const text = m.sources.rules
  if (check === undefined) return text.codes
  const name = codeNames(ctx, table)
  const names = (dimension: string, codes: readonly string[]): string =>
    f.list(codes.map((code) => name(dimension, code)))
  switch (check.rule) {
    case 'unique':
      return text.unique
    case 'in-range': {
      const rule = range(ctx, check.min, check.max)
      const where = Object.entries(check.where).map(([dimension, codes]) => names(dimension, codes))
      return where.length === 0 ? rule : text.where(rule, where.join('; '))
    }
    case 'adds-up': {
      const total = name(check.dimension, check.total)
      const rule =
        check.parts === undefined
          ? text.addsUpAll(dimensionName(ctx, table, check.dimension), total)
          : text.addsUp(names(check.dimension, check.parts), total)
      return check.tolerance === 0 ? rule : text.within(rule, f.number(check.tolerance))
    }
    case 'balances':
      return text.within(
        text.balances(
          names(check.dimension, check.plus),
          names(check.dimension, check.minus),
          name(check.dimension, check.equals),
        ),
        f.number(check.tolerance),
      )
    case 'territory-break':
      return text.territory(dimensionName(ctx, table, check.dimension))
    case 'not-all-zero':
      return text.notAllZero(check.codes === undefined ? text.anyCode : names(check.dimension, check.codes))
  }
}

function range(ctx: PageContext, min: number | undefined, max: number | undefined): string {
  const { f, m } = ctx
  const text = m.sources.rules
  const write = (n: number): string => f.number(n, Number.isInteger(n) ? 0 : 1)
  if (min !== undefined && max !== undefined) return text.between(write(min), write(max))
  return max === undefined ? text.atLeast(write(min ?? 0)) : text.atMost(write(max))
}
