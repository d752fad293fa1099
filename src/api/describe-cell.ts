/**
 * One published cell with where it comes from: its delivery and rows, or its formula and the cells that it was computed from.
 */
import { problem } from '../problem.ts'
import type { Release } from '../published/model.ts'
import { nearCodes } from '../standards/near-codes.ts'
import { readSelection } from '../published/read-selection.ts'

/**
 * Describe the cell of the table `id` whose address gives each dimension one code; undefined where there is no such cell.
 *
 * @throws published.unknown-table, published.unknown-dimension, published.unknown-code, published.invalid-parameter
 */
export async function describeCell(
  release: Release,
  id: string,
  parameters: URLSearchParams,
): Promise<unknown> {
  const { tables } = release.vocabulary
  const table = tables.find((t) => t.id === id)
  if (table === undefined) {
    const ids = tables.map((t) => t.id)
    throw problem('published.unknown-table', { table: id, near: nearCodes(id, ids) })
  }
  const { where } = readSelection(table, parameters)
  const key = table.dimensions.map((dimension) => {
    const codes = where?.[dimension] ?? []
    if (codes.length === 1) return codes[0] ?? ''
    const value = codes.join(',')
    throw problem('published.invalid-parameter', {
      parameter: dimension,
      value,
      expected: 'one code, as a cell has',
    })
  })
  const [cell] = await release.query({ table: id, ...(where === undefined ? {} : { where }) })
  if (cell === undefined) return undefined
  const deliveries = await release.deliveries()
  return {
    release: release.info,
    table: id,
    key: Object.fromEntries(table.dimensions.map((dimension, d) => [dimension, key[d]])),
    cell,
    delivery: deliveries.find((d) => d.sha256 === cell.delivery) ?? null,
    formula: table.formula ?? null,
    inputs: await release.inputs(id, cell.key),
    steps: await release.steps(id),
  }
}
