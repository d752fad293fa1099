/**
 * What a report is about, at its head: names and what they stand for.
 */
import type { Child } from 'hono/jsx'

/** Name and text of each fact, in the order of reading. */
export type Facts = readonly (readonly [string, Child])[]

export function FactList({ facts }: { facts: Facts }): Child {
  return (
    <dl class="facts">
      {facts.map(([name, value]) => (
        <>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </>
      ))}
    </dl>
  )
}
