/**
 * Which parts a country's page has. A release that counts from the country's own records leaves out those of subjects that it has no table
 * of; elsewhere they stay, and say that no source tells anything.
 */
import type { PageContext } from '../../page-context.ts'
import { countsItself } from '../national/counted-series.ts'
import type { Part } from '../parts/part.ts'

type MakePart = (ctx: PageContext, area: string) => Promise<Part | undefined>

export interface CountryPart {
  readonly part: MakePart
  /** Tables that it is about; none: it always has something to say, or sees for itself. */
  readonly tables: readonly string[]
}

/** Those of `all` that the release has something for. */
export function countryParts(ctx: PageContext, all: readonly CountryPart[]): readonly MakePart[] {
  if (!countsItself(ctx)) return all.map(({ part }) => part)
  const known = new Set(ctx.release.vocabulary.tables.map((t) => t.id))
  return all
    .filter(({ tables }) => tables.length === 0 || tables.some((t) => known.has(t)))
    .map(({ part }) => part)
}
