/**
 * What the codes of a table are called in the page's language: areas as prose has them, ages in words, sources by title,
 * periods and compositions with their dates, cells of the grid by their coordinates. The code itself where nothing names it.
 */
import { labelCodes } from '../published/label-codes.ts'
import { compositions } from '../standards/compositions.ts'
import type { Table } from '../standards/table.ts'
import type { PageContext } from './page-context.ts'

export type CodeName = (dimension: string, code: string) => string

/** Make the namer of a table's codes; it remembers what it has named. */
export function codeNames(ctx: PageContext, table: Pick<Table, 'freq'>): CodeName {
  const known = new Map<string, string>()
  return (dimension, code) => {
    const id = `${dimension} ${code}`
    const name = known.get(id) ?? nameOf(ctx, table, dimension, code)
    known.set(id, name)
    return name
  }
}

function nameOf(ctx: PageContext, table: Pick<Table, 'freq'>, dimension: string, code: string): string {
  const { vocabulary } = ctx.release
  if (dimension === 'TIME_PERIOD') return ctx.f.period(code, table.freq)
  const list = vocabulary.concepts.find((c) => c.id === dimension)?.codelist
  if (list === 'CL_AREA') return ctx.p.name(code)
  if (dimension === 'COMPOSITION') return composition(ctx, code) ?? code
  if (dimension === 'GRID_CELL') return place(ctx, code) ?? code
  return labelCodes(vocabulary, dimension, [code], ctx.lang)[0]?.label ?? code
}

function composition(ctx: PageContext, code: string): string | undefined {
  for (const group of ctx.release.vocabulary.groups) {
    const found = compositions(group).find((c) => c.id === code)
    if (found === undefined) continue
    const day = (iso: string | undefined): string | undefined =>
      iso === undefined ? undefined : ctx.f.date(iso)
    return ctx.m.tables.composition(
      ctx.p.name(group.id),
      found.members.length,
      day(found.from),
      day(found.to),
    )
  }
  return undefined
}

/** `N13D5W016D5` is the cell whose south-western corner lies at 13.5° N, 16.5° W. */
function place(ctx: PageContext, code: string): string | undefined {
  const found = /^([NS])(\d+)D(\d)([EW])(\d+)D(\d)$/.exec(code)
  if (found === null) return undefined
  const [, ns = '', lat, latTenth, ew = '', lon, lonTenth] = found
  const degrees = (whole = '', tenth = ''): string => `${ctx.f.number(Number(`${whole}.${tenth}`), 1)}°`
  const { compass } = ctx.m.tables
  return `${degrees(lat, latTenth)} ${compass[ns as 'N' | 'S']}, ${degrees(lon, lonTenth)} ${compass[ew as 'E' | 'W']}`
}
