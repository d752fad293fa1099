/**
 * Whether what `methods.yaml` says under `microdata` fits the edition: its sources, files and columns are there, and may be released.
 */
import type { Methods } from '../../edition/methods.ts'
import type { ReadEdition } from '../../edition/read-edition.ts'
import { problem } from '../../problem.ts'
import type { Standards } from '../../standards/standards.ts'
import { variablesOf } from './variables.ts'
import type { Variable } from './variables.ts'

/**
 * @returns the variables of each file
 * @throws edition.invalid, microdata.unknown-column, microdata.unsupported-column
 */
export function checkMicrodata(
  given: ReadEdition,
  methods: Methods,
  standards: Standards,
): readonly (readonly Variable[])[] {
  return methods.microdata.map((described, i) => {
    const wrong = (where: string, found: string): Error =>
      problem('edition.invalid', { file: 'methods.yaml', where: `microdata.${i}.${where}`, found })
    if (methods.microdata.findIndex(({ name }) => name === described.name) !== i)
      throw wrong('name', `“${described.name}” twice`)
    const source = given.recordSources.find(({ id }) => id === described.from)
    if (source === undefined) throw wrong('from', `the source “${described.from}” is not there`)
    const { file } = described
    if (file !== undefined && !source.files.some(({ name }) => name === file))
      throw wrong('file', `${source.id} has no file “${file}”`)
    const type = standards.recordTypes.find(({ id }) => id === source.record_type)
    if (type === undefined) throw wrong('from', `records of ${source.id} have no type`)
    return variablesOf(described, type, methods, given, standards)
  })
}
