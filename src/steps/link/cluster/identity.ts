/**
 * Persons' numbers through time: what a run gives, and what happened since the one before.
 */

/** What names a record for good: its source and its identifier there. */
export type Key = string | number

/**
 * What happened to persons, with numbers of records:
 * - created: a number that was never used, for records that had none (and perhaps for parts of others, whose own events say so);
 * - extended: records that had no number joined a person;
 * - merged: all that is left of `person` went to another, and its number ended;
 * - split: `person` was divided; the part under the number itself is the one that keeps it, the others stand under new numbers or
 *   went to persons that were there; where no part keeps the number, it ended;
 * - withdrawn: records of a person are no longer there; `ended` where none is left.
 */
export type IdentityEvent =
  | { readonly kind: 'created'; readonly person: number; readonly records: number }
  | { readonly kind: 'extended'; readonly person: number; readonly records: number }
  | { readonly kind: 'merged'; readonly person: number; readonly into: number; readonly records: number }
  | {
      readonly kind: 'split'
      readonly person: number
      readonly parts: readonly { readonly person: number; readonly records: number }[]
    }
  | {
      readonly kind: 'withdrawn'
      readonly person: number
      readonly records: number
      readonly ended: boolean
    }

/** A record that came, went, or changed its person. */
export interface Move<K extends Key> {
  readonly key: K
  /** Absent where the record had no number. */
  readonly from?: number
  /** Absent where the record is no longer there. */
  readonly to?: number
}

/** Assignment after these moves: the state of a register is the sum of its journal. */
export function replay<K extends Key>(
  before: ReadonlyMap<K, number>,
  moves: readonly Move<K>[],
): ReadonlyMap<K, number> {
  const now = new Map(before)
  for (const { key, to } of moves)
    if (to === undefined) now.delete(key)
    else now.set(key, to)
  return now
}

/** Numbers of records by person after these events. */
export function replayCounts(
  before: ReadonlyMap<number, number>,
  events: readonly IdentityEvent[],
): ReadonlyMap<number, number> {
  const now = new Map(before)
  const add = (person: number, records: number): void => {
    const count = (now.get(person) ?? 0) + records
    if (count === 0) now.delete(person)
    else now.set(person, count)
  }
  for (const event of events)
    switch (event.kind) {
      case 'created':
      case 'extended':
        add(event.person, event.records)
        break
      case 'withdrawn':
        add(event.person, -event.records)
        break
      case 'merged':
        add(event.person, -event.records)
        add(event.into, event.records)
        break
      case 'split':
        for (const part of event.parts) {
          add(event.person, -part.records)
          add(part.person, part.records)
        }
    }
  return now
}
