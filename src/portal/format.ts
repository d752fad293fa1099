/**
 * Numbers, times and lists as a reader of each language writes them. Tables take `number` (exact); sentences take `words`
 * and `count` (rounded). All through `Intl`: British English, French of France, European Portuguese, whose digits and
 * spaces are those of West Africa's official texts.
 */
import type { Language } from '../standards/labels.ts'
import { plural } from './plural.ts'
import type { Forms } from './plural.ts'

export interface Format {
  readonly lang: Language
  /** Exact: `8,040,400`; `digits` decimals, none unless told. */
  readonly number: (n: number, digits?: number) => string
  /** With its sign, and a true minus: `+4.2`, `−1.0`. */
  readonly signed: (n: number, digits?: number) => string
  /** A value that is already per cent: `percent(89.04)` is `89%`, in French `89 %`. */
  readonly percent: (n: number, digits?: number) => string
  /** As short as three digits go, for axes: `2m`, `1.25m`. */
  readonly axis: (n: number) => string
  /** Two digits, for cells and labels on a picture: `75k`, `1.8m`. */
  readonly short: (n: number) => string
  /** Rounded for a sentence: `8.0 million`, `146,000`, `37`. */
  readonly words: (n: number) => string
  /** Rounded with its noun: `8.0 million migrants`, `8,0 millions de migrants`, `1 migrant`. */
  readonly count: (n: number, noun: Forms) => string
  /** Millions of US dollars, rounded for a sentence: `usd(1234)` is `US$1.2 billion`. */
  readonly usd: (millions: number) => string
  /** The form of `forms` that `n` asks for. */
  readonly plural: (n: number, forms: Forms) => string
  /** `2024`, `2020-Q3`, `2024-05` as text; with `freq` A5, `2015` is `2015–2020`. */
  readonly period: (code: string, freq?: string) => string
  /** `1990–2024`, or one year where both are the same. */
  readonly range: (from: string | number, to: string | number) => string
  readonly list: (items: readonly string[], joint?: 'and' | 'or') => string
  /** A day, from an ISO date or date-time: `22 November 2026`. */
  readonly date: (iso: string) => string
  /** `1,234 bytes`, `12 kB`, `3.4 MB`. */
  readonly bytes: (n: number) => string
}

const locales: Record<Language, string> = { en: 'en-GB', fr: 'fr-FR', pt: 'pt-PT' }
const dollars: Record<Language, Forms> = {
  en: { one: 'dollar', other: 'dollars' },
  fr: { one: 'dollar', other: 'dollars' },
  pt: { one: 'dólar', other: 'dólares' },
}
const quarters: Record<Language, (q: string, year: string) => string> = {
  en: (q, year) => `Q${q} ${year}`,
  fr: (q, year) => `${q === '1' ? '1er' : `${q}e`} trim. ${year}`,
  pt: (q, year) => `${q}.º trim. ${year}`,
}

/** Three significant digits from ten thousand on, tens below; under a thousand nothing is rounded but fractions. */
const rounded = (n: number): number => {
  const size = Math.abs(n)
  if (size < 1000) return Math.round(n)
  const step = size < 10_000 ? 10 : 10 ** (Math.floor(Math.log10(size)) - 2)
  return Math.round(n / step) * step
}

const minus = (text: string): string => text.replace(/^-/, '−')

const fixed = (digits: number) => ({ minimumFractionDigits: digits, maximumFractionDigits: digits })

const range = (from: string | number, to: string | number): string =>
  String(from) === String(to) ? String(from) : `${from}–${to}`

/** The formatters of a language. */
export function format(lang: Language): Format {
  const locale = locales[lang]
  const cache = new Map<string, Intl.NumberFormat>()
  const numbers = (options: Intl.NumberFormatOptions): Intl.NumberFormat => {
    const id = JSON.stringify(options)
    const known = cache.get(id)
    if (known !== undefined) return known
    const made = new Intl.NumberFormat(locale, { signDisplay: 'negative', ...options })
    cache.set(id, made)
    return made
  }
  const number = (n: number, digits = 0): string =>
    minus(numbers({ ...fixed(digits), useGrouping: true }).format(n))
  /** From 999,500 on the rounded text is in millions, so the choice is made on the rounded number. */
  const words = (n: number): string =>
    Math.abs(rounded(n)) < 1_000_000
      ? number(rounded(n))
      : minus(
          numbers({ notation: 'compact', compactDisplay: 'long', ...fixed(1) }).format(
            Math.abs(n) < 1e6 ? rounded(n) : n,
          ),
        )
  const count = (n: number, noun: Forms): string => {
    const big = Math.abs(rounded(n)) >= 1_000_000
    if (!big || lang === 'en') return `${words(n)} ${big ? noun.other : plural(lang, rounded(n), noun)}`
    if (lang === 'fr' && /^[aeiouyhâàéèêëîïôœ]/i.test(noun.other)) return `${words(n)} d’${noun.other}`
    return `${words(n)} de ${noun.other}`
  }
  const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  return {
    lang,
    number,
    words,
    count,
    range,
    signed: (n, digits = 0) => minus(numbers({ ...fixed(digits), signDisplay: 'exceptZero' }).format(n)),
    percent: (n, digits = 0) => minus(numbers({ style: 'percent', ...fixed(digits) }).format(n / 100)),
    axis: (n) =>
      minus(numbers({ notation: 'compact', compactDisplay: 'short', maximumSignificantDigits: 3 }).format(n)),
    short: (n) =>
      minus(
        numbers({
          notation: 'compact',
          compactDisplay: 'short',
          ...(Math.abs(n) < 100
            ? { maximumFractionDigits: 1 }
            : { maximumSignificantDigits: Math.abs(n) < 1000 ? 3 : 2 }),
        }).format(n),
      ),
    usd: (millions) => (lang === 'en' ? `US$${words(millions * 1e6)}` : count(millions * 1e6, dollars[lang])),
    plural: (n, forms) => plural(lang, n, forms),
    period: (code, freq) => {
      const quarter = /^(\d{4})-Q([1-4])$/.exec(code)
      if (quarter !== null) return quarters[lang](quarter[2] ?? '', quarter[1] ?? '')
      if (/^\d{4}-\d{2}$/.test(code)) return month.format(new Date(`${code}-01T00:00:00Z`))
      return freq === 'A5' ? range(code, Number(code) + 5) : code
    },
    list: (items, joint = 'and') =>
      new Intl.ListFormat(locale, { type: joint === 'and' ? 'conjunction' : 'disjunction' }).format(items),
    date: (iso) => {
      const text = day.format(new Date(iso))
      return lang === 'fr' ? text.replace(/^1 /, '1er ') : text
    },
    bytes: (n) => {
      const unit = n < 1000 ? 'byte' : n < 1e6 ? 'kilobyte' : 'megabyte'
      const size = n < 1000 ? n : n < 1e6 ? n / 1000 : n / 1e6
      return numbers({
        style: 'unit',
        unit,
        unitDisplay: n < 1000 ? 'long' : 'short',
        maximumFractionDigits: n < 1e6 ? 0 : 1,
      }).format(size)
    },
  }
}
