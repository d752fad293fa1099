/**
 * Reporting ability as pages draw it: the national and the any-source share by country or template and year, from the table
 * `reporting-ability`.
 */
import { indexCells } from '../../../../capacity/measure/index-cells.ts'
import type { Cells } from '../../../../capacity/measure/index-cells.ts'
import { yearsOf } from '../../../../capacity/measure/newest-year.ts'
import type { Observation } from '../../../../published/model.ts'
import type { PageContext } from '../../../page-context.ts'

export const abilityTable = 'reporting-ability'

export interface Ability {
  readonly cells: Cells
  /** Ascending. */
  readonly years: readonly number[]
  readonly first: number
  readonly last: number
}

/** Undefined where the release has no reporting ability. */
export async function readAbility(ctx: PageContext): Promise<Ability | undefined> {
  const [cells, years] = await Promise.all([
    indexCells(ctx.release, abilityTable),
    yearsOf(ctx.release, abilityTable),
  ])
  const [first, last] = [years[0], years.at(-1)]
  if (first === undefined || last === undefined || cells.size === 0) return undefined
  return { cells, years, first, last }
}

export interface AbilityKey {
  readonly template?: string
  readonly origin?: 'NATIONAL' | 'ANY'
  readonly statistic?: 'SHARE' | 'FILLED' | 'REQUIRED'
  readonly country: string
  readonly year: number
}

/** One cell; all requests, national origin and the share unless told. */
export function abilityCell(
  { cells }: Ability,
  { template = '_T', origin = 'NATIONAL', statistic = 'SHARE', country, year }: AbilityKey,
): Observation | undefined {
  return cells.get([template, origin, statistic, country, String(year)].join('.'))
}

/** The share by year as the points of a line. */
export const abilityLine = (
  ability: Ability,
  country: string,
  origin: 'NATIONAL' | 'ANY',
  template = '_T',
): readonly { readonly x: number; readonly y: number | null; readonly estimated?: boolean }[] =>
  ability.years.map((year) => ({
    x: year,
    y: abilityCell(ability, { template, origin, country, year })?.value ?? null,
    ...(origin === 'ANY' ? { estimated: true } : {}),
  }))
