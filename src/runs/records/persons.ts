/**
 * Persons of a run: the spine, what their records together say of them, and record keys.
 */
import type { Methods } from '../../edition/methods.ts'
import { dataset } from '../../sql/index.ts'
import { factsOfPersons, personFactColumns } from '../../steps/reside/person-facts.ts'
import type { Step } from '../plan.ts'
import { recordsOf } from './standing.ts'
import type { Standing } from './standing.ts'

export const spineName = 'spine'
export const spine = dataset(spineName, ['source', 'record', 'person', 'probability'])
export const persons = dataset('persons', personFactColumns)

/** The step that makes the facts of persons. */
export const personStep = ({ spine: { sources } }: Methods, standing: readonly Standing[]): Step => ({
  id: persons.name,
  relation: factsOfPersons(
    sources
      .flatMap((id) => standing.filter(({ source, deliveries }) => source.id === id && deliveries.length > 0))
      .map((one) => recordsOf(one)),
    spine,
  ),
  order: ['person'],
})
