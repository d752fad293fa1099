/**
 * Every check that the files of a source had to pass, with how many rows broke its rule.
 */
import type { Check, Source } from '../../../edition/source.ts'
import type { Finding } from '../../../published/model.ts'
import type { DataTableData } from '../../data-table.tsx'
import type { PageContext } from '../../page-context.ts'
import { outcome } from './outcome.ts'
import { ruleWords } from './rule-words.ts'

export function checksTable(ctx: PageContext, source: Source, findings: readonly Finding[]): DataTableData {
  const { f } = ctx
  const text = ctx.m.sources.one.quality
  const asked = source.files.flatMap((file) => {
    const table = ctx.release.vocabulary.tables.find((t) => t.id === file.table)
    if (table === undefined) return []
    const one = (id: string, check: Check | undefined) => ({
      file: file.name,
      rule: ruleWords(ctx, table, check),
      outcome: outcome(source, { file: file.name, check: id, severity: check?.severity ?? 'error' }),
      rows: findings
        .filter((found) => found.file === file.name && found.check === id)
        .reduce((sum, found) => sum + found.count, 0),
    })
    return [one('codes', undefined), ...file.checks.map((check) => one(check.id, check))]
  })
  const clean = asked.filter((a) => a.rows === 0).length
  return {
    id: 'checks',
    caption: text.checksCaption(f.number(clean), f.number(asked.length)),
    head: text.rule,
    columns: [
      { id: 'found', label: text.rows },
      { id: 'outcome', label: text.found, text: true },
      { id: 'file', label: text.file, text: true },
    ],
    rows: asked.map((a) => ({
      head: a.rule,
      strong: a.rows > 0,
      cells: [
        { text: f.number(a.rows) },
        { text: a.rows === 0 ? text.clean : text.severity[a.outcome] },
        { text: a.file },
      ],
    })),
  }
}
