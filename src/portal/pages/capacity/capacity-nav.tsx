/**
 * The pages on capacity as a line of links, under the answering sentence of each of them.
 */
import type { PageContext } from '../../page-context.ts'

export const capacityPages = [
  ['overview', '/capacity'],
  ['coverage', '/capacity/coverage'],
  ['measures', '/capacity/measures'],
  ['assessment', '/capacity/assessment'],
  ['strategies', '/capacity/strategies'],
  ['activities', '/capacity/activities'],
  ['training', '/capacity/training'],
  ['effects', '/capacity/effects'],
  ['use', '/capacity/use'],
  ['library', '/capacity/library'],
  ['concordance', '/capacity/concordance'],
] as const

export function CapacityNav({ ctx }: { ctx: PageContext }) {
  const text = ctx.m.capacityNav
  return (
    <nav class="beside" aria-label={text.label}>
      <ul>
        {capacityPages.map(([name, path]) => (
          <li>
            <a href={ctx.href(path)} {...(ctx.path === path ? { 'aria-current': 'page' as const } : {})}>
              {text[name]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
