/** The trainings of the register, one row each, with what is not known of each said in words. */
import type { TrainingResult } from '../../../../capacity/training/result.ts'
import type { DataCell, DataTableData } from '../../../data-table.tsx'
import type { PageContext } from '../../../page-context.ts'
import { WordsText } from '../words-text.tsx'
import { when } from '../activities/when.ts'
import { where } from '../activities/where.ts'
import type { Registered } from './registry.ts'

export function registryTable(
  ctx: PageContext,
  all: readonly Registered[],
  results: readonly TrainingResult[],
): DataTableData {
  const { f, m } = ctx
  const text = m.training.registry
  const unknown: DataCell = { text: m.training.notSaid, missing: true }
  return {
    id: 'registry',
    caption: text.title,
    unit: text.unit(f.count(all.length, m.training.trainingsCount)),
    head: text.training,
    columns: [
      { id: 'when', label: text.when, text: true },
      { id: 'place', label: text.place, text: true },
      { id: 'kind', label: text.kind, text: true },
      { id: 'participants', label: text.participants },
      { id: 'countries', label: text.countries },
      { id: 'results', label: text.results, text: true },
    ],
    rows: all.map(({ activity }) => {
      const result = results.find((one) => one.activity === activity.id)
      const [time, place] = [when(ctx, activity), where(ctx, activity)]
      const total = activity.participants?.total
      return {
        head: <WordsText ctx={ctx} words={activity.title} />,
        href: ctx.href(`/capacity/activities/${activity.id}`),
        cells: [
          time === undefined || time === '' ? unknown : { text: time },
          place === undefined || place === '' ? unknown : { text: place },
          { text: m.activities.kinds[activity.kind] },
          total === undefined ? unknown : { text: f.number(total) },
          activity.countries.length === 0 ? unknown : { text: f.number(activity.countries.length) },
          result === undefined
            ? { text: text.noResults }
            : { text: text.seeResults, href: ctx.href(`/capacity/training/${result.id}`) },
        ],
      }
    }),
  }
}
