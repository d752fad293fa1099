/**
 * The activities that no comparison asks about, counted by why: most could not be compared however much one wished.
 */
import { fewest } from '../../../../capacity/effects/compare.ts'
import type { Activity } from '../../../../capacity/model/activity.ts'
import type { CapacityRecord } from '../../../../capacity/record.ts'
import type { DataTableData } from '../../../data-table.tsx'
import type { PageContext } from '../../../page-context.ts'

const reasons = ['nobody', 'everyone', 'few', 'left', 'undated', 'open'] as const

function reasonOf({ countries, end, start }: Activity, edition: readonly string[]): (typeof reasons)[number] {
  const n = edition.filter((country) => countries.includes(country)).length
  if (n === 0) return 'nobody'
  if (n === edition.length) return 'everyone'
  if (n < fewest) return 'few'
  if (edition.length - n < fewest) return 'left'
  return start === undefined && end === undefined ? 'undated' : 'open'
}

/** The table; undefined where every activity is compared, or there is none. */
export function notCompared(ctx: PageContext, record: CapacityRecord): DataTableData | undefined {
  const { f, m } = ctx
  const text = m.effects.cannot
  const compared = new Set(record.effects.map(({ activity }) => activity))
  const { countries } = ctx.release.vocabulary.edition
  const rest = record.activities.filter(({ id }) => !compared.has(id))
  if (rest.length === 0) return undefined
  const found = rest.map((activity) => reasonOf(activity, countries))
  return {
    id: 'not-compared',
    caption: text.caption,
    head: text.why,
    columns: [{ id: 'activities', label: text.activities }],
    rows: reasons.flatMap((reason) => {
      const n = found.filter((one) => one === reason).length
      return n === 0 ? [] : [{ head: text[reason], cells: [{ text: f.number(n) }] }]
    }),
  }
}
