/**
 * When each proposed action would run: after those that it needs, the ones that close most gaps first, and as few at a time as let
 * all of them end within the horizon.
 *
 * A plan for a first talk, not a forecast: durations are usual ones, and a country's staff are not in it.
 */
export interface Task {
  readonly id: string
  readonly months: number
  /** Ids of tasks of the same list that must have ended; others are taken as done. */
  readonly needs: readonly string[]
  /** The more, the earlier. */
  readonly weight: number
}

export interface Slot {
  /** Months from the beginning, 0 is the first; the end is exclusive. */
  readonly start: number
  readonly end: number
}

/**
 * Place every task, in months from the beginning.
 *
 * Where even all at once do not fit into `horizon`, the longest chain of needs decides. Tasks in a circle of needs start when nothing
 * else is left to wait for.
 */
export function schedule(tasks: readonly Task[], horizon: number): ReadonlyMap<string, Slot> {
  for (let atOnce = 1; atOnce < tasks.length; atOnce += 1) {
    const placed = place(tasks, atOnce)
    if (Math.max(...[...placed.values()].map(({ end }) => end)) <= horizon) return placed
  }
  return place(tasks, Math.max(1, tasks.length))
}

function place(tasks: readonly Task[], atOnce: number): ReadonlyMap<string, Slot> {
  const placed = new Map<string, Slot>()
  const known = new Set(tasks.map(({ id }) => id))
  const urgency = urgencies(tasks)
  const waiting = tasks.toSorted(
    (a, b) => (urgency.get(b.id) ?? 0) - (urgency.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1),
  )
  let month = 0
  while (waiting.length > 0) {
    const running = [...placed.values()].filter(({ start, end }) => start <= month && month < end)
    const ended = (id: string): boolean => !known.has(id) || (placed.get(id)?.end ?? Infinity) <= month
    const ready = waiting.findIndex(({ needs }) => needs.every(ended))
    const stuck = ready === -1 && running.length === 0
    if ((ready !== -1 && running.length < atOnce) || stuck) {
      const [task] = waiting.splice(Math.max(ready, 0), 1)
      if (task !== undefined) placed.set(task.id, { start: month, end: month + task.months })
    } else {
      month = Math.min(...running.map(({ end }) => end))
    }
  }
  return placed
}

/** A task is as urgent as all that waits for it: its own weight and that of whatever needs it, directly or not. */
function urgencies(tasks: readonly Task[]): ReadonlyMap<string, number> {
  const after = (id: string, seen: Set<string>): Set<string> => {
    for (const task of tasks) {
      if (!task.needs.includes(id) || seen.has(task.id)) continue
      seen.add(task.id)
      after(task.id, seen)
    }
    return seen
  }
  const weight = new Map(tasks.map((task) => [task.id, task.weight]))
  return new Map(
    tasks.map((task) => [
      task.id,
      task.weight + [...after(task.id, new Set())].reduce((sum, id) => sum + (weight.get(id) ?? 0), 0),
    ]),
  )
}
