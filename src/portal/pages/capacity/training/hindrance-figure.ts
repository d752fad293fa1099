/** What kept people from using what they learned: the answers months later, ranked. */
import type { TrainingResult } from '../../../../capacity/training/result.ts'
import { inWords } from '../../../../standards/words.ts'
import { rankedBars } from '../../../charts/ranked-bars.ts'
import type { FigureData } from '../../../figure.tsx'
import type { PageContext } from '../../../page-context.ts'
import { formsTable } from './forms-table.ts'

/** The figure; undefined where nobody was asked, or too few answered. */
export function hindranceFigure(ctx: PageContext, result: TrainingResult): FigureData | undefined {
  const { f, lang, m } = ctx
  const text = m.training.one.hindrance
  const question = result.questions.find(({ topic }) => topic === 'hindrance')
  const ranked = question?.counts?.toSorted((a, b) => b.count - a.count)
  const first = ranked?.[0]
  if (question === undefined || ranked === undefined || first === undefined) return undefined
  const share = (count: number): number => (100 * count) / Math.max(question.answered, 1)
  return {
    id: 'hindrance',
    title: text.title,
    unit: text.unit(f.number(question.answered), f.number(question.asked)),
    draw: (o) =>
      rankedBars(
        {
          tone: 's2',
          value: (n) => f.percent(n),
          bars: ranked.map((one) => ({ label: one.text?.[lang] ?? one.id, value: share(one.count) })),
        },
        o,
      ),
    summary: text.summary(first.text?.[lang] ?? first.id, f.percent(share(first.count))),
    source: inWords(result.title, lang).text,
    definition: text.definition,
    width: 640,
    table: formsTable(ctx, question, 'hindrance-table'),
  }
}
