/**
 * Train a model: what is missing of prior, m and u is estimated from the records themselves, without labels.
 *
 * u first (counted for equal values, else from random pairs), then m by EM on a few blocks, each comparison in blocks that do not
 * decide it; then the prior from how the blocks overlap. What the random pairs hold of pairs of one person is taken out of u again.
 * What a person wrote is left as it is.
 */
import { dataset } from '../sql/index.ts'
import { agreement } from '../steps/link/agreement/agreement.ts'
import { places, unpack } from '../steps/link/agreement/pattern.ts'
import { blocked, blocks, blockSizes } from '../steps/link/candidates/block.ts'
import type { Coding } from '../steps/link/encode/coding.ts'
import { weighed } from '../steps/link/model/model.ts'
import type { Candidates, Comparison, LinkModel } from '../steps/link/model/model.ts'
import { columnsOf } from '../steps/link/model/test.ts'
import { em } from '../steps/link/train/em.ts'
import type { Counted, EmResult } from '../steps/link/train/em.ts'
import { pooled } from '../steps/link/train/pool.ts'
import { priorFromOverlap } from '../steps/link/train/prior.ts'
import { remarksOn } from '../steps/link/train/remarks.ts'
import { patternCounts, trainingPairs } from '../steps/link/train/samples.ts'
import { chooseBlocks } from '../steps/link/train/choose-blocks.ts'
import { startingM } from '../steps/link/train/start.ts'
import { certainShare } from './certain.ts'
import { wholeBlock } from './find.ts'
import type { RuleCount } from './find.ts'
import { estimateU } from './estimate-u.ts'
import type { U } from './estimate-u.ts'
import { encodedDataset, pairsInAll } from './prepare.ts'
import type { Prepared } from './prepare.ts'
import type { Remark, TrainingRun } from './result.ts'
import type { Session } from './session.ts'

export interface Trained {
  /** With m, u and prior everywhere. */
  readonly model: LinkModel
  readonly prior: number
  readonly runs: readonly TrainingRun[]
  readonly remarks: readonly Remark[]
}

const isTrained = (model: LinkModel): boolean =>
  model.prior !== undefined &&
  model.comparisons.every((c) => weighed(c).every((l) => l.m !== undefined && l.u !== undefined))

/** Bases of columns: two columns of one base are not independent of one another. */
const basesOf = (coded: Coding, columns: readonly string[]): ReadonlySet<string> =>
  new Set(
    coded.bases
      .filter((b) => b.columns.some((c) => columns.includes(c.name)))
      .flatMap((b) => [b.name, ...b.name.split(' + ')]),
  )

/** For every comparison: is it decided, in part at least, by records being equal in these columns? */
function decidedBy(model: LinkModel, coded: Coding, block: readonly string[]): readonly boolean[] {
  const touched = basesOf(coded, block)
  return model.comparisons.map((comparison) =>
    [
      ...basesOf(
        coded,
        comparison.levels.flatMap((level) => columnsOf(level.test)),
      ),
    ].some((base) => touched.has(base)),
  )
}

/** The prior takes fewer pairs of a block than m does. */
const lessForPrior = 4

interface Run {
  readonly block: readonly string[]
  readonly patterns: readonly Counted[]
  readonly decided: readonly boolean[]
  /** How many pairs one stands for. */
  readonly oneIn: number
}

/**
 * @param sizes of the blocks of the candidates
 * @throws link.untrainable where no block has pairs to learn from
 */
export async function train(
  at: Session,
  model: LinkModel,
  prepared: Prepared,
  sizes: ReadonlyMap<Candidates, RuleCount['sizes']>,
): Promise<Trained> {
  if (isTrained(model)) return { model, prior: model.prior ?? 0, runs: [], remarks: [] }
  at.begin('chance agreement')
  const u = await estimateU(at, model, prepared)
  at.begin('training')
  const { learnt, others } = await chosenBlocks(at, model, prepared, sizes)
  const all = [...learnt, ...others].map((one) => one.block)
  const runs: Run[] = []
  for (const { block, pairs } of learnt)
    runs.push(await gather(at, model, prepared, block, pairs, all, model.training.pairs))
  const more: Run[] = []
  if (model.prior === undefined && model.training.certain === undefined)
    for (const { block, pairs } of others)
      more.push(await gather(at, model, prepared, block, pairs, all, model.training.pairs / lessForPrior))
  const sizesOf = model.comparisons.map((c) => weighed(c).length)
  const certain = await certainShare(at, model, prepared)
  let now = u.shares
  let results: readonly EmResult[] = []
  let m = model.comparisons.map((c, k) => startingM(c, now[k] ?? []))
  let prior = model.prior ?? certain ?? 1e-6
  const together =
    model.training.together?.map(([a, b], t) => ({
      a: model.comparisons.findIndex((c) => c.name === a),
      b: model.comparisons.findIndex((c) => c.name === b),
      u: u.together[t] ?? [],
    })) ?? []
  const fit = (run: Run, fixed: readonly boolean[]): EmResult =>
    em({
      patterns: run.patterns,
      sizes: sizesOf,
      u: now.map((row, k) => (run.decided[k] === true ? undefined : row)),
      m,
      fixed,
      together: together.filter(({ a, b }) => run.decided[a] !== true && run.decided[b] !== true),
      share: 0.1,
    })
  // Random pairs hold some of one person; once these are known by their m, they are taken out of u, and m is found anew.
  for (let round = 0; round < 3; round += 1) {
    results = runs.map((run) => fit(run, model.comparisons.map(fixedM)))
    m = pooled(model.comparisons, runs, results, m).map((row) => row.m)
    if (model.prior === undefined && certain === undefined)
      prior = priorFromOverlap(
        [...runs, ...more],
        [
          ...results,
          ...more.map((run) =>
            fit(
              run,
              run.decided.map((decided) => !decided),
            ),
          ),
        ].map((one) => one.posterior),
        pairsInAll(model, prepared.origins),
      )
    now = u.without(prior, m)
  }
  const pool = pooled(model.comparisons, runs, results, m)
  const { comparisons, remarks } = remarksOn(model.comparisons, now, pool, runs, results, u.seen)
  return {
    model: {
      ...model,
      prior,
      comparisons,
      together: [...model.together, ...interactions(model, comparisons, results, runs, u)],
    },
    prior,
    runs: runs.map((run, i) => ({
      block: run.block.join(' + '),
      pairs: run.patterns.reduce((sum, p) => sum + p.pairs, 0),
      share: results[i]?.share ?? 0,
      iterations: results[i]?.iterations ?? 0,
      converged: results[i]?.converged ?? false,
      certainty: results[i]?.certainty ?? 0,
    })),
    remarks,
  }
}

