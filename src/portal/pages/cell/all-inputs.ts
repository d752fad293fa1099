/**
 * Links to all figures that a derived number was computed from, where they are more than its page lists: the selection that
 * has their codes, if it has just them.
 */
import { writeSelection } from '../../../published/write-selection.ts'
import type { PageContext } from '../../page.ts'
import type { Input } from './working.ts'

/** Links by input; none for one whose cells were not all read, or where the selection would hold others too. */
export async function allInputs(
  ctx: PageContext,
  inputs: readonly Input[],
  listed: number,
): Promise<ReadonlyMap<Input, string>> {
  const links = new Map<Input, string>()
  for (const input of inputs) {
    const table = ctx.release.vocabulary.tables.find((t) => t.id === input.table)
    if (table === undefined || input.count <= listed || input.cells.length < input.count) continue
    const where = Object.fromEntries(
      table.dimensions.map((d, i) => [d, [...new Set(input.cells.map((o) => o.key[i] ?? ''))]]),
    )
    const query = { table: table.id, where }
    if ((await ctx.release.count(query)) !== input.count) continue
    links.set(input, `${ctx.href(`/tables/${table.id}`)}?${writeSelection(table, query)}`)
  }
  return links
}
