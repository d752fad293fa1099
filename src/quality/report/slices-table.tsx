/**
 * A table's measures in slices: by size of the true figure, by its largest codes, provisional cells apart.
 */
import type { Child } from 'hono/jsx'
import { NumberTable } from '../../report/number-table.tsx'
import type { Judged, QualityReport } from '../quality.ts'
import type { SliceOf } from '../slices.ts'
import { signed } from './say-verdict.ts'
import type { Voice } from './say-verdict.ts'

function sayOf(of: SliceOf, { dimensions }: QualityReport, { w, n, language }: Voice): string {
  switch (of.by) {
    case 'size':
      return of.below === null
        ? w.slices.above(n.exact(of.from))
        : w.slices.from(n.exact(of.from), n.exact(of.below - 1))
    case 'unknown':
      return w.slices.unknown
    case 'status':
      return of.provisional ? w.slices.provisional : w.slices.final
    case 'code':
      return w.slices.code(dimensions[of.dimension]?.[language] ?? of.dimension, of.name[language])
  }
}

/** One row per slice; nothing where the table has none. */
export function SlicesTable({
  judged,
  report,
  voice,
}: {
  judged: Judged
  report: QualityReport
  voice: Voice
}): Child {
  const { w, n } = voice
  const or = (value: number | null, say: (value: number) => string): string =>
    value === null ? '–' : say(value)
  if (judged.slices.length === 0) return ''
  return (
    <NumberTable
      table={{
        id: `${judged.table}-slices`,
        caption: w.slices.title,
        head: w.slices.head,
        columns: [
          w.columns.cells,
          w.slices.published,
          w.slices.true,
          w.columns.bias,
          w.columns.within,
          w.columns.beyond,
          w.columns.absolute,
          w.columns.relative,
        ].map((label) => ({ label })),
        rows: judged.slices.map(({ of, measures }) => ({
          head: sayOf(of, report, voice),
          cells: [
            n.exact(measures.cells),
            n.exact(measures.published),
            n.exact(measures.true),
            or(measures.bias, (value) => signed(voice, value)),
            or(measures.within, n.share),
            or(measures.beyond, (value) => n.exact(value, 1)),
            or(measures.absolute, (value) => n.exact(value, 1)),
            or(measures.relative, n.percent),
          ],
        })),
      }}
    />
  )
}
