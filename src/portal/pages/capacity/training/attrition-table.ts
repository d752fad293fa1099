/** By generation: invited, came, completed, went on to teach, each with its share of the step before. */
import type { Reach, TrainingResult } from '../../../../capacity/training/result.ts'
import type { DataCell, DataTableData } from '../../../data-table.tsx'
import type { PageContext } from '../../../page-context.ts'
import { languageName } from './language-name.ts'
import { told } from './told.ts'

export function attritionTable(ctx: PageContext, result: TrainingResult): DataTableData {
  const { f, m } = ctx
  const text = m.training.one.attrition
  const { table } = m.training.one.cascade
  const first = result.generations[0]?.came ?? 0
  const of = (n: number, before: number | null): DataCell => ({
    text:
      before === null || before === 0 ? f.number(n) : text.share(f.number(n), f.percent((100 * n) / before)),
  })
  const last = result.generations.length
  const steps = (reach: Reach, generation: number): readonly DataCell[] => [
    told(reach.invited, (n) => f.number(n)),
    of(reach.came, reach.invited),
    of(reach.completed, reach.came),
    // Nobody can have gone on from the last generation yet; a nought would read as a failure.
    generation === last && reach.wentOn === 0 ? told(null, String) : of(reach.wentOn, reach.completed),
    told(reach.women, (n) => text.share(f.number(n), f.percent((100 * n) / Math.max(reach.came, 1)))),
  ]
  return {
    id: 'attrition',
    caption: text.title,
    unit: text.unit,
    head: text.generation,
    columns: [
      { id: 'invited', label: table.invited },
      { id: 'came', label: table.came },
      { id: 'completed', label: table.completed },
      { id: 'went-on', label: table.wentOn },
      { id: 'women', label: table.women },
      { id: 'reached', label: text.reached },
      { id: 'languages', label: text.languages, text: true, wide: true },
    ],
    rows: result.generations.map((one) => ({
      head: f.number(one.generation),
      cells: [
        ...steps(one, one.generation),
        first === 0 ? told(null, String) : { text: f.number(one.came / first, 1) },
        {
          text: f.list(
            one.languages.map(({ language, came }) =>
              text.share(languageName(ctx, language), f.number(came)),
            ),
          ),
        },
      ],
    })),
  }
}
