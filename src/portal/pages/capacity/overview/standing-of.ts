/** Where a country's strategy stands: the newest that it has, or none. */
import type { Strategy } from '../../../../capacity/model/strategy.ts'
import type { CapacityRecord } from '../../../../capacity/record.ts'

/** The country's newest strategy by its first year. */
export const newestStrategy = (record: CapacityRecord, country: string): Strategy | undefined =>
  record.strategies
    .filter((s) => s.country === country)
    .toSorted((a, b) => a.from - b.from)
    .at(-1)

export const standingOf = (record: CapacityRecord, country: string): Strategy['status'] | 'none' =>
  newestStrategy(record, country)?.status ?? 'none'
