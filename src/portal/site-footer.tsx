/**
 * The foot of every page: which release the numbers are from, the terms, and the note on boundaries.
 */
import type { PageContext } from './page.ts'

export function SiteFooter({ ctx }: { ctx: PageContext }) {
  const { m, f } = ctx
  const { number, hash, made } = ctx.release.info
  return (
    <footer class="site">
      <nav aria-label={m.common.footer}>
        <ul>
          <li>
            <a href={ctx.href('/about')}>{m.common.about}</a>
          </li>
          <li>
            <a href={ctx.href('/licences')}>{m.common.licences}</a>
          </li>
          <li>
            <a href={ctx.href('/accessibility')}>{m.common.accessibility}</a>
          </li>
          {ctx.microdata.length === 0 ? (
            ''
          ) : (
            <li>
              <a href={ctx.href('/microdata')}>{m.microdata.title}</a>
            </li>
          )}
          <li>
            <a href={ctx.href('/api')}>{m.common.api}</a>
          </li>
        </ul>
      </nav>
      <p>
        {m.common.release(String(number), f.date(made))}, {m.common.fingerprint(hash.slice(0, 12))}
      </p>
      <p>{m.common.boundaries}</p>
    </footer>
  )
}
