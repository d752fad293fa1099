/**
 * The persons drawn, as typed columns, and their protection: values of keys withheld until everybody shares theirs with k, then sensitive
 * values that the keys would give away.
 *
 * What is not known of a key is a code of its own: a native who was not asked for an arrival is nobody who may have arrived. Only what is
 * withheld can be any value.
 */
import type { Microdata } from '../../edition/microdata.ts'
import type { Columns } from '../../engine/engine.ts'
import { encodeKeys, missing } from '../../steps/protect/microdata/keys.ts'
import type { Keys } from '../../steps/protect/microdata/keys.ts'
import { notKnown, withholdAlike } from '../../steps/protect/microdata/matches.ts'
import { recorded } from '../../steps/protect/microdata/released.ts'
import { withholdKeys } from '../../steps/protect/microdata/withhold-keys.ts'
import type { Variable } from './variables.ts'

type Value = string | number | null

/** A variable of the file, with a value for each person. */
export interface ProtectedColumn {
  readonly variable: Variable
  /** As the file has them. */
  readonly values: readonly Value[]
  /** Persons of whom it is withheld, whether it was known or not. */
  readonly withheld: ReadonlySet<number>
  /** Share of the values that were known and are withheld, 0 to 1. */
  readonly withheldShare: number
}

export interface ProtectedFile {
  readonly persons: number
  readonly columns: readonly ProtectedColumn[]
  /** How many persons of the population each person stands for. */
  readonly weights: Float64Array
  /** Keys as recorded, made coarser, and with values withheld. */
  readonly keys: { readonly recorded: Keys; readonly coarser: Keys; readonly protected: Keys }
  /** Sensitive variables, numbered: as recorded, and with values withheld. */
  readonly sensitive: readonly {
    readonly variable: Variable
    readonly before: Int32Array
    readonly after: Int32Array
  }[]
}

/** Stands for what is not known; no code is empty. */
const unknown = ''

const valueOf = (value: unknown): Value =>
  typeof value === 'number' || typeof value === 'string' ? value : null

/**
 * @param read columns of `releasedRecords`, in the order that the file will have
 * @param weights one for each person
 */
export function protectFile(
  described: Microdata,
  variables: readonly Variable[],
  read: Columns,
  weights: Float64Array,
): ProtectedFile {
  const persons = weights.length
  const keysOf = (nameOf: (key: string) => string): Keys =>
    encodeKeys(
      Array.from({ length: persons }, (_, row) =>
        Object.fromEntries(described.keys.map((key) => [key, read[nameOf(key)]?.[row] ?? unknown])),
      ),
      described.keys,
    )
  const coarser = keysOf((key) => key)
  const keys = withholdKeys(coarser, described.k)
  const sensitive = variables.flatMap((variable) => {
    if (variable.sensitive === undefined) return []
    const { column } = variable
    const rows = (read[column] ?? []).map((value) => ({ [column]: value }))
    const numbered = encodeKeys(rows, [column]).columns[0] ?? new Int32Array(persons)
    const before = numbered.map((code) => (code === missing ? notKnown : code))
    return [{ variable, before, after: withholdAlike(keys, before, variable.sensitive) }]
  })
  const columns = variables.map((variable): ProtectedColumn => {
    const given = (read[variable.column] ?? []).map(valueOf)
    const place = described.keys.indexOf(variable.column)
    const shown =
      place >= 0
        ? keys.columns[place]
        : sensitive.find(({ variable: { column } }) => column === variable.column)?.after
    const isWithheld = (value: Value, row: number): boolean =>
      shown?.[row] === missing && (variable.isKey || value !== null)
    const withheld = new Set(given.flatMap((value, row) => (isWithheld(value, row) ? [row] : [])))
    const values = given.map((value, row) => (withheld.has(row) ? null : value))
    const known = given.filter((value) => value !== null).length
    const left = values.filter((value) => value !== null).length
    return { variable, values, withheld, withheldShare: known === 0 ? 0 : (known - left) / known }
  })
  return {
    persons,
    columns,
    weights,
    keys: { recorded: keysOf(recorded), coarser, protected: keys },
    sensitive,
  }
}
