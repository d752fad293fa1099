/**
 * How good clusters are where the truth is known: by pairs of records (large clusters count most), and by records (B-cubed).
 *
 * Sources: Menestrina, Whang and Garcia-Molina (2010), Evaluating entity resolution results, Proceedings of the VLDB Endowment 3,
 * 208–219; Bagga and Baldwin (1998), Entity-based cross-document coreferencing using the vector space model, COLING-ACL.
 */
import { crossed, numbered, pairsAcross, sizes } from './contingency.ts'
import type { Numbered } from './contingency.ts'
import { harmonic, quality } from './quality.ts'
import type { Quality } from './quality.ts'

export interface ClusterQuality {
  readonly clusters: Quality
  readonly bCubed: Quality
}

/**
 * @param truth person of each record; a record with a negative one does not count
 * @param across source of each record, where only pairs of two sources count; B-cubed counts all records in any case
 */
export function clusterQuality(
  cluster: Int32Array,
  truth: Int32Array,
  threshold: number,
  across?: Uint8Array | Uint16Array,
): ClusterQuality {
  const found = numbered(cluster.map((c, i) => ((truth[i] as number) < 0 ? -1 : c)))
  const real = numbered(truth)
  const both = crossed(found, real)
  const origin = across === undefined ? undefined : numbered(Int32Array.from(across))
  return {
    clusters: quality(
      threshold,
      pairsAcross(both, origin),
      pairsAcross(found, origin),
      pairsAcross(real, origin),
    ),
    bCubed: bCubed(found, real, both, threshold),
  }
}

/** Of each record the share of its cluster that is its person's, and of its person's records that are in its cluster; their means. */
function bCubed(found: Numbered, real: Numbered, both: Numbered, threshold: number): Quality {
  const [inCluster, ofPerson, inBoth] = [sizes(found), sizes(real), sizes(both)]
  let [precision, recall, records] = [0, 0, 0]
  for (let i = 0; i < both.group.length; i += 1) {
    const cell = both.group[i] as number
    if (cell < 0) continue
    const right = inBoth[cell] as number
    precision += right / (inCluster[found.group[i] as number] as number)
    recall += right / (ofPerson[real.group[i] as number] as number)
    records += 1
  }
  if (records === 0) return { threshold, precision: 1, recall: 1, f1: 1 }
  const [p, r] = [precision / records, recall / records]
  return { threshold, precision: p, recall: r, f1: harmonic(p, r) }
}
