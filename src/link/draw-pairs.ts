/**
 * Draw random pairs until every level has been seen often enough: all levels in the first round, the rare ones in those that follow.
 */
import { dataset } from '../sql/index.ts'
import type { Sql } from '../sql/index.ts'
import { numbersOf } from '../steps/link/agreement/agreement.ts'
import { withRecords } from '../steps/link/agreement/record-pairs.ts'
import type { RecordPairs } from '../steps/link/agreement/record-pairs.ts'
import { testedOf } from '../steps/link/encode/encoded.ts'
import type { Comparison, LinkModel } from '../steps/link/model/model.ts'
import { columnsOf } from '../steps/link/model/test.ts'
import { dealFor, dealt, dealtName, dealtPairs, pairsDealt, soughtPairs } from '../steps/link/train/deal.ts'
import type { Deal } from '../steps/link/train/deal.ts'
import { allPairs } from '../steps/link/train/samples.ts'
import { sought } from '../steps/link/train/sought.ts'
import { addSought, addWhole, emptyTally } from '../steps/link/train/tally.ts'
import type { Tally } from '../steps/link/train/tally.ts'
import { levelsOf, lookAtPairs } from './look-at-pairs.ts'
import type { Together } from './look-at-pairs.ts'
import { encodedDataset } from './prepare.ts'
import type { Prepared } from './prepare.ts'
import type { Session } from './session.ts'

/** Every level is to be seen so often, or the sample ends. */
const enough = 100
/** Records so few that all their pairs are looked at. */
const few = 2000
/** Comparisons whose texts must be fetched for every pair are looked at in so many rounds. */
const roundsOfTexts = 2

export interface Tallies {
  /** By comparison, pairs by level. */
  readonly levels: readonly Tally[]
  /** For comparisons that hang together, pairs by the levels of both, row by row. */
  readonly joint: readonly Tally[]
}

interface Wanted {
  /** Place of a comparison. */
  readonly k: number
  /** The levels down to this one are sought. */
  readonly deepest: number
  /** Which pairs can stand there; undefined where all must be looked at. */
  readonly condition: Sql | undefined
}

/**
 * @param settled places of comparisons of which nothing is asked
 * @param isCounted tells levels whose share is known without pairs
 */
