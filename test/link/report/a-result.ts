/**
 * A result as a linkage of two registers gives it: invented, the same every time, its numbers in agreement with each other.
 */
import type { ExplainedPair, LinkResult, ShownCluster, WeightBar } from '../../../src/link/result.ts'
import type { GroupRate } from '../../../src/steps/link/evaluate/linkage-rates.ts'
import { levelWeight, priorWeight, probabilityOf } from '../../../src/steps/link/agreement/weights.ts'
import { LinkModel, weighed } from '../../../src/steps/link/model/model.ts'

/** Numbers from 0 to 1 in an order that looks like chance (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

const missing = (column: string) => ({ label: 'missing', test: { missing: [column] } })
const other = (m: number, u: number) => ({ label: 'different', test: { else: true }, m, u })

export const aModel = LinkModel.parse({
  corridor: 'link/1',
  link: 'link-and-dedupe',
  threshold: 0.9,
  comparisons: [
    {
      name: 'surname',
      levels: [
        missing('surname'),
        {
          label: 'equal',
          test: { exact: 'surname' },
          m: 0.774,
          u: 0.0021,
          frequency: { of: 'surname' },
        },
        { label: 'sounds alike', test: { exact: 'surname_phonetic' }, m: 0.118, u: 0.0034 },
        {
          label: 'Jaro-Winkler 0.88 or more',
          test: { jaroWinkler: 'surname', atLeast: 0.88 },
          m: 0.061,
          u: 0.0079,
        },
        other(0.047, 0.9866),
      ],
    },
    {
      name: 'given name',
      levels: [
        missing('given'),
        { label: 'equal', test: { exact: 'given' }, m: 0.709, u: 0.0093, frequency: { of: 'given' } },
        { label: 'one form of the other', test: { exact: 'given_canonical' }, m: 0.171, u: 0.0042 },
        {
          label: 'Jaro-Winkler 0.88 or more',
          test: { jaroWinkler: 'given', atLeast: 0.88 },
          m: 0.052,
          u: 0.0144,
        },
        other(0.068, 0.9721),
      ],
    },
    {
      name: 'birth date',
      levels: [
        missing('birth'),
        { label: 'same day', test: { exact: 'birth' }, m: 0.683, u: 0.000052 },
        {
          label: 'day and month swapped',
          test: { swapped: ['birth', 'birth_swapped'] },
          m: 0.021,
          u: 0.000049,
        },
        { label: 'same year and month', test: { exact: 'birth_month' }, m: 0.104, u: 0.0016 },
        { label: 'within a year', test: { apart: 'birth_year', atMost: 1 }, m: 0.131, u: 0.058 },
        other(0.061, 0.940299),
      ],
    },
    {
      name: 'sex',
      levels: [
        missing('sex'),
        { label: 'equal', test: { exact: 'sex' }, m: 0.991, u: 0.502 },
        other(0.009, 0.498),
      ],
    },
    {
      name: 'birthplace',
      levels: [
        missing('place'),
        { label: 'equal', test: { exact: 'place' }, m: 0.62, u: 0.031 },
        { label: 'same region', test: { exact: 'region' }, m: 0.24, u: 0.11 },
        other(0.14, 0.859),
      ],
    },
    {
      name: 'nationality',
      levels: [
        missing('nat'),
        { label: 'equal', test: { exact: 'nat' }, m: 0.957, u: 0.28 },
        other(0.043, 0.72),
      ],
    },
  ],
  candidates: [
    { block: ['surname', 'birth'] },
    { block: ['surname_phonetic', 'given_canonical'] },
    { block: ['birth', 'place'] },
    { near: ['full_sorted', 'birth_year'], window: 8 },
    { words: 'full_name', atMost: 50, together: 2 },
  ],
  clustering: { unique: ['residence-permits'] },
})

const prior = 1 / 412_000

/** The level that a pair stands at, by comparison; −1 where a value is missing. */
function explain(left: string, right: string, levels: readonly number[]): ExplainedPair {
  const parts = [
    { name: 'prior', level: '', weight: priorWeight(prior) },
    ...aModel.comparisons.map((c, i) => {
      const level = weighed(c)[levels[i] ?? -1]
      return {
        name: c.name,
        level: level?.label ?? 'missing',
        weight: level === undefined ? 0 : levelWeight(level),
      }
    }),
  ]
  const weight = parts.reduce((sum, p) => sum + p.weight, 0)
  return { left, right, weight, probability: probabilityOf(weight), parts }
}

/**
 * Bars of one bit, from two heaps: pairs of two persons about −13, pairs of one person about 17; each heap brings as many pairs
 * of the other kind as its weight says, so that weights are what they claim to be.
 */
