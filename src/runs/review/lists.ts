/**
 * The two lists of a census's coverage as the last run made them, bound in an engine, for clerks' reviews of the linkage between them.
 */
import type { CensusCoverage, Methods } from '../../edition/methods.ts'
import type { ReadEdition } from '../../edition/read-edition.ts'
import { standardsOf } from '../../edition/standards-of.ts'
import type { Engine } from '../../engine/engine.ts'
import { problem } from '../../problem.ts'
import type { Listed } from '../../steps/estimate/coverage/other-list.ts'
import { datasets } from '../../store/datasets.ts'
import type { Layout } from '../../store/layout.ts'
import { madeBefore } from '../make.ts'
import { standingSpine } from '../records/make-spine.ts'
import { personStep, persons, spineName } from '../records/persons.ts'
import { borderList, censusList, residenceSteps } from '../records/residence-steps.ts'
import { bindRecords, standingRecords } from '../records/standing.ts'
import type { Standing } from '../records/standing.ts'
import { readOtherList } from './read-other-list.ts'

export interface Lists {
  readonly methods: Methods
  readonly coverage: CensusCoverage
  readonly standing: readonly Standing[]
  /** The other list, person by person. */
  readonly listed: readonly Listed[]
}

/**
 * Bind the spine, the records, the lists and the facts of persons under the names that steps use, and read the other list.
 *
 * @throws review.unsupported, review.missing-lists where the last run was of other records or methods, and what `bindRecords` throws
 */
export async function bindLists(given: ReadEdition, place: Layout, engine: Engine): Promise<Lists> {
  const { methods, edition } = given
  const standards = standardsOf(given)
  const rule = standards.residenceRules.find(({ id }) => id === methods?.residence?.rule)
  const { residence: asked, coverage } = methods ?? {}
  if (
    methods === undefined ||
    asked === undefined ||
    rule === undefined ||
    coverage === undefined ||
    !edition.tables.includes('census-coverage')
  )
    throw problem('review.unsupported', { edition: edition.id })
  const standing = standingRecords(place, given, standards.recordTypes)
  const contents = new Map(await bindRecords(engine, place, standing))
  const spine = await standingSpine(place)
  if (spine === undefined) throw problem('review.missing-lists', { edition: given.dir })
  contents.set(spineName, spine.content)
  await engine.bind(spineName, spine.path)
  const steps = [
    personStep(methods, standing),
    ...residenceSteps({
      methods,
      asked,
      rule,
      rules: standards.residenceRules,
      home: edition.countries[0] ?? '',
      tables: edition.tables,
      standing,
    }),
  ]
  const made = await madeBefore(steps, datasets(place.datasets), contents)
  if (made === undefined) throw problem('review.missing-lists', { edition: given.dir })
  for (const { name } of [censusList, borderList, persons]) await engine.bind(name, made.get(name) ?? '')
  return { methods, coverage, standing, listed: await readOtherList(engine, coverage.at) }
}
