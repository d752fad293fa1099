/**
 * A measured figure as the cells of a table's row: value, year, filled of required, score, and what it was read from. What is not
 * known says why, in the last of them.
 */
import type { Measure, Measured } from '../../../../capacity/measure/measure.ts'
import type { DataCell, DataColumn } from '../../../data-table.tsx'
import type { PageContext } from '../../../page-context.ts'
import { EvidenceLinks } from '../evidence-links.tsx'
import { sayMeasured } from './say-measured.ts'

export function measuredColumns(ctx: PageContext): readonly DataColumn[] {
  const text = ctx.m.measures.one
  return [
    { id: 'value', label: text.value },
    { id: 'year', label: text.year },
    { id: 'share', label: text.share },
    { id: 'score', label: text.score },
    { id: 'evidence', label: text.evidence, text: true, wide: true },
  ]
}

export function measuredCells(ctx: PageContext, measure: Measure, found: Measured): readonly DataCell[] {
  const { f, lang, m } = ctx
  const text = m.measures.one
  const { value, year, filled, required, score, why } = found
  return [
    value === null ? { text: text.notKnown, missing: true } : { text: sayMeasured(ctx, measure, value) },
    { text: year === null ? '' : String(year) },
    {
      text:
        filled === undefined || required === undefined
          ? ''
          : m.measures.scale.knownOf(f.number(filled), f.number(required)),
    },
    { text: score === null ? text.noScore : f.number(score, score === 0.5 ? 1 : 0) },
    {
      text: (
        <>
          {why === undefined ? '' : `${why[lang]} `}
          <EvidenceLinks ctx={ctx} evidence={found.evidence} most={3} />
        </>
      ),
    },
  ]
}
