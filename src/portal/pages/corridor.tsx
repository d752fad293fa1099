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
  const [read, ...rest] = await Promise.all([
    readCorridor(ctx, from, to),
    flows(ctx, from, to),
    money(ctx, from, to),
    displaced(ctx, from, to),
  ])
  const figure = toldFigure(ctx, read)
  const parts = [...(figure === undefined ? [] : [asTold(ctx, read)]), ...rest]
  const said = answer(ctx, read)
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
        {figure === undefined ? <p>{words.nothingWhy(p.of(to))}</p> : <Figure ctx={ctx} figure={figure} />}
        <Contents label={m.parts.contents} parts={parts} />
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
            <li>
              <a href={ctx.href('/tables/stock-told', { REF_AREA: to, COUNTERPART_AREA: from })}>
                {words.onward.table}
              </a>
            </li>
            <li>
              <a href={ctx.href('/corridors')}>{words.onward.all}</a>
            </li>
          </ul>
        </nav>
      </>
    ),
  }
}
