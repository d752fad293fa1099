/**
 * A corridor: people from one country living in another. How many, as told by whom, why they differ; moves, money, flight.
 */
import { Figure } from '../figure.tsx'
import type { Page, PageContext } from '../page.ts'
import { RichText } from '../rich-text.tsx'
import { unlinked } from '../unlinked.ts'
import { answer } from './corridor/answer.ts'
import { asTold, toldFigure } from './corridor/as-told.tsx'
import { displaced } from './corridor/displaced.tsx'
import { flows } from './corridor/flows.tsx'
import { money } from './corridor/money.tsx'
import { outside } from './corridor/outside.tsx'
import { readCorridor } from './corridor/read-corridor.ts'
import { countsItself } from './national/counted-series.ts'
import { partnerPart } from './national/partner-part.tsx'
import { Contents } from './parts/contents.tsx'
import { findArea } from './parts/find-area.ts'
import { Parts } from './parts/parts.tsx'
import { unknownArea } from './parts/unknown-area.tsx'

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Make the page. */
export async function corridor(ctx: PageContext): Promise<Page> {
  const { m, p, release } = ctx
  const asked = { from: ctx.params['from'] ?? '', to: ctx.params['to'] ?? '' }
  const [start, end] = [findArea(ctx, asked.from), findArea(ctx, asked.to)]
  const address = (a: string, b: string): string => ctx.href(`/corridors/${a}/${b}`)
  if (!('code' in start)) return unknownArea(ctx, asked.from, start.near, (code) => address(code, asked.to))
  if (!('code' in end)) return unknownArea(ctx, asked.to, end.near, (code) => address(asked.from, code))
  const [from, to] = [start.code, end.code]
  if (from !== asked.from || to !== asked.to)
    return { title: '', description: '', body: '', redirect: address(from, to) }
  const { countries } = release.vocabulary.edition
  if (from === to || !(countries.includes(from) || countries.includes(to))) return outside(ctx, from, to)

  const words = m.corridor
  const has = (id: string): boolean => release.vocabulary.tables.some((t) => t.id === id)
  const always = !countsItself(ctx)
  const [read, counted, ...others] = await Promise.all([
    readCorridor(ctx, from, to),
    partnerPart(ctx, from, to),
    always || has('flows') ? flows(ctx, from, to) : undefined,
    always || has('remittances') ? money(ctx, from, to) : undefined,
    always || has('displaced') ? displaced(ctx, from, to) : undefined,
  ])
  const figure = toldFigure(ctx, read)
  const parts = [
    ...(counted === undefined ? [] : [counted.part]),
    ...(figure === undefined ? [] : [asTold(ctx, read)]),
    ...others.filter((part) => part !== undefined),
  ]
  const said = figure === undefined && counted !== undefined ? counted.answer : answer(ctx, read)
  return {
    title: words.title(p.name(from), p.name(to), upper(p.from(from)), p.the(to)),
    description: unlinked(said),
    section: '/corridors',
    breadcrumbs: [{ label: m.common.corridors, href: ctx.href('/corridors') }],
    figures: [...(figure === undefined ? [] : [figure]), ...parts.flatMap((part) => part.figures ?? [])],
    body: (
      <>
        <p class="answer">
          <RichText text={said} />
        </p>
        {figure !== undefined ? (
          <Figure ctx={ctx} figure={figure} />
        ) : counted === undefined ? (
          <p>{words.nothingWhy(p.of(to))}</p>
        ) : (
          ''
        )}
        {parts.length > 1 ? <Contents label={m.parts.contents} parts={parts} /> : ''}
        <Parts parts={parts} />
        <nav class="onward" aria-label={words.onward.title}>
          <h2>{words.onward.title}</h2>
          <ul>
            <li>
              <a href={address(to, from)}>{words.onward.back(p.from(to), p.to(from))}</a>
            </li>
            {[from, to].map((code) => (
              <li>
                <a href={ctx.href(`/countries/${code}`)}>
                  {countries.includes(code)
                    ? words.onward.profile(p.name(code))
                    : m.country.outside.title(p.name(code))}
                </a>
              </li>
            ))}
            {always || has('stock-told') ? (
              <li>
                <a href={ctx.href('/tables/stock-told', { REF_AREA: to, COUNTERPART_AREA: from })}>
                  {words.onward.table}
                </a>
              </li>
            ) : (
              ''
            )}
            <li>
              <a href={ctx.href('/corridors')}>{words.onward.all}</a>
            </li>
          </ul>
        </nav>
      </>
    ),
  }
}
