/**
 * The order of codes in a table's rows and columns: areas by their name in the page's language, totals and groups before them, unknown
 * and others after; everything else as the codelist has it.
 */
import type { PageContext } from '../../page.ts'
import type { CodeName } from '../../code-names.ts'
import type { Rank } from './pivot.ts'

const band = (code: string): number =>
  code === '_T' ? 0 : /^_[OU]$/.test(code) ? 3 : /^[A-Z]{3}$|^AB9$/.test(code) ? 2 : 1

/** Make the ranking of the codes that a table has. */
export function rankCodes(
  ctx: PageContext,
  codes: ReadonlyMap<string, readonly string[]>,
  name: CodeName,
): Rank {
  const collator = new Intl.Collator(ctx.lang)
  const ranks = new Map<string, ReadonlyMap<string, number>>()
  return (dimension, code) => {
    let known = ranks.get(dimension)
    if (known === undefined) {
      const listed = codes.get(dimension) ?? []
      const areas = dimension === 'REF_AREA' || dimension === 'COUNTERPART_AREA'
      const ordered = areas
        ? listed.toSorted(
            (a, b) => band(a) - band(b) || collator.compare(name(dimension, a), name(dimension, b)),
          )
        : listed
      known = new Map(ordered.map((c, i) => [c, i]))
      ranks.set(dimension, known)
    }
    return known.get(code) ?? known.size
  }
}
