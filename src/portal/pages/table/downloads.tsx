/**
 * Exactly this selection as files, and its citation.
 */
import { citation } from '../../../exchange/citation.ts'
import { citedAs } from '../../../published/public-source.ts'
import { writeSelection } from '../../../published/write-selection.ts'
import type { Asked } from './asked.ts'

const formats = ['csv', 'xlsx', 'json', 'parquet', 'sdmx.csv', 'sdmx.json', 'structure.json'] as const

export function Downloads({ asked }: { asked: Asked }) {
  const { ctx, table, view } = asked
  const text = ctx.m.tables
  const search = [writeSelection(table, view.query), `lang=${ctx.lang}`].filter((s) => s !== '').join('&')
  return (
    <section>
      <h2>{text.download}</h2>
      <ul class="actions">
        {formats.map((format) => (
          <li>
            <a href={`/data/${table.id}.${format}?${search}`}>{text.formats[format]}</a>
          </li>
        ))}
      </ul>
      <p class="note">{text.reuse}</p>
    </section>
  )
}

/** `sources` are the ids of those that the figures rest on. */
export function Cite({ asked, sources }: { asked: Asked; sources: readonly string[] }) {
  const { ctx, table, to, view } = asked
  const { vocabulary, info } = ctx.release
  const cited = citation(
    {
      edition: vocabulary.edition.title[ctx.lang],
      title: table.title[ctx.lang],
      release: { number: info.number, hash: info.hash, year: info.made.slice(0, 4) },
      url: `${ctx.origin}${to({ page: view.page })}`,
      sources: vocabulary.sources.filter((s) => sources.includes(s.id)).map((s) => citedAs(s, ctx.lang)),
    },
    ctx.lang,
  )
  return (
    <details>
      <summary>{ctx.m.common.cite}</summary>
      <label class="cite-box">
        {ctx.m.tables.citeHint}
        <textarea readonly={true} rows={5}>
          {cited}
        </textarea>
      </label>
    </details>
  )
}
