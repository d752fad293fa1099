/**
 * The same number as each source and edition tells it, as series for a line chart: one a source, counts in censuses as points.
 */
import type { Tone } from '../../charts/tone.ts'
import type { PageContext } from '../../page-context.ts'
import { sourceName } from '../../source-name.ts'
import type { Observation } from '../../../published/model.ts'
import { isCensus } from './is-census.ts'
import type { Series } from './series.ts'

const tones: Readonly<Record<string, Tone>> = {
  'undesa-ims-2020': 's2',
  'wb-gbm': 's4',
  'wb-knomad': 's5',
}

/** Make the series from cells of one table; `first` is the tone of the newest United Nations edition. */
export function toldSeries(
  ctx: PageContext,
  table: string,
  cells: readonly Observation[],
  first: Tone = 's1',
): readonly Series[] {
  const bySource = Map.groupBy(cells, (o) => o.source)
  return [...bySource]
    .filter(([id]) => !isCensus(ctx, id))
    .map(([id, own]) => ({
      label: ctx.m.parts.sources[id] ?? sourceName(ctx, id),
      table,
      cells: own,
      tone: tones[id] ?? first,
    }))
}
