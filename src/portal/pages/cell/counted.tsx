/**
 * The steps of a number made from person-level records: from which, and what keeps the persons behind it from being recognised. No row
 * stands behind it for a reader: how many there are is what the perturbation hides.
 */
import { recordTerms } from '../../../exchange/record-terms.ts'
import type { Observation } from '../../../published/model.ts'
import { hasRecords } from '../../../published/public-source.ts'
import { isSummed } from '../../../standards/table.ts'
import type { Table } from '../../../standards/table.ts'
import type { PageContext } from '../../page.ts'

interface CountedProps {
  ctx: PageContext
  table: Table
  cell: Observation
}

/** Made of records that stand for others too, which is the only model by which records are counted. */
const isWeighed = ({ estimate, coverage }: Observation): boolean =>
  estimate === 'MODELLED' && coverage !== null

export function Counted({ ctx, table, cell }: CountedProps) {
  const text = ctx.m.cell
  const source = ctx.release.vocabulary.sources.find((s) => s.id === cell.source)
  const made = table.method === 'estimated' ? 'estimated' : isSummed(table) ? 'summed' : 'counted'
  return (
    <>
      <li>
        <h2>{text.records}</h2>
        <p>{text.recordsOf[made]}</p>
        {made === 'counted' && isWeighed(cell) ? <p>{text.weighed}</p> : ''}
        {made === 'estimated' ? '' : <p>{made === 'summed' ? text.withheldSums : text.perturbed}</p>}
      </li>
      <li>
        <h2>{text.provider}</h2>
        {source === undefined ? (
          <p>{ctx.label('CL_SOURCE', cell.source)}</p>
        ) : (
          <>
            <p>
              <a href={ctx.href(`/sources/${source.id}`)}>{source.title[ctx.lang]}</a>,{' '}
              {source.provider[ctx.lang]}
            </p>
            {hasRecords(source) ? (
              <>
                <p>{recordTerms[ctx.lang]}</p>
                <dl class="facts">
                  <dt>{ctx.m.sources.one.records.basis}</dt>
                  <dd>{source.legal_basis[ctx.lang]}</dd>
                </dl>
              </>
            ) : (
              ''
            )}
          </>
        )}
      </li>
    </>
  )
}
