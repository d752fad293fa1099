/**
 * Part B, migrants: who came and who left by country, over time and by age; moves as six methods see them; flight, deaths on the way,
 * money sent home and the goals. The parts are those of the country's page.
 */
import type { PageContext } from '../../portal/page-context.ts'
import { ages } from '../../portal/pages/country/ages.tsx'
import { countryParts } from '../../portal/pages/country/country-parts.ts'
import type { CountryPart } from '../../portal/pages/country/country-parts.ts'
import { came } from '../../portal/pages/country/came.tsx'
import { deaths } from '../../portal/pages/country/deaths.tsx'
import { displaced } from '../../portal/pages/country/displaced.tsx'
import { flows } from '../../portal/pages/country/flows.tsx'
import { goals } from '../../portal/pages/country/goals.tsx'
import { left } from '../../portal/pages/country/left.tsx'
import { money } from '../../portal/pages/country/money.tsx'
import { net } from '../../portal/pages/country/net.tsx'
import { countsItself } from '../../portal/pages/national/counted-series.ts'
import { recordsPart } from '../../portal/pages/national/records-part.tsx'
import { partnersFigure } from '../../portal/pages/parts/partners.tsx'
import type { Partners } from '../../portal/pages/parts/partners.tsx'
import { blocksOf } from '../blocks-of.ts'
import { figureOf } from '../figure-of.ts'
import type { MadeChapter } from '../made-chapter.ts'
import { messages } from '../messages/messages.ts'
import type { Section } from '../model.ts'
import { tableOf } from '../table-of.ts'

const parts: readonly CountryPart[] = [
  { part: recordsPart, tables: [] },
  { part: came, tables: ['stock-told'] },
  { part: ages, tables: ['population-age', 'stock-age'] },
  { part: left, tables: ['stock-told'] },
  { part: flows, tables: ['flows'] },
  { part: net, tables: ['net-migration'] },
  { part: displaced, tables: ['displaced', 'displaced-hosted'] },
  { part: deaths, tables: ['deaths-country'] },
  { part: money, tables: ['remittances', 'remittance-cost'] },
  { part: goals, tables: ['sdg-10-7-4', 'sdg-10-7-3'] },
]

/** Make the chapter. */
export async function migrantsChapter(
  ctx: PageContext,
  area: string,
  partners: Partners,
): Promise<MadeChapter> {
  const words = messages[ctx.lang].profile
  const made = (await Promise.all(countryParts(ctx, parts).map((part) => part(ctx, area)))).filter(
    (part) => part !== undefined,
  )
  const read = made.map((part) => ({ part, read: blocksOf(ctx, part.body) }))
  return {
    chapter: {
      id: 'migrants',
      letter: 'B',
      title: words.chapters.migrants,
      blocks: [],
      sections: [
        ...(countsItself(ctx) && partners.all.length === 0 ? [] : [partnersSection(ctx, area, partners)]),
        ...read.map(({ part, read: { blocks } }) => ({ id: part.id, title: part.title, blocks })),
      ],
    },
    annex: read.flatMap(({ read: { annex } }) => annex),
  }
}

function partnersSection(ctx: PageContext, area: string, partners: Partners): Section {
  const { f, lang, m, p } = ctx
  const words = messages[lang].profile
  const largest = (side: 'in' | 'out') =>
    partners.all.toSorted((a, b) => (b[side]?.value ?? 0) - (a[side]?.value ?? 0))[0]
  const [top, out] = [largest('in'), largest('out')]
  const data = partnersFigure(ctx, area, partners, {
    title: m.country.partners.title(p.from(area), p.in(area)),
    inLabel: m.country.partners.in(p.in(area)),
    outLabel: m.country.partners.out(p.from(area)),
    summary:
      top?.in?.value == null || out?.out?.value == null
        ? ''
        : m.country.partners.summary(
            p.name(top.area),
            f.words(top.in.value),
            p.name(out.area),
            f.words(out.out.value),
          ),
  })
  const figure = figureOf(ctx, data, data.table.id)
  return {
    id: 'partners',
    title: words.partners,
    blocks:
      figure === undefined
        ? [{ kind: 'callout', tone: 'gap', title: data.title, items: [m.chart.empty] }]
        : [
            { kind: 'figure', figure },
            { kind: 'table', table: tableOf(data.table) },
          ],
  }
}
