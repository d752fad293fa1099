/**
 * The list of tables, by theme: what each answers, who is counted, since when, how many figures, by whom.
 */
import type { Table } from '../../standards/table.ts'
import type { Page, PageContext } from '../page.ts'
import { ToMicrodata } from './microdata/to-microdata.tsx'
import { sourcesOf } from './table/sources-of.ts'

const themes = [
  'stock',
  'flow',
  'displacement',
  'asylum',
  'deaths',
  'remittances',
  'population',
  'capacity',
] as const

interface Entry {
  readonly table: Table
  readonly cells: number
  readonly years: string
  readonly sources: readonly string[]
}

const entryOf = async (ctx: PageContext, table: Table): Promise<Entry> => {
  const [sources, cells, periods] = await Promise.all([
    sourcesOf(ctx.release, table.id),
    ctx.release.count({ table: table.id }),
    ctx.release.codes(table.id, table.dimensions.at(-1) ?? ''),
  ])
  const end =
    table.freq === 'A5' ? String(Number(periods.at(-1) ?? 0) + 5) : (periods.at(-1) ?? '').slice(0, 4)
  return { table, cells, sources, years: ctx.f.range((periods[0] ?? '').slice(0, 4), end) }
}

/** Make the page; `theme` narrows it to one theme. */
export async function tables(ctx: PageContext): Promise<Page> {
  const { release, lang, m, f } = ctx
  const text = m.tables
  const all = await Promise.all(release.vocabulary.tables.map((t) => entryOf(ctx, t)))
  const asked = themes.find((t) => t === ctx.query.get('theme'))
  const used = themes.filter((theme) => all.some((e) => e.table.theme === theme))
  const answer = text.answer(f.number(all.length), f.words(all.reduce((n, e) => n + e.cells, 0)))
  const choice = (label: string, href: string, current: boolean) => (
    <li>
      <a href={href} {...(current ? { 'aria-current': 'true' as const } : {})}>
        {label}
      </a>
    </li>
  )
  return {
    title: text.title,
    description: answer,
    body: (
      <>
        <p class="answer">{answer}</p>
        <nav class="filter" aria-label={text.byTheme}>
          <ul>
            {choice(text.all, ctx.href('/tables'), asked === undefined)}
            {used.map((theme) => choice(text.themes[theme], ctx.href('/tables', { theme }), theme === asked))}
          </ul>
        </nav>
        {used
          .filter((theme) => asked === undefined || theme === asked)
          .map((theme) => (
            <section>
              <h2>{text.themes[theme]}</h2>
              <ul class="entries">
                {all
                  .filter((e) => e.table.theme === theme)
                  .map(({ table, cells, years, sources }) => (
                    <li>
                      <h3>
                        <a href={ctx.href(`/tables/${table.id}`)}>{table.title[lang]}</a>
                      </h3>
                      <p>{table.question[lang]}</p>
                      <p class="note">
                        {years} · {f.count(cells, text.figures)} · {text.method[table.method]} ·{' '}
                        {table.universe[lang]}
                        <br />
                        {text.sources}
                        {m.common.colon}
                        {sources
                          .map((id) => release.vocabulary.sources.find((s) => s.id === id)?.title[lang] ?? id)
                          .join(', ')}
                      </p>
                    </li>
                  ))}
              </ul>
            </section>
          ))}
        {asked === undefined ? <ToMicrodata ctx={ctx} /> : ''}
      </>
    ),
  }
}
