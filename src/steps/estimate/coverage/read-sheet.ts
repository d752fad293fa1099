/**
 * Read back the sheet of review-sheet.ts: which draw it is of, and what was found of each person.
 *
 * A person is found where a line of hers is a match. She is not in the census where her own line says non-match, or all her candidates do and her
 * own line says nothing else. Where nothing of this holds and a line says unsure, she is.
 */
import { problem } from '../../../problem.ts'
import { judgements } from '../../link/evaluate/clerical-csv.ts'
import type { Judgement } from '../../link/evaluate/clerical-csv.ts'
import { cellsOf } from '../../link/evaluate/sheet-cells.ts'
import { sheetColumns } from './review-sheet.ts'
import type { Draw } from './review-sheet.ts'

export interface Judged {
  /** Her number in the spine. */
  readonly person: number
  readonly verdict: Judgement
}

interface Line {
  readonly row: number
  readonly number: number
  readonly line: number
  readonly lines: number
  readonly person: number
  readonly draw: Draw
  readonly judgement?: Judgement
}

/**
 * @param file name of the sheet, for errors
 * @throws read.missing-column, read.not-a-table, link.invalid-judgement, review.invalid-sheet, review.cut-sheet, review.missing-judgement
 */
export function readSheet(
  text: string,
  file: string,
): { readonly draw: Draw; readonly judged: readonly Judged[] } {
  const lines = linesOf(text, file)
  const [first] = lines
  if (first === undefined) throw problem('read.empty-file', { file, found: 'no rows' })
  const { draw } = first
  const wrong = (row: number, why: string): Error => problem('review.invalid-sheet', { file, row, why })
  const persons = new Map<number, Line[]>()
  for (const line of lines) {
    if (JSON.stringify(line.draw) !== JSON.stringify(draw))
      throw wrong(line.row, 'it is of another draw than the rows before')
    if (line.number > draw.of) throw wrong(line.row, `its number is above the ${draw.of} persons drawn`)
    const own = persons.get(line.number) ?? []
    const before = own.find((one) => one.line === line.line)
    if (before !== undefined) throw wrong(line.row, `its line stands in row ${before.row} already`)
    if (own.some(({ person, lines: all }) => person !== line.person || all !== line.lines))
      throw wrong(line.row, 'another person stands under its number')
    persons.set(line.number, [...own, line])
  }
  const whole = [...persons.values()].filter((own) => own.length === (own[0]?.lines ?? 0) + 1).length
  if (whole < draw.of) throw problem('review.cut-sheet', { file, whole, of: draw.of })
  const read = [...persons.values()].map((own) => ({ own, verdict: verdictOf(own, wrong) }))
  const open = read.filter(({ verdict }) => verdict === undefined)
  if (open.length > 0)
    throw problem('review.missing-judgement', { file, row: open[0]?.own[0]?.row ?? 0, persons: open.length })
  return {
    draw,
    judged: read.flatMap(({ own: [one], verdict }) =>
      one === undefined || verdict === undefined ? [] : [{ person: one.person, verdict }],
    ),
  }
}

/** True for a sheet in which nobody has judged yet, which may be drawn anew. */
export function isUnjudged(text: string): boolean {
  try {
    return linesOf(text, '').every(({ judgement }) => judgement === undefined)
  } catch {
    return false
  }
}

/** What the lines of a person say together; undefined where she is not judged yet. */
function verdictOf(own: readonly Line[], wrong: (row: number, why: string) => Error): Judgement | undefined {
  const self = own.find(({ line }) => line === 0)
  const others = own.filter(({ line }) => line > 0)
  const match = own.find(({ judgement }) => judgement === 'match')
  if (match !== undefined && self?.judgement === 'non-match')
    throw wrong(match.row, `it is a match, but row ${self.row} says that the person is not in the census`)
  if (match !== undefined) return 'match'
  if (self?.judgement !== undefined) return self.judgement
  if (others.length === 0 || others.some(({ judgement }) => judgement === undefined)) return undefined
  return others.some(({ judgement }) => judgement === 'unsure') ? 'unsure' : 'non-match'
}

function linesOf(text: string, file: string): readonly Line[] {
  const [header = [], ...rows] = cellsOf(text, file)
  const names = header.map((name) => name.trim())
  const missing = sheetColumns.filter((name) => !names.includes(name))
  if (missing.length > 0) throw problem('read.missing-column', { file, missing, found: names })
  return rows.map((cells, place) => {
    const row = place + 2
    const cell = (name: (typeof sheetColumns)[number]): string => (cells[names.indexOf(name)] ?? '').trim()
    const whole = (
      name: Exclude<(typeof sheetColumns)[number], 'linkage' | 'judgement'>,
      least: number,
    ): number => {
      const value = cell(name) === '' ? Number.NaN : Number(cell(name))
      if (Number.isInteger(value) && value >= least) return value
      throw problem('review.invalid-sheet', { file, row, why: `its ${name} is not a number of a sheet` })
    }
    const linkage = cell('linkage')
    if (!/^L[0-9a-f]{12}$/.test(linkage))
      throw problem('review.invalid-sheet', { file, row, why: 'its linkage is not a mark of a sheet' })
    const word = cell('judgement').toLowerCase()
    const judgement = judgements.find((one) => one === word)
    if (judgement === undefined && word !== '')
      throw problem('link.invalid-judgement', { file, row, allowed: judgements })
    return {
      row,
      number: whole('number', 1),
      line: whole('line', 0),
      lines: whole('lines', 0),
      person: whole('person', 1),
      draw: { of: whole('of', 1), seed: whole('seed', 1), linkage },
      ...(judgement === undefined ? {} : { judgement }),
    }
  })
}
