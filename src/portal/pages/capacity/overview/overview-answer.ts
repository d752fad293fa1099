/** The sentences that the overview opens with: what the countries can report, from which to which, and who asked for birthplaces. */
import type { PageContext } from '../../../page-context.ts'
import { cellHref } from '../../../cell-href.ts'
import { linked } from '../../../linked.ts'
import { selectionHref } from '../../parts/selection-href.ts'
import { cardAnswer } from '../scorecard/answer.ts'
import type { AllMeasured } from '../measures/all-measured.ts'
import { abilityCell, abilityTable } from './ability.ts'
import type { Ability } from './ability.ts'

/** Numbers carry their links (linked.ts). */
export function overviewAnswer(ctx: PageContext, ability: Ability | undefined, all: AllMeasured): string {
  const { f, m, p, release } = ctx
  const text = m.capacity
  const { countries } = release.vocabulary.edition
  const [only] = countries
  if (countries.length === 1 && only !== undefined) return cardAnswer(ctx, only, ability, all)
  if (ability === undefined) return text.nothing
  const year = ability.last
  const own = countries.flatMap((country) => {
    const share = abilityCell(ability, { country, year })
    return share?.value == null ? [] : [{ country, share, value: share.value }]
  })
  const sorted = own.toSorted((a, b) => a.value - b.value)
  const [low, high] = [sorted[0], sorted.at(-1)]
  if (low === undefined || high === undefined) return text.nothing
  const say = (n: number): string => f.percent(n, n < 10 && n > 0 ? 1 : 0)
  const place = (one: typeof low): string =>
    text.place(linked(say(one.value), cellHref(ctx, abilityTable, one.share.key)), p.name(one.country))
  const where = {
    TEMPLATE: ['_T'],
    DATA_ORIGIN: ['NATIONAL'],
    STATISTIC: ['SHARE'],
    TIME_PERIOD: [String(year)],
  }
  const births = [...(all.get('birth-asked')?.values() ?? [])].filter((b) => b.score === 1).length
  const now = pooled(ability, countries, year)
  const best = ability.years
    .map((at) => ({ at, share: pooled(ability, countries, at) }))
    .reduce((a, b) => (b.share > a.share ? b : a), { at: year, share: now })
  const none = own.filter((c) => c.value === 0).length
  return [
    text.answer(
      f.number(countries.length),
      String(year),
      linked(say(now), selectionHref(ctx, abilityTable, where)),
      place(high),
    ),
    none === 0
      ? text.least(place(low))
      : text.none(none, linked(f.number(none), ctx.href('/capacity/measures/reporting'))),
    best.at === year
      ? text.bestNow
      : text.best(
          linked(
            say(best.share),
            selectionHref(ctx, abilityTable, { ...where, TIME_PERIOD: [String(best.at)] }),
          ),
          String(best.at),
        ),
    text.asked(
      linked(f.number(births), ctx.href('/capacity/measures/birth-asked')),
      f.number(countries.length),
    ),
  ].join(' ')
}

/** Filled cells of all countries as a percentage of those required of them; where counts are absent, the mean of the shares. */
function pooled(ability: Ability, countries: readonly string[], year: number): number {
  const sum = (statistic: 'FILLED' | 'REQUIRED' | 'SHARE'): number =>
    countries.reduce(
      (all, country) => all + (abilityCell(ability, { country, year, statistic })?.value ?? 0),
      0,
    )
  const required = sum('REQUIRED')
  return required === 0 ? sum('SHARE') / countries.length : (100 * sum('FILLED')) / required
}
