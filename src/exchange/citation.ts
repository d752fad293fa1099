/**
 * How to cite a selection: who, what, which release (with the beginning of its hash, so that anyone can prove which), where.
 */
import type { Language } from '../standards/labels.ts'

export interface Cited {
  readonly edition: string
  readonly title: string
  readonly release: { readonly number: number; readonly hash: string; readonly year: string }
  readonly url: string
  /** Citations of the sources that the selection rests on. */
  readonly sources: readonly string[]
}

interface Words {
  readonly quote: (title: string) => string
  readonly release: (number: number, hash: string) => string
  readonly based: (sources: readonly string[]) => string
}

const words: Record<Language, Words> = {
  en: {
    quote: (title) => `“${title}”`,
    release: (number, hash) => `release ${number} (${hash})`,
    based: (sources) => `Based on: ${sources.join('; ')}`,
  },
  fr: {
    quote: (title) => `«\u00A0${title}\u00A0»`,
    release: (number, hash) => `publication nº\u00A0${number} (${hash})`,
    based: (sources) => `D’après\u00A0: ${sources.join('\u00A0; ')}`,
  },
  pt: {
    quote: (title) => `«${title}»`,
    release: (number, hash) => `publicação n.º\u00A0${number} (${hash})`,
    based: (sources) => `Com base em: ${sources.join('; ')}`,
  },
}

/** The citation as one line of text. */
export function citation(cited: Cited, language: Language): string {
  const { quote, release, based } = words[language]
  const { number, hash, year } = cited.release
  const whole = `${cited.edition} (${year}). ${quote(cited.title)}, ${release(number, hash.slice(0, 12))}. ${cited.url}`
  return cited.sources.length === 0 ? whole : `${whole}. ${based(cited.sources)}`
}
