/**
 * Name of an ISO 639-1 language in the page's language.
 */
import type { PageContext } from '../../page-context.ts'

export const language = (ctx: PageContext, code: string): string =>
  new Intl.DisplayNames([ctx.lang], { type: 'language' }).of(code) ?? code
