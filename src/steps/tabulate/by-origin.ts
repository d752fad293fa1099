/**
 * The same figures twice: those of the country's own sources (NATIONAL), and those of any source (ANY).
 */
import { names, relation, sql, values } from '../../sql/index.ts'
import type { Relation } from '../../sql/index.ts'
import type { FormulaInput } from './formula.ts'

export const dataOrigins = ['NATIONAL', 'ANY'] as const

export const nationalSources = ({ sources }: Pick<FormulaInput, 'sources'>): readonly string[] =>
  sources.filter((source) => source.origin === 'national').map((source) => source.id)

/** @returns the rows of `figures` with their `origin`; a national figure stands there under both */
export function byOrigin(given: FormulaInput, figures: Relation): Relation {
  const national = nationalSources(given)
  const any = sql`select 'ANY' as origin, ${names(figures.columns)} from ${figures}`
  return relation(
    `${given.table.id}.by_origin`,
    ['origin', ...figures.columns],
    'National figures stand under both origins',
    national.length === 0
      ? any
      : sql`${any}
union all
select 'NATIONAL', ${names(figures.columns)} from ${figures} where source in ${values(national)}`,
  )
}
