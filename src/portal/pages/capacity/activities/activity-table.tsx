/**
 * The activities that fit, a page of them at a time, in the order that the reader chose.
 */
import type { Activity } from '../../../../capacity/model/activity.ts'
import { inWords } from '../../../../standards/words.ts'
import { DataTable } from '../../../data-table.tsx'
import type { PageContext } from '../../../page-context.ts'
import { Said } from '../said.tsx'
import { writeChoice } from './choice.ts'
import type { Choice } from './choice.ts'
import { gatherings } from '../../../../capacity/activities/gatherings.ts'
import { hasResults } from './has-results.ts'
import { organisations } from './organisations.ts'
import { when } from './when.ts'
import { where } from './where.ts'

const onPage = 40

interface ActivityTableProps {
  ctx: PageContext
  choice: Choice
  found: readonly Activity[]
}

export function ActivityTable({ ctx, choice, found }: ActivityTableProps) {
  const { f, m } = ctx
  const text = m.activities.list
  if (found.length === 0) return <p>{text.nothing}</p>
  const [by, descending] = [choice.sort.replace(/^-/, ''), choice.sort.startsWith('-')]
  const pages = Math.ceil(found.length / onPage)
  const page = Math.min(choice.page, pages)
  const start = (page - 1) * onPage
  const shown = order(ctx, found, by, descending).slice(start, start + onPage)
  const to = (change: Partial<Choice>): string =>
    `${ctx.href(ctx.path, writeChoice({ ...choice, ...change }))}#list`
  const part = text.part(f.number(start + 1), f.number(start + shown.length), f.number(found.length))
  return (
    <>
      <DataTable
        ctx={ctx}
        table={{
          id: 'list',
          caption: text.caption,
          ...(pages === 1 ? {} : { unit: part }),
          head: text.name,
          columns: [
            { id: 'kind', label: text.kind, text: true },
            { id: 'when', label: text.when, text: true },
            { id: 'where', label: text.where, text: true },
            { id: 'by', label: text.by, text: true, wide: true },
            { id: 'countries', label: text.countries },
            { id: 'results', label: text.results, text: true },
          ],
          rows: shown.map((one) => ({
            head: <Said ctx={ctx} words={one.title} />,
            href: ctx.href(`/capacity/activities/${one.id}`),
            cells: [
              { text: m.activities.kinds[one.kind] },
              { text: when(ctx, one) ?? text.unknown },
              { text: where(ctx, one) ?? (gatherings.has(one.kind) ? text.unknown : '–') },
              { text: one.organisers.length === 0 ? text.unknown : organisations(ctx, one.organisers) },
              { text: one.countries.length === 0 ? '–' : f.number(one.countries.length) },
              { text: hasResults(one) ? text.yes : text.no },
            ],
          })),
          sort: {
            by,
            descending,
            href: (column, down) => to({ sort: `${down ? '-' : ''}${column}`, page: 1 }),
          },
        }}
      />
      {pages === 1 ? (
        ''
      ) : (
        <nav class="pages" aria-label={part}>
          <p>{part}</p>
          <ul class="actions">
            {page === 1 ? (
              ''
            ) : (
              <li>
                <a href={to({ page: page - 1 })}>{text.previous}</a>
              </li>
            )}
            {page === pages ? (
              ''
            ) : (
              <li>
                <a href={to({ page: page + 1 })}>{text.next}</a>
              </li>
            )}
          </ul>
        </nav>
      )}
    </>
  )
}

/** By the column's words; activities without a date come last either way. */
function order(
  ctx: PageContext,
  found: readonly Activity[],
  by: string,
  descending: boolean,
): readonly Activity[] {
  const { lang, m } = ctx
  const title = (one: Activity): string => inWords(one.title, lang).text
  const key = (one: Activity): string | number => {
    if (by === 'kind') return m.activities.kinds[one.kind]
    if (by === 'when') return one.start ?? one.end ?? ''
    if (by === 'where') return where(ctx, one) ?? ''
    if (by === 'by') return organisations(ctx, one.organisers)
    if (by === 'countries') return one.countries.length
    return by === 'results' ? Number(hasResults(one)) : title(one)
  }
  const compare = (a: string | number, b: string | number): number =>
    typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), lang)
  return found.toSorted((a, b) => {
    const [x, y] = [key(a), key(b)]
    if ((x === '') !== (y === '')) return x === '' ? 1 : -1
    return (descending ? -1 : 1) * compare(x, y) || title(a).localeCompare(title(b), lang)
  })
}
