/** The sentences that a scorecard opens with: what the country can report, and what its last census asked. */
import { cellHref } from '../../../cell-href.ts'
import { linked } from '../../../linked.ts'
import type { PageContext } from '../../../page-context.ts'
import type { AllMeasured } from '../measures/all-measured.ts'
import { abilityCell, abilityTable } from '../overview/ability.ts'
import type { Ability } from '../overview/ability.ts'

/** Numbers carry their links (linked.ts). */
export function cardAnswer(
  ctx: PageContext,
  country: string,
  ability: Ability | undefined,
  all: AllMeasured,
): string {
  const { f, m, p } = ctx
  const text = m.capacity.card
  const say = (n: number): string => f.percent(n, n < 10 && n > 0 ? 1 : 0)
  const own = ability === undefined ? undefined : abilityCell(ability, { country, year: ability.last })
  const any =
    ability === undefined ? undefined : abilityCell(ability, { country, year: ability.last, origin: 'ANY' })
  const measured = all.get('reporting')?.get(country)
  const census = all.get('census-age')?.get(country)
  const topics = all.get('census-topics')?.get(country)
  const filled =
    measured?.filled === undefined || measured.required === undefined
      ? ''
      : text.filled(f.number(measured.filled), f.number(measured.required))
  return [
    own?.value == null
      ? text.unknown(p.the(country))
      : text.answer(
          p.the(country),
          linked(say(own.value), cellHref(ctx, abilityTable, own.key)),
          filled,
          String(ability?.last ?? ''),
        ),
    ...(any?.value == null ? [] : [text.any(linked(say(any.value), cellHref(ctx, abilityTable, any.key)))]),
    census?.value == null || topics?.filled === undefined || topics.required === undefined
      ? text.noCensus
      : text.census(
          String(census.year ?? ''),
          linked(f.number(topics.filled), ctx.href('/capacity/measures/census-topics')),
          f.number(topics.required),
        ),
  ].join(' ')
}
