/**
 * Link records: prepare, train, find, weigh, cluster. What comes out stands in the engine under names, and as numbers here.
 */
import { problem } from '../problem.ts'
import { dataset, id, join, relation, sql } from '../sql/index.ts'
import type { Relation } from '../sql/index.ts'
import { clusterRules } from '../steps/link/cluster/rules.ts'
import { clusters } from '../steps/link/cluster/clusters.ts'
import type { Clusters } from '../steps/link/cluster/clusters.ts'
import type { Links } from '../steps/link/cluster/links.ts'
import { priorWeight, weightOf } from '../steps/link/agreement/weights.ts'
import { linksName } from '../steps/link/candidates/associated.ts'
import { knownRecords, originNames } from '../steps/link/encode/records.ts'
import type { Candidates, LinkModel } from '../steps/link/model/model.ts'
import { addSelfPairs, collapse, expand } from './collapse.ts'
import { find, measureBlocks, merge } from './find.ts'
import type { RuleCount } from './find.ts'
import { openKernel } from './kernel/kernel.ts'
import type { Kernel } from './kernel/kernel.ts'
import { prepare, weighRarityAgain } from './prepare.ts'
import type { Prepared } from './prepare.ts'
import { pairColumns, score } from './score.ts'
import { readNumbers } from './read-numbers.ts'
import type { Session } from './session.ts'
import type { Sources } from './sources.ts'
import { train } from './train.ts'
import type { Trained } from './train.ts'

export interface Linked {
  readonly prepared: Prepared
  readonly trained: Trained
  readonly rules: readonly RuleCount[]
  readonly links: Links & { readonly found: Float64Array; readonly pattern: Float64Array }
  readonly clusters: Clusters
  /** Place of the source of each record; absent where there is one source. */
  readonly origin: Uint16Array | undefined
}

const isAssociated = (rule: Candidates): boolean => 'associated' in rule

/** What a linkage does beside its own. */
interface Beside {
  /** Gives the links among records that were linked before, as `pairColumns`. */
  readonly earlier?: () => Promise<Relation>
  /** The links stand in the engine, which is free while they are clustered. */
  readonly linksStand?: () => void
}

/**
 * @param keep columns of the file that are carried along as they stand, in `records`
 * @throws link.unknown-column, link.invalid-column, link.empty-column, link.too-many-pairs, link.stopped, link.engine-failed
 */
export async function linkRecords(
  at: Session,
  model: LinkModel,
  sources: Sources,
  keep: readonly string[] = [],
  beside: Beside = {},
): Promise<Linked> {
  const names = originNames(sources.origins)
  if (model.link === 'link' && names.length === 1)
    throw problem('link.invalid-model', {
      where: 'link',
      found: `records of one source are linked with those of another, and there is only ${names[0] ?? ''}; write \`link: dedupe\`, or name the files: a=FILE b=FILE`,
    })
  // A source that is not there is told at once, not after the work.
  clusterRules(model, names)
  const prepared = await prepare(at, model, sources.origins, sources.columns, keep)
  at.begin('measure blocks')
  const kernel = openKernel(at, model, prepared)
  try {
    return await linkPrepared(at, model, sources, prepared, kernel, beside)
  } finally {
    await kernel?.close()
  }
}

async function linkPrepared(
  at: Session,
  model: LinkModel,
  sources: Sources,
  prepared: Prepared,
  kernel: Kernel | undefined,
  { earlier, linksStand }: Beside,
): Promise<Linked> {
  const names = originNames(sources.origins)
  const sizes = await measureBlocks(at, model, prepared, kernel)
  const trained = await train(at, model, prepared, sizes)
  const { prior } = trained
  const higher = await weighRarityAgain(at, trained.model, prepared)
  const least = weightOf(model.threshold) - priorWeight(prior) - higher
  const first = model.candidates.filter((rule) => !isAssociated(rule))
  const known = knownRecords(sources.origins)
  const collapsed = await collapse(at, trained.model, prepared, known)
  if (collapsed) await kernel?.regroup()
  let rules = await find(at, trained.model, prepared, least, first, sizes, kernel)
  if (collapsed) await addSelfPairs(at, trained.model, first, prepared, known)
  await score(at, trained.model, prepared, prior, model.threshold)
  const second = model.candidates.filter(isAssociated)
  if (second.length > 0) {
    await at.keepAs(linksName, dataset('links', ['l', 'r']))
    await at.keepAs('candidates before', dataset('candidates', ['l', 'r', 'found']))
    const more = await find(at, trained.model, prepared, least, second, sizes, kernel)
    await merge(at, first.length)
    await score(at, trained.model, prepared, prior, model.threshold)
    rules = [...rules, ...more]
  }
  await kernel?.close()
  if (collapsed) await expand(at)
  at.begin('cluster')
  if (earlier !== undefined) await addLinks(at, await earlier())
  const links = await readLinks(at)
  linksStand?.()
  const origin = names.length === 1 ? undefined : originsOf(prepared)
  return {
    prepared,
    trained,
    rules,
    links,
    clusters: clusters(links, prepared.total, clusterRules(trained.model, names, origin)),
    origin,
  }
}

/** Records are numbered source after source. */
function originsOf(prepared: Prepared): Uint16Array {
  const origin = new Uint16Array(prepared.total)
  let from = 0
  const names = originNames(prepared.origins)
  for (const { name, rows } of prepared.origins) {
    origin.fill(names.indexOf(name), from, from + rows)
    from += rows
  }
  return origin
}

/** Links of before stand beside those that were found now. */
async function addLinks(at: Session, earlier: Relation): Promise<void> {
  const columns = join(pairColumns.map(id))
  await at.keepAs(
    'links',
    relation(
      'links of before and now',
      pairColumns,
      'Links of before, and those that were found now',
      sql`select ${columns} from ${dataset('links', pairColumns)}
union all
select ${columns} from ${earlier}`,
    ),
  )
}

const readLinks = (at: Session): Promise<Linked['links']> =>
  readNumbers(
    at,
    relation(
      'links to cluster',
      ['l', 'r', 'found', 'pattern', 'weight'],
      'Links',
      sql`select l, r, cast(found as double) as found, cast(pattern as double) as pattern, weight from ${dataset('links', [])}`,
    ),
    { l: 'integer', r: 'integer', found: 'double', pattern: 'double', weight: 'double' },
    ['l', 'r'],
  )
