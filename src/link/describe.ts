/**
 * What a linkage found, as numbers: rates by group, expected errors, examples, clusters worth a look.
 */
import { dataset, id, join, relation, sql } from '../sql/index.ts'
import { places, unpack } from '../steps/link/agreement/pattern.ts'
import {
  levelWeight,
  patternWeight,
  priorWeight,
  probabilityOf,
  weightOf,
} from '../steps/link/agreement/weights.ts'
import { originNames } from '../steps/link/encode/records.ts'
import { candidateRecall } from '../steps/link/evaluate/candidate-recall.ts'
import { clusterQuality } from '../steps/link/evaluate/cluster-quality.ts'
import { expectedErrors } from '../steps/link/evaluate/expected-errors.ts'
import { ageBand, linkageRates, linkedRecords } from '../steps/link/evaluate/linkage-rates.ts'
import { pairQuality } from '../steps/link/evaluate/pair-quality.ts'
import { weighed } from '../steps/link/model/model.ts'
import type { LinkModel } from '../steps/link/model/model.ts'
import type { Linked } from './link-records.ts'
import type { ExplainedPair, LinkResult, ShownCluster, WeightBar } from './result.ts'
import type { Columns } from '../engine/engine.ts'
import type { Session } from './session.ts'

/** Columns that say who somebody is, by the names that files give them. */
const usualGroups = /^(sex|gender|nationality|citizenship|region|country|country_of_birth|age)$/i
const usualBirth = /^(dob|date_of_birth|birth_date|birthdate|born|year_of_birth|birth_year)$/i

/** Columns of the files by which linkage rates are told, those asked for or those that are usual. */
export const groupColumns = (columns: readonly string[], asked?: readonly string[]): readonly string[] =>
  asked ?? columns.filter((name) => usualGroups.test(name) || usualBirth.test(name))

/** Ages in bands, births in decades, other values as they stand. */
function grouped(column: string, value: string | null): string | null {
  if (value === null) return null
  if (/^age$/i.test(column)) return ageBand(Number.parseFloat(value))
  if (!usualBirth.test(column)) return value
  const year = /^([12]\d{3})/.exec(value)?.[1]
  return year === undefined ? null : `${year.slice(0, 3)}0–${year.slice(2, 3)}9`
}

/** Groups of fewer records are told together: a rate of so few says nothing, and may point to a person. */
const fewest = 20
const mostGroups = 30

function gathered(values: readonly (string | null)[]): readonly (string | null)[] {
  const counts = new Map<string, number>()
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1)
  const kept = new Set(
    [...counts]
      .filter(([, n]) => n >= fewest)
      .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, mostGroups)
      .map(([value]) => value),
  )
  return values.map((value) => (value === null || kept.has(value) ? value : 'other'))
}

function histogram(weights: Float64Array): readonly WeightBar[] {
  const bars = new Map<number, { pairs: number; expected: number }>()
  for (const weight of weights) {
    const from = Math.max(-40, Math.min(60, Math.floor(weight)))
    const bar = bars.get(from) ?? { pairs: 0, expected: 0 }
    bar.pairs += 1
    bar.expected += probabilityOf(weight)
    bars.set(from, bar)
  }
  return [...bars]
    .toSorted(([a], [b]) => a - b)
    .map(([from, bar]) => ({ from, to: from + 1, pairs: bar.pairs, expected: bar.expected }))
}

/** Probability from which a pair counts as a link. */
const cutOf = (model: LinkModel): number => model.clustering.probability ?? Math.max(model.threshold, 0.5)

interface Asked {
  readonly groups: readonly string[]
  /** Column that holds the person, where it is known. */
  readonly truth?: string | undefined
}

