/**
 * Comparisons in short: { name, as: place, of: birth_place } in the place of a list of levels.
 *
 * What the short form stands for is written out before the model is checked, so that a person can print it and change it.
 */
import { z } from 'zod'
import type { Column, Comparison, Level } from './model.ts'
import { dateLevels } from './short-date.ts'
import { nameLevels } from './short-name.ts'
import type { Test } from './test.ts'

export const Shorthand = z.strictObject({
  name: z.string().min(1),
  about: z.string().optional(),
  as: z.enum(['name', 'date', 'text', 'category', 'identifier', 'place']),
  /** The column; for names, the columns whose words are one name. */
  of: z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]),
  /** What a name column holds; `full` where several are given. */
  kind: z.enum(['given', 'surname', 'full']).optional(),
})
export type Shorthand = z.infer<typeof Shorthand>

export interface Expanded {
  readonly comparison: Comparison
  readonly columns: readonly Column[]
}

const level = (label: string, test: Test, frequency?: string): Level => ({
  label,
  test,
  ...(frequency === undefined ? {} : { frequency: { of: frequency, weight: 1, least: 0 } }),
})

const missing = (column: string): Level => level('Missing', { missing: [column] })
const other: Level = level('Different', { else: true })
const similar = (column: string, atLeast: number): Level =>
  level(`Similar (Jaro-Winkler ${atLeast} or more)`, { jaroWinkler: column, atLeast })

/** Write a short comparison out; undefined where a single column is needed and several are given. */
export function expand(short: Shorthand): Expanded | undefined {
  const { as, name, about } = short
  const of = typeof short.of === 'string' ? [short.of] : short.of
  const [x = ''] = of
  const made = (levels: readonly Level[], columns: readonly Column[] = []): Expanded => ({
    comparison: { name, ...(about === undefined ? {} : { about }), levels: [...levels] },
    columns,
  })
  if (as === 'name') {
    const { levels, columns } = nameLevels(of, short.kind ?? (of.length > 1 ? 'full' : 'given'))
    return made(levels, columns)
  }
  if (of.length > 1) return undefined
  switch (as) {
    case 'date': {
      const { levels, columns } = dateLevels(x)
      return made(levels, columns)
    }
    case 'category':
      return made([missing(x), level('Same', { exact: x }), other])
    case 'place':
      return made([missing(x), level('Same', { exact: x }, x), similar(x, 0.9), other])
    case 'text':
      return made([missing(x), level('Same', { exact: x }, x), similar(x, 0.92), similar(x, 0.85), other])
    case 'identifier':
      return made([
        missing(x),
        level('Same', { exact: x }),
        level('One slip of the pen', { withinOneEdit: x }),
        other,
      ])
  }
}
