/**
 * Proposals as a CSV file that a person opens in a spreadsheet, decides, and gives back: kind, spelling, other, canonical, support,
 * lift, decision (yes, no, or empty).
 */
import { CsvError, parse } from 'csv-parse/sync'
import { z } from 'zod'
import { problem } from '../problem.ts'
import { decisionWords } from './approve.ts'
import type { DecidedProposal } from './approve.ts'
import type { Proposal } from './mine-equivalents.ts'

const columns = ['kind', 'spelling', 'other', 'canonical', 'support', 'lift', 'decision'] as const

const word = z.string().regex(/^[a-z0-9-]+$/, 'small letters only')
const Row = z.object({
  kind: z.enum(['given', 'surname']),
  spelling: word,
  other: word,
  canonical: word,
  support: z.coerce.number(),
  lift: z.coerce.number(),
  decision: z.string().trim().toLowerCase().pipe(z.enum(decisionWords)),
})

/** Write proposals, with decisions where there are any; lift with two decimals. No field can need quotation marks. */
export function writeProposals(proposals: readonly (Proposal | DecidedProposal)[]): string {
  const lines = proposals.map((p) =>
    [
      p.kind,
      p.spelling,
      p.other,
      p.canonical,
      p.support,
      p.lift.toFixed(2),
      'decision' in p ? p.decision : '',
    ].join(','),
  )
  return [columns.join(','), ...lines, ''].join('\n')
}

/**
 * Read what `writeProposals` wrote and a person decided; `file` is its name in errors. Commas or semicolons may divide the fields.
 *
 * @throws read.missing-column where a column is absent, read.not-a-table where a row cannot be read.
 */
export function readProposals(text: string, file: string): readonly DecidedProposal[] {
  const rows = records(text, file)
  const header = rows[0] ?? []
  const missing = columns.filter((c) => !header.includes(c))
  if (missing.length > 0) throw problem('read.missing-column', { file, missing, found: header })
  return rows.slice(1).map((cells, i) => {
    const row = Object.fromEntries(columns.map((c) => [c, cells[header.indexOf(c)] ?? '']))
    const read = Row.safeParse(row)
    if (read.success) return read.data
    const issue = read.error.issues[0]
    throw problem('read.not-a-table', {
      file,
      row: i + 2,
      why: `${issue?.path.join('.')}: ${issue?.message}`,
    })
  })
}

function records(text: string, file: string): readonly (readonly string[])[] {
  try {
    return parse(text, {
      bom: true,
      delimiter: [',', ';'],
      skip_empty_lines: true,
      trim: true,
      relax_column_count: true,
    })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw problem('read.not-a-table', { file, row: 1, why: error.message })
  }
}
