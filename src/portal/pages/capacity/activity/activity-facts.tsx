/**
 * Everything that is recorded about an activity.
 */
import type { Child } from 'hono/jsx'
import type { Activity } from '../../../../capacity/model/activity.ts'
import type { PageContext } from '../../../page-context.ts'
import { organisations } from '../activities/organisations.ts'
import { when } from '../activities/when.ts'
import { where } from '../activities/where.ts'
import { language } from '../language.ts'
import { Said } from '../said.tsx'

export function ActivityFacts({ ctx, one }: { ctx: PageContext; one: Activity }) {
  const { f, m, p } = ctx
  const text = m.activities.one
  const time = when(ctx, one)
  const lasts = one.ongoing ? (time === undefined ? text.ongoingOnly : text.ongoing(time)) : time
  const place = where(ctx, one)
  const edition = new Set(ctx.release.vocabulary.edition.countries)
  const country = (code: string): Child =>
    edition.has(code) ? <a href={ctx.href(`/capacity/countries/${code}`)}>{p.name(code)}</a> : p.name(code)
  const { document, section, page } = one.source
  const cited = section === undefined ? document : text.section(document, section)
  const facts: readonly (readonly [string, Child | undefined])[] = [
    [
      text.kind,
      <a href={ctx.href('/capacity/activities', { kind: one.kind })}>{m.activities.kinds[one.kind]}</a>,
    ],
    [text.when, lasts],
    [text.where, place],
    [text.organisers, one.organisers.length === 0 ? undefined : organisations(ctx, one.organisers)],
    [text.funders, one.funders.length === 0 ? undefined : organisations(ctx, one.funders)],
    [text.countries, one.countries.length === 0 ? undefined : <Items items={one.countries.map(country)} />],
    [text.region, one.region === undefined ? undefined : <Said ctx={ctx} words={one.region} />],
    [text.participants, participants(ctx, one)],
    [
      text.topics,
      <Items
        items={one.topics.map((topic) => (
          <a href={ctx.href('/capacity/activities', { topic })}>{ctx.label('CL_CAPACITY_TOPIC', topic)}</a>
        ))}
      />,
    ],
    [
      text.languages,
      one.languages.length === 0 ? undefined : f.list(one.languages.map((l) => language(ctx, l))),
    ],
    [
      text.outputs,
      one.outputs.length === 0 ? undefined : (
        <Items
          items={one.outputs.map((o) => (
            <Said ctx={ctx} words={o} />
          ))}
        />
      ),
    ],
    [text.followUp, one.follow_up === undefined ? undefined : <Said ctx={ctx} words={one.follow_up} />],
    [
      text.address,
      one.url === undefined ? undefined : (
        <a class="long" href={one.url}>
          {one.url.replace(/^https?:\/\//, '').replace(/[/?#].*$/, '')}
        </a>
      ),
    ],
    [text.source, page === undefined ? cited : text.page(cited, f.number(page))],
  ]
  return (
    <dl class="facts">
      {facts.map(([name, value]) =>
        value === undefined ? (
          ''
        ) : (
          <>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </>
        ),
      )}
    </dl>
  )
}

const Items = ({ items }: { items: readonly Child[] }) => (
  <>
    {items.map((item, i) => (
      <>
        {i === 0 ? '' : ' · '}
        {item}
      </>
    ))}
  </>
)

function participants(ctx: PageContext, { participants: who }: Activity): Child | undefined {
  const { f } = ctx
  const text = ctx.m.activities.one
  if (who === undefined) return undefined
  const sexes = [
    ...(who.women === undefined ? [] : [text.women(f.number(who.women))]),
    ...(who.men === undefined ? [] : [text.men(f.number(who.men))]),
  ]
  const heads = [...(who.total === undefined ? [] : [f.number(who.total)]), ...sexes]
  const groups = who.by.map((group) => {
    const names = [group.agency, group.role].flatMap((words) => words ?? [])
    return (
      <>
        {names.map((words, i) => (
          <>
            {i === 0 ? '' : ', '}
            <Said ctx={ctx} words={words} />
          </>
        ))}
        {group.number === undefined ? '' : ` (${f.number(group.number)})`}
      </>
    )
  })
  return <Items items={[...heads, ...groups]} />
}
