/**
 * The agencies of a country with what they hold, the agreements between them, and the log of their meetings.
 */
import type { Stakeholders } from '../../capacity/model/stakeholders.ts'
import type { PageContext } from '../../portal/page-context.ts'
import { messages } from '../messages/messages.ts'
import type { Block, Section } from '../model.ts'
import { sayDate } from '../say-date.ts'
import { sayWords } from '../say-words.ts'

/** One section for each of the three that has anything. */
export function agencySections(ctx: PageContext, known: Stakeholders): readonly Section[] {
  const { f, lang, p } = ctx
  const words = messages[lang].profile.governance
  const name = (id: string): string => {
    const found = known.agencies.find((one) => one.id === id)
    return found?.short ?? sayWords(found?.name ?? id, lang)
  }
  const section = (id: string, title: string, block: Block, more: readonly Block[] = []): Section => ({
    id,
    title,
    blocks: [block, ...more],
  })
  const agencies: Block = {
    kind: 'table',
    table: {
      id: 'agencies-table',
      caption: words.agenciesCaption(p.in(known.country)),
      head: words.agencyColumns.agency,
      headWide: 3,
      columns: [
        { label: words.agencyColumns.role, text: true, wide: 1.6 },
        { label: words.agencyColumns.holds, text: true, wide: 3.4 },
        { label: words.agencyColumns.mandate, text: true, wide: 2.4 },
      ],
      rows: known.agencies.map((one) => ({
        head: `${sayWords(one.name, lang)}${one.short === undefined ? '' : ` (${one.short})`}`,
        cells: [
          { text: words.roles[one.role] },
          { text: one.holds.map((data) => sayWords(data.what, lang)).join('; ') || '–' },
          { text: sayWords(one.mandate?.law, lang) || '–' },
        ],
      })),
      notes: [`${sayWords(known.source, lang)} ${words.checked(sayDate(f, known.checked))}`],
    },
  }
  const agreements: Block = {
    kind: 'table',
    table: {
      id: 'agreements-table',
      caption: words.agreementsCaption,
      head: words.agreementColumns.what,
      headWide: 3,
      columns: [
        { label: words.agreementColumns.from, text: true, wide: 2 },
        { label: words.agreementColumns.to, text: true, wide: 2 },
        { label: words.agreementColumns.basis, text: true, wide: 2 },
        { label: words.agreementColumns.since, text: true },
      ],
      rows: known.agreements.map((one) => ({
        head: sayWords(one.what, lang),
        cells: [
          { text: name(one.from) },
          { text: name(one.to) },
          { text: sayWords(one.basis, lang) },
          { text: sayDate(f, one.start) },
        ],
      })),
    },
  }
  const engagements: Block = {
    kind: 'table',
    table: {
      id: 'engagements-table',
      caption: words.engagementsCaption,
      head: words.engagementColumns.date,
      headWide: 1.4,
      columns: [
        { label: words.engagementColumns.agencies, text: true, wide: 2.4 },
        { label: words.engagementColumns.about, text: true, wide: 3 },
        { label: words.engagementColumns.outcome, text: true, wide: 3 },
      ],
      rows: known.engagements
        .toSorted((a, b) => b.date.localeCompare(a.date))
        .map((one) => ({
          head: sayDate(f, one.date),
          cells: [
            { text: f.list(one.agencies.map(name)) },
            { text: sayWords(one.about, lang) },
            { text: sayWords(one.outcome, lang) || '–' },
          ],
        })),
    },
  }
  return [
    section('agencies', words.agencies, agencies),
    ...(known.agreements.length === 0 ? [] : [section('agreements', words.agreements, agreements)]),
    ...(known.engagements.length === 0 ? [] : [section('engagements', words.engagements, engagements)]),
  ]
}
