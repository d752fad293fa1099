/**
 * A perturbation table as a document: kept beside the record keys' master key, never published, read back and checked.
 *
 * One interval is a line [class, change, lower, upper]. What is checked is what protection rests on: no key without a change, no count below
 * zero, no zero that becomes something.
 */
import * as z from 'zod'
import { problem } from '../../../problem.ts'
import type { LookupTable } from './lookup-table.ts'

const whole = z.int().min(0)

const Document = z.strictObject({
  modulus: z
    .int()
    .min(2)
    .max(2 ** 32),
  last: z.int().min(1),
  repeat: z.int().min(1),
  /** class, change, lower, upper */
  intervals: z.array(z.tuple([whole, z.int(), whole, whole])).min(1),
})

export type LookupDocument = z.output<typeof Document>

/** Write the table as a document. */
export const writeLookupTable = ({ modulus, last, repeat, intervals }: LookupTable): LookupDocument => ({
  modulus,
  last,
  repeat,
  intervals: intervals.map((i) => [i.class, i.change, i.lower, i.upper]),
})

/**
 * Read a table from its document.
 *
 * @throws protect.invalid-ptable when it cannot be read, or has a gap, or a change that must not be
 */
export function readLookupTable(given: unknown): LookupTable {
  const wrong = (where: string, found: string): never => {
    throw problem('protect.invalid-ptable', { where, found })
  }
  const read = Document.safeParse(given)
  if (!read.success) {
    const [issue] = read.error.issues
    return wrong(issue?.path.join('.') || 'the document', issue?.message ?? 'something else')
  }
  const { modulus, last, repeat, intervals } = read.data
  if (repeat > last) wrong('repeat', `${repeat} classes in turn, but there are ${last}`)
  const ends = new Map<number, number>()
  for (const [i, [of, change, lower, upper]] of intervals.entries()) {
    const where = `intervals.${i}`
    const end = ends.get(of) ?? 0
    if (lower !== end || upper <= lower)
      wrong(where, `[${lower}, ${upper}) does not go on from ${end} in class ${of}`)
    if (of + change < 0) wrong(where, `a change of ${change} takes class ${of} below zero`)
    if (of === 0 && change !== 0) wrong(where, 'a change of zero cells, which stay as they are')
    ends.set(of, upper)
  }
  for (let of = 0; of <= last; of += 1)
    if (ends.get(of) !== modulus) wrong(`class ${of}`, `keys up to ${ends.get(of) ?? 0} of ${modulus}`)
  if (ends.size !== last + 1) wrong('intervals', `classes above the last one, ${last}`)
  return {
    modulus,
    last,
    repeat,
    intervals: intervals.map(([of, change, lower, upper]) => ({ class: of, change, lower, upper })),
  }
}
