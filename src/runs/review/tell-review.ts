/** Say where the review in methods.yaml is of another linkage than the one that a run made. */
import type { ReadEdition } from '../../edition/read-edition.ts'
import type { Engine } from '../../engine/engine.ts'
import { linkageMark } from '../../steps/estimate/coverage/other-list.ts'
import type { Progress } from '../progress.ts'
import { readOtherList } from './read-other-list.ts'

/** One note, or none where the review is of this linkage or does not say of which. The lists are bound in the engine. */
export async function tellReview(
  { edition, methods, dir }: ReadEdition,
  engine: Engine,
  progress: Progress,
): Promise<void> {
  const { coverage } = methods ?? {}
  const reviewed = coverage?.review?.linkage
  if (coverage === undefined || reviewed === undefined || !edition.tables.includes('census-coverage')) return
  const now = linkageMark(await readOtherList(engine, coverage.at))
  if (now !== reviewed)
    progress.note(
      `census-coverage: coverage.review in methods.yaml is of another linkage (${reviewed}, now ${now}); let clerks review this one: corridor review ${dir} --by NAME`,
    )
}
