/**
 * What a linkage found, as numbers: rates by group, expected errors, examples, clusters worth a look.
 */
import { dataset, id, join, relation, sql } from '../sql/index.ts'
import { probabilityOf, weightOf } from '../steps/link/agreement/weights.ts'
import { originNames } from '../steps/link/encode/records.ts'
import { candidateRecall } from '../steps/link/evaluate/candidate-recall.ts'
import { clusterQuality } from '../steps/link/evaluate/cluster-quality.ts'
import { expectedErrors } from '../steps/link/evaluate/expected-errors.ts'
import { linkageRates, linkedRecords } from '../steps/link/evaluate/linkage-rates.ts'
import { pairQuality } from '../steps/link/evaluate/pair-quality.ts'
import type { LinkModel } from '../steps/link/model/model.ts'
import { grouped } from './groups.ts'
import type { Linked } from './link-records.ts'
import type { LinkResult, WeightBar } from './result.ts'
import type { Columns } from '../engine/engine.ts'
import type { Session } from './session.ts'
import { chosenClusters, shown } from './shown-clusters.ts'
import { chosenPairs, explain } from './shown-pairs.ts'

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
  const pairs = chosenPairs(links, weightOf(cut))
  const shownClusters = chosenClusters(linked)
  const ids = await idsOf(at, [
    ...pairs.flatMap((i) => [links.l[i] ?? 0, links.r[i] ?? 0]),
    ...shownClusters.flatMap((one) => one.records),
  ])
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
    rates: asked.groups.flatMap((column) => linkageRates(column, grouped(column, values(column)), linkedNow)),
    candidateRecall: recall,
    falseLinks: errors.falseLinks,
    missedLinks: errors.missedLinks,
    explained: pairs.map((i) => explain(linked, i, ids)),
    clusters: shown(linked, shownClusters, ids),
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
  const clusters = new Int32Array(cluster.length + 1)
  for (const n of records) clusters[n] = (clusters[n] ?? 0) + 1
  const sizes = new Map<number, number>()
  for (let size = 1; size <= cluster.length; size += 1) {
    const n = clusters[size] ?? 0
    if (n > 0) sizes.set(size, n)
  }
  return sizes
}

async function idsOf(at: Session, shownRecords: readonly number[]): Promise<ReadonlyMap<number, string>> {
  const records = [...new Set(shownRecords)].toSorted((a, b) => a - b)
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
