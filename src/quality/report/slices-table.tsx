/**
 * A table's measures in slices: by size of the true figure, by its largest codes, provisional cells apart.
 */
import type { Child } from 'hono/jsx'
import { NumberTable } from '../../report/number-table.tsx'
import type { QualityReport } from '../quality.ts'
import type { SliceOf } from '../slices.ts'
import { orDash, signed } from './say-verdict.ts'
import type { JudgedProps, Voice } from './say-verdict.ts'

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
export function SlicesTable({ judged, report, voice }: JudgedProps): Child {
  const { w, n } = voice
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
            orDash(measures.bias, (value) => signed(voice, value)),
            orDash(measures.within, n.share),
            orDash(measures.beyond, (value) => n.exact(value, 1)),
            orDash(measures.absolute, (value) => n.exact(value, 1)),
            orDash(measures.relative, n.percent),
          ],
        })),
      }}
    />
  )
}
