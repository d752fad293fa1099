/**
 * `corridor check EDITION`: read everything that a person wrote and every file's shape, try the expressions; nothing is made.
 */
import { join } from 'node:path'
import { readCapacity } from '../capacity/read-capacity.ts'
import { readEdition } from '../edition/read-edition.ts'
import { standardsOf } from '../edition/standards-of.ts'
import { tryExpressions } from '../intake/try-expressions.ts'
import { Problem } from '../problem.ts'
import { checkMethods } from '../runs/records/check-methods.ts'
import { trySpineModel } from '../runs/records/spine-model.ts'
import { deliveriesOf } from '../runs/records/take-in.ts'
import { stepsOf } from '../runs/show.ts'
import { inspect } from '../store/inspect.ts'

/** @throws what the edition's text has wrong; files are all looked at, then the first problem is thrown */
export async function check(edition: string, json: boolean): Promise<void> {
  const given = readEdition(edition)
  const standards = standardsOf(given)
  const steps = stepsOf(given, standards)
  if (given.methods !== undefined) checkMethods(given, given.methods, standards)
  await trySpineModel(given)
  const capacity = readCapacity(given, standards)
  const wrong: Problem[] = []
  let files = 0
  let rows = 0
  let deliveries = 0
  for (const source of given.sources) {
    for (const file of source.files) {
      try {
        rows += await inspect(join(source.dir, file.name), `${source.id}/${file.name}`, file)
        files += 1
      } catch (error) {
        if (!(error instanceof Problem)) throw error
        wrong.push(error)
      }
    }
  }
  const words = { areas: standards.areas, codelists: [...standards.codelists, ...given.codelists] }
  for (const source of given.recordSources) {
    const type = standards.recordTypes.find((one) => one.id === source.record_type)
    if (type !== undefined) wrong.push(...(await tryExpressions(source, type, words)))
    deliveries += deliveriesOf(given, source).known.length
  }
  for (const also of wrong.slice(1)) process.stderr.write(`${also.message}\n  ${also.hint}\n`)
  if (wrong[0] !== undefined) throw wrong[0]
  const told = {
    edition: given.edition.id,
    sources: given.sources.length + given.recordSources.length,
    files,
    rows,
    ...(given.recordSources.length === 0 ? {} : { deliveries }),
    tables: given.edition.tables.length,
    steps: steps.length,
    activities: capacity.activities.length,
  }
  const counted = [
    `${told.sources} sources`,
    ...(given.sources.length > 0 ? [`${files} files with ${rows} rows`] : []),
    ...(given.recordSources.length > 0 ? [`${deliveries} deliveries of records`] : []),
    `${told.tables} tables${steps.length > 0 ? ` in ${steps.length} steps` : ''}`,
    ...(told.activities > 0 ? [`${told.activities} activities`] : []),
  ]
  process.stdout.write(
    json ? `${JSON.stringify(told)}\n` : `${told.edition}: ${counted.join(', ')}. All can be read.\n`,
  )
}
