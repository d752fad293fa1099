/** The sentence that a measure's page opens with: for how many countries it is known, and how far it ranges. */
import type { Measure, Measured } from '../../../../capacity/measure/measure.ts'
import type { PageContext } from '../../../page-context.ts'
import { isYesNo, sayMeasured } from './say-measured.ts'
import { spreadOf } from './spread-of.ts'

export function measureAnswer(
  ctx: PageContext,
  measure: Measure,
  values: ReadonlyMap<string, Measured>,
): string {
  const { f, lang, m, p, release } = ctx
  const text = m.measures.one
  const { countries } = release.vocabulary.edition
  const all = f.number(countries.length)
  const [only] = countries
  if (only !== undefined && countries.length === 1) {
    const value = values.get(only)?.value ?? null
    return value === null
      ? text.nobodyOne(measure.title[lang], p.the(only))
      : text.answerOne(measure.title[lang], p.name(only), sayMeasured(ctx, measure, value))
  }
  const spread = spreadOf(values)
  if (spread === undefined) return text.nobody(all, measure.title[lang])
  const say = (n: number): string => sayMeasured(ctx, measure, n)
  const known = text.answer(f.number(spread.known), all, measure.title[lang])
  if (isYesNo(measure)) {
    const yes = [...values.values()].filter((v) => v.value === 1).length
    return `${known} ${text.yesNo(f.number(yes), f.number(spread.known - yes))}`
  }
  const place = (one: { readonly country: string; readonly value: number }): string =>
    text.place(say(one.value), p.name(one.country))
  if (spread.known === 1) return `${known} ${text.single(place(spread.low))}`
  if (spread.low.value === spread.high.value) return `${known} ${text.same(say(spread.low.value))}`
  return `${known} ${text.spread(say(spread.median), place(spread.low), place(spread.high))}`
}
