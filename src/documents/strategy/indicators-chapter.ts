/** Every indicator with where it stood, stands and should stand. */
import type { StrategyView } from '../../capacity/plan/strategy-view.ts'
import type { PageContext } from '../../portal/page-context.ts'
import { messages } from '../messages/messages.ts'
import type { Chapter } from '../model.ts'
import { sayDate } from '../say-date.ts'
import { sayMeasured } from '../say-measured.ts'
import { sayWords } from '../say-words.ts'

/** Make the chapter. */
export function indicatorsChapter(ctx: PageContext, view: StrategyView): Chapter {
  const { f, lang } = ctx
  const { strategy } = messages[lang]
  const words = strategy.indicators
  const rows = view.objectives
    .flatMap((objective) => objective.actions)
    .flatMap(({ title, indicator }) => {
      if (indicator === undefined) return []
      const value = (n: number | null | undefined) =>
        n == null ? { text: words.unknown, missing: true } : { text: sayMeasured(ctx, indicator.unit, n) }
      return [
        {
          head: sayWords(title, lang),
          cells: [
            { text: sayWords(indicator.text ?? indicator.title, lang) },
            value(indicator.baseline),
            value(indicator.now?.value),
            value(indicator.target),
            { text: sayDate(f, indicator.by) || words.unknown },
          ],
        },
      ]
    })
  return {
    id: 'indicators',
    title: strategy.chapters.indicators,
    runsOn: true,
    blocks: [
      { kind: 'paragraph', text: words.lead },
      {
        kind: 'table',
        table: {
          id: 'indicators-table',
          caption: words.caption,
          head: words.columns.action,
          headWide: 3.2,
          columns: [
            { label: words.columns.indicator, text: true, wide: 3 },
            { label: words.columns.baseline },
            { label: words.columns.now },
            { label: words.columns.target },
            { label: words.columns.by, text: true, wide: 1.2 },
          ],
          rows,
          marks: [{ mark: words.unknown, meaning: words.unknownMeaning }],
        },
      },
    ],
    sections: [],
  }
}
