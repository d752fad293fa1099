/**
 * A document by its kind, country and language, from a release: what the command line and the server both ask for.
 */
import { recordOf } from '../capacity/record.ts'
import { makeContext } from '../portal/make-context.ts'
import type { Release } from '../published/model.ts'
import type { Language } from '../standards/labels.ts'
import type { Document } from './model.ts'
import { profile } from './profile/profile.ts'
import { strategyDocument } from './strategy/strategy-document.ts'

export const kinds = ['profile', 'strategy'] as const
export type Kind = (typeof kinds)[number]

export interface Wanted {
  readonly kind: Kind
  /** ISO alpha-3 code of a country of the edition. */
  readonly area: string
  readonly lang: Language
  /** Where links lead, without a slash at the end; without one the document has none. */
  readonly origin?: string | undefined
}

/** Make the document. */
export async function makeDocument(release: Release, wanted: Wanted): Promise<Document> {
  const { kind, area, lang, origin } = wanted
  const path = kind === 'profile' ? `/countries/${area}` : `/capacity/strategies/${area}`
  const params = { country: area }
  const ctx = makeContext(release, {
    lang,
    path,
    params,
    query: new URLSearchParams(),
    origin: origin ?? '',
  })
  const make = kind === 'profile' ? profile : strategyDocument
  return make(ctx, await recordOf(release), area, origin)
}
