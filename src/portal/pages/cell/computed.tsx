/**
 * The step of a derived number: its formula in words, the arithmetic with its numbers where it is short, and the figures it
 * was computed from.
 */
import type { Observation } from '../../../published/model.ts'
import type { Table } from '../../../standards/table.ts'
import { cellHref } from '../../cell-href.ts'
import type { PageContext } from '../../page.ts'
import { splice } from '../../splice.tsx'
import { Marks } from './marks.tsx'
import { NumberList } from './number-list.tsx'
import { isSum, working } from './working.ts'
import type { Input } from './working.ts'

/** Figures of one input that are written out. */
export const listed = 24

interface ComputedProps {
  ctx: PageContext
  table: Table
  cell: Observation
  inputs: readonly Input[]
  /** Link to all figures of an input of which only a part is listed. */
  more: ReadonlyMap<Input, string>
}

export function Computed({ ctx, table, cell, inputs, more }: ComputedProps) {
  const { f, lang, m, release } = ctx
  const text = m.cell
  const { tables } = release.vocabulary
  const of = (id: string): Table | undefined => tables.find((t) => t.id === id)
  const made =
    cell.value === null ? undefined : working(table.id, cell.key, cell.value, inputs, table.decimals)
  const found = inputs.filter((i) => i.count > 0)
  const total = found.reduce((n, i) => n + i.count, 0)
  const number = (o: Observation) => {
    const own = inputs.find((i) => i.cells.includes(o))?.table ?? ''
    return <a href={cellHref(ctx, own, o.key)}>{f.number(o.value ?? 0, of(own)?.decimals ?? 0)}</a>
  }
  return (
    <>
      <li>
        <h2>{text.computed}</h2>
        {table.formula === undefined ? (
          ''
        ) : (
          <p>
            {table.formula.words[lang]} <span class="code">{table.formula.text}</span>
            <br />
            <span class="quiet">
              {m.common.source}
              {m.common.colon}
              {table.formula.source}
            </span>
          </p>
        )}
        {made === undefined ? (
          cell.value !== null && isSum(cell.value, inputs) ? (
            <p>{text.sum(f.count(total, text.figures))}</p>
          ) : (
            ''
          )
        ) : (
          <p class="working">
            {splice(made.text, made.of.map(number))} = {f.number(cell.value ?? 0, table.decimals)}
          </p>
        )}
      </li>
      <li>
        <h2>{text.inputs}</h2>
        {found.length === 0 ? <p>{text.noInputs}</p> : <p>{text.follow}</p>}
        {found.map((input) => {
          const own = of(input.table)
          return own === undefined ? (
            ''
          ) : (
            <>
              <h3>
                <a href={ctx.href(`/tables/${own.id}`)}>{own.title[lang]}</a>
              </h3>
              <NumberList
                ctx={ctx}
                table={own}
                cells={input.cells.toSorted((a, b) => (b.value ?? -1) - (a.value ?? -1)).slice(0, listed)}
              />
              {input.count > listed ? (
                <p class="note">
                  {text.shown(f.number(Math.min(listed, input.count)), f.number(input.count))}{' '}
                  {more.has(input) ? <a href={more.get(input) ?? ''}>{text.allInputs}</a> : ''}
                </p>
              ) : (
                ''
              )}
            </>
          )
        })}
        <Marks ctx={ctx} cells={found.flatMap((i) => i.cells)} />
      </li>
    </>
  )
}
