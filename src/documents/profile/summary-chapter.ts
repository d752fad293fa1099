/**
 * The summary: the country page's answer and its doubt, and the key numbers, each with its year and the way to its cell.
 */
import { sayValue } from '../../portal/say-value.ts'
import type { PageContext } from '../../portal/page-context.ts'
import { answer } from '../../portal/pages/country/answer.ts'
import { never } from '../../portal/pages/country/never.ts'
import { moment } from '../../portal/pages/parts/moment.ts'
import { newest } from '../../portal/pages/parts/newest.ts'
import type { Partners } from '../../portal/pages/parts/partners.tsx'
import { told } from '../../portal/pages/parts/told.ts'
import type { Observation } from '../../published/model.ts'
import { messages } from '../messages/messages.ts'
import type { Chapter, Fact } from '../model.ts'

/** Years after which a number is history, not a key number. */
const recent = 10

/** Make the chapter. */
export async function summaryChapter(ctx: PageContext, area: string, partners: Partners): Promise<Chapter> {
  const words = messages[ctx.lang].profile
  const [said, facts] = await Promise.all([answer(ctx, area, partners), factsOf(ctx, area, partners)])
  return {
    id: 'summary',
    title: words.chapters.summary,
    blocks: [
      { kind: 'paragraph', text: said.answer, look: 'lead' },
      ...(facts.length === 0 ? [] : [{ kind: 'facts' as const, facts }]),
      { kind: 'paragraph', text: said.doubt },
      {
        kind: 'callout',
        tone: 'gap',
        title: ctx.m.country.gaps.neverTitle,
        items: never(ctx),
      },
    ],
    sections: [],
  }
}

async function factsOf(ctx: PageContext, area: string, partners: Partners): Promise<readonly Fact[]> {
  const words = messages[ctx.lang].profile.facts
  const oldest = Number(ctx.release.info.made.slice(0, 4)) - recent
  const has = (table: string): boolean => ctx.release.vocabulary.tables.some((t) => t.id === table)
  const last = async (table: string, where: Record<string, readonly string[]>) =>
    has(table) ? newest(await ctx.release.query({ table, where: { REF_AREA: [area], ...where } })) : undefined
  const [hosted, gone, idps, received, net, population] = await Promise.all([
    last('displaced-hosted', { POPULATION_TYPE: ['REFUGEE'] }),
    last('displaced-origin', { POPULATION_TYPE: ['REFUGEE'] }),
    last('displaced-hosted', { POPULATION_TYPE: ['IDP'] }),
    last('remittances-total', { DIRECTION: ['IN'] }),
    last('net-migration', {}),
    last('population-estimate', {}),
  ])
  const fact = (table: string, o: Observation | undefined, label: string): readonly Fact[] =>
    o?.value == null || Number((o.key.at(-1) ?? '').slice(0, 4)) < oldest
      ? []
      : [{ value: told(ctx, table, o, (n) => short(ctx, n, o.unit)), label, note: whenOf(ctx, table, o) }]
  return [
    ...fact('population-estimate', population, words.population),
    ...fact('stock-origin', partners.came, words.came),
    ...fact('emigrants', partners.left, words.left),
    ...fact('displaced-hosted', hosted, words.hosted),
    ...fact('displaced-origin', gone, words.gone),
    ...fact('displaced-hosted', idps, words.idps),
    ...fact('net-migration', net, words.net),
    ...fact('remittances-total', received, words.received),
  ]
}

/** The year; for UNHCR's stocks, end or middle of the year. */
const whenOf = (ctx: PageContext, table: string, o: Observation): string =>
  table.startsWith('displaced-') ? moment(ctx, o) : (o.key.at(-1) ?? '')

/** A number without its noun, which stands under it. */
const short = (ctx: PageContext, n: number, unit: string): string =>
  unit === 'PS' ? ctx.f.words(n) : sayValue(ctx, n, unit, 1)
