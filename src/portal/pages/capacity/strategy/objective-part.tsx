/**
 * One objective of a strategy: which gaps it answers, then its actions in two tables: who, when, at what cost; and by what each is judged.
 */
import type { ActionView, IndicatorView, ObjectiveView } from '../../../../capacity/plan/strategy-view.ts'
import type { Agency } from '../../../../capacity/model/stakeholders.ts'
import { inWords } from '../../../../standards/words.ts'
import { DataTable } from '../../../data-table.tsx'
import type { DataTableData } from '../../../data-table.tsx'
import type { PageContext } from '../../../page-context.ts'
import { measuredValue } from '../measured-value.ts'
import { when } from '../when.ts'
import { WordsText } from '../words-text.tsx'

interface ObjectivePartProps {
  ctx: PageContext
  objective: ObjectiveView
  number: number
  /** True for a proposal: owner, cost and funding are open for every action, and their columns are left out. */
  open: boolean
}

export function ObjectivePart({ ctx, objective, number, open }: ObjectivePartProps) {
  const { m, f } = ctx
  const text = m.strategy.one
  return (
    <section class="objective">
      <h3 id={`objective-${objective.id}`}>
        {number}. <WordsText ctx={ctx} words={objective.title} />
      </h3>
      {objective.gaps.length === 0 ? (
        ''
      ) : (
        <p class="note">{text.answers(f.count(objective.gaps.length, text.gapsCount))}</p>
      )}
      <DataTable ctx={ctx} table={plan(ctx, objective, open)} />
      <DataTable ctx={ctx} table={indicators(ctx, objective)} />
    </section>
  )
}

const agencyName = (ctx: PageContext, agency: Agency | string): string =>
  typeof agency === 'string' ? agency : (agency.short ?? inWords(agency.name, ctx.lang).text)

const plan = (ctx: PageContext, { id, actions }: ObjectiveView, open: boolean): DataTableData => {
  const { m, lang } = ctx
  const text = m.strategy.one
  return {
    id: `plan-${id}`,
    caption: m.strategy.list.table.actions,
    unit: open ? text.dates : text.actionsUnit,
    head: text.action,
    columns: [
      { id: 'state', label: text.state, text: true },
      { id: 'dates', label: text.dates, text: true },
      { id: 'after', label: text.after, text: true },
      ...(open
        ? []
        : [
            { id: 'owner', label: text.owner, text: true },
            { id: 'cost', label: text.cost },
            { id: 'funding', label: text.funding, text: true },
          ]),
      { id: 'level', label: text.level, text: true },
    ],
    rows: actions.map((action) => ({
      head: <ActionName ctx={ctx} action={action} />,
      cells: [
        { text: m.strategy.states[action.state] + (action.late ? ` (${m.strategy.late})` : '') },
        { text: dates(ctx, action) },
        {
          text:
            action.depends.length === 0
              ? '–'
              : action.depends.map((one) => inWords(one.title, lang).text).join(m.assessment.join),
        },
        ...(open ? [] : ownerCells(ctx, action)),
        { text: action.level === undefined ? '–' : m.assessment.levels[action.level] },
      ],
    })),
  }
}

const ownerCells = (ctx: PageContext, action: ActionView) => {
  const { m, f, lang } = ctx
  const text = m.strategy.one
  const partners = action.partners.map((agency) => agencyName(ctx, agency))
  return [
    {
      text: (
        <>
          {action.owner === undefined ? text.open : agencyName(ctx, action.owner)}
          {partners.length === 0 ? (
            ''
          ) : (
            <>
              <br />
              <span class="quiet">{text.partners(f.list(partners))}</span>
            </>
          )}
        </>
      ),
    },
    action.cost === undefined
      ? { text: text.noCost, missing: true }
      : { text: `${f.number(action.cost.amount)} ${action.cost.currency}` },
    {
      text:
        action.funding === undefined ? (
          text.open
        ) : (
          <>
            {inWords(action.funding.funder, lang).text}
            <br />
            <span class="quiet">{action.funding.secured ? text.secured : text.unsecured}</span>
          </>
        ),
    },
  ]
}

function ActionName({ ctx, action }: { ctx: PageContext; action: ActionView }) {
  return (
    <span id={`action-${action.id}`}>
      <b>
        <WordsText ctx={ctx} words={action.title} />
      </b>
      {action.what === undefined ? (
        ''
      ) : (
        <>
          <br />
          <WordsText ctx={ctx} words={action.what} />
        </>
      )}
      {action.note === undefined ? (
        ''
      ) : (
        <>
          <br />
          <i>
            <WordsText ctx={ctx} words={action.note} />
          </i>
        </>
      )}
    </span>
  )
}

const dates = (ctx: PageContext, { start, end }: ActionView): string => {
  if (start === undefined && end === undefined) return '–'
  const [from, to] = [start, end].map((date) => (date === undefined ? '…' : when(ctx, date)))
  return from === to ? (from ?? '') : `${from} – ${to}`
}

const indicators = (ctx: PageContext, { id, actions }: ObjectiveView): DataTableData => {
  const { m, lang } = ctx
  const text = m.strategy.one
  const value = (indicator: IndicatorView, n: number | null | undefined): string =>
    n === undefined || n === null ? '–' : measuredValue(ctx, indicator.unit, n)
  return {
    id: `indicators-${id}`,
    caption: text.indicators,
    unit: text.indicatorsUnit,
    head: text.action,
    columns: [
      { id: 'indicator', label: text.indicator, text: true, wide: true },
      { id: 'baseline', label: text.baseline },
      { id: 'now', label: text.now },
      { id: 'target', label: text.target },
    ],
    rows: actions.flatMap(({ indicator, title: name }) =>
      indicator === undefined
        ? []
        : [
            {
              head: inWords(name, lang).text,
              cells: [
                { text: <IndicatorName ctx={ctx} indicator={indicator} /> },
                { text: value(indicator, indicator.baseline) },
                { text: value(indicator, indicator.now?.value) },
                {
                  text:
                    indicator.target === undefined || indicator.by === undefined
                      ? value(indicator, indicator.target)
                      : text.by(value(indicator, indicator.target), when(ctx, indicator.by)),
                },
              ],
            },
          ],
    ),
  }
}

function IndicatorName({ ctx, indicator }: { ctx: PageContext; indicator: IndicatorView }) {
  const name = <WordsText ctx={ctx} words={indicator.text ?? indicator.title} />
  return indicator.kind === 'measure' ? (
    <a href={ctx.href(`/capacity/measures/${indicator.measure}`)}>{name}</a>
  ) : (
    <a href={`${ctx.href('/capacity/assessment')}#${indicator.measure.replace('.', '-')}`}>{name}</a>
  )
}
