/**
 * Where an activity was, in words; undefined where nothing is known.
 */
import type { Activity } from '../../../../capacity/model/activity.ts'
import type { PageContext } from '../../../page-context.ts'

export function where(ctx: PageContext, { place }: Activity): string | undefined {
  const text = ctx.m.activities
  const country = place?.country === undefined ? undefined : ctx.p.name(place.country)
  if (place?.city !== undefined && country !== undefined) return text.one.place(place.city, country)
  return place?.city ?? country ?? (place?.online === true ? text.list.online : undefined)
}
