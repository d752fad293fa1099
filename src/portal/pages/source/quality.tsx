/**
 * The quality report of a source: its deliveries with their fingerprints, what was checked, what was found.
 */
import type { Source } from '../../../edition/source.ts'
import type { DeliveryInfo, Finding } from '../../../published/model.ts'
import { DataTable } from '../../data-table.tsx'
import type { PageContext } from '../../page-context.ts'
import { checksTable } from './checks-table.ts'
import { outcome } from './outcome.ts'
import { ruleWords } from './rule-words.ts'

interface QualityProps {
  ctx: PageContext
  source: Source
  deliveries: readonly DeliveryInfo[]
  findings: readonly Finding[]
}

export function Quality({ ctx, source, deliveries, findings }: QualityProps) {
  const { f, lang, m } = ctx
  const text = m.sources.one.quality
  const { tables } = ctx.release.vocabulary
  const fileOf = (name: string) => source.files.find((file) => file.name === name)
  const titleOf = (name: string): string =>
    tables.find((t) => t.id === fileOf(name)?.table)?.title[lang] ?? ''
  const rule = (finding: Finding): string => {
    const file = fileOf(finding.file)
    const table = tables.find((t) => t.id === file?.table)
    return table === undefined
      ? finding.check
      : ruleWords(
          ctx,
          table,
          file?.checks.find((c) => c.id === finding.check),
        )
  }
  return (
    <section aria-labelledby="quality">
      <h2 id="quality">{text.title}</h2>
      <p>{text.text}</p>
      <h3>{text.deliveries}</h3>
      <DataTable
        ctx={ctx}
        table={{
          id: 'deliveries',
          caption: text.deliveries,
          head: text.file,
          columns: [
            { id: 'rows', label: text.rows },
            { id: 'accepted', label: text.accepted },
            { id: 'aside', label: text.aside },
            { id: 'size', label: text.size },
            { id: 'table', label: text.table, text: true },
          ],
          rows: deliveries.map((d) => ({
            head: <code>{d.file}</code>,
            cells: [
              { text: f.number(d.rows) },
              { text: f.number(d.accepted) },
              { text: f.number(d.rejected) },
              { text: f.bytes(d.bytes) },
              { text: titleOf(d.file), href: ctx.href(`/tables/${fileOf(d.file)?.table ?? ''}`) },
            ],
          })),
        }}
      />
      <h3>{text.hash}</h3>
      <p>{text.hashText}</p>
      <dl class="facts hashes">
        {deliveries.map((d) => (
          <>
            <dt>{d.file}</dt>
            <dd class="code">{d.sha256}</dd>
          </>
        ))}
      </dl>
      <h3>{text.checks}</h3>
      <DataTable ctx={ctx} table={checksTable(ctx, source, findings)} />
      <h3>{text.findings}</h3>
      {findings.length === 0 ? (
        <p>{text.noFindings}</p>
      ) : (
        <>
          <p>{text.findingsText}</p>
          <ul class="plain findings">
            {findings.map((finding) => (
              <li>
                <p>
                  <b>{text.severity[outcome(source, finding)]}</b> · {rule(finding)}
                </p>
                <p class="note" lang="en">
                  {finding.message}
                </p>
                <p class="note">
                  <code>
                    {finding.file}, {finding.check}
                  </code>{' '}
                  · {text.rowNumbers}
                  {finding.count > finding.rows.length
                    ? ` (${text.firstOf(f.number(finding.rows.length), f.number(finding.count))})`
                    : ''}
                  : {finding.rows.join(', ')}
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