const bars: readonly WeightBar[] = Array.from({ length: 46 }, (_, i): WeightBar => {
  const from = i - 14
  const middle = from + 0.5
  const two = 61_000 * Math.exp(-((middle + 13) ** 2) / 14) * (1 + 2 ** middle)
  const one = 780 * Math.exp(-((middle - 15) ** 2) / 84) * (1 + 2 ** -middle)
  const pairs = Math.round(two + one)
  return { from, to: from + 1, pairs, expected: pairs * probabilityOf(middle) }
})
const sum = (of: (bar: WeightBar) => number, low: number, high: number): number =>
  bars.filter((b) => b.from >= low && b.to <= high).reduce((all, b) => all + of(b), 0)
const links = sum((b) => b.pairs, 3, Infinity)
const wrong = sum((b) => b.pairs - b.expected, 3, Infinity) / links
const missed =
  1 - 0.972 * (1 - sum((b) => b.expected, -Infinity, 3) / sum((b) => b.expected, -Infinity, Infinity))

/** A group's rate with Wilson's 95 % interval. */
export function aRate(by: string, group: string, records: number, rate: number): GroupRate {
  const linked = Math.round(records * rate)
  const [p, z] = [linked / records, 1.96]
  const middle = (p + z ** 2 / (2 * records)) / (1 + z ** 2 / records)
  const half = (z / (1 + z ** 2 / records)) * Math.sqrt((p * (1 - p)) / records + z ** 2 / (4 * records ** 2))
  return { by, group, records, linked, low: middle - half, high: middle + half }
}

/** A cluster in two knots with a thin thread between them; `dense` is the share of pairs within a knot that are linked. */
export function aCluster(id: string, why: ShownCluster['why'], size: number, dense: number): ShownCluster {
  const next = chance(size * 7 + id.length)
  const half = Math.ceil(size * 0.6)
  const ties: { a: number; b: number; weight: number; kept: boolean }[] = []
  for (let a = 0; a < size; a++)
    for (let b = a + 1; b < size; b++) {
      const together = a < half === b < half
      if (together && (b === a + 1 || next() < dense))
        ties.push({ a, b, weight: 8 + 14 * next(), kept: true })
      const thread = a === half - 1 && b === half
      if (thread || (!together && next() < 0.7 / size))
        ties.push({ a, b, weight: 3.2 + 2 * next(), kept: thread || next() < 0.3 })
    }
  const records = Array.from({ length: size }, (_, i) => ({
    id: `${i % 2 === 0 ? 'permits' : 'entries'}:${String(10_000 + Math.floor(next() * 89_999))}`,
    probability: why === 'weakest' && i >= half ? 0.55 + 0.3 * next() : 1 - 0.04 * next() ** 2,
  }))
  return { id, why, records, links: ties }
}

