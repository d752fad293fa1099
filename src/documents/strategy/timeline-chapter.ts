/** When each action runs: a bar an action over the years, and the same as a table with what comes first. */
import type { ActionView, StrategyView } from '../../capacity/plan/strategy-view.ts'
import type { PageContext } from '../../portal/page-context.ts'
import { timelineFigure } from '../../portal/pages/capacity/strategy/timeline-figure.ts'
import { figureOf } from '../figure-of.ts'
import { messages } from '../messages/messages.ts'
import type { Chapter, Table } from '../model.ts'
import { sayDate } from '../say-date.ts'
import { sayWords } from '../say-words.ts'

/** Make the chapter. */
export function timelineChapter(ctx: PageContext, view: StrategyView): Chapter {
  const { f, lang } = ctx
  const words = messages[lang].strategy
  const dated = view.objectives
    .flatMap((objective) => objective.actions)
    .filter((action) => action.start !== undefined && action.end !== undefined)
    .toSorted(
      (a, b) => (a.start ?? '').localeCompare(b.start ?? '') || (a.end ?? '').localeCompare(b.end ?? ''),
    )
  const title = (action: ActionView): string => sayWords(action.title, lang)
  const chapter = { id: 'timeline', title: words.chapters.timeline, sections: [] }
  if (dated.length === 0)
    return { ...chapter, runsOn: true, blocks: [{ kind: 'paragraph', text: words.timeline.none }] }
  const table: Table = {
    id: 'timeline-table',
    caption: words.timeline.caption,
    head: words.timeline.columns.action,
    headWide: 4,
    columns: [
      { label: words.timeline.columns.start, text: true, wide: 1.5 },
      { label: words.timeline.columns.end, text: true, wide: 1.5 },
      { label: words.timeline.columns.depends, text: true, wide: 3.5 },
    ],
    rows: dated.map((action) => ({
      head: title(action),
      cells: [
        { text: sayDate(f, action.start) },
        { text: sayDate(f, action.end) },
        { text: f.list(action.depends.map((one) => sayWords(one.title, lang))) || '–' },
      ],
    })),
  }
  const figure = figureOf(ctx, timelineFigure(ctx, view), table.id)
  return {
    ...chapter,
    blocks: [
      ...(figure === undefined ? [] : [{ kind: 'figure' as const, figure }]),
      { kind: 'table', table },
    ],
  }
}
