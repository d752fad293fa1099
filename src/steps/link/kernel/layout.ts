/**
 * How encoded records lie in memory: row after row, each a few lanes of 32 bits, so that a record is one or two lines of the cache.
 *
 * A record stands at the place of its number. Whole numbers and floats take one lane, a set of letters (64 bits) two.
 */
import type { Coding } from '../encode/coding.ts'
import type { LinkModel } from '../model/model.ts'
import { columnsOf } from '../model/test.ts'
import { lettersOf, rarityOf } from '../encode/dictionary.ts'
import { encodedOf } from '../encode/encoded.ts'

export type LaneKind = 'whole' | 'float' | 'bits'

export interface Lane {
  readonly column: string
  readonly kind: LaneKind
  /** Place of its first 32 bits in a row. */
  readonly at: number
}

export interface Layout {
  readonly lanes: ReadonlyMap<string, Lane>
  /** Lanes of a row. */
  readonly stride: number
}

/** Name of the record's number, which has no lane: it is the place of the row. */
export const numberColumn = 'n'

/** Kinds of the columns of encoded records that conditions on pairs may look at: those of what is compared, and the source. */
export function kindsOf(coded: Coding, model: LinkModel): ReadonlyMap<string, LaneKind> {
  const compared = new Set(
    model.comparisons.flatMap((c) => c.levels.flatMap((one) => [...columnsOf(one.test), one.frequency?.of])),
  )
  const columns = coded.bases.flatMap((base) => base.columns).filter((c) => compared.has(c.name))
  const [letters, rarities] = [lettersOf, rarityOf].map(
    (nameOf) => new Set(columns.map((c) => nameOf(c.name))),
  )
  return new Map(
    [...(model.link === 'link' ? ['origin'] : []), ...columns.flatMap(encodedOf)].map((column) => [
      column,
      letters?.has(column) === true ? 'bits' : rarities?.has(column) === true ? 'float' : 'whole',
    ]),
  )
}

/** Lay out columns: what is held against one another most comes first. */
export function layoutOf(kinds: ReadonlyMap<string, LaneKind>): Layout {
  const lanes = new Map<string, Lane>()
  let at = 0
  for (const kind of ['whole', 'float', 'bits'] as const)
    for (const [column, own] of kinds) {
      if (own !== kind) continue
      lanes.set(column, { column, kind, at })
      at += kind === 'bits' ? 2 : 1
    }
  return { lanes, stride: at }
}
