/**
 * The tables of a country's stakeholders: agencies with what they hold, agreements, and the log of talks.
 */
import { isAfter } from '../../../../capacity/model/dates.ts'
import type { Agency, Agreement, Stakeholders } from '../../../../capacity/model/stakeholders.ts'
import { inWords } from '../../../../standards/words.ts'
import type { DataTableData } from '../../../data-table.tsx'
import type { PageContext } from '../../../page-context.ts'
import { sourceName } from '../../../source-name.ts'
import { when } from '../when.ts'

/** Name of an agency, short where it has one. */
export const agencyName = (ctx: PageContext, given: Stakeholders, id: string, short = true): string => {
  const agency = given.agencies.find((one) => one.id === id)
  if (agency === undefined) return id
  return (short ? agency.short : undefined) ?? inWords(agency.name, ctx.lang).text
}

/** True where the agreement had ended when the release was made. */
export const hasEnded = (ctx: PageContext, { end }: Agreement): boolean =>
  end !== undefined && isAfter(ctx.release.info.made.slice(0, 10), end)

export function agenciesTable(ctx: PageContext, given: Stakeholders): DataTableData {
  const { m, lang } = ctx
  const text = m.assessment.agencies
  const holds = (agency: Agency) =>
    agency.holds.map(({ what, since, source }, i) => {
      const name = inWords(what, lang).text
      const said = since === undefined ? name : text.list.since(name, String(since))
      const known = source !== undefined && ctx.release.vocabulary.sources.some(({ id }) => id === source)
      return (
        <>
          {i === 0 ? '' : <br />}
          {said}
          {known ? (
            <>
              {' '}
              <a href={ctx.href(`/sources/${source}`)}>{sourceName(ctx, source)}</a>
            </>
          ) : (
            ''
          )}
        </>
      )
    })
  const mandate = ({ mandate: given_ }: Agency): string => {
    if (given_ === undefined) return '–'
    const law = inWords(given_.law, lang).text
    return given_.article === undefined ? law : text.list.article(law, given_.article)
  }
  return {
    id: 'agencies',
    caption: text.list.title,
    unit: text.list.unit,
    head: text.list.agency,
    columns: [
      { id: 'role', label: text.list.role, text: true },
      { id: 'holds', label: text.list.holds, text: true, wide: true },
      { id: 'mandate', label: text.list.mandate, text: true },
      { id: 'focal', label: text.list.focal, text: true },
    ],
    rows: given.agencies.map((agency) => ({
      head: (
        <>
          {inWords(agency.name, lang).text}
          <br />
          <span class="quiet">
            {agency.short === undefined ? '' : `${agency.short}, `}
            {text.kinds[agency.kind]}
          </span>
        </>
      ),
      cells: [
        { text: text.roles[agency.role] },
        { text: agency.holds.length === 0 ? '–' : holds(agency) },
        { text: mandate(agency) },
        { text: agency.focal_points.map(({ role }) => inWords(role, lang).text).join('; ') || '–' },
      ],
    })),
  }
}

export function agreementsTable(ctx: PageContext, given: Stakeholders): DataTableData {
  const { m, lang } = ctx
  const text = m.assessment.agencies
  return {
    id: 'agreements',
    caption: text.table.title,
    unit: text.table.unit,
    head: text.table.what,
    columns: [
      { id: 'from', label: text.table.from, text: true },
      { id: 'to', label: text.table.to, text: true },
      { id: 'basis', label: text.table.basis, text: true, wide: true },
      { id: 'form', label: text.table.form, text: true },
      { id: 'start', label: text.table.start, text: true },
      { id: 'end', label: text.table.end, text: true },
    ],
    rows: given.agreements.map((agreement) => ({
      head: inWords(agreement.what, lang).text,
      cells: [
        { text: agencyName(ctx, given, agreement.from) },
        { text: agencyName(ctx, given, agreement.to) },
        { text: inWords(agreement.basis, lang).text },
        { text: agreement.records ? text.figure.records : text.figure.tables },
        { text: when(ctx, agreement.start) },
        {
          text:
            agreement.end === undefined
              ? text.table.open
              : hasEnded(ctx, agreement)
                ? `${when(ctx, agreement.end)} (${text.table.over})`
                : when(ctx, agreement.end),
        },
      ],
    })),
  }
}

export function talksTable(ctx: PageContext, given: Stakeholders): DataTableData {
  const { f, m, lang } = ctx
  const text = m.assessment.agencies
  return {
    id: 'talks',
    caption: text.log.title,
    unit: text.log.unit,
    head: text.log.date,
    columns: [
      { id: 'kind', label: text.log.kind, text: true },
      { id: 'about', label: text.log.about, text: true, wide: true },
      { id: 'outcome', label: text.log.outcome, text: true, wide: true },
      { id: 'who', label: text.log.who, text: true, wide: true },
    ],
    rows: given.engagements
      .toSorted((a, b) => b.date.localeCompare(a.date))
      .map((talk) => ({
        head: when(ctx, talk.date),
        cells: [
          { text: text.talks[talk.kind] },
          { text: inWords(talk.about, lang).text },
          { text: talk.outcome === undefined ? '–' : inWords(talk.outcome, lang).text },
          { text: f.list(talk.agencies.map((id) => agencyName(ctx, given, id))) },
        ],
      })),
  }
}
