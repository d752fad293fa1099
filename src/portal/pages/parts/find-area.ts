/**
 * The area that a reader means by a piece of an address: a code in any case, or a name in any of the languages.
 */
import type { PageContext } from '../../page-context.ts'
import { recogniser } from '../../../standards/recognise.ts'

export type FoundArea =
  | { readonly code: string }
  /** Nothing bears that code or name; these come near. */
  | { readonly near: readonly string[] }

/** Find a country or territory of CL_AREA; groups and residuals are not places one can come from. */
export function findArea(ctx: PageContext, text: string): FoundArea {
  const upper = text.trim().toUpperCase()
  const areas = ctx.release.vocabulary.areas.filter(
    (a) => a.kind !== 'group' && a.kind !== 'residual' && /^[A-Z]{3}$/.test(a.id),
  )
  if (areas.some((a) => a.id === upper)) return { code: upper }
  const found = recogniser(areas)(text.replace(/[-_+]/g, ' '), { lang: ctx.lang })
  if ('code' in found) return found
  const near = found.near.map((n) => n.code)
  if (near.length > 0 || upper.length < 2) return { near }
  return {
    near: areas
      .filter((a) => a.id.startsWith(upper.slice(0, 2)))
      .map((a) => a.id)
      .slice(0, 6),
  }
}
