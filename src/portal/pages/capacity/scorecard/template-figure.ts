/**
 * What one country can report to each body that asks, over the years: a panel a template, own statistics before every source.
 */
import { cellOf } from '../../../cell-of.ts'
import { smallMultiples } from '../../../charts/small-multiples.ts'
import type { FigureData } from '../../../figure.tsx'
import type { PageContext } from '../../../page-context.ts'
import { definitionOf } from '../../parts/definition-of.ts'
import { selectionHref } from '../../parts/selection-href.ts'
import { abilityCell, abilityLine, abilityTable } from '../overview/ability.ts'
import type { Ability } from '../overview/ability.ts'

export function templateFigure(ctx: PageContext, country: string, ability: Ability): FigureData {
  const { f, m, p } = ctx
  const text = m.capacity.card.ability
  const { first, last } = ability
  const asked = new Set(ctx.release.vocabulary.templates.filter((t) => t.asked).map((t) => t.id))
  const templates = [...new Set([...ability.cells.values()].map((o) => o.key[0] ?? ''))].filter(
    (t) => t === '_T' || asked.has(t),
  )
  const singles = templates.filter((t) => t !== '_T')
  const name = (template: string): string =>
    template === '_T' ? text.all : (m.capacity.bodies[template] ?? ctx.label('CL_TEMPLATE', template))
  const at = (template: string): number => abilityCell(ability, { template, country, year: last })?.value ?? 0
  const ordered = ['_T', ...singles.toSorted((a, b) => at(b) - at(a))].filter((t) => templates.includes(t))
  const best = ordered.find((t) => t !== '_T') ?? ''
  const title = text.title(p.the(country))
  return {
    id: 'ability',
    title,
    unit: text.unit(String(first), String(last)),
    draw: (o) =>
      smallMultiples(
        {
          tone: 's2',
          value: (n) => f.percent(n),
          panels: ordered.map((t) => ({
            label: name(t),
            points: abilityLine(ability, country, 'NATIONAL', t),
            other: abilityLine(ability, country, 'ANY', t),
          })),
        },
        o,
      ),
    summary: at(best) === 0 ? text.empty : text.summary(name(best), f.percent(at(best))),
    source: m.capacity.ability.source,
    definition: definitionOf(ctx, abilityTable),
    table: {
      id: 'ability-table',
      caption: `${title}, ${last}`,
      unit: m.parts.percent,
      head: text.head,
      columns: [
        { id: 'own', label: m.capacity.ability.own },
        { id: 'any', label: m.capacity.ability.any },
      ],
      rows: ordered.map((template) => ({
        head: template === '_T' ? text.all : ctx.label('CL_TEMPLATE', template),
        cells: [
          cellOf(ctx, abilityTable, abilityCell(ability, { template, country, year: last }), 1),
          cellOf(
            ctx,
            abilityTable,
            abilityCell(ability, { template, country, year: last, origin: 'ANY' }),
            1,
          ),
        ],
      })),
    },
    full: selectionHref(ctx, abilityTable, { REF_AREA: [country], STATISTIC: ['SHARE'] }),
  }
}
