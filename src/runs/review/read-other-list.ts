/** The other list of a census's coverage, read from the datasets of a run that are bound in an engine. */
import type { Engine } from '../../engine/engine.ts'
import { print } from '../../sql/index.ts'
import { otherList } from '../../steps/estimate/coverage/other-list.ts'
import type { Listed } from '../../steps/estimate/coverage/other-list.ts'
import { persons } from '../records/persons.ts'
import { borderList, censusList } from '../records/residence-steps.ts'

/** One for each person of the list, by her number. @param at night of the census, ISO date */
export async function readOtherList(engine: Engine, at: string): Promise<readonly Listed[]> {
  const asked = otherList({ census: censusList, other: borderList, persons }, at)
  const found = await engine.columns(print(asked, engine.dialect, { order: ['person'] }))
  return (found['person'] ?? []).map((person, row) => ({
    person: Number(person),
    linked: Number(found['linked']?.[row]) === 1,
    age: String(found['age']?.[row]),
  }))
}