export const aResult: LinkResult = {
  model: aModel,
  prior,
  cut: 0.9,
  sources: [
    { name: 'residence-permits', records: 18_204 },
    { name: 'border-entries', records: 31_577 },
  ],
  records: 49_781,
  rules: [
    {
      rule: 'surname + birth',
      pairs: 9310,
      sizes: [
        { size: 2, blocks: 7010, pairs: 7010 },
        { size: 3, blocks: 610, pairs: 1830 },
        { size: 5, blocks: 47, pairs: 470 },
      ],
      kept: 9274,
    },
    {
      rule: 'surname_phonetic + given_canonical',
      pairs: 412_655,
      sizes: [
        { size: 2, blocks: 5120, pairs: 5120 },
        { size: 4, blocks: 2210, pairs: 13_260 },
        { size: 11, blocks: 804, pairs: 44_220 },
        { size: 23, blocks: 260, pairs: 65_780 },
        { size: 61, blocks: 52, pairs: 95_160 },
        { size: 143, blocks: 9, pairs: 91_377 },
        { size: 443, blocks: 1, pairs: 97_903 },
      ],
      kept: 61_340,
    },
    {
      rule: 'birth + place',
      pairs: 188_020,
      sizes: [
        { size: 2, blocks: 4100, pairs: 4100 },
        { size: 9, blocks: 890, pairs: 32_040 },
        { size: 190, blocks: 8, pairs: 143_640 },
      ],
      kept: 21_190,
    },
    { rule: 'within 8 places by full_sorted, birth_year', sizes: [], kept: 15_022 },
    { rule: 'two words of full_name, at most 50 records', sizes: [], kept: 10_408 },
  ],
  training: [
    {
      block: 'surname + birth',
      pairs: 9310,
      share: 0.942,
      iterations: 11,
      converged: true,
      certainty: 0.981,
    },
    {
      block: 'surname_phonetic + given_canonical',
      pairs: 400_000,
      share: 0.0221,
      iterations: 38,
      converged: true,
      certainty: 0.947,
    },
    {
      block: 'birth + place',
      pairs: 188_020,
      share: 0.0487,
      iterations: 200,
      converged: false,
      certainty: 0.903,
    },
  ],
  remarks: [
    {
      kind: 'convergence',
      text: 'Training on “birth + place” had not settled after 200 iterations; its shares of birthplace count with less weight.',
    },
    {
      kind: 'data',
      text: '14% of the birth dates in border-entries fall on 1 January: a date that stands for “year only”. They agree by chance far more often than other days.',
    },
    { kind: 'blocks', text: 'One block of surname_phonetic + given_canonical has 443 records.' },
  ],
  weights: bars,
  links,
  persons: 41_306,
  sizes: [
    { records: 1, clusters: 34_512 },
    { records: 2, clusters: 5489 },
    { records: 3, clusters: 1012 },
    { records: 4, clusters: 221 },
    { records: 5, clusters: 48 },
    { records: 6, clusters: 15 },
    { records: 7, clusters: 5 },
    { records: 9, clusters: 2 },
    { records: 14, clusters: 1 },
    { records: 27, clusters: 1 },
  ],
  rates: [
    aRate('sex', 'F', 21_610, 0.288),
    aRate('sex', 'M', 28_171, 0.318),
    aRate('age_band', '0–14', 5120, 0.241),
    aRate('age_band', '15–24', 11_204, 0.301),
    aRate('age_band', '25–44', 22_760, 0.323),
    aRate('age_band', '45–64', 8690, 0.309),
    aRate('age_band', '65+', 2007, 0.27),
    aRate('nationality', 'BFA', 11_020, 0.331),
    aRate('nationality', 'MLI', 10_744, 0.312),
    aRate('nationality', 'GIN', 8207, 0.229),
    aRate('nationality', 'NER', 5310, 0.318),
    aRate('nationality', 'NGA', 6120, 0.338),
    aRate('nationality', 'TGO', 3980, 0.322),
    aRate('nationality', 'LBN', 412, 0.296),
    aRate('nationality', 'FRA', 1180, 0.371),
    aRate('region', 'Abidjan', 22_404, 0.315),
    aRate('region', 'Bouaké', 7011, 0.302),
    aRate('region', 'Korhogo', 6209, 0.298),
    aRate('region', 'Man', 3120, 0.293),
  ],
  candidateRecall: { estimate: 0.972, low: 0.958, high: 0.983 },
  falseLinks: { estimate: wrong, low: wrong * 0.7, high: wrong * 1.5 },
  missedLinks: { estimate: missed, low: missed * 0.8, high: missed * 1.4 },
  explained: [
    explain('permits:20417', 'entries:88120', [0, 0, 0, 0, 0, 0]),
    explain('permits:11902', 'entries:40233', [1, 1, 3, 0, 0, 0]),
    explain('entries:51277', 'entries:51290', [0, 3, 4, 0, -1, 1]),
  ],
  clusters: [
    aCluster('permits:10233', 'largest', 27, 0.5),
    aCluster('entries:77120', 'largest', 14, 0.7),
    aCluster('permits:15502', 'largest', 9, 0.8),
    aCluster('entries:31008', 'weakest', 5, 0.2),
    aCluster('permits:17741', 'weakest', 4, 0.3),
    aCluster('entries:90415', 'weakest', 6, 0.1),
    aCluster('entries:20980', 'weakest', 2, 1),
  ],
  seconds: {
    read: 0.6,
    names: 1.1,
    train: 3.4,
    candidates: 2.2,
    agreement: 1.9,
    weights: 0.2,
    clusters: 0.5,
  },
  engine: 'DuckDB 1.5.5',
}

/** The same with the truth known. */
export const withTruth: LinkResult = {
  ...aResult,
  truth: {
    pairs: [0.1, 0.3, 0.5, 0.7, 0.9, 0.95, 0.99, 0.999].map((threshold, i) => {
      const [precision, recall] = [0.931 + 0.0092 * i, 0.968 - 0.0011 * i ** 2]
      return { threshold, precision, recall, f1: (2 * precision * recall) / (precision + recall) }
    }),
    clusters: { threshold: 0.9, precision: 0.971, recall: 0.955, f1: 0.9629 },
    bCubed: { threshold: 0.9, precision: 0.988, recall: 0.979, f1: 0.9835 },
  },
}
