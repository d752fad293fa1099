/**
 * The countries of the edition: where most migrants live, where they weigh most, and the key numbers of each.
 */
import { DataTable } from '../data-table.tsx'
import { Figure } from '../figure.tsx'
import type { Page, PageContext } from '../page.ts'
import type { Observation } from '../../published/model.ts'
import { RichText } from '../rich-text.tsx'
import { unlinked } from '../unlinked.ts'
import { countriesTable } from './countries/countries-table.ts'
import { keyNumbers } from './countries/key-numbers.ts'
import type { KeyNumber } from './countries/key-numbers.ts'
import { shareMap } from './countries/share-map.ts'
import { told } from './parts/told.ts'

/** Make the page. */
export async function countries(ctx: PageContext): Promise<Page> {
  const { m, release } = ctx
  const [only, ...more] = release.vocabulary.edition.countries
  if (only !== undefined && more.length === 0)
    return { title: '', description: '', body: '', redirect: ctx.href(`/countries/${only}`) }
  const columns = await keyNumbers(ctx)
  const { edition, tables, areas } = release.vocabulary
  const map = shareMap(
    ctx,
    columns.find((c) => c.id === 'share'),
  )
  const stock = tables.some((t) => t.id === 'stock-origin')
  const partners = stock
    ? new Set([
        ...(await release.codes('stock-origin', 'REF_AREA')),
        ...(await release.codes('stock-origin', 'COUNTERPART_AREA')),
      ])
    : new Set<string>()
  const places = new Set(areas.filter((a) => a.kind !== 'group' && a.kind !== 'residual').map((a) => a.id))
  const others = [...partners].filter((a) => places.has(a) && !edition.countries.includes(a)).length
  const answer = sayMost(ctx, columns) ?? edition.summary[ctx.lang]
  return {
    title: m.countryIndex.title,
    description: unlinked(answer),
    figures: map === undefined ? [] : [map],
    body: (
      <>
        <p class="answer">
          <RichText text={answer} />
        </p>
        {map === undefined ? '' : <Figure ctx={ctx} figure={map} />}
        <h2>{m.countryIndex.table.title}</h2>
        <DataTable ctx={ctx} table={countriesTable(ctx, columns)} />
        <p class="note">{m.countryIndex.table.none}</p>
        {others === 0 ? (
          ''
        ) : (
          <p>{m.countryIndex.others(ctx.f.number(edition.countries.length), ctx.f.number(others))}</p>
        )}
      </>
    ),
  }
}

function sayMost(ctx: PageContext, columns: readonly KeyNumber[]): string | undefined {
  const { f, m, p } = ctx
  const top = (id: KeyNumber['id']): { readonly table: string; readonly cell: Observation } | undefined => {
    const column = columns.find((c) => c.id === id)
    const cell = [...(column?.byArea.values() ?? [])].toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))[0]
    return column === undefined || cell === undefined ? undefined : { table: column.table, cell }
  }
  const [most, share, gone] = [top('migrants'), top('share'), top('emigrants')]
  if (most === undefined || share === undefined || gone === undefined) return undefined
  const area = (cell: Observation): string => cell.key[0] ?? ''
  if (area(most.cell) === area(share.cell)) {
    return m.countryIndex.answerBoth(
      p.in(area(most.cell)),
      told(ctx, most.table, most.cell),
      told(ctx, share.table, share.cell, (n) => f.percent(n, 1)),
      p.from(area(gone.cell)),
      told(ctx, gone.table, gone.cell, (n) => f.count(n, m.home.people)),
    )
  }
  return m.countryIndex.answer(
    p.in(area(most.cell)),
    told(ctx, most.table, most.cell),
    told(ctx, share.table, share.cell, (n) => f.percent(n, 1)),
    p.in(area(share.cell)),
    p.from(area(gone.cell)),
    told(ctx, gone.table, gone.cell, (n) => f.count(n, m.home.people)),
  )
}
