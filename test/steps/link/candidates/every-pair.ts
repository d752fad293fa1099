/** The pairs that rules find, everything else weighing nothing. For tests only. */
import type { Given, SmallLinkage } from '../../../link/small-linkage.ts'

/** @returns pairs of ids, the smaller first, sorted */
export async function pairsOf(
  at: SmallLinkage,
  candidates: readonly object[],
  sources: Readonly<Record<string, readonly Given[]>>,
  link = 'dedupe',
): Promise<readonly string[]> {
  const levels = [
    { label: 'same', test: { exact: 'unique_id' }, m: 0.9, u: 0.1 },
    { label: 'other', test: { else: true }, m: 0.1, u: 0.9 },
  ]
  const model = { link, prior: 0.5, threshold: 0, comparisons: [{ name: 'id', levels }], candidates }
  const byText = (x: string, y: string): number => (x < y ? -1 : 1)
  const { pairs } = await at.link(model, sources)
  return pairs.map(({ left, right }) => [left, right].toSorted(byText).join(' ')).toSorted(byText)
}
