/**
 * Who makes and uses migration data in a country: agencies with what they hold and need, the agreements by which data move between them,
 * and the log of their talks.
 */
import type { Stakeholders } from '../../../capacity/model/stakeholders.ts'
import { viewsOf } from '../../../capacity/views-of.ts'
import { inWords } from '../../../standards/words.ts'
import { DataTable } from '../../data-table.tsx'
import { Figure } from '../../figure.tsx'
import type { FigureData } from '../../figure.tsx'
import type { Page, PageContext } from '../../page.ts'
import { underCapacity } from './capacity-frame.tsx'
import { CapacityNav } from './capacity-nav.tsx'
import { editionCountry } from './edition-country.ts'
import {
  agenciesTable,
  agencyName,
  agreementsTable,
  hasEnded,
  talksTable,
} from './stakeholders/agency-tables.tsx'
import { agreementsDrawing } from './stakeholders/agreements-drawing.ts'
import { when } from './when.ts'
import { WordsText } from './words-text.tsx'

/** Make the page. */
export async function capacityStakeholders(ctx: PageContext): Promise<Page> {
  const found = editionCountry(ctx, '/capacity/stakeholders')
  if ('page' in found) return found.page
  const { code } = found
  const { m, p } = ctx
  const text = m.assessment.agencies
  const record = await viewsOf(ctx.release).record()
  const given = record.stakeholders.find(({ country }) => country === code)
  const answer = given === undefined ? text.none(p.name(code)) : answerOf(ctx, given)
  const figures = given === undefined || given.agreements.length === 0 ? [] : [agreementsFigure(ctx, given)]
  return {
    title: text.title(p.name(code)),
    description: answer,
    ...underCapacity(ctx),
    figures,
    body: (
      <>
        <p class="answer">{answer}</p>
        <CapacityNav ctx={ctx} />
        {given === undefined ? <p>{text.invite}</p> : ''}
        {figures.map((figure) => (
          <Figure ctx={ctx} figure={figure} />
        ))}
        {given === undefined ? '' : <Lists ctx={ctx} given={given} />}
        <nav class="onward" aria-label={m.assessment.one.onward.title}>
          <h2>{m.assessment.one.onward.title}</h2>
          <ul>
            <li>
              <a href={ctx.href(`/capacity/assessment/${code}`)}>{m.strategy.one.onward.assessment}</a>
            </li>
            <li>
              <a href={ctx.href(`/capacity/strategies/${code}`)}>{m.assessment.one.onward.strategy}</a>
            </li>
            <li>
              <a href={ctx.href(`/capacity/countries/${code}`)}>{m.assessment.one.onward.scorecard}</a>
            </li>
          </ul>
        </nav>
      </>
    ),
  }
}

const answerOf = (ctx: PageContext, given: Stakeholders): string => {
  const { f, m } = ctx
  const text = m.assessment.agencies
  const holders = given.agencies.filter(({ holds }) => holds.length > 0).length
  const inForce = given.agreements.filter((one) => !hasEnded(ctx, one)).length
  const last = given.engagements
    .map(({ date }) => date)
    .toSorted()
    .at(-1)
  return [
    text.answer(given.agencies.length, f.number(given.agencies.length), holders, f.number(holders)),
    text.agreements(inForce, f.number(inForce)),
    last === undefined ? text.silent : text.talked(when(ctx, last)),
  ].join(' ')
}

const agreementsFigure = (ctx: PageContext, given: Stakeholders): FigureData => {
  const { f, m } = ctx
  const text = m.assessment.agencies
  const receivers = Map.groupBy(given.agreements, ({ to }) => to)
  const [most = ''] = [...receivers].toSorted(([, a], [, b]) => b.length - a.length).map(([id]) => id)
  return {
    id: 'agreements-picture',
    title: text.figure.title,
    unit: text.figure.unit(f.date(ctx.release.info.made)),
    width: 640,
    summary: text.figure.summary(f.number(given.agreements.length), agencyName(ctx, given, most, false)),
    source: inWords(given.source, ctx.lang).text,
    definition: text.figure.definition,
    draw: (options) =>
      agreementsDrawing(
        {
          agreements: given.agreements.map((one) => ({
            from: agencyName(ctx, given, one.from, options.width < 480),
            to: agencyName(ctx, given, one.to, options.width < 480),
            records: one.records,
            ended: hasEnded(ctx, one),
          })),
          words: text.figure,
        },
        options,
      ),
    table: { ...agreementsTable(ctx, given), id: 'agreements-numbers' },
  }
}

function Lists({ ctx, given }: { ctx: PageContext; given: Stakeholders }) {
  const { m, lang } = ctx
  const text = m.assessment.agencies
  const asking = given.agencies.filter(({ needs, questions }) => needs.length + questions.length > 0)
  return (
    <>
      <h2>{text.list.title}</h2>
      <DataTable ctx={ctx} table={agenciesTable(ctx, given)} />
      {given.agreements.length === 0 ? (
        ''
      ) : (
        <>
          <h2>{text.table.title}</h2>
          <DataTable ctx={ctx} table={agreementsTable(ctx, given)} />
        </>
      )}
      <h2>{text.needs.title}</h2>
      {asking.length === 0 ? (
        <p>{text.needs.none}</p>
      ) : (
        <dl class="told">
          {asking.map((agency) => (
            <>
              <dt>{inWords(agency.name, lang).text}</dt>
              {agency.needs.map((need) => (
                <dd>
                  {text.needs.need}
                  {m.common.colon}
                  <WordsText ctx={ctx} words={need} />
                </dd>
              ))}
              {agency.questions.map((question) => (
                <dd>
                  {text.needs.question}
                  {m.common.colon}
                  <WordsText ctx={ctx} words={question} />
                </dd>
              ))}
            </>
          ))}
        </dl>
      )}
      <h2>{text.log.title}</h2>
      {given.engagements.length === 0 ? (
        <p>{text.log.none}</p>
      ) : (
        <DataTable ctx={ctx} table={talksTable(ctx, given)} />
      )}
      <h2>{text.where}</h2>
      <p>{text.source(inWords(given.source, lang).text, when(ctx, given.checked))}</p>
    </>
  )
}
