/**
 * One country's assessment: said next to measured, question by question; where the two disagree; the gaps, and what would close them.
 */
import type { AssessmentView } from '../../../capacity/assess/assessment-view.ts'
import { viewsOf } from '../../../capacity/views-of.ts'
import { DataTable } from '../../data-table.tsx'
import type { DataTableData } from '../../data-table.tsx'
import { Figure } from '../../figure.tsx'
import type { Page, PageContext } from '../../page.ts'
import { inWords } from '../../../standards/words.ts'
import { gapTable } from './assessment/gap-table.tsx'
import { groupTable } from './assessment/group-table.ts'
import { groupsFigure } from './assessment/groups-figure.ts'
import { CapacityNav } from './capacity-nav.tsx'
import { editionCountry } from './edition-country.ts'
import { when } from './when.ts'

/** Make the page. */
export async function capacityAssessmentCountry(ctx: PageContext): Promise<Page> {
  const found = editionCountry(ctx, '/capacity/assessment')
  if ('page' in found) return found.page
  const { code } = found
  const { f, m, p } = ctx
  const text = m.assessment
  const view = await viewsOf(ctx.release).assessment(code)
  const answer = [
    text.one.measured(
      p.the(code),
      f.number(view.measured.of),
      f.number(view.measured.met),
      f.number(view.measured.half),
      f.number(view.measured.unknown),
    ),
    view.date === null
      ? text.one.unsaid
      : text.one.said(f.date(view.date), f.number(view.said.met), f.number(view.said.of)),
  ].join(' ')
  const figure = groupsFigure(ctx, view)
  const all = view.groups.flatMap(({ questions }) => questions)
  const withSaid = view.said.of > 0
  const differ = all.filter(
    ({ said, measured }) =>
      typeof said?.score === 'number' &&
      measured !== undefined &&
      measured.result.score !== null &&
      said.score !== measured.result.score,
  )
  const actions = new Set(view.gaps.flatMap((gap) => gap.actions.map(({ id }) => id)))
  return {
    title: text.one.title(p.of(code)),
    description: answer,
    section: '/capacity',
    breadcrumbs: [
      { label: m.common.capacity, href: ctx.href('/capacity') },
      { label: m.capacityNav.assessment, href: ctx.href('/capacity/assessment') },
    ],
    figures: [figure],
    body: (
      <>
        <p class="answer">{answer}</p>
        <CapacityNav ctx={ctx} />
        {view.example ? <p class="callout">{text.one.example}</p> : ''}
        <Figure ctx={ctx} figure={figure} />
        <p>{text.how}</p>
        {withSaid ? (
          <>
            <h2>{text.one.differ.title}</h2>
            {differ.length === 0 ? (
              <p>{text.one.differ.none}</p>
            ) : (
              <>
                <p>{text.one.differ.text}</p>
                <div class="asked">
                  <DataTable
                    ctx={ctx}
                    table={groupTable(
                      ctx,
                      { id: 'differ', caption: text.one.differ.title, unit: text.one.differ.unit, withSaid },
                      differ,
                    )}
                  />
                </div>
              </>
            )}
          </>
        ) : (
          ''
        )}
        <h2>{text.one.gaps.title}</h2>
        {view.gaps.length === 0 ? (
          <p>{text.one.gaps.none}</p>
        ) : (
          <>
            <p>
              {text.one.gaps.text(
                f.count(view.gaps.length, text.one.gaps.gapsCount),
                f.count(actions.size, text.one.gaps.actionsCount),
              )}{' '}
              <a href={ctx.href(`/capacity/strategies/${code}`)}>{text.one.onward.strategy}</a>
            </p>
            <DataTable
              ctx={ctx}
              table={gapTable(
                ctx,
                { id: 'gaps', caption: text.one.gaps.title, unit: text.one.gaps.unit },
                view.gaps,
              )}
            />
          </>
        )}
        {view.groups.map((group) => (
          <div class="asked">
            <h2 id={group.group}>{text.groups[group.group]}</h2>
            <DataTable
              ctx={ctx}
              table={groupTable(
                ctx,
                {
                  id: `of-${group.group}`,
                  caption: text.groups[group.group],
                  unit: text.one.groupUnit(
                    text.count(f.number(group.measured.met), f.number(group.measured.of)),
                    text.count(f.number(group.said.met), f.number(group.said.of)),
                  ),
                  withSaid,
                },
                group.questions,
              )}
            />
          </div>
        ))}
        {view.history.length === 0 ? (
          ''
        ) : (
          <>
            <h2>{text.one.history.title}</h2>
            <DataTable ctx={ctx} table={historyTable(ctx, view)} />
            <p class="note">
              {text.one.history.assessors}
              {m.common.colon}
              {view.assessors.map((who) => inWords(who, ctx.lang).text).join('; ')}
            </p>
          </>
        )}
        <nav class="onward" aria-label={text.one.onward.title}>
          <h2>{text.one.onward.title}</h2>
          <ul>
            <li>
              <a href={ctx.href(`/capacity/strategies/${code}`)}>{text.one.onward.strategy}</a>
            </li>
            <li>
              <a href={ctx.href(`/capacity/stakeholders/${code}`)}>{text.one.onward.stakeholders}</a>
            </li>
            <li>
              <a href={ctx.href(`/capacity/countries/${code}`)}>{text.one.onward.scorecard}</a>
            </li>
            <li>
              <a href={ctx.href('/capacity/assessment')}>{text.one.onward.bank}</a>
            </li>
          </ul>
        </nav>
      </>
    ),
  }
}

const historyTable = (ctx: PageContext, view: AssessmentView): DataTableData => {
  const { f, m } = ctx
  const text = m.assessment
  const count = ({ met, of }: { readonly met: number; readonly of: number }) =>
    of === 0 ? { text: '–', missing: true } : { text: text.count(f.number(met), f.number(of)) }
  return {
    id: 'history',
    caption: text.one.history.caption,
    unit: text.one.history.unit,
    head: text.one.history.group,
    columns: view.history.map(({ id, date }) => ({ id, label: when(ctx, date) })),
    rows: [
      ...view.groups.map(({ group }) => ({
        head: text.groups[group],
        cells: view.history.map(({ groups }) =>
          count(groups.find((one) => one.group === group)?.said ?? { met: 0, of: 0 }),
        ),
      })),
      { head: text.one.history.all, strong: true, cells: view.history.map(({ said }) => count(said)) },
    ],
  }
}
