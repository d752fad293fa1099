/**
 * What a number is: the codes of its key by name, and what qualifies it, in words.
 */
import type { Observation } from '../../../published/model.ts'
import type { Table } from '../../../standards/table.ts'
import { codeNames } from '../../code-names.ts'
import { dimensionName } from '../../dimension-name.ts'
import type { PageContext } from '../../page.ts'
import { qualityOf } from './quality-of.ts'
import { writeSelection } from '../../../published/write-selection.ts'

interface FactsProps {
  ctx: PageContext
  table: Table
  cell: Observation
}

export function Facts({ ctx, table, cell }: FactsProps) {
  const { f, lang, m, release } = ctx
  const text = m.cell
  const name = codeNames(ctx, table)
  const described = (list: string, code: string): string => {
    const found = release.vocabulary.codelists.find((c) => c.id === list)?.codes.find((c) => c.id === code)
    const more = found?.description?.[lang]
    return more === undefined ? (found?.name[lang] ?? code) : `${found?.name[lang] ?? code}. ${more}`
  }
  const neighbours = writeSelection(table, {
    table: table.id,
    where: Object.fromEntries(table.dimensions.slice(0, -1).map((d, i) => [d, [cell.key[i] ?? '']])),
  })
  const facts: readonly (readonly [string, string])[] = [
    ...table.dimensions.map((d, i) => [dimensionName(ctx, table, d), name(d, cell.key[i] ?? '')] as const),
    [text.kind, described('CL_ESTIMATE_KIND', cell.estimate)],
    ...(cell.typeOfData === null || table.dimensions.includes('TYPE_OF_DATA')
      ? []
      : [[text.typeOfData, described('CL_TYPE_OF_DATA', cell.typeOfData)] as const]),
    ...(cell.status === 'A' ? [] : [[text.status, described('CL_OBS_STATUS', cell.status)] as const]),
    ...(cell.reason === null ? [] : [[text.reason, described('CL_REASON_MISSING', cell.reason)] as const]),
    ...(cell.confidentiality === 'F'
      ? []
      : [[text.confidentiality, described('CL_CONF_STATUS', cell.confidentiality)] as const]),
    ...qualityOf(ctx, cell),
    ...(cell.vintage === ''
      ? []
      : [
          [
            text.vintage,
            /^\d{4}-\d{2}-\d{2}$/.test(cell.vintage) ? f.date(cell.vintage) : cell.vintage,
          ] as const,
        ]),
  ]
  return (
    <li>
      <h2>{text.number}</h2>
      <dl class="facts">
        <dt>{text.table}</dt>
        <dd>
          <a href={ctx.href(`/tables/${table.id}`)}>{table.title[lang]}</a>
        </dd>
        {facts.map(([term, told]) => (
          <>
            <dt>{term}</dt>
            <dd>{told}</dd>
          </>
        ))}
      </dl>
      <p>
        <a href={`${ctx.href(`/tables/${table.id}`)}?${neighbours}`}>{text.asTable}</a>
      </p>
    </li>
  )
}
