/**
 * What can be reported: how much of the tables that international bodies ask for the countries can fill, where it stops and why,
 * and which questions their censuses asked. All of it is read off published tables, so every number leads to its cell.
 */
import { DataTable } from '../../data-table.tsx'
import { Figure } from '../../figure.tsx'
import type { Page, PageContext } from '../../page.ts'
import { RichText } from '../../rich-text.tsx'
import { unlinked } from '../../unlinked.ts'
import { underCapacity } from './capacity-frame.tsx'
import { CapacityNav } from './capacity-nav.tsx'
import { answer, readAbility } from './coverage/ability.ts'
import { abilityTable } from './coverage/ability-table.ts'
import { answeredBy } from './coverage/answered-by.ts'
import { askedTables } from './coverage/asked.ts'
import { bodiesTable } from './coverage/bodies-table.ts'
import { Choose } from './coverage/choose.tsx'
import { gapsTable } from './coverage/gaps-table.ts'
import { matrixFigure } from './coverage/matrix-figure.ts'
import { readNewest } from './coverage/newest.ts'
import { Onward } from './coverage/onward.tsx'
import { seriesFigure } from './coverage/series-figure.ts'
import { readTopics } from './coverage/read-topics.ts'
import { topicsFigure } from './coverage/topics-figure.ts'
import { topicsTable } from './coverage/topics-table.ts'
import { Unanswered } from './coverage/unanswered.tsx'
import { readShares, readView } from './coverage/view.ts'

/** Make the page. */
export async function capacityCoverage(ctx: PageContext): Promise<Page> {
  const { m } = ctx
  const text = m.capacityCoverage
  const title = m.capacityNav.coverage
  const frame = {
    title,
    ...underCapacity(ctx),
  }
  const view = await readView(ctx)
  if (view === undefined) {
    return {
      ...frame,
      description: text.nothing,
      body: (
        <>
          <p class="answer">{text.nothing}</p>
          <CapacityNav ctx={ctx} />
        </>
      ),
    }
  }
  const { country } = view
  const asked = askedTables(ctx)
  const [shares, ability, newest, topics] = await Promise.all([
    readShares(ctx, view),
    readAbility(ctx, view),
    readNewest(ctx, view),
    readTopics(ctx, country),
  ])
  const sentence = answer(ctx, view, ability)
  const one = country === undefined ? undefined : { ...view, country }
  const known = answeredBy(ctx)
  const main =
    one === undefined
      ? matrixFigure(ctx, view, asked, shares, ability)
      : seriesFigure(ctx, one, asked, shares, newest)
  const figures = [main, ...(one === undefined && topics.length > 0 ? [topicsFigure(ctx, topics)] : [])]
  return {
    ...frame,
    description: unlinked(sentence),
    figures,
    unlisted: ctx.query.size > 0,
    body: (
      <>
        <p class="answer">
          <RichText text={sentence} />
        </p>
        <CapacityNav ctx={ctx} />
        <Choose ctx={ctx} view={view} />
        <Figure ctx={ctx} figure={main} />
        <p>{text.what}</p>
        <p class="note">{text.limit}</p>
        {one === undefined ? (
          <DataTable ctx={ctx} table={abilityTable(ctx, view, ability, newest)} />
        ) : (
          <>
            <DataTable
              ctx={ctx}
              table={gapsTable(
                ctx,
                one,
                asked.filter((table) => known.has(table.code)),
                shares,
                newest,
              )}
            />
            <DataTable ctx={ctx} table={bodiesTable(ctx, one, ability)} />
            <p class="note">{text.bodies.note}</p>
          </>
        )}
        <Unanswered ctx={ctx} tables={asked.filter((table) => !known.has(table.code))} asked={asked.length} />
        {figures.slice(1).map((figure) => (
          <Figure ctx={ctx} figure={figure} />
        ))}
        {one === undefined || topics.length === 0 ? (
          ''
        ) : (
          <>
            <DataTable ctx={ctx} table={topicsTable(ctx, one.country, topics)} />
            <p class="note">{text.topics.note}</p>
          </>
        )}
        <Onward ctx={ctx} country={country} />
      </>
    ),
  }
}