export async function drawPairs(
  at: Session,
  model: LinkModel,
  prepared: Prepared,
  together: readonly Together[],
  settled: readonly number[],
  isCounted: (k: number, level: number) => boolean,
): Promise<Tallies> {
  const all = model.comparisons.map((_, k) => k)
  let tallies: Tallies = {
    levels: all.map((k) => emptyTally(levelsOf(model, k))),
    joint: together.map(([a, b]) => emptyTally(levelsOf(model, a) * levelsOf(model, b))),
  }
  const look = (pairs: RecordPairs, asked: readonly number[]): ReturnType<typeof lookAtPairs> =>
    lookAtPairs(at, model, prepared, pairs, asked, together)
  const lookWhole = async (pairs: RecordPairs, asked: readonly number[]): Promise<number> => {
    if (asked.length === 0) return 0
    const found = await look(pairs, asked)
    tallies = {
      levels: tallies.levels.map((tally, k) => addWhole(tally, found.levels.get(k) ?? [])),
      joint: tallies.joint.map((tally, t) => addWhole(tally, found.joint[t] ?? [])),
    }
    return found.pairs
  }
  const encoded = encodedDataset(prepared.coded)
  if (prepared.total <= few) {
    const pairs = allPairs(encoded, model)
    await at.keep(pairs)
    await lookWhole(withRecords(dataset(pairs.name, pairs.columns)), all)
    await at.drop(pairs.name)
    return tallies
  }
  const asked = all.filter((k) => !settled.includes(k))
  if (asked.length === 0) return tallies
  const deal = dealFor(prepared.total)
  const tested = new Set(
    asked.flatMap((k) => model.comparisons[k]?.levels.flatMap((level) => columnsOf(level.test)) ?? []),
  )
  const columns = prepared.coded.bases
    .flatMap((base) => base.columns)
    .filter((column) => tested.has(column.name))
    .flatMap(testedOf)
  await at.keep(dealt(encoded, columns, model, deal))
  let drawn = await lookWhole(dealtPairs(model, 0), asked)
  const known = shareKnown(tallies, drawn)
  for (const round of deal.rounds.keys()) {
    if (round === 0) continue
    const wanted = wantedIn(
      model,
      prepared,
      deal,
      round,
      tallies,
      together,
      (k, level) => settled.includes(k) || isCounted(k, level),
    )
    if (wanted.length === 0) break
    const whole = wanted.flatMap(({ k, condition }) => (condition === undefined ? [k] : []))
    if (round < roundsOfTexts) await lookWhole(dealtPairs(model, round), whole)
    const [made] = await at.rows(pairsDealt(model, round))
    const now = Number(made?.['equal'] ?? 0) / 2
    const rest = wanted.filter(({ condition }) => condition !== undefined)
    if (rest.length > 0) {
      const conditions = rest.map(({ condition }) => condition as Sql)
      const found = await look(
        soughtPairs(model, round, conditions),
        rest.map(({ k }) => k),
      )
      const deepest = new Map(rest.map((one) => [one.k, one.deepest]))
      tallies = {
        levels: tallies.levels.map((tally, k) =>
          addSought(tally, found.levels.get(k), deepest.get(k) ?? 0, (now - drawn) * (known.levels[k] ?? 0)),
        ),
        joint: tallies.joint.map((tally, t) =>
          addSought(tally, found.joint[t], tally.seen.length - 2, (now - drawn) * (known.joint[t] ?? 0)),
        ),
      }
    }
    drawn = now
  }
  await at.drop(dealtName)
  return tallies
}

/** Of the pairs that were drawn, the share in which a comparison says something. */
function shareKnown(tallies: Tallies, drawn: number): Readonly<Record<keyof Tallies, readonly number[]>> {
  const share = ({ pairs }: Tally): number => pairs.reduce((a, b) => a + b, 0) / Math.max(1, drawn)
  return { levels: tallies.levels.map(share), joint: tallies.joint.map(share) }
}

/** What a round seeks: levels that are rare, but not so rare that all the pairs that may be drawn would not do either. */
function wantedIn(
  model: LinkModel,
  prepared: Prepared,
  deal: Deal,
  round: number,
  { levels }: Tallies,
  together: readonly Together[],
  isCounted: (k: number, level: number) => boolean,
): readonly Wanted[] {
  const hopeless = (enough * (deal.rounds[round - 1] ?? 1)) / (deal.rounds.at(-1) ?? 1)
  const isRare = (k: number, n: number, level: number): boolean => n < enough && !isCounted(k, level)
  const rare = levels.flatMap(({ seen }, k) =>
    seen.some((n, level) => isRare(k, n, level) && n >= hopeless) ? [k] : [],
  )
  const beside = together.filter((pair) => pair.some((k) => rare.includes(k))).flat()
  const numbers = numbersOf(prepared.coded)
  const wanted = [...new Set([...rare, ...beside])].map((k): Wanted => {
    const seen = levels[k]?.seen ?? []
    const last = seen.length - 2
    const rarest = seen.findLastIndex((n, level) => isRare(k, n, level))
    const deepest = beside.includes(k) ? last : Math.min(rarest, last)
    return { k, deepest, condition: sought(model.comparisons[k] as Comparison, numbers, deepest) }
  })
  const texts = wanted.flatMap(({ k, condition }) => (condition === undefined ? [k] : []))
  const drawnIn = new Set(together.filter((pair) => pair.some((k) => texts.includes(k))).flat())
  return wanted.map((one) => (drawnIn.has(one.k) ? { ...one, condition: undefined } : one))
}
