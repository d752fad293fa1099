/**
 * The countries by name: what each can report now and ten years before, its last census on migration, how many core questions it is
 * known to have asked, its strategy, its composite as a range, and how many activities name it.
 */
import type { CapacityRecord } from '../../../../capacity/record.ts'
import { cellHref } from '../../../cell-href.ts'
import type { DataCell, DataTableData } from '../../../data-table.tsx'
import type { PageContext } from '../../../page-context.ts'
import type { AllMeasured } from '../measures/all-measured.ts'
import { byName } from '../measures/by-name.ts'
import type { ScaleScores } from '../scales/all-scores.ts'
import { abilityCell, abilityTable } from './ability.ts'
import type { Ability } from './ability.ts'
import { standingOf } from './standing-of.ts'

interface Given {
  readonly ability: Ability | undefined
  readonly all: AllMeasured
  readonly composite: ScaleScores | undefined
  readonly record: CapacityRecord
}

export function countriesTable(ctx: PageContext, { ability, all, composite, record }: Given): DataTableData {
  const { f, m, p } = ctx
  const text = m.capacity.countries
  const before = ability === undefined ? 0 : Math.max(ability.last - 10, ability.first)
  const share = (country: string, year: number, origin: 'NATIONAL' | 'ANY'): DataCell => {
    const cell = ability === undefined ? undefined : abilityCell(ability, { country, year, origin })
    return cell?.value == null
      ? { text: '' }
      : { text: f.percent(cell.value, 1), href: cellHref(ctx, abilityTable, cell.key) }
  }
  const now = ability?.last ?? 0
  return {
    id: 'countries',
    caption: text.caption,
    unit: text.unit,
    head: m.measures.one.country,
    columns: [
      ...(ability === undefined
        ? []
        : [
            { id: 'now', label: text.now(String(now)) },
            { id: 'before', label: text.before(String(before)) },
            { id: 'any', label: text.any },
          ]),
      { id: 'census', label: text.census },
      { id: 'topics', label: text.topics },
      { id: 'composite', label: text.composite },
      { id: 'activities', label: text.activities },
      { id: 'strategy', label: text.strategy, text: true },
    ],
    rows: byName(ctx).map((country) => {
      const census = all.get('census-age')?.get(country)
      const topics = all.get('census-topics')?.get(country)
      const range = composite?.byCountry.get(country)
      const named = record.activities.filter((a) => a.countries.includes(country)).length
      return {
        head: p.name(country),
        href: ctx.href(`/capacity/countries/${country}`),
        cells: [
          ...(ability === undefined
            ? []
            : [
                share(country, now, 'NATIONAL'),
                share(country, before, 'NATIONAL'),
                share(country, now, 'ANY'),
              ]),
          census?.value == null
            ? { text: m.measures.one.notKnown, missing: true }
            : { text: String(census.year ?? ''), href: ctx.href('/capacity/measures/census-age') },
          topics?.filled === undefined || topics.required === undefined
            ? { text: m.measures.one.notKnown, missing: true }
            : {
                text: text.topicsOf(f.number(topics.filled), f.number(topics.required)),
                href: ctx.href('/capacity/measures/census-topics'),
              },
          {
            text: range === undefined ? '' : f.range(f.number(range.low), f.number(range.high)),
            href: ctx.href('/capacity/scales/corridor'),
          },
          {
            text: f.number(named),
            href: ctx.href('/capacity/activities', { country }),
          },
          {
            text: m.capacity.strategy[standingOf(record, country)],
            href: ctx.href(`/capacity/strategies/${country}`),
          },
        ],
      }
    }),
  }
}
