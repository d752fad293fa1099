/**
 * A country's migration profile: who came, who left, from and to where, how old they are, who fled, what is sent home, how
 * sure all this is. A name or a code in small letters leads to the code; a country outside the edition has a page with its
 * corridors.
 */
import type { Page, PageContext } from '../page.ts'
import { RichText } from '../rich-text.tsx'
import { unlinked } from '../unlinked.ts'
import { ages } from './country/ages.tsx'
import { answer } from './country/answer.ts'
import { came } from './country/came.tsx'
import { censuses } from './country/censuses.tsx'
import { deaths } from './country/deaths.tsx'
import { displaced } from './country/displaced.tsx'
import { flows } from './country/flows.tsx'
import { gaps } from './country/gaps.tsx'
import { goals } from './country/goals.tsx'
import { left } from './country/left.tsx'
import { money } from './country/money.tsx'
import { net } from './country/net.tsx'
import { outside } from './country/outside.tsx'
import { Figure } from '../figure.tsx'
import { countryParts } from './country/country-parts.ts'
import type { CountryPart } from './country/country-parts.ts'
import { countsItself } from './national/counted-series.ts'
import { recordsPart } from './national/records-part.tsx'
import { Contents } from './parts/contents.tsx'
import { findArea } from './parts/find-area.ts'
import { partnersFigure, readPartners } from './parts/partners.tsx'
import { Parts } from './parts/parts.tsx'
import { unknownArea } from './parts/unknown-area.tsx'

const all: readonly CountryPart[] = [
  { part: recordsPart, tables: [] },
  { part: came, tables: ['stock-told'] },
  { part: left, tables: ['stock-told'] },
  { part: ages, tables: ['population-age', 'stock-age'] },
  { part: displaced, tables: ['displaced', 'displaced-hosted'] },
  { part: money, tables: ['remittances', 'remittance-cost'] },
  { part: flows, tables: ['flows'] },
  { part: net, tables: ['net-migration'] },
  { part: goals, tables: ['sdg-10-7-4', 'sdg-10-7-3'] },
  { part: censuses, tables: ['stock-census'] },
  { part: deaths, tables: ['deaths-country'] },
  { part: gaps, tables: [] },
]

/** Make the page. */
export async function country(ctx: PageContext): Promise<Page> {
  const asked = ctx.params['country'] ?? ''
  const found = findArea(ctx, asked)
  const address = (code: string): string => ctx.href(`/countries/${code}`)
  if (!('code' in found)) return unknownArea(ctx, asked, found.near, address)
  const { code } = found
  if (code !== asked) return { title: '', description: '', body: '', redirect: address(code) }
  if (!ctx.release.vocabulary.edition.countries.includes(code)) return outside(ctx, code)

  const { f, m, p } = ctx
  const { edition, tables } = ctx.release.vocabulary
  const words = m.country
  const stocks = tables.some((t) => t.id === 'stock-origin')
  const [partners, ...made] = await Promise.all([
    readPartners(ctx, code),
    ...countryParts(ctx, all).map((part) => part(ctx, code)),
  ])
  const told = made.filter((part) => part !== undefined)
  const said = await answer(ctx, code, partners)
  const top = partners.all.toSorted((a, b) => (b.in?.value ?? 0) - (a.in?.value ?? 0))[0]
  const out = partners.all.toSorted((a, b) => (b.out?.value ?? 0) - (a.out?.value ?? 0))[0]
  const partnerFigure = partnersFigure(ctx, code, partners, {
    title: words.partners.title(p.from(code), p.in(code)),
    inLabel: words.partners.in(p.in(code)),
    outLabel: words.partners.out(p.from(code)),
    summary:
      top?.in?.value == null || out?.out?.value == null
        ? ''
        : words.partners.summary(
            p.name(top.area),
            f.words(top.in.value),
            p.name(out.area),
            f.words(out.out.value),
          ),
  })
  const figure = stocks || !countsItself(ctx) ? partnerFigure : undefined
  return {
    title: words.title(p.name(code)),
    description: unlinked(said.answer),
    section: '/countries',
    breadcrumbs: [{ label: m.common.countries, href: ctx.href('/countries') }],
    figures: [...(figure === undefined ? [] : [figure]), ...told.flatMap((part) => part.figures ?? [])],
    body: (
      <>
        <p class="answer">
          <RichText text={said.answer} />
        </p>
        <p class="quiet">
          <RichText text={said.doubt} />
        </p>
        <p class="quiet">
          {words.document}
          {m.common.colon}
          <a href={ctx.href(`/countries/${code}/profile.pdf`)}>PDF</a>
          {' · '}
          <a href={ctx.href(`/countries/${code}/profile.docx`)}>Word</a>
          {' · '}
          <a href={ctx.href(`/countries/${code}/profile.html`)}>HTML</a>
        </p>
        <Contents label={m.parts.contents} parts={told} />
        {figure === undefined ? '' : <Figure ctx={ctx} figure={figure} />}
        <Parts parts={told} />
        <nav class="onward" aria-label={words.onward.title}>
          <h2>{words.onward.title}</h2>
          <ul>
            {edition.countries.length > 1 ? (
              <li>
                <a href={ctx.href('/compare', { country: code })}>{words.onward.compare}</a>
              </li>
            ) : (
              ''
            )}
            <li>
              <a href={ctx.href('/corridors', { from: code })}>{words.onward.corridors}</a>
            </li>
            {stocks || !countsItself(ctx) ? (
              <li>
                <a href={ctx.href('/tables/stock-origin', { REF_AREA: code })}>{words.onward.table}</a>
              </li>
            ) : (
              <li>
                <a href={ctx.href('/tables')}>{m.national.tables}</a>
              </li>
            )}
          </ul>
        </nav>
      </>
    ),
  }
}
