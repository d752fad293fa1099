/**
 * The page for what cannot be shown: nothing at the address, an address that makes no sense, too much at once, or our own
 * fault. Always says where to go instead; never blames the reader.
 */
import type { Page, PageContext } from '../page.ts'

export interface Way {
  readonly label: string
  readonly href: string
}

/** Make the page for a status; `near` are pages that the reader may have meant. */
export function failure(
  ctx: PageContext,
  status: 400 | 404 | 413 | 500,
  near: readonly Way[],
  instead: readonly Way[],
): Page {
  const { m } = ctx
  const kind = {
    400: m.failure.invalid,
    404: m.failure.notFound,
    413: m.failure.tooLarge,
    500: m.failure.broken,
  }[status]
  const text = typeof kind.text === 'string' ? kind.text : kind.text(`/${ctx.lang}${ctx.path}`)
  const ways = (all: readonly Way[]) => (
    <ul>
      {all.map((w) => (
        <li>
          <a href={w.href}>{w.label}</a>
        </li>
      ))}
    </ul>
  )
  return {
    title: kind.title,
    description: text,
    status,
    body: (
      <>
        <p class="answer">{text}</p>
        {near.length === 0 ? (
          ''
        ) : (
          <>
            <h2>{m.failure.nearest}</h2>
            {ways(near)}
          </>
        )}
        <h2>{m.failure.instead}</h2>
        {ways(instead)}
      </>
    ),
  }
}
