/**
 * Where to go on from the page of a source.
 */
import type { PageContext } from '../../page-context.ts'

export function Onward({ ctx }: { ctx: PageContext }) {
  const text = ctx.m.sources.one.onward
  return (
    <nav class="onward" aria-label={text.title}>
      <ul class="plain">
        <li>
          <a href={ctx.href('/sources')}>{text.all}</a>
        </li>
        <li>
          <a href={ctx.href('/methods')}>{text.methods}</a>
        </li>
        <li>
          <a href={ctx.href('/licences')}>{text.licences}</a>
        </li>
      </ul>
    </nav>
  )
}
