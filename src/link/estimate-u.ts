/**
 * Estimate u: how records of two persons agree by chance, until every level has been seen often enough.
 */
import { dataset, join, sql } from '../sql/index.ts'
import type { Sql } from '../sql/index.ts'
import { agreement, numbersOf } from '../steps/link/agreement/agreement.ts'
import { places, unpack } from '../steps/link/agreement/pattern.ts'
import { impossible } from '../steps/link/agreement/possible.ts'
import type { Numbers } from '../steps/link/agreement/predicate.ts'
import { eitherMissing, encodedLook } from '../steps/link/agreement/sides.ts'
import { weighed } from '../steps/link/model/model.ts'
import type { Comparison, LinkModel } from '../steps/link/model/model.ts'
import { smooth } from '../steps/link/train/shares.ts'
import { allPairs, patternCounts, presentPairs, randomPairs } from '../steps/link/train/samples.ts'
import type { Draw } from '../steps/link/train/samples.ts'
import { equalPairs } from '../steps/link/train/u-exact.ts'
import { encodedDataset, pairsInAll } from './prepare.ts'
import type { Prepared } from './prepare.ts'
import type { Session } from './session.ts'

type Table = readonly (readonly number[])[]

export interface U {
  /** By comparison, share of random pairs at each level, best first. */
  readonly shares: readonly (readonly number[])[]
  /** Random pairs seen at each level; a level that is counted, not sampled, has Infinity. */
  readonly seen: readonly (readonly number[])[]
  /** For comparisons that hang together, shares of their levels at once. */
  readonly together: readonly Table[]
  /** The shares once pairs of one person are taken out of the random pairs. */
  without(prior: number, m: readonly (readonly number[])[]): readonly (readonly number[])[]
  /** The same for comparisons that hang together; where m of their levels at once is not known, they stay as they are. */
  togetherWithout(prior: number, m: readonly (Table | undefined)[]): readonly Table[]
}

/** Every level is to be seen so often, or the sample ends at so many pairs. */
const enough = 100
const firstPairs = 100_000
const mostPairs = 2_000_000
/** For comparisons whose texts must be fetched for every pair. */
const mostFetched = 500_000
/** Records so few that all their pairs are looked at. */
const few = 2000

const zeros = (comparisons: readonly Comparison[]): number[][] =>
  comparisons.map((c) => weighed(c).map(() => 0))

/** Share of equal pairs where the first level is nothing but equality. */
async function counted(
  at: Session,
  model: LinkModel,
  prepared: Prepared,
): Promise<readonly (number | undefined)[]> {
  const shares: (number | undefined)[] = []
  for (const comparison of model.comparisons) {
    const first = weighed(comparison)[0]
    if (first === undefined || !('exact' in first.test)) {
      shares.push(undefined)
      continue
    }
    const column = first.test.exact
    const known = prepared.equalShare.get(column)
    if (known !== undefined && first.frequency?.exact === undefined) {
      shares.push(known)
      continue
    }
    const [row] = await at.rows(equalPairs(encodedDataset(prepared.coded), column, model))
    shares.push(Math.max(Number(row?.['equal'] ?? 0), 1) / Math.max(Number(row?.['pairs'] ?? 0), 2))
  }
  return shares
}

