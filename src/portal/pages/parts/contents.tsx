/**
 * The table of contents of a long page.
 */
import type { Part } from './part.ts'

export function Contents({ label, parts }: { label: string; parts: readonly Part[] }) {
  return (
    <nav class="contents" aria-label={label}>
      <ol class="plain">
        {parts.map((part) => (
          <li>
            <a href={`#${part.id}`}>{part.title}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
