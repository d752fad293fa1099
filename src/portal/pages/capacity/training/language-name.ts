/** Name of a language in the language of the page: “French”, “français”. */
import type { PageContext } from '../../../page-context.ts'

export const languageName = ({ lang }: PageContext, code: string): string =>
  new Intl.DisplayNames([lang === 'pt' ? 'pt-PT' : lang], { type: 'language', fallback: 'code' }).of(code) ??
  code
