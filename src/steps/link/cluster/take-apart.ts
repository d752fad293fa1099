/**
 * Take a part that is too large apart by weight: links are let in from the heaviest down as long as no piece outgrows the limit.
 *
 * A rough cut that only keeps the time of what follows near to linear; links between pieces are dropped.
 */
import { byGroup } from './by-group.ts'
import { joinHeaviest } from './join-heaviest.ts'
import { noSources } from './one-per-source.ts'
import type { Part } from './part.ts'

export interface Piece {
  /** Places in the part, ascending. */
  readonly places: Int32Array
  /** Rows of the links within the piece. */
  readonly rows: Int32Array
}

/** @returns pieces of at least one and at most `largest` records, by their smallest record */
export function takeApart(part: Part, largest: number): readonly Piece[] {
  const group = joinHeaviest(part, { cut: -Infinity, largest }, noSources)
  const places = byGroup(part.records, part.records, (i) => group[i] as number)
  const links = byGroup(part.rows.length, part.records, (e) => {
    const g = group[part.a[e] as number] as number
    return g === group[part.b[e] as number] ? g : -1
  })
  const pieces: Piece[] = []
  for (let g = 0; g < part.records; g += 1) {
    if (group[g] !== g) continue
    pieces.push({
      places: places.order.slice(places.start[g], places.start[g + 1]),
      rows: links.order.slice(links.start[g], links.start[g + 1]).map((e) => part.rows[e] as number),
    })
  }
  return pieces
}
