/**
 * Models and records drawn with a seed: every kind of test, weights of either sign in any order, missing levels over other columns,
 * and records with what real files have: blanks, letters outside ASCII, a name of a page's length. For tests only.
 */
import type { Given } from '../../../link/small-linkage.ts'
import { chance } from '../cluster/random-graph.ts'

type Next = () => number

const pick = <T>(items: readonly T[], next: Next): T => items[Math.floor(next() * items.length)] as T
const flip = (next: Next, share = 0.5): boolean => next() < share

const names = [
  'Awa', 'Awah', 'Hawa', 'Moussa', 'Mousa', 'Musa', 'Aïssatou', 'Aissatou', 'Aïsatou', 'Kofi', 'Koffi', 'José', 'Jose',
  'N’Diaye', 'Ndiaye', 'Traoré', 'Traore', 'Traorê', 'O\'Brien', 'Abdoulaye', 'Abdullahi', 'Ọlá', '李', 'a', 'Ba',
] // prettier-ignore
const kinds = ['x', 'y', 'z', 'ü']

const slip = (text: string, next: Next): string => {
  const letters = Array.from(text)
  const i = Math.floor(next() * letters.length)
  const how = next()
  if (how < 0.3) letters.splice(i, 1)
  else if (how < 0.6) letters.splice(i, 0, pick(['e', 'ñ', 's'], next))
  else if (how < 0.8 && i > 0) [letters[i - 1], letters[i]] = [letters[i] ?? '', letters[i - 1] ?? '']
  else letters[i] = pick(['o', 'ß', 't'], next)
  return letters.join('')
}

const name = (next: Next): string => {
  const how = next()
  if (how < 0.01) return `${pick(names, next)} `.repeat(120).trim()
  const words = how < 0.5 ? [pick(names, next)] : [pick(names, next), pick(names, next)]
  const text = words.join(' ')
  return flip(next, 0.3) ? slip(text, next) : text
}

const date = (next: Next): string => {
  const two = (n: number): string => String(n).padStart(2, '0')
  const [year, month, day] = [
    1980 + Math.floor(next() * 4),
    1 + Math.floor(next() * 12),
    1 + Math.floor(next() * 28),
  ]
  return flip(next, 0.1) ? String(year) : `${year}-${two(month)}-${two(flip(next) ? 1 : day)}`
}

/** Some hundred records at most: persons with one to three records each, written differently. */
export function randomRecords(seed: number, count: number): readonly Given[] {
  const next = chance(seed)
  const records: Given[] = []
  while (records.length < count) {
    const person = {
      a: name(next),
      b: name(next),
      c: pick(kinds, next),
      d: date(next),
      e: String(Math.floor(next() * 12) - 2),
      f: date(next),
      g: pick(kinds, next),
    }
    const copies = 1 + Math.floor(next() * 3)
    for (let i = 0; i < copies && records.length < count; i += 1) {
      const record: Record<string, string | null> = {
        unique_id: `r${String(records.length).padStart(3, '0')}`,
      }
      for (const [key, value] of Object.entries(person)) {
        const how = next()
        record[key] = how < 0.12 ? null : how < 0.15 ? '' : how < 0.25 ? slip(value, next) : value
      }
      if (flip(next, 0.1)) [record['a'], record['b']] = [record['b'] ?? null, record['a'] ?? null]
      records.push(record)
    }
  }
  return records
}

export const columns = [
  { name: 'e number', sql: 'e', number: true },
  { name: 'd day', date_part: { of: 'd', part: 'day' } },
  { name: 'f day', date_part: { of: 'f', part: 'day' } },
  { name: 'd iso', date_part: { of: 'd', part: 'iso' } },
  { name: 'd swapped', date_part: { of: 'd', part: 'swapped' } },
  { name: 'a upper', sql: 'upper(a)' },
  { name: 'a start', sql: 'substr("a upper", 1, 2)' },
  { name: 'both', sql: "coalesce(a, '') || ' ' || coalesce(b, '')" },
]

const texts = ['a', 'b', 'd', 'a upper', 'both']
const numbers = ['e number', 'd day', 'f day']
const anything = [...texts, 'c', 'g', 'a start', 'd iso', ...numbers]

