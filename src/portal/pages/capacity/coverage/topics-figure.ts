/**
 * Countries down, census rounds across: how many of the core questions the censuses of the round are known to have asked.
 */
import type { Observation } from '../../../../published/model.ts'
import { matrix } from '../../../charts/matrix.ts'
import { cellHref } from '../../../cell-href.ts'
import type { DataCell } from '../../../data-table.tsx'
import type { FigureData } from '../../../figure.tsx'
import type { PageContext } from '../../../page-context.ts'
import { coreTopics, topicsOf } from './read-topics.ts'

/** The round of a census: that of 2010 runs from 2005 to 2014. */
const roundOf = (year: string): number => 10 * Math.floor((Number(year) + 5) / 10)

export function topicsFigure(ctx: PageContext, cells: readonly Observation[]): FigureData {
  const { f, p, lang } = ctx
  const text = ctx.m.capacityCoverage.topics
  const core = coreTopics(ctx)
  const countries = ctx.release.vocabulary.edition.countries.toSorted((a, b) =>
    p.name(a).localeCompare(p.name(b), lang),
  )
  const rounds = [...new Set(cells.map((o) => roundOf(o.key[2] ?? '')))]
    .filter((round) => round >= 1990)
    .toSorted((a, b) => a - b)
  const asked = new Map<string, Observation>()
  const held = new Set<string>()
  for (const o of cells) {
    const [topic = '', area = '', year = ''] = o.key
    held.add(`${area} ${roundOf(year)}`)
    if (o.value === 1) asked.set(`${topic} ${area} ${roundOf(year)}`, o)
  }
  const count = (area: string, round: number): number =>
    core.filter((topic) => asked.has(`${topic} ${area} ${round}`)).length
  const two = (round: number): number => countries.filter((area) => count(area, round) >= 2).length
  const best = rounds.toSorted((a, b) => two(b) - two(a))[0]
  const cell = (topic: string, area: string, round: number): DataCell => {
    const o = asked.get(`${topic} ${area} ${round}`)
    return o === undefined
      ? { text: held.has(`${area} ${round}`) ? '–' : '', missing: true }
      : { text: o.key[2] ?? '', href: cellHref(ctx, topicsOf, o.key) }
  }
  return {
    id: 'topics',
    title: text.title,
    unit: text.unit,
    width: 640,
    scroll: true,
    draw: (o) =>
      matrix(
        {
          rows: countries.map((area) => p.name(area)),
          columns: rounds.map(String),
          rowTitle: text.country,
          columnTitle: text.rounds,
          values: countries.map((area) =>
            rounds.map((round) => (held.has(`${area} ${round}`) ? count(area, round) : undefined)),
          ),
          value: (n) => f.number(n),
        },
        o,
      ),
    summary:
      best === undefined
        ? text.none
        : text.summary(
            f.number(two(best)),
            String(best),
            f.count(countries.length, ctx.m.capacityCoverage.countries),
          ),
    source: ctx.m.capacityCoverage.source,
    definition: text.definition,
    table: {
      id: 'topics-table',
      caption: text.title,
      unit: text.asked,
      head: text.country,
      columns: rounds.flatMap((round) =>
        core.map((topic) => ({
          id: `${round}-${topic}`,
          label: ctx.label('CL_CENSUS_TOPIC', topic),
          group: text.round(String(round)),
        })),
      ),
      rows: countries.map((area) => ({
        head: p.name(area),
        href: ctx.href(ctx.path, { country: area }),
        cells: rounds.flatMap((round) => core.map((topic) => cell(topic, area, round))),
      })),
    },
    full: ctx.href('/tables/census-topics'),
  }
}
