/**
 * What there is to read, by topic: where the library is thick, and where nobody has written anything that it knows of.
 */
import type { Resource } from '../../../../capacity/model/resource.ts'
import { Resource as ResourceForm } from '../../../../capacity/model/resource.ts'
import { rankedBars } from '../../../charts/ranked-bars.ts'
import type { FigureData } from '../../../figure.tsx'
import type { PageContext } from '../../../page-context.ts'

/** Make the figure; undefined where the library is empty. */
export function topicsFigure(ctx: PageContext, works: readonly Resource[]): FigureData | undefined {
  const { f, m } = ctx
  const text = m.library.matrix
  if (works.length === 0) return undefined
  const topics =
    ctx.release.vocabulary.codelists
      .find(({ id }) => id === 'CL_CAPACITY_TOPIC')
      ?.codes.map(({ id }) => id) ?? []
  const name = (topic: string): string => ctx.label('CL_CAPACITY_TOPIC', topic)
  const kinds = ResourceForm.shape.kind.options.filter((kind) => works.some((one) => one.kind === kind))
  const rows = topics
    .map((topic) => {
      const on = works.filter((one) => one.topics.includes(topic))
      return {
        topic,
        all: on.length,
        cells: kinds.map((kind) => on.filter((one) => one.kind === kind).length),
      }
    })
    .toSorted((a, b) => b.all - a.all || name(a.topic).localeCompare(name(b.topic), ctx.lang))
  const [top] = rows
  const gaps = rows.filter(({ all }) => all === 0).map(({ topic }) => name(topic))
  if (top === undefined || top.all === 0) return undefined
  const summary = [
    text.summary(name(top.topic), f.number(top.all)),
    ...(gaps.length === 0 ? [] : [text.gap(f.list(gaps))]),
  ]
  const labels = kinds.map((kind) => m.library.kinds[kind].many)
  return {
    id: 'topics',
    title: text.title,
    unit: text.unit,
    summary: summary.join(' '),
    draw: (o) =>
      rankedBars({ bars: rows.map(({ topic, all }) => ({ label: name(topic), value: all })), tone: 'in' }, o),
    width: 640,
    source: text.source(brief(works)),
    definition: text.definition,
    table: {
      id: 'topics-table',
      caption: text.title,
      unit: text.unit,
      head: text.rows,
      columns: [
        ...kinds.map((kind, i) => ({ id: kind, label: labels[i] ?? kind })),
        { id: 'all', label: text.all },
      ],
      rows: rows.map(({ topic, cells, all }) => ({
        head: name(topic),
        href: ctx.href('/capacity/library', { topic }),
        cells: [...cells, all].map((n) => ({ text: n === 0 ? '–' : f.number(n) })),
      })),
    },
  }
}

/** The document that most works were read from. */
function brief(works: readonly Resource[]): string {
  const counts = new Map<string, number>()
  for (const { source } of works) counts.set(source.document, (counts.get(source.document) ?? 0) + 1)
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? ''
}
