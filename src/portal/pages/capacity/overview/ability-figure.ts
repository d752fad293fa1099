/**
 * The edition's countries as small multiples: what each could report over the years, on its own statistics and with every source.
 */
import { cellOf } from '../../../cell-of.ts'
import { smallMultiples } from '../../../charts/small-multiples.ts'
import type { FigureData } from '../../../figure.tsx'
import type { PageContext } from '../../../page-context.ts'
import { definitionOf } from '../../parts/definition-of.ts'
import { selectionHref } from '../../parts/selection-href.ts'
import { byName } from '../measures/by-name.ts'
import { abilityCell, abilityLine, abilityTable } from './ability.ts'
import type { Ability } from './ability.ts'

export function abilityFigure(ctx: PageContext, ability: Ability): FigureData {
  const { f, m, p } = ctx
  const text = m.capacity.ability
  const countries = byName(ctx)
  const { first, last } = ability
  const at = (country: string, year: number): number => abilityCell(ability, { country, year })?.value ?? 0
  const most = countries.toSorted((a, b) => at(b, last) - at(a, last))[0] ?? ''
  const fallen = countries.filter(
    (c) => Math.max(...ability.years.map((year) => at(c, year))) > at(c, last) + 0.5,
  )
  return {
    id: 'ability',
    title: text.title,
    unit: text.unit(String(first), String(last)),
    draw: (o) =>
      smallMultiples(
        {
          tone: 's2',
          value: (n) => f.percent(n),
          panels: countries.map((c) => ({
            label: p.name(c),
            points: abilityLine(ability, c, 'NATIONAL'),
            other: abilityLine(ability, c, 'ANY'),
          })),
        },
        o,
      ),
    summary: text.summary(f.number(fallen.length), f.number(countries.length), p.the(most)),
    source: text.source,
    definition: definitionOf(ctx, abilityTable),
    table: {
      id: 'ability-table',
      caption: text.table(String(last)),
      unit: m.parts.percent,
      head: m.measures.one.country,
      columns: [
        { id: 'own', label: text.own },
        { id: 'any', label: text.any },
      ],
      rows: countries.map((country) => ({
        head: p.name(country),
        cells: [
          cellOf(ctx, abilityTable, abilityCell(ability, { country, year: last }), 1),
          cellOf(ctx, abilityTable, abilityCell(ability, { country, year: last, origin: 'ANY' }), 1),
        ],
      })),
    },
    full: selectionHref(ctx, abilityTable, { TEMPLATE: ['_T'], STATISTIC: ['SHARE'] }),
  }
}
