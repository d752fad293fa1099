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
import type { Table } from '../standards/table.ts'
import type { Frame } from '../steps/tabulate/counted/frame.ts'
import { compareAccount, trueAccount } from './compare-account.ts'
import { compareCounted } from './compare-counted.ts'
import type { Comparison } from './compare-counted.ts'
import { compareEstimates, movesByYear } from './compare-estimates.ts'
import { measure } from './measures.ts'
import type { Measures } from './measures.ts'
import type { Group } from './pair.ts'
import type { SourceFit } from './source-fit.ts'
import { bindTruth } from './truth/folder.ts'
import { verdictOf } from './verdict.ts'
import type { Cause, NotCompared, Verdict } from './verdict.ts'
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
  /** Of all groups together; absent where nothing was compared. */
  readonly measures?: Measures
  readonly groups: readonly MeasuredGroup[]
  readonly fits: readonly SourceFit[]
  /** Dimensions of which totals only were compared. */
  readonly untold: readonly string[]
  /** Where to look first. */
  readonly worst: readonly WorstCell[]
}

export interface QualityReport {
  readonly edition: Labels
  readonly release: ReleaseInfo
  /** The largest change of a count by protection. */
  readonly most: number
  readonly tables: readonly Judged[]
  /** Names of the dimensions that `untold` lists. */
  readonly dimensions: Readonly<Record<string, Labels>>
}

export interface QualityOptions {
  /** Folder with the Parquet files of the truth. */
  readonly truth: string
  /** Where the engine may spill; nothing is left there. */
  readonly folder: string
  readonly onTable?: (table: string) => void
}

/** Tables that say something of records or of a rule, of which no truth is known. */
const ofTheMethod = ['rule-comparison', 'unmatched-crossings']

/** @throws quality.missing-truth, quality.missing-methods */
export async function qualityOf(
  given: ReadEdition,
  release: Release,
  { truth, folder, onTable }: QualityOptions,
): Promise<QualityReport> {
  const { methods, edition } = given
  if (methods === undefined) throw problem('quality.missing-methods', { edition: given.dir })
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
    for (const id of edition.tables) {
      const table = standards.tables.find((one) => one.id === id)
      if (table === undefined) continue
      onTable?.(id)
      const found = await compare(table, release, methods, words, engine)
      tables.push(judge(table, methods, found, { ...standards, codelists: words.words.codelists }))
    }
    const untold = new Set(tables.flatMap((one) => one.untold))
    return {
      edition: edition.title,
      release: release.info,
      most: methods.protection.D,
      tables,
      dimensions: Object.fromEntries(
        standards.concepts.flatMap(({ id, name }) => (untold.has(id) ? [[id, name]] : [])),
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
  const observations = await release.query({ table: id })
  const alone = (groups: readonly Group[]): Comparison => ({ groups, fits: [], untold: [] })
  if (id === 'migration-estimates')
    return alone(compareEstimates(table, observations, await movesByYear(words.area, engine)))
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
  const about = { table: table.id, title: table.title }
  if ('kind' in found)
    return {
      ...about,
      verdict: { kind: 'not-compared', why: found },
      groups: [],
      fits: [],
      untold: [],
      worst: [],
    }
  const { D: most } = methods.protection
  const { groups, fits, untold } = found
  const measures = measure(groups, most)
  return {
    ...about,
    verdict: verdictOf(groups, measures, most, causeOf(table, methods)),
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
    worst: worstCells(table, groups, most, standards),
  }
}

/** Moves, and persons followed through time, are derived; a survey is a sample; everything else is as its records are. */
function causeOf(table: Table, methods: Methods): Cause {
  if (table.method === 'estimated') return 'sample'
  const derived =
    table.counts === undefined ||
    methods.tables.some((one) => one.table === table.id && one.from === movesName)
  return derived ? 'method' : 'source'
}
