/**
 * One country's strategy, or a proposal worked out from its gaps, which says so before anything else: the cycle, the actions over time, each
 * objective with who, when, cost and indicators, the money, and the gaps that nothing answers.
 */
import type { StrategyView } from '../../../capacity/plan/strategy-view.ts'
import { viewsOf } from '../../../capacity/views-of.ts'
import { DataTable } from '../../data-table.tsx'
import type { DataTableData } from '../../data-table.tsx'
import { Figure } from '../../figure.tsx'
import type { Page, PageContext } from '../../page.ts'
import { inWords } from '../../../standards/words.ts'
import { gapTable } from './assessment/gap-table.tsx'
import { CapacityNav } from './capacity-nav.tsx'
import { editionCountry } from './edition-country.ts'
import { cycleFigure } from './strategy/cycle-figure.ts'
import { ObjectivePart } from './strategy/objective-part.tsx'
import { timelineFigure } from './strategy/timeline-figure.ts'
import { when } from './when.ts'
import { WordsText } from './words-text.tsx'

/** Make the page. */
export async function capacityStrategy(ctx: PageContext): Promise<Page> {
  const found = editionCountry(ctx, '/capacity/strategies')
  if ('page' in found) return found.page
  const { code } = found
  const { m, p, lang } = ctx
  const text = m.strategy.one
  const view = await viewsOf(ctx.release).strategy(code)
  const answer = answerOf(ctx, view)
  const figures = [cycleFigure(ctx, view), timelineFigure(ctx, view)]
  const activities = view.objectives.flatMap(({ actions }) => actions.flatMap((action) => action.activities))
  const title = view.computed ? text.proposalTitle(p.of(code)) : inWords(view.title, lang).text
  return {
    title,
    description: answer,
    section: '/capacity',
    breadcrumbs: [
      { label: m.common.capacity, href: ctx.href('/capacity') },
      { label: m.capacityNav.strategies, href: ctx.href('/capacity/strategies') },
    ],
    figures,
    body: (
      <>
        <p class="answer">{answer}</p>
        <CapacityNav ctx={ctx} />
        {view.status === 'proposal' ? <p class="callout">{text.callout(p.the(code))}</p> : ''}
        {view.example ? <p class="callout">{text.example}</p> : ''}
        {view.vision === undefined ? (
          ''
        ) : (
          <p>
            <WordsText ctx={ctx} words={view.vision} />
          </p>
        )}
        <p class="note">
          {text.download.text}{' '}
          {(['pdf', 'docx', 'html'] as const).map((format, i) => (
            <>
              {i === 0 ? '' : ' · '}
              <a href={ctx.href(`/capacity/strategies/${code}.${format}`)}>{text.download[format]}</a>
            </>
          ))}
        </p>
        {figures.slice(0, 1).map((figure) => (
          <Figure ctx={ctx} figure={figure} />
        ))}
        {view.objectives.length === 0
          ? ''
          : figures.slice(1).map((figure) => <Figure ctx={ctx} figure={figure} />)}
        {view.objectives.length === 0 ? '' : <h2>{text.objectives}</h2>}
        {view.objectives.map((objective, i) => (
          <ObjectivePart ctx={ctx} objective={objective} number={i + 1} open={view.computed} />
        ))}
        <Money ctx={ctx} view={view} />
        <h2>{text.unanswered.title}</h2>
        {view.unanswered.length === 0 ? (
          <p>{text.unanswered.none}</p>
        ) : (
          <>
            <p>{text.unanswered.text}</p>
            <DataTable
              ctx={ctx}
              table={gapTable(
                ctx,
                { id: 'unanswered', caption: text.unanswered.title, unit: text.unanswered.unit },
                view.unanswered,
              )}
            />
          </>
        )}
        {activities.length === 0 ? (
          ''
        ) : (
          <>
            <h2>{text.done.title}</h2>
            <p>{text.done.text}</p>
            <ul>
              {activities.map((one) => (
                <li>
                  {typeof one === 'string' ? (
                    one
                  ) : (
                    <a href={ctx.href(`/capacity/activities/${one.id}`)}>
                      <WordsText ctx={ctx} words={one.title} />
                    </a>
                  )}
                </li>
              ))}
            </ul>
          </>
        )}
        {view.computed ? <p class="note">{m.strategy.list.how}</p> : ''}
        <nav class="onward" aria-label={text.onward.title}>
          <h2>{text.onward.title}</h2>
          <ul>
            <li>
              <a href={ctx.href(`/capacity/assessment/${code}`)}>{text.onward.assessment}</a>
            </li>
            <li>
              <a href={ctx.href(`/capacity/stakeholders/${code}`)}>{text.onward.stakeholders}</a>
            </li>
            <li>
              <a href={ctx.href(`/capacity/countries/${code}`)}>{text.onward.scorecard}</a>
            </li>
            <li>
              <a href={ctx.href('/capacity/strategies')}>{text.onward.all}</a>
            </li>
          </ul>
        </nav>
      </>
    ),
  }
}

const answerOf = (ctx: PageContext, view: StrategyView): string => {
  const { f, m } = ctx
  const text = m.strategy.one
  const actions = view.objectives.flatMap((objective) => objective.actions)
  const count = f.count(actions.length, m.strategy.actionsCount)
  if (view.computed) {
    const gaps = new Set(actions.flatMap(({ answers }) => answers.map(({ id }) => id)))
    return text.proposal(count, f.count(gaps.size, text.gapsCount), String(view.from), String(view.to))
  }
  const { states } = view.totals
  const status = view.status === 'proposal' ? m.strategy.status.written : m.strategy.status[view.status]
  return [
    view.adopted === undefined
      ? text.status(status, String(view.from), String(view.to))
      : text.adopted(when(ctx, view.adopted)),
    text.answer(
      count,
      f.number(states.done),
      f.number(states.running),
      f.number(states.planned + states.proposed),
      f.number(actions.filter(({ late }) => late).length),
    ),
    ...(view.next === undefined
      ? []
      : [
          text.due(
            m.strategy.steps[view.next.step].toLocaleLowerCase(ctx.lang),
            view.next.due === undefined ? '' : when(ctx, view.next.due),
          ),
        ]),
  ].join(' ')
}

function Money({ ctx, view }: { ctx: PageContext; view: StrategyView }) {
  const { f, m } = ctx
  const text = m.strategy.one.totals
  const { costs, withoutCost } = view.totals
  const table: DataTableData = {
    id: 'money',
    caption: text.caption,
    head: text.currency,
    columns: [
      { id: 'amount', label: text.amount },
      { id: 'secured', label: text.secured },
      { id: 'share', label: text.share },
    ],
    rows: costs.map(({ currency, amount, secured }) => ({
      head: currency,
      cells: [
        { text: f.number(amount) },
        { text: f.number(secured) },
        { text: amount === 0 ? '–' : f.percent((100 * secured) / amount) },
      ],
    })),
  }
  return (
    <>
      <h2>{text.title}</h2>
      {costs.length === 0 ? <p>{text.open}</p> : <DataTable ctx={ctx} table={table} />}
      {costs.length > 0 && withoutCost > 0 ? (
        <p class="note">{text.without(withoutCost, f.number(withoutCost))}</p>
      ) : (
        ''
      )}
    </>
  )
}
