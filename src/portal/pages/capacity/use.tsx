/**
 * Use: which decisions cite a release, what of it is looked at and fetched, and how that is counted.
 */
import { recordOf } from '../../../capacity/record.ts'
import { DataTable } from '../../data-table.tsx'
import { Figure } from '../../figure.tsx'
import type { Page, PageContext } from '../../page.ts'
import { underCapacity } from './capacity-frame.tsx'
import { CapacityNav } from './capacity-nav.tsx'
import { fetchedTable } from './use/fetched-table.ts'
import { languagesTable } from './use/languages-table.ts'
import { filesOf, monthsFigure, monthsOf, viewsOf } from './use/months-figure.ts'
import { mostTable, namesOf } from './use/most-table.ts'
import { registerTable } from './use/register-table.tsx'

/** Make the page. */
export async function capacityUse(ctx: PageContext): Promise<Page> {
  const { f, m, release } = ctx
  const text = m.use
  const { usage, uses } = await recordOf(release)
  const month = monthsOf(usage).at(-1)
  const answer = [
    text.answer.uses(uses.length, f.count(uses.length, text.usesCount)),
    month === undefined
      ? text.answer.noViews
      : text.answer.views(
          f.count(viewsOf(usage, month), text.times),
          f.count(filesOf(usage, month), text.times),
          ctx.f.period(month),
        ),
  ].join(' ')
  const figure = monthsFigure(ctx, usage)
  const { contact } = release.vocabulary.edition
  return {
    title: text.title,
    description: answer,
    ...underCapacity(ctx),
    ...(figure === undefined ? {} : { figures: [figure] }),
    body: (
      <>
        <p class="answer">{answer}</p>
        <CapacityNav ctx={ctx} />
        <p>{text.what}</p>
        <h2>{text.register.title}</h2>
        {uses.length === 0 ? (
          <p>{text.register.none}</p>
        ) : (
          <DataTable ctx={ctx} table={registerTable(ctx, uses)} />
        )}
        <h3>{text.register.tell.title}</h3>
        <p>
          {text.register.tell.text} {contact === undefined ? '' : text.register.tell.write(contact)}{' '}
          {text.register.tell.entry}
        </p>
        {figure === undefined ? (
          <>
            <h2>{text.months.title}</h2>
            <p>{text.none}</p>
          </>
        ) : (
          <Figure ctx={ctx} figure={figure} />
        )}
        {month === undefined ? '' : <Looked ctx={ctx} usage={usage} month={month} />}
        <h2>{text.how.title}</h2>
        {text.how.text.map((paragraph) => (
          <p>{paragraph}</p>
        ))}
        <nav class="onward" aria-label={m.common.capacity}>
          <ul class="plain">
            <li>
              <a href={ctx.href('/tables')}>{text.onward.tables}</a>
            </li>
            <li>
              <a href={ctx.href('/api')}>{text.onward.api}</a>
            </li>
            <li>
              <a href={ctx.href('/licences')}>{text.onward.cite}</a>
            </li>
          </ul>
        </nav>
      </>
    ),
  }
}

interface LookedProps {
  ctx: PageContext
  usage: Parameters<typeof mostTable>[1]
  month: string
}

/** What was looked at in the newest whole month. */
function Looked({ ctx, month, usage }: LookedProps) {
  const text = ctx.m.use
  const { withheld } = namesOf(usage, month, ['page', 'table'])
  const parts = [
    { title: text.most.title, table: mostTable(ctx, usage, month) },
    { title: text.fetched.title, table: fetchedTable(ctx, usage, month) },
    { title: text.languages.title, table: languagesTable(ctx, usage, month) },
  ]
  return (
    <>
      {parts.map(({ table, title }, i) =>
        table === undefined ? (
          ''
        ) : (
          <>
            <h2>{title}</h2>
            <DataTable ctx={ctx} table={table} />
            {i === 0 && withheld > 0 ? <p class="note">{text.most.withheld(ctx.f.number(withheld))}</p> : ''}
          </>
        ),
      )}
    </>
  )
}
