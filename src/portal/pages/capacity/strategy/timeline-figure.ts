/**
 * The actions of a strategy over time, with start and end in the table.
 */
import type { StrategyView } from '../../../../capacity/plan/strategy-view.ts'
import { inWords } from '../../../../standards/words.ts'
import type { FigureData } from '../../../figure.tsx'
import type { PageContext } from '../../../page-context.ts'
import { when } from '../when.ts'
import { timelineDrawing } from './timeline-drawing.ts'

/** Make the figure. */
export function timelineFigure(ctx: PageContext, view: StrategyView): FigureData {
  const { f, m, lang, release } = ctx
  const text = m.strategy.one.timeline
  const actions = view.objectives.flatMap((objective) => objective.actions)
  const late = actions.filter((action) => action.late).length
  const made = release.info.made.slice(0, 10)
  return {
    id: 'timeline',
    title: text.title,
    unit: text.unit(String(view.from), String(view.to)),
    summary: text.summary(f.count(actions.length, m.strategy.actionsCount), late, f.number(late)),
    source: m.strategy.source,
    definition: view.computed ? text.definitionProposal : text.definition,
    draw: (options) =>
      timelineDrawing(
        {
          from: view.from,
          to: view.to,
          today: { at: startOf(made), label: text.today(f.date(made)) },
          states: m.strategy.states,
          late: m.strategy.late,
          groups: view.objectives.map(({ title, actions: own }) => ({
            label: inWords(title, lang).text,
            rows: own.map((action) => ({
              label: inWords(action.title, lang).text,
              state: action.state,
              late: action.late,
              ...(action.start === undefined ? {} : { start: startOf(action.start) }),
              ...(action.end === undefined ? {} : { end: endOf(action.end) }),
            })),
          })),
        },
        options,
      ),
    table: {
      id: 'timeline-dates',
      caption: text.title,
      head: m.strategy.one.action,
      columns: [
        { id: 'start', label: text.start, text: true },
        { id: 'end', label: text.end, text: true },
        { id: 'state', label: m.strategy.one.state, text: true },
      ],
      rows: actions.map((action) => ({
        head: inWords(action.title, lang).text,
        cells: [
          { text: action.start === undefined ? '–' : when(ctx, action.start) },
          { text: action.end === undefined ? '–' : when(ctx, action.end) },
          { text: m.strategy.states[action.state] },
        ],
      })),
    },
  }
}

/** A date as a year with its fraction, at its beginning. */
const startOf = (date: string): number => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return year + (month - 1) / 12 + (day - 1) / 365
}

/** The same at the end of the year, month or day that it names. */
const endOf = (date: string): number =>
  startOf(date) + (date.length === 4 ? 1 : date.length === 7 ? 1 / 12 : 1 / 365)
