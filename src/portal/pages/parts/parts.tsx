/**
 * The parts of a long page, each a section with its heading.
 */
import type { Part } from './part.ts'

export function Parts({ parts }: { parts: readonly Part[] }) {
  return (
    <>
      {parts.map((part) => (
        <section aria-labelledby={part.id}>
          <h2 id={part.id}>{part.title}</h2>
          {part.body}
        </section>
      ))}
    </>
  )
}