/** @param asked columns that `records` carries */
export async function describe(
  at: Session,
  linked: Linked,
  asked: Asked,
  engine: string,
): Promise<LinkResult> {
  at.begin('describe')
  const { links, clusters, trained, prepared, origin } = linked
  const model = trained.model
  const across = model.link === 'link' ? origin : undefined
  const carried = [...new Set([...asked.groups, ...(asked.truth === undefined ? [] : [asked.truth])])]
  const read: Columns =
    carried.length === 0
      ? {}
      : await at.columns(
          relation(
            'what records are',
            ['n', ...carried],
            'Columns by which the linkage is told',
            sql`select ${join(['n', ...carried].map(id))} from ${dataset('records', [])}`,
          ),
          ['n'],
        )
  const values = (name: string): readonly (string | null)[] =>
    (read[name] ?? []) as readonly (string | null)[]
  const probability = links.weight.map(probabilityOf)
  const cut = cutOf(model)
  const recall = candidateRecall(byRules(linked, probability), linked.rules.length)
  const errors = expectedErrors(probability, cut, recall)
  const linkedNow = linkedRecords(clusters.cluster, across)
  const truth = asked.truth === undefined ? undefined : numbersOf(values(asked.truth))
  const sizes = sizesOf(clusters.cluster)
  const ids = await idsOf(at, shownRecords(linked, sizes))
  return {
    model,
    prior: trained.prior,
    cut,
    sources: originNames(prepared.origins).map((name) => ({
      name,
      records: prepared.origins.reduce((sum, o) => sum + (o.name === name ? o.rows : 0), 0),
    })),
    records: prepared.total,
    rules: linked.rules,
    training: trained.runs,
    remarks: trained.remarks,
    weights: histogram(links.weight),
    links: errors.links,
    persons: [...sizes.values()].reduce((sum, n) => sum + n, 0),
    sizes: [...sizes].toSorted(([a], [b]) => a - b).map(([records, n]) => ({ records, clusters: n })),
    rates: asked.groups.flatMap((column) =>
      linkageRates(column, gathered(values(column).map((value) => grouped(column, value))), linkedNow),
    ),
    candidateRecall: recall,
    falseLinks: errors.falseLinks,
    missedLinks: errors.missedLinks,
    explained: chosenPairs(linked).map((i) => explain(linked, i, ids)),
    clusters: shownClusters(linked, sizes).map(({ cluster, why }) => shown(linked, cluster, why, ids)),
    ...(truth === undefined
      ? {}
      : {
          truth: {
            pairs: pairQuality(
              links,
              truth,
              [0.5, 0.8, 0.9, 0.95, 0.99, 0.999].filter((p) => p >= model.threshold),
              across,
            ),
            ...clusterQuality(clusters.cluster, truth, cut, across),
          },
        }),
    seconds: Object.fromEntries(at.seconds),
    engine,
  }
}

/** Values as numbers, -1 where there is none. */
function numbersOf(values: readonly (string | null)[]): Int32Array {
  const known = new Map<string, number>()
  return Int32Array.from(values, (value) => {
    if (value === null) return -1
    const number = known.get(value) ?? known.size
    known.set(value, number)
    return number
  })
}

function byRules(linked: Linked, probability: Float64Array): { found: number; pairs: number }[] {
  const counts = new Map<number, number>()
  for (const [i, found] of linked.links.found.entries())
    counts.set(found, (counts.get(found) ?? 0) + (probability[i] ?? 0))
  return [...counts].toSorted(([a], [b]) => a - b).map(([found, pairs]) => ({ found, pairs }))
}

/** Number of clusters by number of records. */
function sizesOf(cluster: Int32Array): ReadonlyMap<number, number> {
  const records = new Int32Array(cluster.length)
  for (const c of cluster) records[c] = (records[c] ?? 0) + 1
  const sizes = new Map<number, number>()
  for (const n of records) if (n > 0) sizes.set(n, (sizes.get(n) ?? 0) + 1)
  return sizes
}

/** Rows of links to explain: the heaviest, one in the middle, and those nearest to the threshold. */
function chosenPairs({ links, trained: { model } }: Linked): readonly number[] {
  const cut = weightOf(cutOf(model))
  const order = Array.from(links.weight.keys())
    .filter((i) => (links.weight[i] ?? 0) >= cut)
    .toSorted((a, b) => (links.weight[a] ?? 0) - (links.weight[b] ?? 0) || a - b)
  const wanted = [0, Math.floor(order.length / 10), Math.floor(order.length / 2), order.length - 1]
  return [...new Set(wanted.flatMap((p) => order[p] ?? []))]
}

const mostShown = 40

