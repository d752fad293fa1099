/**
 * Print the SQL of a step as one WITH chain, followed back to the deliveries.
 */
import { problem } from '../problem.ts'
import type { ReadEdition } from '../edition/read-edition.ts'
import { print } from '../sql/index.ts'
import { nearCodes } from '../standards/near-codes.ts'
import type { Standards } from '../standards/standards.ts'
import { plan } from './plan.ts'
import type { Plan, Received } from './plan.ts'

/** Ids that the edition's plan has, in its order. */
export const stepsOf = (given: ReadEdition, standards: Standards): readonly string[] =>
  plan(given, standards, []).steps.map((s) => s.id)

/** @throws run.unknown-step */
export const show = (
  given: ReadEdition,
  standards: Standards,
  received: readonly Received[],
  id: string,
): string => chainOf(plan(given, standards, received), id)

/**
 * One step of a plan that is made already.
 *
 * @throws run.unknown-step
 */
export function chainOf({ steps }: Plan, id: string): string {
  const byId = new Map(steps.map((step) => [step.id, step]))
  const found = byId.get(id) ?? byId.get(`tables/${id}`)
  if (found === undefined) {
    const near = nearCodes(id, [...byId.keys()])
    throw problem('run.unknown-step', { step: id, near })
  }
  return print(found.relation, 'duckdb', { behind: (name) => byId.get(name)?.relation, order: found.order })
}
