/**
 * Ages by rule: SDMX composes age codes instead of listing them (CL_AGE 1.0 has only the units), so ours are read and made here.
 *
 * An age is a half-open interval [lower, upper) of completed years (Y), months (M), weeks (W), days (D) or hours (H).
 * `Y7` is [7, 8), `Y15T64` is [15, 65), `Y_GE65` has no upper bound, `_T` is all ages, `_U` an age that is not known.
 */
import { problem } from '../problem.ts'
import type { Language } from './labels.ts'

const units = ['Y', 'M', 'W', 'D', 'H'] as const
type Unit = (typeof units)[number]

/** Nobody is known to have lived longer than 122 years; 130 leaves room for wrong but honest reports. */
const oldest: Record<Unit, number> = { Y: 130, M: 130 * 12, W: 130 * 53, D: 130 * 366, H: 130 * 366 * 24 }

export interface Age {
  /** Inclusive; null where the age is not known. */
  readonly lower: number | null
  /** Exclusive; null where open or not known. */
  readonly upper: number | null
  readonly unit: Unit
}

const pattern = /^([YMWDH])(?:(\d{1,7})(?:T(\d{1,7}))?|_GE(\d{1,7})|_LT(\d{1,7}))$/

/**
 * Read an age code.
 *
 * @throws standards.invalid-age where it is no code, where lower ≥ upper, or where somebody would be older than 130 years.
 */
export function readAge(code: string): Age {
  if (code === '_T') return { lower: 0, upper: null, unit: 'Y' }
  if (code === '_U') return { lower: null, upper: null, unit: 'Y' }
  const match = pattern.exec(code)
  const unit = units.find((u) => u === match?.[1])
  if (match === null || unit === undefined) throw problem('standards.invalid-age', { found: code })
  const [first, last, least, below] = match.slice(2).map((n) => (n === undefined ? undefined : Number(n)))
  const lower = first ?? least ?? 0
  const upper = below ?? (last !== undefined ? last + 1 : first !== undefined ? first + 1 : null)
  const pointless = last !== undefined && last === first
  if (pointless || (upper !== null && lower >= upper) || Math.max(lower, (upper ?? 1) - 1) > oldest[unit]) {
    throw problem('standards.invalid-age', { found: code })
  }
  return { lower, upper, unit }
}

/**
 * The code of the years [lower, upper), open where `upper` is null; from birth without end is `_T`.
 *
 * @throws standards.invalid-age
 */
export function ageCode(lower: number, upper: number | null): string {
  if (upper === null) return lower === 0 ? '_T' : checked(`Y_GE${lower}`)
  if (upper <= lower) throw problem('standards.invalid-age', { found: `Y${lower}T${upper - 1}` })
  return checked(upper === lower + 1 ? `Y${lower}` : `Y${lower}T${upper - 1}`)
}

function checked(code: string): string {
  readAge(code)
  return code
}

/** Order of age codes on a page: all ages, then by lower bound with the wider group first, then the unknown. */
export function compareAges(a: string, b: string): number {
  return rank(a) - rank(b) || hours(a, 'lower') - hours(b, 'lower') || hours(b, 'upper') - hours(a, 'upper')
}

const rank = (code: string): number => (code === '_T' ? 0 : code === '_U' ? 2 : 1)

const inHours: Record<Unit, number> = { Y: 8766, M: 730.5, W: 168, D: 24, H: 1 }

function hours(code: string, bound: 'lower' | 'upper'): number {
  const age = readAge(code)
  const value = age[bound]
  return value === null ? Number.MAX_SAFE_INTEGER : value * inHours[age.unit]
}

interface Words {
  readonly all: string
  readonly unknown: string
  readonly unit: Record<Unit, readonly [one: string, many: string]>
  readonly range: (from: number, to: number, unit: string) => string
  readonly over: (from: number, unit: string) => string
  readonly under: (to: number, unit: string) => string
  /** Number up to which the singular is used ("0 an", but "0 years"). */
  readonly single: (n: number) => boolean
}

const words: Record<Language, Words> = {
  en: {
    all: 'All ages',
    unknown: 'Age not known',
    unit: {
      Y: ['year', 'years'],
      M: ['month', 'months'],
      W: ['week', 'weeks'],
      D: ['day', 'days'],
      H: ['hour', 'hours'],
    },
    range: (from, to, unit) => `${from} to ${to} ${unit}`,
    over: (from, unit) => `${from} ${unit} and over`,
    under: (to, unit) => `Under ${to} ${unit}`,
    single: (n) => n === 1,
  },
  fr: {
    all: 'Tous âges',
    unknown: 'Âge inconnu',
    unit: {
      Y: ['an', 'ans'],
      M: ['mois', 'mois'],
      W: ['semaine', 'semaines'],
      D: ['jour', 'jours'],
      H: ['heure', 'heures'],
    },
    range: (from, to, unit) => `${from} à ${to} ${unit}`,
    over: (from, unit) => `${from} ${unit} et plus`,
    under: (to, unit) => `Moins de ${to} ${unit}`,
    single: (n) => n < 2,
  },
  pt: {
    all: 'Todas as idades',
    unknown: 'Idade desconhecida',
    unit: {
      Y: ['ano', 'anos'],
      M: ['mês', 'meses'],
      W: ['semana', 'semanas'],
      D: ['dia', 'dias'],
      H: ['hora', 'horas'],
    },
    range: (from, to, unit) => `${from} a ${to} ${unit}`,
    over: (from, unit) => `${from} ${unit} ou mais`,
    under: (to, unit) => `Menos de ${to} ${unit}`,
    single: (n) => n === 1,
  },
}

/**
 * The age in words ("15 to 64 years"); the first completed year of life is "under 1 year".
 *
 * @throws standards.invalid-age
 */
export function ageLabel(code: string, language: Language): string {
  const w = words[language]
  if (code === '_T') return w.all
  if (code === '_U') return w.unknown
  const { lower, upper, unit } = readAge(code)
  const of = (n: number): string => w.unit[unit][w.single(n) ? 0 : 1]
  const from = lower ?? 0
  if (upper === null) return w.over(from, of(from))
  if (from === 0 && (upper === 1 || code.includes('_LT'))) return w.under(upper, of(upper))
  return upper === from + 1 ? `${from} ${of(from)}` : w.range(from, upper - 1, of(upper - 1))
}