function leaf(next: Next): object {
  switch (Math.floor(next() * 12)) {
    case 0:
    case 1:
      return { exact: pick(anything, next) }
    case 2:
    case 3:
      return { jaroWinkler: pick(texts, next), atLeast: pick([0.5, 0.7, 0.8, 0.88, 0.92, 1], next) }
    case 4:
      return { levenshtein: pick(texts, next), atMost: Math.floor(next() * 4) }
    case 5:
      return { withinOneEdit: pick(texts, next) }
    case 6:
      return { apart: pick(numbers, next), atMost: pick([0, 1, 5, 400], next) }
    case 7:
      return flip(next) ? { swapped: ['a', 'b'] } : { swapped: ['d day', 'f day'] }
    case 8:
      return flip(next) ? { crossed: ['d iso', 'd swapped'] } : { crossed: ['d day', 'f day'] }
    case 9:
      return { shared: pick(['a', 'both'], next), atLeast: 1 + Math.floor(next() * 2) }
    case 10:
      return { sql: 'substr("b_l", 1, 1) = substr("b_r", 1, 1)' }
    default:
      return { missing: [pick(anything, next)] }
  }
}

function test(next: Next, depth = 0): object {
  const how = depth > 1 ? 1 : next()
  const parts = (): object[] =>
    Array.from({ length: 2 + Math.floor(next() * 2) }, () => test(next, depth + 1))
  if (how < 0.12) return { all: parts() }
  if (how < 0.22) return { any: parts() }
  if (how < 0.3) return { not: test(next, depth + 1) }
  const found = leaf(next)
  return depth === 0 && 'missing' in found ? { not: found } : found
}

/** A level that says nothing, over columns that others may not look at. */
const saysNothing = (next: Next): object =>
  flip(next, 0.75)
    ? { label: 'missing', test: { missing: [pick(anything, next), ...(flip(next, 0.4) ? ['g'] : [])] } }
    : { label: 'unknown', test: { sql: `"c_l" = 'z' or "c_r" = 'z'` }, fixed: 'both' }

const share = (next: Next): number => {
  const how = next()
  return how < 0.05 ? 0 : how < 0.5 ? 10 ** (-3 * next()) : next()
}

function comparison(i: number, next: Next): object {
  const levels = Array.from({ length: 1 + Math.floor(next() * 4) }, (_, k): object => ({
    label: `level ${k}`,
    test: test(next),
    m: share(next),
    u: share(next),
    ...(flip(next, 0.35)
      ? { frequency: { of: pick(['a', 'b', 'c', 'a start'], next), weight: pick([1, 1, 0.5, 0], next), least: 0.02, exact: 0.05 } }
      : {}),
  })) // prettier-ignore
  const missing = flip(next, 0.75) ? [saysNothing(next)] : []
  const at = flip(next, 0.7) ? 0 : Math.floor(next() * (levels.length + 1))
  return {
    name: `comparison ${i}`,
    levels: [
      ...levels.slice(0, at),
      ...missing,
      ...levels.slice(at),
      { label: 'else', test: { else: true }, m: share(next), u: share(next) },
    ],
  }
}

const rules: readonly ((next: Next) => object)[] = [
  (next) => ({ block: [pick(['c', 'g', 'a', 'a start', 'e number'], next)] }),
  (next) => ({ block: ['c', pick(['g', 'a start'], next)] }),
  () => ({ block: ['g'], where: 'l."c" = r."c"' }),
  (next) => ({ block: ['c'], split: [pick(['g', 'e number'], next)], largest: 7 }),
  () => ({ near: ['a', 'd'], window: 6 }),
  () => ({ near: ['both'], window: 4 }),
  (next) => ({ words: 'both', atMost: 12, together: 1 + Math.floor(next() * 2) }),
  () => ({ nearest: 'both', count: 3, atMost: 20 }),
]

/** Candidates: the rule at this place, and sometimes a block beside it. */
function candidates(place: number, next: Next): readonly object[] {
  const chosen = (rules[place % rules.length] as (typeof rules)[number])(next)
  return flip(next, 0.4) ? [{ block: ['c'] }, chosen] : [chosen]
}

/** A model whose m, u and prior are given, so that nothing is trained. */
export function randomModel(seed: number): object {
  const next = chance(seed * 7919 + 1)
  for (let i = 0; i < 5; i += 1) next()
  const comparisons = Array.from({ length: 2 + Math.floor(next() * 3) }, (_, i) => comparison(i, next))
  const sizes = comparisons.map(
    (c) =>
      (c as { readonly levels: readonly { readonly test: object; readonly fixed?: string }[] }).levels.filter(
        (level) => !('missing' in level.test) && level.fixed !== 'both',
      ).length,
  )
  const together = flip(next, 0.4)
    ? [
        {
          comparisons: ['comparison 0', 'comparison 1'],
          weights: Array.from({ length: sizes[0] ?? 0 }, () =>
            Array.from({ length: sizes[1] ?? 0 }, () => 6 * next() - 3),
          ),
        },
      ]
    : []
  return {
    link: pick(['dedupe', 'dedupe', 'link', 'link-and-dedupe'], next),
    prior: pick([0.3, 0.05, 0.005], next),
    columns,
    comparisons,
    candidates: candidates(seed, next),
    together,
  }
}
