/**
 * The sentences that a corridor's page begins with: how many, as told by whom; how far the sources lie apart; the other way.
 */
import { linked } from '../../linked.ts'
import type { PageContext } from '../../page-context.ts'
import type { Observation } from '../../../published/model.ts'
import { sourceName } from '../../source-name.ts'
import { isCensus } from '../parts/is-census.ts'
import { headlineSource } from '../parts/headline-source.ts'
import { newest } from '../parts/newest.ts'
import { told } from '../parts/told.ts'
import type { Corridor } from './read-corridor.ts'

/** Figures before this year are history: they do not count for how far the sources lie apart today. */
const recent = '2010'

/** Write the answer; empty parts are left out. */
export function answer(ctx: PageContext, corridor: Corridor): string {
  const { f, m, p } = ctx
  const { from, to } = corridor
  const words = m.corridor
  const people = (n: number): string => f.count(n, m.parts.people)
  const name = (o: Observation): string => m.parts.sources[o.source] ?? sourceName(ctx, o.source)
  const named = (o: Observation): string => `${name(o)}; ${o.key.at(-1)}`
  const best = headline(ctx, corridor.told)
  const sentences: string[] = []
  if (best === undefined) sentences.push(words.nothing(p.from(from), p.in(to)))
  else
    sentences.push(
      words.answer(
        best.key.at(-1) ?? '',
        told(ctx, 'stock-told', best, people),
        p.from(from),
        p.in(to),
        m.parts.sourcesProse[best.source] ?? sourceName(ctx, best.source),
      ),
    )
  const [low, high] = extremes(ctx, corridor)
  if (low !== undefined && high !== undefined && (low.o.value ?? 0) < (high.o.value ?? 0) * 0.9)
    sentences.push(
      words.range(told(ctx, low.table, low.o), named(low.o), told(ctx, high.table, high.o), named(high.o)),
    )
  const women = newest(corridor.women.filter((o) => o.source === best?.source))
  if (women !== undefined) sentences.push(words.women(told(ctx, 'stock-female-share', women, f.percent)))
  const back = headline(ctx, corridor.back)
  const address = ctx.href(`/corridors/${to}/${from}`)
  sentences.push(
    back?.value == null
      ? `${linked(words.reverseNone(p.from(to), p.to(from)), address)}.`
      : words.reverse(linked(people(back.value), address), p.from(to), p.in(from)),
  )
  return sentences.join(' ')
}

/** The figure to name first: the newest of the headline source, else the newest of any. */
function headline(ctx: PageContext, cells: readonly Observation[]): Observation | undefined {
  return newest(cells.filter((o) => o.source === headlineSource(ctx))) ?? newest(cells)
}

/** The lowest and the highest among the newest figures of each source, censuses by birth and by citizenship included. */
function extremes(ctx: PageContext, corridor: Corridor) {
  const sources = [
    ...corridor.told
      .filter((o) => !isCensus(ctx, o.source))
      .map((o) => ({ table: 'stock-told', by: o.source, o })),
    ...corridor.censuses.map((o) => ({ table: 'stock-census', by: `census ${o.key[4]}`, o })),
  ]
  const all = [...Map.groupBy(sources, (s) => s.by).values()]
    .flatMap((own) => {
      const o = newest(own.map((x) => x.o))
      return o === undefined || (o.key.at(-1) ?? '') < recent ? [] : [{ table: own[0]?.table ?? '', o }]
    })
    .toSorted((a, b) => (a.o.value ?? 0) - (b.o.value ?? 0))
  return [all[0], all.at(-1)] as const
}
