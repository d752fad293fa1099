/**
 * How many countries the edition has, in words where they are few.
 */
import type { PageContext } from '../../page-context.ts'

export function countryCount(ctx: PageContext): string {
  const n = ctx.release.vocabulary.edition.countries.length
  return ctx.m.home.numerals[n] ?? ctx.f.number(n)
}
