/**
 * The document around every page: name of the edition, main pages, search, languages; then the page; then what the
 * numbers are (release and fingerprint), terms and help. Complete without script, from 320 pixels on.
 */
import type { Page, PageContext } from './page.ts'
import type { Section } from './sections.ts'
import { SiteFooter } from './site-footer.tsx'
import { SiteHeader } from './site-header.tsx'

export interface Assets {
  /** Addresses of the style sheet and the icon, with their content's hash. */
  readonly style: string
  readonly icon: string
}

interface LayoutProps {
  ctx: PageContext
  page: Page
  assets: Assets
  /** The main pages that exist. */
  sections: readonly Section[]
}

export function Layout({ ctx, page, assets, sections }: LayoutProps) {
  const { lang, m, origin, path } = ctx
  const { languages, title } = ctx.release.vocabulary.edition
  const edition = title[lang]
  const search = ctx.query.toString()
  const tail = path + (search === '' ? '' : `?${search}`)
  const listed = (page.status ?? 200) === 200 && page.unlisted !== true
  const crumbs = page.breadcrumbs ?? []
  return (
    <html lang={lang} dir="ltr">
      <head>
        <meta charset="utf-8" />
        <title>{path === '' ? edition : `${page.title} · ${edition}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="description" content={page.description} />
        <meta name="color-scheme" content="light dark" />
        {listed ? (
          <link rel="canonical" href={`${origin}/${lang}${tail}`} />
        ) : (
          <meta name="robots" content="noindex" />
        )}
        {listed
          ? languages.map((l) => <link rel="alternate" hreflang={l} href={`${origin}/${l}${tail}`} />)
          : ''}
        <meta property="og:title" content={page.title} />
        <meta property="og:description" content={page.description} />
        <link rel="icon" type="image/svg+xml" href={assets.icon} />
        <link rel="stylesheet" href={assets.style} />
      </head>
      <body>
        <a class="skip" href="#main">
          {m.common.skip}
        </a>
        <SiteHeader ctx={ctx} page={page} tail={tail} sections={sections} />
        <main id="main" tabindex={-1}>
          {path === '' ? (
            ''
          ) : (
            <nav class="crumbs" aria-label={m.common.youAreHere}>
              <ol>
                <li>
                  <a href={ctx.href('')}>{m.common.home}</a>
                </li>
                {crumbs.map((c) => (
                  <li>
                    <a href={c.href}>{c.label}</a>
                  </li>
                ))}
                <li aria-current="page">{page.title}</li>
              </ol>
            </nav>
          )}
          <h1>{page.title}</h1>
          {page.body}
        </main>
        <SiteFooter ctx={ctx} />
      </body>
    </html>
  )
}
