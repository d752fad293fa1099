/**
 * The country of the edition that an address names, by code or by name; else the page to give instead: the same address with the code,
 * or the one for a country that nobody knows here.
 */
import type { Page, PageContext } from '../../page.ts'
import { findArea } from '../parts/find-area.ts'
import { unknownArea } from '../parts/unknown-area.tsx'

/** @param folder path before the country, such as `/capacity/assessment` */
export function editionCountry(
  ctx: PageContext,
  folder: string,
): { readonly code: string } | { readonly page: Page } {
  const asked = ctx.params['country'] ?? ''
  const { countries } = ctx.release.vocabulary.edition
  const address = (code: string): string => ctx.href(`${folder}/${code}`)
  const found = findArea(ctx, asked)
  if (!('code' in found) || !countries.includes(found.code)) {
    const near = 'code' in found ? [] : found.near.filter((code) => countries.includes(code))
    return { page: unknownArea(ctx, asked, near, address) }
  }
  if (found.code === asked) return { code: asked }
  return { page: { title: '', description: '', body: '', redirect: address(found.code) } }
}
