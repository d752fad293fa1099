/**
 * The register of uses: decisions, laws, plans and reports that cite a release, the newest first.
 */
import type { Use } from '../../../../capacity/model/use.ts'
import { inWords } from '../../../../standards/words.ts'
import type { Words } from '../../../../standards/words.ts'
import type { DataTableData } from '../../../data-table.tsx'
import type { PageContext } from '../../../page-context.ts'

export function registerTable(ctx: PageContext, uses: readonly Use[]): DataTableData {
  const { f, lang, m, release } = ctx
  const text = m.use.register
  const say = (words: Words) => {
    const said = inWords(words, lang)
    return said.lang === undefined ? said.text : <span lang={said.lang}>{said.text}</span>
  }
  const titleOf = (id: string): string =>
    release.vocabulary.tables.find((table) => table.id === id)?.title[lang] ?? id
  const dateOf = (date: string): string => (date.length === 10 ? f.date(date) : f.period(date))
  return {
    id: 'register',
    caption: text.caption,
    head: text.what,
    columns: [
      { id: 'kind', label: text.kind, text: true },
      { id: 'by', label: text.by, text: true, wide: true },
      { id: 'date', label: text.date, text: true },
      { id: 'used', label: text.used, text: true, wide: true },
      { id: 'tables', label: text.tables, text: true, wide: true },
    ],
    rows: uses
      .toSorted((a, b) => b.date.localeCompare(a.date))
      .map((use) => ({
        head: use.example ? (
          <>
            {say(use.title)} ({text.madeUp})
          </>
        ) : (
          say(use.title)
        ),
        ...(use.url === undefined ? {} : { href: use.url }),
        cells: [
          { text: text.kinds[use.kind] },
          { text: say(use.by) },
          { text: dateOf(use.date) },
          { text: say(use.what) },
          {
            text: (
              <>
                {use.release === undefined ? '' : text.release(f.number(use.release))}
                {use.tables.map((id, i) => (
                  <>
                    {i === 0 && use.release === undefined ? '' : ', '}
                    <a href={ctx.href(`/tables/${id}`)}>{titleOf(id)}</a>
                  </>
                ))}
              </>
            ),
          },
        ],
      })),
  }
}
