/**
 * `corridor check EDITION`: read everything that a person wrote and every file's shape; nothing is made.
 */
import { join } from 'node:path'
import { readCapacity } from '../capacity/read-capacity.ts'
import { readEdition } from '../edition/read-edition.ts'
import { standardsOf } from '../edition/standards-of.ts'
import { Problem } from '../problem.ts'
import { checkMethods } from '../runs/records/check-methods.ts'
import { stepsOf } from '../runs/show.ts'
import { dataset } from '../sql/index.ts'
import { codePairs, harmoniseRecords } from '../steps/harmonise/records.ts'
import { inspect } from '../store/inspect.ts'

/** @throws what the edition's text has wrong; files are all looked at, then the first problem is thrown */
export async function check(edition: string, json: boolean): Promise<void> {
  const given = readEdition(edition)
  const standards = standardsOf(given)
  const steps = stepsOf(given, standards)
  if (given.methods !== undefined) checkMethods(given, given.methods, standards)
  const capacity = readCapacity(given, standards)
  const wrong: Problem[] = []
  let files = 0
  let rows = 0
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
    if (type !== undefined)
      for (const file of source.files) {
        harmoniseRecords(dataset('raw', []), file, type)
        codePairs(file, type, words)
      }
  }
  for (const also of wrong.slice(1)) process.stderr.write(`${also.message}\n  ${also.hint}\n`)
  if (wrong[0] !== undefined) throw wrong[0]
  const told = {
    edition: given.edition.id,
    sources: given.sources.length + given.recordSources.length,
    files,
    rows,
    tables: given.edition.tables.length,
    steps: steps.length,
    activities: capacity.activities.length,
  }
  process.stdout.write(
    json
      ? `${JSON.stringify(told)}\n`
      : `${told.edition}: ${told.sources} sources, ${files} files with ${rows} rows, ${told.tables} tables in ${told.steps} steps, ${told.activities} activities. All can be read.\n`,
  )
}