function shownClusters(
  linked: Linked,
  sizes: ReadonlyMap<number, number>,
): readonly { cluster: number; why: ShownCluster['why'] }[] {
  const { weakest } = linked.clusters
  const rows = Array.from(weakest.cluster.keys())
  const bySize = rows
    .toSorted(
      (a, b) =>
        (weakest.records[b] ?? 0) - (weakest.records[a] ?? 0) ||
        (weakest.cluster[a] ?? 0) - (weakest.cluster[b] ?? 0),
    )
    .slice(0, 3)
  const byWeight = rows
    .filter((i) => !bySize.includes(i) && ((weakest.records[i] ?? 0) > 2 || (sizes.get(3) ?? 0) === 0))
    .toSorted(
      (a, b) =>
        (weakest.weight[a] ?? 0) - (weakest.weight[b] ?? 0) ||
        (weakest.cluster[a] ?? 0) - (weakest.cluster[b] ?? 0),
    )
    .slice(0, 3)
  return [
    ...bySize.map((i) => ({ cluster: weakest.cluster[i] ?? 0, why: 'largest' as const })),
    ...byWeight.map((i) => ({ cluster: weakest.cluster[i] ?? 0, why: 'weakest' as const })),
  ]
}

const membersOf = (linked: Linked, cluster: number): readonly number[] =>
  Array.from(linked.clusters.cluster.keys()).filter((i) => linked.clusters.cluster[i] === cluster)

function shownRecords(linked: Linked, sizes: ReadonlyMap<number, number>): readonly number[] {
  const pairs = chosenPairs(linked).flatMap((i) => [linked.links.l[i] ?? 0, linked.links.r[i] ?? 0])
  const members = shownClusters(linked, sizes).flatMap(({ cluster }) =>
    membersOf(linked, cluster).slice(0, mostShown),
  )
  return [...new Set([...pairs, ...members])].toSorted((a, b) => a - b)
}

async function idsOf(at: Session, records: readonly number[]): Promise<ReadonlyMap<number, string>> {
  if (records.length === 0) return new Map()
  const rows = await at.rows(
    relation(
      'ids of shown records',
      ['n', 'id'],
      'Ids of the records that the report shows',
      sql`select n, id from ${dataset('records', [])} where n in (${join(records.map((n) => sql`${n}`))})`,
    ),
    ['n'],
  )
  return new Map(rows.map((row) => [Number(row['n']), String(row['id'])]))
}

function explain(linked: Linked, i: number, ids: ReadonlyMap<number, string>): ExplainedPair {
  const { links, trained } = linked
  const { model, prior } = trained
  const where = places(model.comparisons)
  const pattern = links.pattern[i] ?? 0
  const levels = unpack(pattern, where)
  const weight = links.weight[i] ?? 0
  const rarity = weight - patternWeight(pattern, where, model, prior)
  const parts = model.comparisons.map((comparison, k) => {
    const level = weighed(comparison)[levels[k] ?? -1]
    return {
      name: comparison.name,
      level: level?.label ?? '',
      weight: level === undefined ? 0 : levelWeight(level),
    }
  })
  const alone = priorWeight(prior) + parts.reduce((sum, part) => sum + part.weight, 0)
  const joint = weight - rarity - alone
  return {
    left: ids.get(links.l[i] ?? -1) ?? '',
    right: ids.get(links.r[i] ?? -1) ?? '',
    weight,
    probability: probabilityOf(weight),
    parts: [
      { name: 'prior', level: '', weight: priorWeight(prior) },
      ...parts,
      ...(Math.abs(joint) > 1e-9 ? [{ name: 'together', level: '', weight: joint }] : []),
      ...(Math.abs(rarity) > 1e-9 ? [{ name: 'rarity', level: '', weight: rarity }] : []),
    ],
  }
}

function shown(
  linked: Linked,
  cluster: number,
  why: ShownCluster['why'],
  ids: ReadonlyMap<number, string>,
): ShownCluster {
  const members = membersOf(linked, cluster).slice(0, mostShown)
  const place = new Map(members.map((n, i) => [n, i]))
  const { links, clusters } = linked
  const inside: ShownCluster['links'][number][] = []
  for (const [i, l] of links.l.entries()) {
    const [a, b] = [place.get(l), place.get(links.r[i] ?? -1)]
    if (a !== undefined && b !== undefined) inside.push({ a, b, weight: links.weight[i] ?? 0, kept: true })
  }
  return {
    id: ids.get(cluster) ?? String(cluster),
    why,
    records: members.map((n) => ({ id: ids.get(n) ?? '', probability: clusters.probability[n] ?? 1 })),
    links: inside.toSorted((x, y) => x.a - y.a || x.b - y.b),
  }
}
