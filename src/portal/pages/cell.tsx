/**
 * Where a number comes from: the number, how it was computed or which rows of which file it stands in, what the checks said,
 * who gave it, and the steps in between.
 */
import { problem } from '../../problem.ts'
import { isFromRecords } from '../../standards/table.ts'
import { nearCodes } from '../../standards/near-codes.ts'
import { cellHref } from '../cell-href.ts'
import { marksOf } from '../cell-of.ts'
import { codeNames } from '../code-names.ts'
import type { Page, PageContext } from '../page.ts'
import { allInputs } from './cell/all-inputs.ts'
import { Computed, listed } from './cell/computed.tsx'
import { Counted } from './cell/counted.tsx'
import { Delivered } from './cell/delivered.tsx'
import { Facts } from './cell/facts.tsx'
import { Made, stepsOf } from './cell/made.tsx'
import { Marks } from './cell/marks.tsx'
import { nearest } from './cell/nearest.ts'
import { NumberList } from './cell/number-list.tsx'
import { parseKey } from './cell/parse-key.ts'

/** Cells of one input that are read to recompute the number. */
const inputsRead = 300

/** Make the page. @throws published.unknown-table */
export async function cell(ctx: PageContext): Promise<Page> {
  const { f, lang, m, params, release } = ctx
  const text = m.cell
  const { tables } = release.vocabulary
  const table = tables.find((t) => t.id === params['table'])
  if (table === undefined) {
    const ids = tables.map((t) => t.id)
    const asked = params['table'] ?? ''
    throw problem('published.unknown-table', { table: asked, near: nearCodes(asked, ids) })
  }
  const key = parseKey(table.dimensions, params['key'] ?? '')
  const found = key === undefined ? undefined : await release.cell(table.id, key)
  const breadcrumbs = [
    { label: m.tables.title, href: ctx.href('/tables') },
    { label: table.title[lang], href: ctx.href(`/tables/${table.id}`) },
  ]
  if (found === undefined) {
    const near = key === undefined ? [] : await nearest(release, table.id, table.dimensions, key)
    return {
      title: text.unknown.title,
      description: text.unknown.text,
      status: 404,
      section: '/tables',
      breadcrumbs,
      body: (
        <>
          <p class="answer">{text.unknown.text}</p>
          {near.length === 0 ? (
            ''
          ) : (
            <>
              <h2>{text.unknown.near}</h2>
              <NumberList ctx={ctx} table={table} cells={near} />
            </>
          )}
          <p>
            <a href={ctx.href(`/tables/${table.id}`)}>{table.title[lang]}</a>
          </p>
        </>
      ),
    }
  }
  const time = table.dimensions.at(-1) ?? ''
  const series = Object.fromEntries(table.dimensions.slice(0, -1).map((d, i) => [d, [found.key[i] ?? '']]))
  const reported = table.method === 'reported'
  const derived = table.method === 'derived'
  const [steps, deliveries, findings, inputs, others] = await Promise.all([
    release.steps(table.id),
    reported ? release.deliveries() : [],
    reported ? release.findings(found.source) : [],
    derived ? release.inputs(table.id, found.key, inputsRead) : [],
    release.query({ table: table.id, where: series }),
  ])
  const more = await allInputs(ctx, inputs, listed)
  const delivery = deliveries.find((d) => d.sha256 === found.delivery)
  const name = codeNames(ctx, table)
  const unit = ctx.label('CL_UNIT', found.unit)
  const missing = found.status === 'Q' ? text.suppressed : text.missing
  const value = found.value === null ? missing : `${f.number(found.value, table.decimals)} ${unit}`
  const words = table.dimensions.map((d, i) => name(d, found.key[i] ?? '')).join(', ')
  const json = new URLSearchParams(table.dimensions.map((d, i): [string, string] => [d, found.key[i] ?? '']))
  const siblings = others.filter((o) => o.key.at(-1) !== found.key.at(-1)).slice(-20)
  return {
    title: text.title,
    description: `${table.title[lang]}${m.common.colon}${words}${m.common.colon}${value}`,
    section: '/tables',
    breadcrumbs,
    unlisted: true,
    body: (
      <>
        {found.value === null ? (
          <p class="answer">{missing}</p>
        ) : (
          <p class="answer one-value">
            {f.number(found.value, table.decimals)}{' '}
            <span class="unit">{found.status === 'P' ? `${unit}, ${text.provisional}` : unit}</span>
          </p>
        )}
        <p>
          {table.title[lang]}
          {m.common.colon}
          {words}.
        </p>
        <ol class="lineage">
          <Facts ctx={ctx} table={table} cell={found} />
          {reported ? (
            <Delivered
              ctx={ctx}
              cell={found}
              delivery={delivery}
              findings={findings.filter((x) => x.file === delivery?.file)}
            />
          ) : isFromRecords(table) ? (
            <Counted ctx={ctx} table={table} cell={found} />
          ) : (
            <Computed ctx={ctx} table={table} cell={found} inputs={inputs} more={more} />
          )}
          <Made ctx={ctx} table={table} steps={stepsOf(table, found.source, steps)} />
        </ol>
        {siblings.length === 0 ? (
          ''
        ) : (
          <section>
            <h2>{text.others}</h2>
            <ul class="periods">
              {siblings.map((o) => (
                <li>
                  <span class="quiet">{name(time, o.key.at(-1) ?? '')}</span>{' '}
                  <a href={cellHref(ctx, table.id, o.key)}>
                    {o.value === null ? '–' : f.number(o.value, table.decimals)}
                  </a>
                  <sup>{marksOf(o).join('')}</sup>
                </li>
              ))}
            </ul>
            <Marks ctx={ctx} cells={siblings} />
          </section>
        )}
        <p class="note">
          <a href={`/data/${table.id}/cell.json?${json.toString()}`}>{text.json}</a>
        </p>
      </>
    ),
  }
}
