/**
 * Runs to train on: the pairs of some blocks with their agreement patterns, and which other blocks hold each pair.
 *
 * All block rules of the candidates take part, so that what one block misses is seen in others; the chosen ones in full number. Where
 * the model names its training blocks, these alone do.
 */
import { dataset } from '../sql/index.ts'
import { agreement } from '../steps/link/agreement/agreement.ts'
import { places, unpack } from '../steps/link/agreement/pattern.ts'
import { blocks, blockSizes } from '../steps/link/candidates/block.ts'
import { madeOf } from '../steps/link/encode/coding.ts'
import type { Coding } from '../steps/link/encode/coding.ts'
import type { Candidates, LinkModel } from '../steps/link/model/model.ts'
import { columnsOf } from '../steps/link/model/test.ts'
import { chooseBlocks } from '../steps/link/train/choose-blocks.ts'
import type { Counted } from '../steps/link/train/em.ts'
import { drawnFor, heldBy, patternCounts, trainingPairs } from '../steps/link/train/samples.ts'
import type { Sample } from '../steps/link/train/samples.ts'
import type { RuleCount } from './find.ts'
import { encodedDataset } from './prepare.ts'
import type { Prepared } from './prepare.ts'
import type { Session } from './session.ts'

export interface Run {
  readonly block: readonly string[]
  /** Bit i of `found` is set where the block of run i holds the pairs. */
  readonly patterns: readonly Counted[]
  /** For every comparison, whether the block decides it. */
  readonly decided: readonly boolean[]
  /** How many pairs one stands for. */
  readonly oneIn: number
}

interface Chosen {
  readonly block: readonly string[]
  readonly pairs: number
}

/** Blocks beyond the chosen ones are looked at for what these miss, in samples of this part. */
const partOfOthers = 1 / 16

/**
 * @param sizes of the blocks of the candidates
 * @returns one run for each block that has pairs
 */
export async function trainingRuns(
  at: Session,
  model: LinkModel,
  prepared: Prepared,
  sizes: ReadonlyMap<Candidates, RuleCount['sizes']>,
): Promise<readonly Run[]> {
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
  const decided = (block: readonly string[]): readonly boolean[] => decidedBy(model, prepared.coded, block)
  const chosen = chooseBlocks(
    ofRules.map((one) => ({ ...one, decided: decided(one.block) })),
    model.comparisons.length,
  )
  const names = new Set((given.length > 0 ? given : chosen).map((one) => one.block.join()))
  const others = ofRules.filter((one) => !names.has(one.block.join()))
  const all = (given.length > 0 ? given : [...chosen, ...others]).filter((one) => one.pairs > 0)
  const samples = all.map(({ block, pairs }) => {
    const most = model.training.pairs * (names.has(block.join()) ? 1 : partOfOthers)
    return { block, oneIn: Math.max(1, Math.ceil(pairs / most)) }
  })
  const patterns = await patternsOf(at, model, prepared, samples)
  return samples.map((sample, i) => ({
    ...sample,
    decided: decided(sample.block),
    patterns: patterns[i] ?? [],
  }))
}

/** Columns of the file that these are made of: two columns that share one are not independent of one another. */
const fileColumnsOf = (coded: Coding, columns: readonly string[]): ReadonlySet<string> =>
  new Set(
    coded.bases
      .filter((base) => base.columns.some((c) => columns.includes(c.name)))
      .flatMap((base) =>
        base.made === undefined ? [base.name] : madeOf(base.made, new Set(coded.fileColumns)),
      ),
  )

/**
 * For every comparison: is it decided, in part at least, by records being equal in these columns? What hangs together with a
 * decided comparison is decided too: records of two persons with one postcode are mostly born in one place.
 */
function decidedBy(model: LinkModel, coded: Coding, block: readonly string[]): readonly boolean[] {
  const touched = fileColumnsOf(coded, block)
  const direct = model.comparisons.map((comparison) =>
    [
      ...fileColumnsOf(
        coded,
        comparison.levels.flatMap((level) => columnsOf(level.test)),
      ),
    ].some((column) => touched.has(column)),
  )
  const decided = (name: string): boolean =>
    direct[model.comparisons.findIndex((c) => c.name === name)] === true
  return model.comparisons.map(
    ({ name }, k) =>
      direct[k] === true ||
      (model.training.together ?? []).some(
        ([a, b]) => (a === name && decided(b)) || (b === name && decided(a)),
      ),
  )
}

/** Patterns of the sampled pairs of each block, with the blocks that hold them; each pair is looked at once. */
async function patternsOf(
  at: Session,
  model: LinkModel,
  prepared: Prepared,
  samples: readonly Sample[],
): Promise<readonly (readonly Counted[])[]> {
  if (samples.length === 0) return []
  const pairs = trainingPairs(encodedDataset(prepared.coded), samples, model)
  await at.keep(pairs)
  const told = [
    { name: 'found', as: heldBy(samples) },
    { name: 'runs', as: drawnFor(samples, model) },
  ]
  const known = dataset(pairs.name, pairs.columns)
  const rows = await at.rows(
    patternCounts(
      agreement('agreement', known, prepared.coded, model.comparisons, false, told),
      told.map(({ name }) => name),
    ),
    ['pattern', 'found', 'runs'],
  )
  await at.drop(pairs.name)
  const where = places(model.comparisons)
  const counted = rows.map((row) => ({
    runs: Number(row['runs']),
    key: `${String(row['pattern'])} ${String(row['found'])}`,
    levels: unpack(Number(row['pattern']), where),
    pairs: Number(row['pairs']),
    found: Number(row['found']),
  }))
  return samples.map((_, i) => {
    const ofRun = new Map<string, Counted>()
    for (const { runs, key, levels, pairs: n, found } of counted)
      if (Math.floor(runs / 2 ** i) % 2 === 1)
        ofRun.set(key, { levels, pairs: n + (ofRun.get(key)?.pairs ?? 0), found })
    return [...ofRun.values()]
  })
}
