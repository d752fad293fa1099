/**
 * All countries' strategies: who has one, where each stands in the cycle of five steps, and for which the program works out a proposal.
 */
import type { StrategyView } from '../../../capacity/plan/strategy-view.ts'
import { viewsOf } from '../../../capacity/views-of.ts'
import { cycleSteps } from '../../../capacity/model/strategy.ts'
import { inWords } from '../../../standards/words.ts'
import { DataTable } from '../../data-table.tsx'
import type { DataTableData } from '../../data-table.tsx'
import { Figure } from '../../figure.tsx'
import type { FigureData } from '../../figure.tsx'
import type { Page, PageContext } from '../../page.ts'
import { underCapacity } from './capacity-frame.tsx'
import { CapacityNav } from './capacity-nav.tsx'
import { stepsDrawing } from './strategy/steps-drawing.ts'

/** Make the page. */
export async function capacityStrategies(ctx: PageContext): Promise<Page> {
  const { f, m, p, lang, release } = ctx
  const text = m.strategy.list
  const countries = release.vocabulary.edition.countries.toSorted((a, b) =>
    p.name(a).localeCompare(p.name(b), lang),
  )
  const views = await Promise.all(countries.map((code) => viewsOf(release).strategy(code)))
  const written = views.filter(({ computed }) => !computed).length
  const others = views.length - written
  const sentences =
    written === 0 && views.length === 1
      ? [m.national.noStrategy]
      : [
          text.answer(written, f.number(written), f.number(views.length)),
          text.proposals(others, f.number(others)),
        ]
  const answer = sentences.filter((sentence) => sentence !== '').join(' ')
  const table = listTable(ctx, views)
  const figure = stepsFigure(ctx, views)
  return {
    title: m.capacityNav.strategies,
    description: answer,
    ...underCapacity(ctx),
    figures: [figure],
    body: (
      <>
        <p class="answer">{answer}</p>
        <CapacityNav ctx={ctx} />
        <Figure ctx={ctx} figure={figure} />
        <h2>{text.table.title}</h2>
        <DataTable ctx={ctx} table={table} />
        <p class="note">{text.how}</p>
      </>
    ),
  }
}

const stepsFigure = (ctx: PageContext, views: readonly StrategyView[]): FigureData => {
  const { f, m, p } = ctx
  const { steps, stepStates, list, source } = m.strategy
  const begun = views.filter(({ cycle }) => cycle.some(({ state }) => state === 'done')).length
  return {
    id: 'steps',
    title: list.figure.title,
    unit: list.figure.unit(f.date(ctx.release.info.made)),
    summary: list.figure.summary(begun, f.number(begun)),
    source,
    definition: list.figure.definition,
    draw: (options) =>
      stepsDrawing(
        {
          steps: cycleSteps.map((step) => steps[step]),
          states: stepStates,
          rows: views.map(({ country, cycle }) => ({
            label: p.name(country),
            states: cycle.map(({ state }) => state),
          })),
        },
        options,
      ),
    table: {
      id: 'steps-states',
      caption: list.figure.title,
      head: m.common.country,
      columns: cycleSteps.map((step) => ({ id: step, label: steps[step], text: true })),
      rows: views.map(({ country, cycle }) => ({
        head: p.name(country),
        href: ctx.href(`/capacity/strategies/${country}`),
        cells: cycle.map(({ state }) => ({ text: stepStates[state] })),
      })),
    },
  }
}

const listTable = (ctx: PageContext, views: readonly StrategyView[]): DataTableData => {
  const { f, m, p } = ctx
  const { table } = m.strategy.list
  const { status, steps } = m.strategy
  return {
    id: 'strategies',
    caption: table.title,
    unit: table.unit,
    head: m.common.country,
    columns: [
      { id: 'status', label: table.status, text: true, wide: true },
      { id: 'period', label: table.period },
      { id: 'actions', label: table.actions },
      { id: 'done', label: table.done },
      { id: 'running', label: table.running },
      { id: 'gaps', label: table.gaps },
      { id: 'next', label: table.next, text: true },
    ],
    rows: views.map((view) => ({
      head: p.name(view.country),
      href: ctx.href(`/capacity/strategies/${view.country}`),
      strong: !view.computed,
      cells: [
        {
          text: view.computed
            ? status.proposal
            : `${inWords(view.title, ctx.lang).text} (${view.status === 'proposal' ? status.written : status[view.status]})`,
        },
        { text: f.range(view.from, view.to) },
        { text: f.number(view.totals.actions) },
        view.computed ? { text: '–', missing: true } : { text: f.number(view.totals.states.done) },
        view.computed ? { text: '–', missing: true } : { text: f.number(view.totals.states.running) },
        { text: f.number(view.unanswered.length) },
        { text: view.next === undefined ? '–' : steps[view.next.step] },
      ],
    })),
  }
}
