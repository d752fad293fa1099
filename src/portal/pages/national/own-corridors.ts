/**
 * The corridors of a country that counts from its own records: its largest groups by country of birth, each with the way to its corridor.
 */
import type { FigureData } from '../../figure.tsx'
import type { PageContext } from '../../page-context.ts'
import { told } from '../parts/told.ts'
import { countsItself } from './counted-series.ts'
import { nationalFigures } from './figures.ts'
import { largest } from './largest.ts'

/** @returns undefined where the release has stocks of several countries, or no residents by country of birth */
export async function ownCorridors(
  ctx: PageContext,
): Promise<{ readonly answer: string; readonly figures: readonly FigureData[] } | undefined> {
  const { f, m, p, release } = ctx
  const { countries } = release.vocabulary.edition
  const [area] = countries
  if (area === undefined || countries.length > 1 || !countsItself(ctx)) return undefined
  const found = await largest(ctx, 'stock-birth', area)
  const [top] = found?.cells ?? []
  if (found === undefined || top === undefined) return undefined
  const figures = await nationalFigures(ctx, area)
  return {
    answer: m.national.corridors(
      p.in(area),
      p.in(top.key[1] ?? ''),
      told(ctx, found.table, top, (n) => f.count(n, m.parts.people)),
      f.count(found.cells.length, m.national.countries),
    ),
    figures: figures.filter(({ id }) => id === 'groups'),
  }
}
