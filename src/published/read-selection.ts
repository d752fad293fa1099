/**
 * A selection as an address writes it: `REF_AREA=SEN,MLI&SEX=_T&TIME_PERIOD=2020..2024`.
 *
 * Each dimension takes codes joined by commas (or given again), the time also `from..to` with either end open, and `latest`.
 * An empty value means that the dimension is free, as a form sends it. `limit` is a number of cells. Names in lower case belong
 * to the page (`lang`, `rows`, `sort`) and are left alone.
 */
import { problem } from '../problem.ts'
import type { Table } from '../standards/table.ts'
import type { Query } from './model.ts'
import { nearCodes } from '../standards/near-codes.ts'

/** @throws published.unknown-dimension, published.invalid-parameter */
export function readSelection(table: Pick<Table, 'id' | 'dimensions'>, parameters: URLSearchParams): Query {
  const time = table.dimensions.at(-1)
  const where: Record<string, readonly string[]> = {}
  let query: Query = { table: table.id }
  for (const name of new Set(parameters.keys())) {
    const texts = parameters
      .getAll(name)
      .flatMap((text) => text.split(','))
      .map((text) => text.trim())
    const codes = [...new Set(texts.filter((text) => text !== ''))]
    if (name === 'limit') query = { ...query, limit: readLimit(texts.join(',')) }
    if (name !== name.toUpperCase()) continue
    if (!table.dimensions.includes(name)) {
      throw problem('published.unknown-dimension', {
        table: table.id,
        dimension: name,
        near: nearCodes(name, table.dimensions),
      })
    }
    if (codes.length === 0) continue
    if (name === time) query = { ...query, ...readTimes(name, codes, where) }
    else where[name] = codes
  }
  return Object.keys(where).length === 0 ? query : { ...query, where }
}

function readTimes(
  name: string,
  codes: readonly string[],
  where: Record<string, readonly string[]>,
): Pick<Query, 'from' | 'to' | 'latest'> {
  const ranges = codes.filter((code) => code.includes('..'))
  const periods = codes.filter((code) => !code.includes('..') && code !== 'latest')
  const wrong = [...periods, ...ranges.flatMap((r) => r.split('..'))].find(
    (p) => !/^(\d{4}(-(Q[1-4]|\d{2}))?)?$/.test(p),
  )
  if (wrong !== undefined || ranges.length > 1 || (ranges.length === 1 && periods.length > 0)) {
    const expected =
      'periods such as 2020, 2020-Q3 or 2020-05 joined by commas, or one range such as 2015..2020, or latest'
    throw problem('published.invalid-parameter', { parameter: name, value: codes.join(','), expected })
  }
  if (periods.length > 0) where[name] = periods
  const [from = '', to = ''] = ranges[0]?.split('..') ?? []
  return {
    ...(from === '' ? {} : { from }),
    ...(to === '' ? {} : { to }),
    ...(codes.includes('latest') ? { latest: true } : {}),
  }
}

function readLimit(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text)
  throw problem('published.invalid-parameter', {
    parameter: 'limit',
    value: text,
    expected: 'a whole number of 1 or more',
  })
}
