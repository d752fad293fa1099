/**
 * French sets a space before `;` `!` `?` `:` and inside « », on which no line may break, or a narrow page begins a line with the sign.
 *
 * Texts are written with plain spaces, and stay so in downloads, links and searches; what a reader sees passes here once, as it is written
 * out: a narrow space (U+202F) before `;` `!` `?`, a whole one (U+00A0) elsewhere (Imprimerie nationale, Lexique des règles typographiques).
 */
import type { Language } from '../standards/labels.ts'

const narrow = '\u202F'
const whole = '\u00A0'
const after = String.raw`(?=[\s.,;:!?…»)\]\u00A0\u202F]|$)`
const sharp = new RegExp(` ([;!?])${after}`, 'g')
const colon = new RegExp(` :${after}`, 'g')

/** A sentence with the spaces that French asks for; one of another language is as it was. */
export const spaced = (language: Language, text: string): string =>
  language === 'fr'
    ? text
        .replaceAll(sharp, `${narrow}$1`)
        .replaceAll(colon, `${whole}:`)
        .replaceAll('« ', `«${whole}`)
        .replaceAll(' »', `${whole}»`)
    : text

/** Elements whose text is for a machine, or is taken as it stands: styles, code, names that a field offers. */
const pieces = /<(script|style|pre|code|textarea|datalist)\b[\s\S]*?<\/\1>|<[^>]*>|[^<]+/g

/** A page with the spaces that French asks for in what is shown of it; tags and their attributes are as they were. */
export const spacedPage = (language: Language, html: string): string =>
  language === 'fr'
    ? html.replaceAll(pieces, (piece) => (piece.startsWith('<') ? piece : spaced('fr', piece)))
    : html

/** The same value with the spaces that French asks for in every text of it. */
export function spacedIn<T>(language: Language, value: T): T {
  if (language !== 'fr') return value
  const deep = (one: unknown): unknown => {
    if (typeof one === 'string') return spaced('fr', one)
    if (Array.isArray(one)) return one.map(deep)
    return typeof one === 'object' && one !== null
      ? Object.fromEntries(Object.entries(one).map(([name, inner]) => [name, deep(inner)]))
      : one
  }
  return deep(value) as T
}
