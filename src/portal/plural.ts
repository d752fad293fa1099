/**
 * The grammatical form that a number asks for, by the rules of the Unicode CLDR.
 */
import type { Language } from '../standards/labels.ts'

/** Forms of a word or a sentence by number; `many` serves French and Portuguese millions (“un million de”). */
export interface Forms {
  readonly one: string
  readonly other: string
  readonly many?: string
}

/** The form for `n`: French takes the singular for 0 and 1.9, English and European Portuguese for 1 only. */
export function plural(lang: Language, n: number, forms: Forms): string {
  const rule = new Intl.PluralRules(lang === 'pt' ? 'pt-PT' : lang).select(Math.abs(n))
  if (rule === 'one') return forms.one
  return rule === 'many' ? (forms.many ?? forms.other) : forms.other
}
