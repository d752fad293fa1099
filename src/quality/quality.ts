/**
 * The quality of a release against a known truth, table by table: what is compared, how far it is off, and what is to be said of it.
 *
 *     const report = await qualityOf(given, release, { truth: 'sanoria/truth', folder })
 */
import { movesName } from '../edition/methods.ts'
import type { Methods } from '../edition/methods.ts'
import type { ReadEdition } from '../edition/read-edition.ts'
import { standardsOf } from '../edition/standards-of.ts'
import { openDuckdb } from '../engine/duckdb.ts'
import type { Engine } from '../engine/engine.ts'
import { problem } from '../problem.ts'
import type { Release, ReleaseInfo } from '../published/model.ts'
import type { Labels } from '../standards/labels.ts'
import type { Standards } from '../standards/standards.ts'
import { isSummed } from '../standards/table.ts'
import type { Table } from '../standards/table.ts'
import type { Frame } from '../steps/tabulate/counted/frame.ts'
import { codeName } from './code-name.ts'
import { compareAccount, trueAccount } from './compare-account.ts'
import { compareCounted } from './compare-counted.ts'
import type { Comparison } from './compare-counted.ts'
import { compareCoverage, trueCoverage } from './compare-coverage.ts'
import { compareEstimates, movesByYear } from './compare-estimates.ts'
import { measure } from './measures.ts'
import type { Measures } from './measures.ts'
import type { Group } from './pair.ts'
import { byCode, bySize, byStatus } from './slices.ts'
import { saidOfLinkage } from './said-of-linkage.ts'
import type { SaidOfLinkage } from './said-of-linkage.ts'
import type { Slice } from './slices.ts'
import type { SourceFit } from './source-fit.ts'
import { bindTruth } from './truth/folder.ts'
import { gradeOf, verdictOf } from './verdict.ts'
import type { Cause, Grade, NotCompared, Verdict } from './verdict.ts'
import { worstCells } from './worst-cells.ts'
import type { WorstCell } from './worst-cells.ts'

/** Measures of one source and period of a table. */
export interface MeasuredGroup extends Pick<Group, 'source' | 'period'> {
  readonly measures: Measures
}

export interface Judged {
  readonly table: string
  readonly title: Labels
  readonly verdict: Verdict
  /** The largest error of a cell that is explained: by protection of a count, by the decimals of a sum. */
  readonly explained: { readonly most: number; readonly by: 'protection' | 'decimals' }
  /** Absent where nothing was compared. */
  readonly grade?: Grade
  /** Of all groups together; absent where nothing was compared. */
  readonly measures?: Measures
  readonly groups: readonly MeasuredGroup[]
  readonly fits: readonly SourceFit[]
  /** Dimensions of which totals only were compared. */
  readonly untold: readonly string[]
  readonly slices: readonly Slice[]
  /** What the table takes linkage to miss; absent where it hangs on no links. */
  readonly linkage?: SaidOfLinkage
  /** True and published figure of each cell. */
  readonly points: readonly (readonly [real: number, published: number])[]
  /** Where to look first. */
  readonly worst: readonly WorstCell[]
}

export interface QualityReport {
  readonly edition: Labels
  readonly release: ReleaseInfo
  /** The largest change of a count by protection. */
  readonly most: number
  readonly tables: readonly Judged[]
  /** Names of the dimensions that `untold` and `slices` tell of. */
  readonly dimensions: Readonly<Record<string, Labels>>
}

export interface QualityOptions {
  /** Folder with the Parquet files of the truth. */
  readonly truth: string
  /** Where the engine may spill; nothing is left there. */
  readonly folder: string
  /** Told before each table, with its place, from 1, among so many. */
  readonly onTable?: (table: string, n: number, total: number) => void
}

/** Tables that say something of records or of a rule, of which no truth is known. */
const ofTheMethod = ['rule-comparison', 'unmatched-crossings']

/** By this rule the moves of the truth change residence, and its journeys do not (synth/country). */
const ruleOfTruth = '12-of-16-months'

/** Tables of the edition in the release that are counted from records, and of which `methods.yaml` does not say from which. */
const withoutEntry = (
  { vocabulary }: Release,
  listed: readonly string[],
  methods: Methods,
): readonly string[] =>
  vocabulary.tables
    .filter(({ id, counts }) => counts !== undefined && listed.includes(id))
    .filter(({ id }) => !methods.tables.some(({ table }) => table === id))
    .map(({ id }) => id)