const fixedM = (comparison: Comparison): boolean =>
  weighed(comparison).every((level) => level.m !== undefined)

/** What two comparisons say at once beyond what each says, from the runs in which both are free. */
function interactions(
  model: LinkModel,
  comparisons: readonly Comparison[],
  results: readonly EmResult[],
  runs: readonly Run[],
  u: U,
): LinkModel['together'] {
  return (model.training.together ?? []).flatMap(([a, b], t) => {
    const [i, j] = [a, b].map((name) => comparisons.findIndex((c) => c.name === name)) as [number, number]
    const free = runs
      .map((run, r) => ({ run, result: results[r] }))
      .filter(({ run }) => run.decided[i] !== true && run.decided[j] !== true)
    if (free.length === 0) return []
    const mass = (row: (typeof free)[number]): number =>
      row.result?.counts[i]?.reduce((x, y) => x + y, 0) ?? 0
    const total = free.reduce((sum, row) => sum + mass(row), 0)
    const place = (row: (typeof free)[number]): number =>
      (model.training.together ?? [])
        .slice(0, t)
        .filter(([x, y]) =>
          [x, y].every((name) => row.run.decided[comparisons.findIndex((c) => c.name === name)] !== true),
        ).length
    const [levelsA, levelsB] = [weighed(comparisons[i] as Comparison), weighed(comparisons[j] as Comparison)]
    const weights = levelsA.map((la, x) =>
      levelsB.map((lb, y) => {
        const m = free.reduce(
          (sum, row) => sum + (mass(row) / total) * (row.result?.together[place(row)]?.[x]?.[y] ?? 0),
          0,
        )
        const alone = Math.log2((la.m ?? 1) / (la.u ?? 1)) + Math.log2((lb.m ?? 1) / (lb.u ?? 1))
        return Math.log2(m / (u.together[t]?.[x]?.[y] ?? 1)) - alone
      }),
    )
    return [{ comparisons: [a, b] as [string, string], weights }]
  })
}

interface Chosen {
  readonly block: readonly string[]
  readonly pairs: number
}

/** Blocks that m is learnt from, and those that only say what else there is. */
async function chosenBlocks(
  at: Session,
  model: LinkModel,
  prepared: Prepared,
  sizes: ReadonlyMap<Candidates, RuleCount['sizes']>,
): Promise<{ readonly learnt: readonly Chosen[]; readonly others: readonly Chosen[] }> {
  const given: Chosen[] = []
  for (const block of model.training.blocks ?? []) {
    await at.keep(blocks(encodedDataset(prepared.coded), block, model, prepared.origins.length))
    const rows = await at.rows(blockSizes(block), ['records'])
    given.push({ block, pairs: rows.reduce((sum, row) => sum + Number(row['pairs']), 0) })
  }
  const ofRules = [...sizes].flatMap(([rule, found]): Chosen[] =>
    'block' in rule && rule.where === undefined
      ? [{ block: rule.block, pairs: found.reduce((sum, s) => sum + s.pairs, 0) }]
      : [],
  )
  const learnt = (
    model.training.blocks === undefined
      ? chooseBlocks(
          ofRules.map((one) => ({ ...one, decided: decidedBy(model, prepared.coded, one.block) })),
          model.comparisons.length,
        )
      : given
  ).filter((one) => one.pairs > 0)
  const names = new Set(learnt.map((one) => one.block.join()))
  return { learnt, others: ofRules.filter((one) => one.pairs > 0 && !names.has(one.block.join())) }
}

/** Patterns of the pairs of a block, with the other blocks that hold them. */
async function gather(
  at: Session,
  model: LinkModel,
  prepared: Prepared,
  block: readonly string[],
  pairs: number,
  all: readonly (readonly string[])[],
  most: number,
): Promise<Run> {
  const rule = wholeBlock({ block: [...block] }, model)
  const oneIn = Math.max(1, Math.ceil(pairs / most))
  await at.keep(blocked(encodedDataset(prepared.coded), rule, all.flat(), false, false))
  await at.keep(trainingPairs(dataset('blocked', []), rule, model, oneIn, false, all))
  const sampled = dataset('training pairs', ['l', 'r', 'found'])
  const rows = await at.rows(
    patternCounts(agreement('agreement', sampled, prepared.coded, model.comparisons, false)),
    ['pattern', 'found'],
  )
  await at.drop('blocked')
  await at.drop('training pairs')
  const where = places(model.comparisons)
  return {
    block,
    oneIn,
    decided: decidedBy(model, prepared.coded, block),
    patterns: rows.map((row) => ({
      levels: unpack(Number(row['pattern']), where),
      pairs: Number(row['pairs']),
      found: Number(row['found']),
    })),
  }
}
