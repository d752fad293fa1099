/**
 * Reporting ability over all templates: the cells of every country and year, and the sentence that answers the page.
 */
import type { Observation } from '../../../../published/model.ts'
import { cellHref } from '../../../cell-href.ts'
import { linked } from '../../../linked.ts'
import type { PageContext } from '../../../page-context.ts'
import type { DataOrigin, View } from './view.ts'

export type AbilityOf = (
  template: string,
  origin: DataOrigin,
  statistic: 'SHARE' | 'FILLED' | 'REQUIRED',
  area: string,
  year: string,
) => Observation | undefined

export async function readAbility(ctx: PageContext, view: View): Promise<AbilityOf> {
  const where = view.country === undefined ? { TEMPLATE: ['_T'] } : { REF_AREA: [view.country] }
  const cells = await ctx.release.query({ table: 'reporting-ability', where })
  const byKey = new Map(cells.map((cell) => [cell.key.join(' '), cell]))
  return (...key) => byKey.get(key.join(' '))
}

/** The answering sentence, its numbers linked to their cells. */
export function answer(ctx: PageContext, view: View, of: AbilityOf): string {
  const { f, p, release } = ctx
  const text = ctx.m.capacityCoverage
  const { year, country, origin, years } = view
  const write = (o: Observation | undefined, form: (n: number) => string): string =>
    o?.value == null
      ? ctx.m.common.noFigure
      : linked(form(o.value), cellHref(ctx, 'reporting-ability', o.key))
  const percent = (n: number): string => f.percent(n)
  if (country !== undefined) {
    const series = years.flatMap((y) => of('_T', 'NATIONAL', 'SHARE', country, y) ?? [])
    const now = of('_T', 'NATIONAL', 'SHARE', country, year)
    const peak = series.toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))[0]
    const sentence = text.one(
      year,
      p.the(country),
      write(now, percent),
      write(of('_T', 'NATIONAL', 'FILLED', country, year), (n) => f.number(n)),
      write(of('_T', 'NATIONAL', 'REQUIRED', country, year), (n) => f.count(n, text.figures)),
      write(of('_T', 'ANY', 'SHARE', country, year), percent),
    )
    return peak === undefined || (peak.value ?? 0) <= (now?.value ?? 0) + 0.5
      ? sentence
      : sentence + text.peak(write(peak, percent), peak.key.at(-1) ?? '')
  }
  const { countries } = release.vocabulary.edition
  const cells = countries.flatMap((area) => of('_T', origin, 'SHARE', area, year) ?? [])
  const best = cells.toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))[0]
  const all = f.count(countries.length, text.countries)
  if (best === undefined || best.value === 0) return text.noneAtAll(year, all)
  const none = cells.filter((cell) => cell.value === 0).length
  const asked = release.vocabulary.templates.filter((template) => template.asked).length
  const say = origin === 'NATIONAL' ? text.best : text.bestAny
  return (
    say(year, p.the(best.key[3] ?? ''), write(best, percent), f.count(asked, text.templates), all) +
    text.zero(none, f.number(none))
  )
}
