/**
 * The sample as a CSV file that a person fills in with a spreadsheet and gives back: one row per pair, the judgement last.
 *
 * Cells are safe in a spreadsheet (sheet-cells.ts), which may give the file back with decimal commas.
 */
import { problem } from '../../../problem.ts'
import { cellsOf, field, given } from './sheet-cells.ts'

export const judgements = ['match', 'non-match', 'unsure'] as const
export type Judgement = (typeof judgements)[number]

export interface SampledPair {
  /** Number of the pair in the sample, from 1. */
  readonly pair: number
  readonly leftSource: string
  readonly leftId: string
  readonly rightSource: string
  readonly rightId: string
  readonly stratum: string
  readonly weight: number
  readonly probability: number
  /** Absent until somebody judged. */
  readonly judgement?: Judgement
}

const columns = [
  'pair',
  'left_source',
  'left_id',
  'right_source',
  'right_id',
  'stratum',
  'weight',
  'probability',
  'judgement',
] as const

/** Write pairs; weights with 3 decimals, probabilities with 6. */
export function writeSample(pairs: readonly SampledPair[]): string {
  const lines = pairs.map((p) =>
    [
      String(p.pair),
      ...[p.leftSource, p.leftId, p.rightSource, p.rightId, p.stratum].map(field),
      p.weight.toFixed(3),
      p.probability.toFixed(6),
      p.judgement ?? '',
    ].join(','),
  )
  return [columns.join(','), ...lines, ''].join('\n')
}

/**
 * Read what `writeSample` wrote and a person filled in; `file` is its name in errors.
 *
 * @throws read.missing-column, read.not-a-table, link.invalid-sample (a number that is none, a pair that stands twice),
 * link.invalid-judgement
 */
export function readSample(text: string, file: string): readonly SampledPair[] {
  const [header = [], ...rows] = cellsOf(text, file)
  const names = header.map((name) => name.trim())
  const missing = columns.filter((name) => !names.includes(name))
  if (missing.length > 0) throw problem('read.missing-column', { file, missing, found: names })
  const seen = new Map<number, number>()
  return rows.map((cells, i) => {
    const row = i + 2
    const cell = (name: (typeof columns)[number]): string => cells[names.indexOf(name)] ?? ''
    const number = (name: 'pair' | 'weight' | 'probability', right: (value: number) => boolean): number => {
      const written = cell(name).trim().replace(',', '.').replace(/^'/, '')
      const value = written === '' ? Number.NaN : Number(written)
      if (!right(value))
        throw problem('link.invalid-sample', { file, row, why: `its ${name} is not a number of a sample` })
      return value
    }
    const pair = number('pair', (value) => Number.isInteger(value) && value >= 1)
    const before = seen.get(pair)
    if (before !== undefined)
      throw problem('link.invalid-sample', { file, row, why: `its pair stands in row ${before} already` })
    seen.set(pair, row)
    const word = cell('judgement').trim().toLowerCase()
    const judgement = judgements.find((j) => j === word)
    if (judgement === undefined && word !== '')
      throw problem('link.invalid-judgement', { file, row, allowed: judgements })
    return {
      pair,
      leftSource: given(cell('left_source')),
      leftId: given(cell('left_id')),
      rightSource: given(cell('right_source')),
      rightId: given(cell('right_id')),
      stratum: given(cell('stratum')),
      weight: number('weight', Number.isFinite),
      probability: number('probability', (value) => value >= 0 && value <= 1),
      ...(judgement === undefined ? {} : { judgement }),
    }
  })
}
