/**
 * What `methods.yaml` says of a column's detail, as a recoding: bands and limits as they are, levels and kept codes as code to code.
 */
import type { ReleasedColumn } from '../../edition/microdata.ts'
import type { Area } from '../../standards/area.ts'
import type { Codelist } from '../../standards/codelist.ts'
import type { Recoding } from '../../steps/protect/microdata/recode.ts'

const other = '_O'

/** @param list codes of the column's list; empty where it has none */
export function recodingOf(
  { column, bands, bottom, top, codes, keep, level }: ReleasedColumn,
  list: Codelist['codes'],
  areas: readonly Area[],
): Recoding | undefined {
  if (bands !== undefined) return { column, bands }
  if (bottom !== undefined || top !== undefined)
    return { column, ...(bottom === undefined ? {} : { bottom }), ...(top === undefined ? {} : { top }) }
  if (codes !== undefined) return { column, codes }
  if (keep === undefined && level === undefined) return undefined
  const regions = new Map(
    areas.flatMap(({ id, region }) => (region === undefined ? [] : [[id, `M49_${region}`]])),
  )
  const above = (id: string, parent: string | undefined): string =>
    level === 'parent' ? (parent ?? id) : level === 'region' ? (regions.get(id) ?? other) : id
  const isKept = (code: string): boolean => keep === undefined || keep.includes(code)
  const coarser = list
    .filter(({ id }) => keep?.includes(id) !== true)
    .map(({ id, parent }) => [id, isKept(above(id, parent)) ? above(id, parent) : other] as const)
  return { column, codes: Object.fromEntries(coarser) }
}
