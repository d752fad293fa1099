/** Trainings that led to others, as the register tells it: a tree with the number of participants, where there is one. */
import { cascade } from '../../../charts/cascade.ts'
import type { FigureData } from '../../../figure.tsx'
import type { PageContext } from '../../../page-context.ts'
import { inWords } from '../../../../standards/words.ts'
import { linked } from './registry.ts'
import type { Registered } from './registry.ts'

/** The figure; undefined where no training led to another. */
export function registryFigure(ctx: PageContext, all: readonly Registered[]): FigureData | undefined {
  const { f, lang } = ctx
  const { registry } = ctx.m.training
  const text = registry.tree
  const nodes = linked(all)
  /** “Abuja (2017)” where the register tells place and year, else the title. */
  const title = ({ activity }: Registered): string => {
    const place = activity.place?.city ?? (activity.place?.country && ctx.p.name(activity.place.country))
    return place === undefined || activity.start === undefined
      ? inWords(activity.title, lang).text
      : text.node(place, activity.start.slice(0, 4))
  }
  const of = (id: string | undefined): Registered | undefined =>
    nodes.find(({ activity }) => activity.id === id)
  const first = nodes.find(({ after }) => after !== undefined)
  const from = of(first?.after)
  if (first === undefined || from === undefined) return undefined
  return {
    id: 'registry-tree',
    title: text.title,
    unit: text.unit,
    draw: (o) =>
      cascade(
        {
          heads: text.heads,
          words: ctx.m.training.one.cascade,
          nodes: nodes.map((node) => ({
            id: node.activity.id,
            after: node.after,
            label: title(node),
            came: node.activity.participants?.total ?? null,
          })),
        },
        { ...o, words: { ...o.words, missing: ctx.m.training.notSaid } },
      ),
    summary: text.led(title(from), title(first)),
    source: sources(all),
    definition: text.definition,
    table: {
      id: 'registry-tree-table',
      caption: text.title,
      unit: text.unit,
      head: registry.training,
      columns: [
        { id: 'after', label: text.follows, text: true, wide: true },
        { id: 'participants', label: registry.participants },
      ],
      rows: nodes.map((node) => {
        const before = of(node.after)
        const total = node.activity.participants?.total
        return {
          head: title(node),
          href: ctx.href(`/capacity/activities/${node.activity.id}`),
          cells: [
            { text: before === undefined ? '–' : title(before) },
            total === undefined ? { text: ctx.m.training.notSaid, missing: true } : { text: f.number(total) },
          ],
        }
      }),
    },
  }
}

const sources = (all: readonly Registered[]): string =>
  [...new Set(all.map(({ activity }) => activity.source.document))].join('; ')
