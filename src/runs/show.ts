/**
 * Print the SQL of a step as one WITH chain, followed back to the deliveries.
 */
import { problem } from '../problem.ts'
import type { ReadEdition } from '../edition/read-edition.ts'
import { print } from '../sql/index.ts'
import type { Standards } from '../standards/standards.ts'
import { plan } from './plan.ts'
import type { Received } from './plan.ts'

const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1]
    for (let j = 0; j < b.length; j += 1) {
      next.push(Math.min((row[j] ?? 0) + (letter === b[j] ? 0 : 1), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}

/** Ids that the edition's plan has, in its order. */
export const stepsOf = (given: ReadEdition, standards: Standards): readonly string[] => plan(given, standards, []).steps.map((s) => s.id)

/** @throws run.unknown-step */
export function show(given: ReadEdition, standards: Standards, received: readonly Received[], id: string): string {
  const { steps } = plan(given, standards, received)
  const byId = new Map(steps.map((step) => [step.id, step]))
  const found = byId.get(id) ?? byId.get(`tables/${id}`)
  if (found === undefined) {
    const near = [...byId.keys()].toSorted((a, b) => distance(a, id) - distance(b, id)).slice(0, 3)
    throw problem('run.unknown-step', { step: id, near })
  }
  return print(found.relation, 'duckdb', { behind: (name) => byId.get(name)?.relation, order: found.order })
}
