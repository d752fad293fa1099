/**
 * A shape in words: what is coarser than the finest codes.
 */
import type { ShapeLevels, ShapeReport } from '../disclosure-report.ts'
import type { Voice } from './voice.ts'

export function sayShape(levels: ShapeLevels, { w: { shapes } }: Voice): string {
  const said = Object.entries(levels).map(([dimension, level]) =>
    level === '_T' ? shapes.without(dimension) : shapes.level(dimension, level),
  )
  return said.length === 0 ? shapes.finest : said.join(', ')
}

export const sayVerdict = ({ breaks, taken }: ShapeReport, { w: { shapes } }: Voice): string =>
  [
    ...(taken ? [shapes.taken] : []),
    ...breaks.map((rule) => shapes.breaks[rule]),
    ...(!taken && breaks.length === 0 ? [shapes.unused] : []),
  ].join(', ')