/** @throws quality.missing-truth, quality.missing-methods, quality.missing-entry */
export async function qualityOf(
  given: ReadEdition,
  release: Release,
  { truth, folder, onTable }: QualityOptions,
): Promise<QualityReport> {
  const { methods, edition } = given
  if (methods === undefined) throw problem('quality.missing-methods', { edition: given.dir })
  const lost = withoutEntry(release, edition.tables, methods)
  if (lost.length > 0) throw problem('quality.missing-entry', { tables: lost, edition: given.dir })
  const engine = await openDuckdb(folder)
  try {
    await bindTruth(engine, truth)
    const standards = standardsOf(given)
    const words = {
      area: edition.countries[0] ?? '',
      words: { areas: standards.areas, codelists: [...standards.codelists, ...given.codelists] },
      texts: methods.texts,
    }
    const tables: Judged[] = []
    for (const [place, id] of edition.tables.entries()) {
      const table = standards.tables.find((one) => one.id === id)
      if (table === undefined) continue
      onTable?.(id, place + 1, edition.tables.length)
      const found = await compare(table, release, methods, words, engine)
      tables.push(judge(table, methods, found, { ...standards, codelists: words.words.codelists }))
    }
    const named = new Set([
      ...tables.flatMap((one) => one.untold),
      ...tables.flatMap(({ slices }) => slices.flatMap(({ of }) => (of.by === 'code' ? [of.dimension] : []))),
    ])
    return {
      edition: edition.title,
      release: release.info,
      most: methods.protection.D,
      tables,
      dimensions: Object.fromEntries(
        standards.concepts.flatMap(({ id, name }) => (named.has(id) ? [[id, name]] : [])),
      ),
    }
  } finally {
    engine.close()
  }
}

async function compare(
  table: Table,
  release: Release,
  methods: Methods,
  words: Omit<Frame, 'from' | 'at'>,
  engine: Engine,
): Promise<Comparison | NotCompared> {
  const { id } = table
  if (!release.vocabulary.tables.some((one) => one.id === id)) return { kind: 'not-published' }
  if (ofTheMethod.includes(id)) return { kind: 'of-the-method' }
  if (causeOf(table, methods) === 'method' && methods.residence?.rule !== ruleOfTruth)
    return { kind: 'other-rule' }
  const observations = await release.query({ table: id })
  const alone = (groups: readonly Group[]): Comparison => ({ groups, fits: [], untold: [] })
  if (id === 'migration-estimates')
    return alone(compareEstimates(table, observations, await movesByYear(words.area, engine)))
  if (id === 'census-coverage' && methods.coverage !== undefined)
    return alone(
      compareCoverage(table, observations, await trueCoverage(methods.coverage, words.area, engine)),
    )
  if (id === 'population-account') {
    const years = await release.codes(id, 'TIME_PERIOD')
    return alone(compareAccount(table, observations, await trueAccount(years, words.area, engine)))
  }
  return table.counts === undefined
    ? { kind: 'no-truth' }
    : compareCounted(table, observations, methods, words, engine)
}

function judge(
  table: Table,
  methods: Methods,
  found: Comparison | NotCompared,
  standards: Standards,
): Judged {
  const explained = explainedOf(table, methods)
  const about = { table: table.id, title: table.title, explained }
  if ('kind' in found)
    return {
      ...about,
      verdict: { kind: 'not-compared', why: found },
      groups: [],
      fits: [],
      untold: [],
      slices: [],
      points: [],
      worst: [],
    }
  const { most } = explained
  const { groups, fits, untold } = found
  const measures = measure(groups, most)
  const pairs = groups.flatMap((group) => group.pairs)
  const verdict = verdictOf(groups, measures, most, causeOf(table, methods))
  const grade = gradeOf(verdict, measures)
  return {
    ...about,
    verdict,
    ...(grade === undefined ? {} : { grade }),
    ...(table.id === 'census-coverage' && methods.coverage !== undefined
      ? { linkage: saidOfLinkage(methods.coverage, standards) }
      : {}),
    measures,
    groups: groups
      .map(({ source, period, ...group }) => ({
        source,
        period,
        measures: measure([{ source, period, ...group }], most),
      }))
      .toSorted((a, b) => (a.period < b.period ? -1 : 1)),
    fits,
    untold,
    slices: [
      ...byStatus(pairs, most),
      ...bySize(pairs, most),
      ...byCode(table, pairs, most, (dimension, code) => codeName(standards, dimension, code)),
    ],
    points: pairs.map((pair) => [pair.true, pair.published] as const),
    worst: worstCells(table, groups, most, standards),
  }
}

/** Sums are exact, to the decimals of their table. */
const explainedOf = (table: Table, { protection }: Methods): Judged['explained'] =>
  isSummed(table)
    ? { most: 0.5 * 10 ** -table.decimals, by: 'decimals' }
    : { most: protection.D, by: 'protection' }

/** The coverage of a census hangs on links; moves, and persons followed through time, are derived; a survey is a sample; everything else is as its records are. */
function causeOf(table: Table, methods: Methods): Cause {
  if (table.id === 'census-coverage') return 'linkage'
  if (table.method === 'estimated') return 'sample'
  const derived =
    table.counts === undefined ||
    methods.tables.some((one) => one.table === table.id && one.from === movesName)
  return derived ? 'method' : 'source'
}