export async function estimateU(at: Session, model: LinkModel, prepared: Prepared): Promise<U> {
  const exact = await counted(at, model, prepared)
  const tallies = zeros(model.comparisons)
  const together = (model.training.together ?? []).map(
    ([a, b]) => [a, b].map((name) => model.comparisons.findIndex((c) => c.name === name)) as [number, number],
  )
  const joint = together.map(([a, b]) => {
    const [rows, columns] = [a, b].map((k) => weighed(model.comparisons[k] as Comparison).length)
    return Array.from({ length: rows ?? 0 }, () => Array.from({ length: columns ?? 0 }, () => 0))
  })
  const tally = async (pairs: Parameters<typeof agreement>[1], asked: readonly number[]): Promise<void> => {
    const comparisons = asked.map((k) => model.comparisons[k] as Comparison)
    const where = places(comparisons)
    const rows = await at.rows(
      patternCounts(agreement('agreement', pairs, prepared.coded, comparisons, false)),
      ['pattern'],
    )
    for (const row of rows) {
      const levels = unpack(Number(row['pattern']), where)
      const n = Number(row['pairs'])
      for (const [i, k] of asked.entries()) {
        const level = levels[i] ?? -1
        const counts = tallies[k]
        if (level >= 0 && counts !== undefined) counts[level] = (counts[level] ?? 0) + n
      }
      for (const [t, [a, b]] of together.entries()) {
        const [x, y] = [a, b].map((k) => levels[asked.indexOf(k)] ?? -1)
        const cells = joint[t]?.[x ?? -1]
        if (cells !== undefined && y !== undefined && y >= 0) cells[y] = (cells[y] ?? 0) + n
      }
    }
  }
  const all = model.comparisons.map((_, k) => k)
  // Where a comparison is equality or not, and nothing hangs together with it, counting has said it all.
  const settled = all.map(
    (k) =>
      exact[k] !== undefined &&
      weighed(model.comparisons[k] as Comparison).length === 2 &&
      !together.some((pair) => pair.includes(k)),
  )
  const numbers = numbersOf(prepared.coded)
  const encoded = encodedDataset(prepared.coded)
  const open = model.comparisons.map((comparison) => sought(comparison, numbers))
  for (const [a, b] of together)
    if (open[a] === undefined || open[b] === undefined) open[a] = open[b] = undefined
  const both = together.map(([a, b]) => ({
    present: sql`${open[a]?.present ?? sql`true`} and ${open[b]?.present ?? sql`true`}`,
  }))
  /** Share of draws in which both values are there, by what is sought: measured on the first draws, which are many. */
  let presence: ReadonlyMap<unknown, number> | undefined
  /** Most random pairs stand at the last level of everything: these are only counted, the others looked at. */
  const tallyRandom = async (asked: readonly number[], draw: Draw, draws: number): Promise<void> => {
    const pairs = dataset('random pairs', ['l', 'r'])
    const whole = asked.filter((k) => open[k] === undefined)
    if (whole.length > 0) {
      await at.keep(randomPairs(encoded, model, draw))
      await tally(pairs, whole)
    }
    const rest = asked.filter((k) => open[k] !== undefined)
    if (rest.length === 0) return
    const known = rest.map((k) => ({ of: open[k] as Sought, row: tallies[k] ?? [] }))
    const joined = together.flatMap(([a, b], t) =>
      rest.includes(a) && rest.includes(b)
        ? [{ of: both[t] ?? { present: sql`true` }, row: joint[t] ?? [] }]
        : [],
    )
    const rows = [...known, ...joined]
    if (presence === undefined) {
      const [counts] = await at.rows(
        presentPairs(
          encoded,
          model,
          draw,
          rows.map(({ of }) => of.present),
        ),
      )
      presence = new Map(rows.map(({ of }, i) => [of, Number(counts?.[`present ${i + 1}`] ?? 0) / draws]))
    }
    await at.keep(
      randomPairs(
        encoded,
        model,
        draw,
        known.map(({ of }) => of.plausible),
      ),
    )
    const before = rows.map(({ row }) => ({ all: sum(row), last: lastOf(row) }))
    await tally(pairs, rest)
    for (const [i, { of, row }] of rows.entries()) {
      const { all: then, last } = before[i] ?? { all: 0, last: 0 }
      const elsewhere = sum(row) - lastOf(row) - (then - last)
      setLast(row, Math.max(lastOf(row), last + draws * (presence.get(of) ?? 0) - elsewhere))
    }
  }
  if (prepared.total <= few) {
    await at.keepAs('random pairs', allPairs(encoded, model))
    await tally(dataset('random pairs', ['l', 'r']), all)
  } else {
    // The first pairs do for most levels; the rare ones are sought further, by themselves.
    const step = Math.max(1, Math.floor(prepared.total / firstPairs))
    const perRound = Math.floor(prepared.total / step)
    let drawn = 0
    let round = 0
    let rounds = Math.ceil(firstPairs / perRound)
    let asked: readonly number[] = all.filter((k) => settled[k] !== true)
    while (asked.length > 0 && drawn < mostPairs) {
      const draw = { total: prepared.total, step, from: round, to: round + rounds }
      await tallyRandom(asked, draw, rounds * perRound)
      drawn += rounds * perRound
      round += rounds
      rounds = Math.min(rounds * 4, Math.ceil((mostPairs - drawn) / perRound))
      // What was hardly ever seen would not be seen often enough in all the pairs that may be drawn either.
      const hopeless = (enough * drawn) / mostPairs
      const rare = all.filter((k) =>
        (tallies[k] ?? []).some(
          (n, level) => n < enough && n >= hopeless && !(level === 0 && exact[k] !== undefined),
        ),
      )
      const beside = together.flatMap((pair) => (pair.some((k) => rare.includes(k)) ? pair : []))
      asked = all.filter(
        (k) =>
          settled[k] !== true &&
          (rare.includes(k) || beside.includes(k)) &&
          (open[k] !== undefined || drawn < mostFetched),
      )
    }
  }
  await at.drop('random pairs')
  const shares = model.comparisons.map((comparison, k) => share(comparison, tallies[k] ?? [], exact[k]))
  const least = 1 / Math.max(2, pairsInAll(model, prepared.origins))
  return {
    shares,
    seen: tallies.map((row, k) =>
      row.map((n, level) => (settled[k] === true || (level === 0 && exact[k] !== undefined) ? Infinity : n)),
    ),
    together: joint.map((rows) => smooth(rows)),
    togetherWithout: (prior, m) =>
      joint.map((rows, t) => {
        const [chance, same] = [smooth(rows), m[t]]
        if (same === undefined) return chance
        const cleaned = cleanedOf(chance.flat(), same.flat(), prior, least)
        return chance.map((row, x) => row.map((_, y) => cleaned[x * row.length + y] ?? 0))
      }),
    without: (prior, m) =>
      shares.map((row, k) => without(row, m[k] ?? [], prior, least, model.comparisons[k] as Comparison)),
  }
}

