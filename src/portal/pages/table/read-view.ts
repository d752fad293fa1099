/**
 * Read a table's address. Without any dimension in it the table shows its opening selection; `REF_AREA=` (an empty value)
 * says that everything is wanted.
 */
import { problem } from '../../../problem.ts'
import { readSelection } from '../../../published/read-selection.ts'
import type { Table } from '../../../standards/table.ts'
import { opening } from './opening.ts'
import type { Sort, View } from './view.ts'

/** @throws published.unknown-dimension, published.invalid-parameter */
export function readView(
  table: Pick<Table, 'id' | 'dimensions' | 'opens'>,
  parameters: URLSearchParams,
): View {
  const chosen = [...parameters.keys()].some((name) => name === name.toUpperCase())
  const { limit: _, ...query } = chosen ? readSelection(table, parameters) : opening(table)
  const rows = readDimensions(table, 'rows', parameters.get('rows'))
  const cols = readDimensions(table, 'cols', parameters.get('cols'))
  const sort = readSort(parameters.get('sort'))
  const page = Number(/^[1-9]\d{0,4}$/.exec(parameters.get('page') ?? '')?.[0] ?? 1)
  return {
    query,
    page,
    ...(rows === undefined || rows.length === 0 ? {} : { rows }),
    ...(cols === undefined ? {} : { cols: cols.filter((d) => rows?.includes(d) !== true) }),
    ...(sort === undefined ? {} : { sort }),
  }
}

function readDimensions(
  table: Pick<Table, 'id' | 'dimensions'>,
  name: string,
  text: string | null,
): readonly string[] | undefined {
  if (text === null || text === '') return undefined
  if (text === 'none') return []
  const found = [...new Set(text.split(',').map((part) => part.trim()))]
  const wrong = found.find((d) => !table.dimensions.includes(d))
  if (wrong === undefined) return found
  const expected = `${table.dimensions.join(', ')} or none`
  throw problem('published.invalid-parameter', { parameter: name, value: wrong, expected })
}

function readSort(text: string | null): Sort | undefined {
  if (text === null || text === '') return undefined
  const descending = text.startsWith('-')
  return { by: descending ? text.slice(1) : text, descending }
}
