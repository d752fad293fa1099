/**
 * The one address of a selection: dimensions in key order, codes sorted and each once, so that equal selections have equal
 * addresses. What it writes, readSelection reads back as the same query.
 */
import type { Table } from '../standards/table.ts'
import type { Query } from './model.ts'

/** The query string without its `?`; empty where the whole table is wanted. */
export function writeSelection(table: Pick<Table, 'dimensions'>, query: Query): string {
  const time = table.dimensions.at(-1)
  const parts = table.dimensions.flatMap((dimension) => {
    const codes = [...new Set(query.where?.[dimension])].filter((code) => code !== 'latest').toSorted()
    const latest =
      dimension === time && (query.latest === true || query.where?.[dimension]?.includes('latest') === true)
    const range = dimension === time && (query.from !== undefined || query.to !== undefined)
    const texts = [
      ...codes,
      ...(range ? [`${query.from ?? ''}..${query.to ?? ''}`] : []),
      ...(latest ? ['latest'] : []),
    ]
    return texts.length === 0 ? [] : [`${dimension}=${texts.map(encodeURIComponent).join(',')}`]
  })
  return [...parts, ...(query.limit === undefined ? [] : [`limit=${query.limit}`])].join('&')
}
