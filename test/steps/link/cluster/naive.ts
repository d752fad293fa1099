/** The definition of agglomerative clustering word for word, as slow as it is plain: what the fast code must agree with. */
import type { Links } from '../../../../src/steps/link/cluster/links.ts'
import type { Merging } from '../../../../src/steps/link/cluster/agglomerate.ts'

export function naive(
  links: Links,
  n: number,
  rules: Merging,
  clash: (x: number, y: number) => boolean = () => false,
): readonly number[] {
  const weight = new Map<string, number>()
  for (const [e, w] of links.weight.entries()) {
    weight.set(`${links.l[e]} ${links.r[e]}`, w)
    weight.set(`${links.r[e]} ${links.l[e]}`, w)
  }
  let groups: number[][] = Array.from({ length: n }, (_, i) => [i])
  const value = (x: readonly number[], y: readonly number[]): number => {
    const found = x.flatMap((i) => y.map((j) => weight.get(`${i} ${j}`)))
    if (found.every((w) => w === undefined) || x.some((i) => y.some((j) => clash(i, j)))) return -Infinity
    const all = found.map((w) => w ?? rules.absent)
    return rules.linkage === 'complete' ? Math.min(...all) : all.reduce((a, b) => a + b, 0) / all.length
  }
  for (;;) {
    let best: { x: number[]; y: number[]; value: number } | undefined
    for (const [i, x] of groups.entries())
      for (const y of groups.slice(i + 1)) {
        const found = value(x, y)
        if (found > (best?.value ?? -Infinity)) best = { x, y, value: found }
      }
    if (best === undefined || best.value < rules.cut) break
    const { x, y } = best
    groups = groups.map((g) => (g === x ? [...x, ...y].toSorted((a, b) => a - b) : g)).filter((g) => g !== y)
  }
  const label: number[] = []
  for (const g of groups) for (const i of g) label[i] = g[0] as number
  return label
}
