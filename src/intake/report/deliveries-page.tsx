/**
 * All deliveries of an edition on one page: what waits for somebody first, then every delivery by source, with the way to its report.
 */
import type { Child } from 'hono/jsx'
import { NumberTable } from '../../report/number-table.tsx'
import type { Numbers } from '../../report/numbers.ts'
import { numbersIn } from '../../report/numbers.ts'
import { dayIn, momentIn, wholePage } from '../../report/whole-page.tsx'
import type { Labels, Language } from '../../standards/labels.ts'
import type { RecordDelivery } from '../../store/intake-catalog.ts'
import type { Line, SourceLines } from '../delivery-list.ts'
import { reportName } from '../report-folder.ts'
import { shownVerdict } from '../verdict.ts'
import type { ListMessages } from './messages/list.ts'
import { listMessages } from './messages/list.ts'

interface Given {
  readonly title: Labels
  readonly list: readonly SourceLines[]
  /** ISO date and time. */
  readonly now: string
}

interface Voice {
  readonly language: Language
  readonly w: ListMessages
  readonly n: Numbers
}

/** @returns a whole HTML document */
export function deliveriesPage({ title, list, now }: Given, language: Language): string {
  const voice = { language, w: listMessages[language], n: numbersIn(language) }
  const { w } = voice
  return wholePage({
    language,
    kicker: title[language],
    title: w.title,
    answer: answer(list, voice),
    body: (
      <>
        <Waiting voice={voice} list={list} />
        <section>
          <h2>{w.all}</h2>
          {list.map((one) => (
            <OfSource voice={voice} of={one} />
          ))}
        </section>
      </>
    ),
    footer: w.footer(momentIn(language, now)),
  })
}

function answer(list: readonly SourceLines[], { w, n }: Voice): string {
  const lines = list.flatMap((one) => one.lines)
  const count = (state: Line['state']): number => lines.filter((one) => one.state === state).length
  const open = lines.reduce((sum, one) => sum + one.open, 0)
  return w.answer({
    all: n.count(lines.length, w.deliveries),
    used: n.exact(count('used')),
    waiting: count('waiting'),
    refused: count('refused'),
    open: open === 0 ? undefined : n.count(open, w.rows),
  })
}

const href = ({ source, sha256 }: RecordDelivery, language: Language): string =>
  `${source}/${sha256.slice(0, 16)}/${reportName(language)}`

interface ListProps {
  voice: Voice
  list: readonly SourceLines[]
}

function Waiting({ voice, list }: ListProps): Child {
  const { w, n, language } = voice
  const all = list.flatMap(({ source, lines }) => lines.map((line) => ({ ...line, source })))
  const things = [
    ...all.filter((one) => one.state === 'waiting').map((one) => ({ ...one, ...w.waits.decision })),
    ...all.filter((one) => one.state === 'refused').map((one) => ({ ...one, ...w.waits.refused })),
    ...all
      .filter((one) => one.open > 0)
      .map((one) => ({
        ...one,
        what: w.waits.aside.what(n.count(one.open, w.rows)),
        fix: w.waits.aside.fix,
      })),
  ]
  return (
    <section>
      <h2>{w.waits.title}</h2>
      {things.length === 0 ? (
        <p>{w.waits.none}</p>
      ) : (
        <ol class="findings">
          {things.map(({ delivery, source, what, fix }) => (
            <li>
              <h3>
                <a href={href(delivery, language)}>{delivery.name}</a>
              </h3>
              <p class="rows">{`${source.title[language]}, ${dayIn(language, delivery.received)}`}</p>
              <p>{`${what} ${fix}`}</p>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

function OfSource({ voice, of: { source, lines } }: { voice: Voice; of: SourceLines }): Child {
  const { w, n, language } = voice
  const caption = w.caption(source.title[language], source.provider[language])
  if (lines.length === 0)
    return (
      <>
        <h3>{caption}</h3>
        <p>{w.nothing}</p>
      </>
    )
  const table = {
    id: `of-${source.id}`,
    caption,
    head: w.columns.file,
    columns: [
      { label: w.columns.state, text: true },
      { label: w.columns.period, text: true },
      { label: w.columns.received, text: true },
      { label: w.columns.rows },
      { label: w.columns.accepted },
      { label: w.columns.aside },
      { label: w.columns.found, text: true },
    ],
    rows: lines.map(({ delivery, state }) => ({
      head: <a href={href(delivery, language)}>{delivery.name}</a>,
      cells: [
        w.states[state],
        delivery.period,
        <time datetime={delivery.received}>{dayIn(language, delivery.received, 'medium')}</time>,
        n.exact(delivery.rows),
        n.exact(delivery.verdict === 'refused' ? 0 : delivery.accepted),
        n.exact(delivery.setAside),
        w.found[shownVerdict(delivery)],
      ],
    })),
  }
  return <NumberTable table={table} />
}
