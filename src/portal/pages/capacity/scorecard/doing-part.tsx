/** What is being done: the strategy's standing, and the activities of the register that name the country, newest first. */
import { inWords } from '../../../../standards/words.ts'
import type { CapacityRecord } from '../../../../capacity/record.ts'
import { DataTable } from '../../../data-table.tsx'
import type { PageContext } from '../../../page-context.ts'
import type { Part } from '../../parts/part.ts'
import { newestStrategy } from '../overview/standing-of.ts'

const shown = 10

export function strategyPart(ctx: PageContext, country: string, record: CapacityRecord): Part {
  const text = ctx.m.capacity.card.strategy
  const own = newestStrategy(record, country)
  const title = own === undefined ? '' : inWords(own.title, ctx.lang).text
  return {
    id: 'strategy',
    title: text.title,
    body: (
      <>
        <p>
          {own === undefined || own.status === 'proposal'
            ? text.none
            : own.status === 'adopted'
              ? text.adopted(title)
              : text.draft(title)}
        </p>
        <p>
          <a href={ctx.href(`/capacity/strategies/${country}`)}>{text.link}</a>
        </p>
      </>
    ),
  }
}

export function activitiesPart(ctx: PageContext, country: string, record: CapacityRecord): Part {
  const { f, lang, m } = ctx
  const text = m.capacity.card.activities
  const own = record.activities
    .filter((a) => a.countries.includes(country))
    .toSorted((a, b) => (b.start ?? '').localeCompare(a.start ?? ''))
  return {
    id: 'activities',
    title: text.title,
    body:
      own.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <>
          <p>{text.text(f.count(own.length, m.capacity.done.count))}</p>
          <DataTable
            ctx={ctx}
            table={{
              id: 'activities-table',
              caption: text.title,
              head: text.head,
              columns: [{ id: 'when', label: text.when, text: true }],
              rows: own.slice(0, shown).map((a) => ({
                head: inWords(a.title, lang).text,
                href: ctx.href(`/capacity/activities/${a.id}`),
                cells: [{ text: a.start === undefined ? '' : a.start.slice(0, 4) }],
              })),
            }}
          />
          {own.length > shown ? (
            <p>
              <a href={ctx.href('/capacity/activities', { country })}>{text.all}</a>
            </p>
          ) : (
            ''
          )}
        </>
      ),
  }
}
