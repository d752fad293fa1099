/**
 * The page for a pair of known countries that is no corridor of the edition: neither end among its countries, or twice the
 * same.
 */
import type { Page, PageContext } from '../../page.ts'

/** Make the page. */
export function outside(ctx: PageContext, from: string, to: string): Page {
  const { m, p } = ctx
  const same = from === to
  const words = m.corridor
  const title = same ? words.same.title : words.outside.title
  const text = same ? words.same.text : words.outside.text(p.the(from), p.the(to))
  return {
    title,
    description: text,
    status: 404,
    section: '/corridors',
    breadcrumbs: [{ label: m.common.corridors, href: ctx.href('/corridors') }],
    body: (
      <>
        <p class="answer">{text}</p>
        <h2>{words.outside.near}</h2>
        <ul>
          {[...new Set([from, to])].map((code) => (
            <li>
              <a href={ctx.href('/corridors', { from: code })}>{words.index.pair(p.name(code), '…')}</a> ·{' '}
              <a href={ctx.href('/corridors', { to: code })}>{words.index.pair('…', p.name(code))}</a>
            </li>
          ))}
          <li>
            <a href={ctx.href('/corridors')}>{words.onward.all}</a>
          </li>
        </ul>
      </>
    ),
  }
}
