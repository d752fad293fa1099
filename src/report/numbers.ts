/**
 * Numbers of a document as a reader of each language writes them: exact in tables, rounded in sentences, all through `Intl`.
 */
import type { Language } from '../standards/labels.ts'

/** Forms of a word by number; `many` follows millions in words (“2,5 millions de paires”). */
export interface Forms {
  readonly one: string
  readonly other: string
  readonly many?: string
}

export interface Numbers {
  /** Exact: `8,040,400`; `digits` decimals, none unless told. */
  readonly exact: (n: number, digits?: number) => string
  /** Two digits, for sentences: `4,100`, `2.5 million`; a whole number under a hundred is as it is. */
  readonly about: (n: number) => string
  /** As short as three digits go, for axes: `2m`, `1.25k`. */
  readonly axis: (n: number) => string
  /**
   * A share of 1 as per cent, with as many digits as its distance from 0 or 1 asks for: `77%`, `0.02%`, `99.97%`. What is not
   * all of it is never 100%: three digits at most, rounded down.
   */
  readonly share: (n: number) => string
  /** A share of 1 as per cent with one digit, for columns of shares that are compared: `29.3%`. */
  readonly percent: (n: number) => string
  /** A weight in bits, signed: `+12.3`, `−2.0`. */
  readonly bits: (n: number) => string
  /** Exact number with its noun: `1 record`, `4,321 records`. */
  readonly count: (n: number, noun: Forms) => string
  /** Rounded as by `about`, with its noun: `2.5 million pairs`, `2,5 millions de paires`. */
  readonly aboutCount: (n: number, noun: Forms) => string
  readonly plural: <T>(n: number, forms: { readonly one: T; readonly other: T }) => T
  readonly list: (items: readonly string[]) => string
}

const locales: Record<Language, string> = { en: 'en-GB', fr: 'fr-FR', pt: 'pt-PT' }

/** From here on two digits round to a million or more, which is written in words. */
const inWords = 995_000

/** Decimals that keep a percentage apart from 0; never more than six. */
function digitsOf(percent: number): number {
  const rest = Math.min(percent, 100 - percent)
  if (rest <= 0 || rest >= 10) return 0
  return rest >= 0.95 ? 1 : Math.min(6, Math.ceil(-Math.log10(rest)) + 1)
}

const known = new Map<Language, Numbers>()

/** The formatters of a language: British English, French of France, European Portuguese. Made once: each costs a page of text. */
export function numbersIn(language: Language): Numbers {
  const numbers = known.get(language) ?? makeNumbers(locales[language])
  known.set(language, numbers)
  return numbers
}

function makeNumbers(locale: string): Numbers {
  const made = new Map<string, Intl.NumberFormat>()
  const write = (n: number, options: Intl.NumberFormatOptions): string => {
    const key = JSON.stringify(options)
    const format = made.get(key) ?? new Intl.NumberFormat(locale, { signDisplay: 'negative', ...options })
    made.set(key, format)
    return format.format(n).replace(/^-/, '−')
  }
  const rules = new Intl.PluralRules(locale)
  const plural: Numbers['plural'] = (n, forms) =>
    rules.select(Math.abs(n)) === 'one' ? forms.one : forms.other
  const exact = (n: number, digits = 0): string =>
    write(n, { minimumFractionDigits: digits, maximumFractionDigits: digits, useGrouping: true })
  const about = (n: number): string => {
    if (Math.abs(n) < 100 && Number.isInteger(n)) return exact(n)
    return Math.abs(n) < inWords
      ? write(n, { maximumSignificantDigits: 2, useGrouping: true })
      : write(n, {
          notation: 'compact',
          compactDisplay: 'long',
          maximumSignificantDigits: 2,
          useGrouping: true,
        })
  }
  return {
    exact,
    plural,
    about,
    aboutCount: (n, noun) =>
      `${about(n)} ${Math.abs(n) < inWords ? plural(n, noun) : (noun.many ?? noun.other)}`,
    axis: (n) => write(n, { notation: 'compact', compactDisplay: 'short', maximumSignificantDigits: 3 }),
    share: (n) => {
      const digits = digitsOf(n * 100)
      const nearAll = n < 1 && n > 0.9999
      return write(nearAll ? Math.floor(n * 1e5) / 1e5 : n, {
        style: 'percent',
        maximumFractionDigits: nearAll ? 3 : digits,
      })
    },
    percent: (n) => write(n, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 }),
    bits: (n) => write(n, { minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: 'exceptZero' }),
    count: (n, noun) => `${exact(n)} ${plural(n, noun)}`,
    list: (items) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(items),
  }
}
