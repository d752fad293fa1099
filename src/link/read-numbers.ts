/**
 * Read a relation of numbers as typed arrays: straight from the engine's memory where it is in this process.
 */
import type { Relation } from '../sql/index.ts'
import type { Session } from './session.ts'

type Kind = 'integer' | 'double'
type ArrayOf<K extends Kind> = K extends 'integer' ? Int32Array : Float64Array
type Arrays<K extends Readonly<Record<string, Kind>>> = { [name in keyof K]: ArrayOf<K[name]> }

const arrays = { integer: Int32Array, double: Float64Array } as const

/**
 * @param kinds of the columns of the relation, in their order; no value is missing
 * @param order columns that order the rows
 */
export async function readNumbers<K extends Readonly<Record<string, Kind>>>(
  at: Session,
  relation: Relation,
  kinds: K,
  order: readonly string[],
): Promise<Arrays<K>> {
  const columns = Object.entries<Kind>(kinds).map(([name, kind]) => ({ name, array: arrays[kind] }))
  const pages = columns.map((): (Int32Array | Float64Array)[] => [])
  const isScanned = await at.scan(relation, order, (page) => {
    for (const [i, { array }] of columns.entries()) {
      const { bytes } = page.column(i, array.BYTES_PER_ELEMENT)
      pages[i]?.push(new array(bytes.buffer as ArrayBuffer, bytes.byteOffset, page.rows).slice())
    }
  })
  const read = isScanned ? {} : await at.columns(relation, order)
  return Object.fromEntries(
    columns.map(({ name, array }, i) => [
      name,
      isScanned ? together(pages[i] ?? [], array) : array.from((read[name] ?? []) as readonly number[]),
    ]),
  ) as Arrays<K>
}

function together(
  pages: readonly (Int32Array | Float64Array)[],
  array: typeof Int32Array | typeof Float64Array,
): Int32Array | Float64Array {
  const whole = new array(pages.reduce((sum, page) => sum + page.length, 0))
  let from = 0
  for (const page of pages) {
    whole.set(page, from)
    from += page.length
  }
  return whole
}
