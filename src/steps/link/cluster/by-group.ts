/**
 * Places 0..count-1 put together by group (a counting sort): those of group g are order[start[g]] to order[start[g + 1] - 1], ascending.
 */
export interface ByGroup {
  readonly start: Int32Array
  readonly order: Int32Array
}

/**
 * @param group group of place i, from 0 below `groups`; a place of group -1 is left out
 */
export function byGroup(count: number, groups: number, group: (i: number) => number): ByGroup {
  const start = new Int32Array(groups + 1)
  let placed = 0
  for (let i = 0; i < count; i += 1) {
    const g = group(i)
    if (g < 0) continue
    placed += 1
    start[g + 1] = (start[g + 1] as number) + 1
  }
  for (let g = 0; g < groups; g += 1) start[g + 1] = (start[g + 1] as number) + (start[g] as number)
  const next = start.slice()
  const order = new Int32Array(placed)
  for (let i = 0; i < count; i += 1) {
    const g = group(i)
    if (g < 0) continue
    const at = next[g] as number
    order[at] = i
    next[g] = at + 1
  }
  return { start, order }
}