interface Sought {
  /** Both values are there. */
  readonly present: Sql
  /** They can stand at another level than the last. */
  readonly plausible: Sql
}

/** When a random pair is worth a closer look; undefined where that cannot be said from whole numbers. */
function sought(comparison: Comparison, numbers: Numbers): Sought | undefined {
  const levels = weighed(comparison)
  const last = levels.at(-1)
  const missing = comparison.levels.flatMap((level) => ('missing' in level.test ? level.test.missing : []))
  if (last === undefined || !('else' in last.test) || missing.length === 0) return undefined
  const out = levels.slice(0, -1).map((level) => impossible(level.test, encodedLook, numbers))
  if (out.includes(undefined)) return undefined
  const present = sql`not (${join(eitherMissing(encodedLook, missing), ' or ')})`
  const possible = (out as readonly Sql[]).map((one) => sql`(${one}) is not true`)
  return { present, plausible: sql`(${present} and (${join(possible, ' or ')}))` }
}

/** Shares of levels: the first counted where it can be, the others sampled, none of them nothing. */
function share(
  comparison: Comparison,
  tally: readonly number[],
  exact: number | undefined,
): readonly number[] {
  const given = weighed(comparison).map((level) => level.u)
  if (given.every((x) => x !== undefined)) return given
  const sampled = exact === undefined ? tally : tally.slice(1)
  const total = sampled.reduce((a, b) => a + b, 0) + 0.5 * sampled.length
  const rest = sampled.map((n) => ((n + 0.5) / total) * (1 - (exact ?? 0)))
  const shares = exact === undefined ? rest : [exact, ...rest]
  return shares.map((x, i) => given[i] ?? x)
}

function without(
  shares: readonly number[],
  m: readonly number[],
  prior: number,
  least: number,
  comparison: Comparison,
): readonly number[] {
  const given = weighed(comparison).map((level) => level.u)
  return cleanedOf(shares, m, prior, least).map((p, i) => given[i] ?? p)
}

/** Shares of random pairs less what those of one person among them make; a share that would all but vanish keeps a twentieth. */
function cleanedOf(
  shares: readonly number[],
  m: readonly number[],
  prior: number,
  least: number,
): readonly number[] {
  const cleaned = shares.map((p, i) => Math.max((p - prior * (m[i] ?? 0)) / (1 - prior), p / 20, least))
  const total = cleaned.reduce((a, b) => a + b, 0)
  return cleaned.map((p) => p / total)
}

type Tally = number[] | number[][]

const sum = (tally: Tally): number => tally.flat().reduce((a, b) => a + b, 0)

const lastOf = (tally: Tally): number => tally.flat().at(-1) ?? 0

/** Set the count of the last level, or of the last of both. */
function setLast(tally: Tally, to: number): void {
  const row = tally.at(-1)
  if (Array.isArray(row)) row[row.length - 1] = to
  else (tally as number[])[tally.length - 1] = to
}
