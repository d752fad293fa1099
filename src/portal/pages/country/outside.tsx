/**
 * The page of a country that is not among those of the edition: no profile, but its corridors with them.
 */
import { Figure } from '../../figure.tsx'
import type { Page, PageContext } from '../../page.ts'
import { RichText } from '../../rich-text.tsx'
import { unlinked } from '../../unlinked.ts'
import { linked } from '../../linked.ts'
import { partnerPart } from '../national/partner-part.tsx'
import { partnersFigure, readPartners } from '../parts/partners.tsx'

/** Make the page. */
export async function outside(ctx: PageContext, area: string): Promise<Page> {
  const { f, m, p, release } = ctx
  const words = m.country.outside
  const { countries } = release.vocabulary.edition
  const [home = ''] = countries
  const [read, ...ways] = await Promise.all([
    readPartners(ctx, area),
    countries.length === 1 ? partnerPart(ctx, area, home) : undefined,
    countries.length === 1 ? partnerPart(ctx, home, area) : undefined,
  ])
  const counted = ways.filter((way) => way !== undefined)
  const all = read.all.filter((q) => countries.includes(q.area))
  const sum = (side: 'in' | 'out'): number => all.reduce((total, q) => total + (q[side]?.value ?? 0), 0)
  const [inn, out] = [sum('in'), sum('out')]
  const figure = partnersFigure(
    ctx,
    area,
    { ...read, came: undefined, left: undefined, all },
    {
      title: words.figure(p.in(area), p.from(area)),
      inLabel: m.country.partners.in(p.in(area)),
      outLabel: m.country.partners.out(p.from(area)),
      summary: '',
      whole: true,
    },
  )
  const lead = words.lead(p.the(area))
  const said =
    all.length === 0
      ? counted.map((way) => way.answer).join(' ') || words.nothing(p.the(area))
      : words.both(
          read.year,
          linked(
            f.count(inn, m.parts.people),
            ctx.href('/tables/stock-origin', { REF_AREA: area, COUNTERPART_AREA: [...countries] }),
          ),
          p.in(area),
          linked(
            f.count(out, m.parts.people),
            ctx.href('/tables/stock-origin', { REF_AREA: [...countries], COUNTERPART_AREA: area }),
          ),
          p.from(area),
        )
  const summary = { ...figure, summary: unlinked(said) }
  return {
    title: words.title(p.name(area)),
    description: unlinked(said),
    section: '/countries',
    breadcrumbs: [{ label: m.common.countries, href: ctx.href('/countries') }],
    figures: all.length === 0 ? [] : [summary],
    body: (
      <>
        <p class="answer">
          <RichText text={said} />
        </p>
        <p>{lead}</p>
        {all.length === 0 ? '' : <Figure ctx={ctx} figure={summary} />}
        {counted.map((way, i) => (
          <section>
            <h2>
              <a href={ctx.href(i === 0 ? `/corridors/${area}/${home}` : `/corridors/${home}/${area}`)}>
                {i === 0
                  ? m.corridor.index.pair(p.name(area), p.name(home))
                  : m.corridor.index.pair(p.name(home), p.name(area))}
              </a>
            </h2>
            {way.part.body}
          </section>
        ))}
        <nav class="onward" aria-label={m.country.onward.title}>
          <h2>{m.country.onward.title}</h2>
          <ul>
            <li>
              <a href={ctx.href('/corridors', { from: area })}>{m.country.onward.corridors}</a>
            </li>
            <li>
              <a href={ctx.href('/countries')}>{m.parts.unknown.all}</a>
            </li>
          </ul>
        </nav>
      </>
    ),
  }
}
