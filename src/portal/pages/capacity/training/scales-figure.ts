/** How the answers on the scales of one form are spread, a bar a question. */
import type { QuestionResult, TrainingResult } from '../../../../capacity/training/result.ts'
import { inWords } from '../../../../standards/words.ts'
import { shareBars } from '../../../charts/share-bars.ts'
import type { FigureData } from '../../../figure.tsx'
import type { PageContext } from '../../../page-context.ts'
import { told } from './told.ts'

/** The figure; undefined where no question of the form has a scale, or too few answered. */
export function scalesFigure(
  ctx: PageContext,
  result: TrainingResult,
  form: QuestionResult['form'],
): FigureData | undefined {
  const { f, lang, m } = ctx
  const text = m.training.one.forms
  const scales = result.questions.filter((question) => question.form === form && question.kind === 'scale')
  const best = scales.filter(({ counts }) => counts !== null).toSorted((a, b) => high(b) - high(a))[0]
  if (best === undefined) return undefined
  return {
    id: `scales-${form}`,
    title: text.scales[form],
    unit: text.scaleUnit,
    draw: (o) =>
      shareBars(
        {
          parts: text.steps,
          rows: scales.map((question) => ({
            label: question.text[lang],
            counts: question.counts?.map(({ count }) => count) ?? null,
          })),
        },
        { ...o, words: { ...o.words, missing: m.training.withheld } },
      ),
    summary:
      scales.length === 1
        ? text.scaleOne(f.percent(100 * high(best)))
        : text.scaleSummary(best.text[lang], f.percent(100 * high(best))),
    source: inWords(result.title, lang).text,
    definition: text.scaleDefinition,
    width: 640,
    table: {
      id: `scales-${form}-table`,
      caption: text.scales[form],
      unit: m.training.one.attrition.unit,
      head: m.training.one.items.item,
      columns: [
        ...text.steps.map((step) => ({ id: step, label: step })),
        { id: 'mean', label: text.mean },
        { id: 'asked', label: text.asking },
      ],
      rows: scales.map((question) => ({
        head: question.text[lang],
        cells: [
          ...text.steps.map((_, i) => told(question.counts?.[i]?.count, (n) => f.number(n))),
          told(question.mean, (n) => f.number(n, 1)),
          { text: f.number(question.asked) },
        ],
      })),
    },
  }
}

/** Share of those who gave 4 or 5. */
const high = ({ counts, answered }: QuestionResult): number =>
  (counts ?? []).slice(3).reduce((sum, { count }) => sum + count, 0) / Math.max(answered, 1)
