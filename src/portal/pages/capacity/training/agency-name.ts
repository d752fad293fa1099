/** Name of an agency as its country's stakeholders have it, in full and short; its id where they do not know it. */
import type { CapacityRecord } from '../../../../capacity/record.ts'
import { inWords } from '../../../../standards/words.ts'
import type { PageContext } from '../../../page-context.ts'

export interface AgencyName {
  /** “National Statistical Office”. */
  readonly full: string
  /** “NSO” where it has one, else in full. */
  readonly short: string
  /** Both, so that the short one can be looked up: “National Statistical Office (NSO)”. */
  readonly both: string
}

export function agencyName(
  ctx: PageContext,
  record: CapacityRecord,
  country: string,
  id: string,
): AgencyName {
  const found = record.stakeholders
    .find((one) => one.country === country)
    ?.agencies.find((agency) => agency.id === id)
  const full =
    id === '_O'
      ? ctx.m.training.one.risk.other
      : found === undefined
        ? id
        : inWords(found.name, ctx.lang).text
  const short = found?.short
  return short === undefined ? { full, short: full, both: full } : { full, short, both: `${full} (${short})` }
}
