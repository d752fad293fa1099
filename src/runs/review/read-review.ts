/**
 * Read a sheet of a review back: how many of the persons drawn clerks found in the census, by broad age, as `coverage.review` of methods.yaml says it.
 */
import { readEdition } from '../../edition/read-edition.ts'
import { openEngine } from '../../engine/open-engine.ts'
import { problem } from '../../problem.ts'
import { broadAges } from '../../steps/estimate/coverage/broad-age.ts'
import { drawUnlinked, linkageMark } from '../../steps/estimate/coverage/other-list.ts'
import type { Listed } from '../../steps/estimate/coverage/other-list.ts'
import { readSheet } from '../../steps/estimate/coverage/read-sheet.ts'
import type { Judged } from '../../steps/estimate/coverage/read-sheet.ts'
import type { Draw } from '../../steps/estimate/coverage/review-sheet.ts'
import { layout } from '../../store/layout.ts'
import { lock } from '../../store/lock.ts'
import { bindLists } from './lists.ts'

export interface ReviewRead {
  readonly persons: number
  readonly found: number
  /** Persons of whom clerks could not say; they are left out of the groups. */
  readonly unsure: number
  /** True where linkage has changed since the draw, though for none of the persons drawn. */
  readonly changed: boolean
  /** As methods.yaml takes it. */
  readonly review: {
    readonly of: 'unlinked'
    /** The linkage that was reviewed. */
    readonly linkage: string
    readonly groups: readonly { readonly age: string; readonly persons: number; readonly found: number }[]
  }
}

/**
 * @param text the sheet that `drawReview` made, judged
 * @param file its name in errors
 * @throws what `readSheet` throws, review.unsupported, review.missing-lists, review.other-linkage, review.other-draw, review.undecided, store.locked
 */
export async function readReview(editionDir: string, text: string, file: string): Promise<ReviewRead> {
  const { draw, judged } = readSheet(text, file)
  const given = readEdition(editionDir)
  const place = layout(editionDir)
  const unlock = lock(place.lock)
  try {
    const engine = await openEngine('duckdb', place.root)
    try {
      const { listed } = await bindLists(given, place, engine)
      return counted(listed, draw, judged, file)
    } finally {
      engine.close()
    }
  } finally {
    unlock()
  }
}

function counted(listed: readonly Listed[], draw: Draw, judged: readonly Judged[], file: string): ReviewRead {
  const byPerson = new Map(listed.map((one) => [one.person, one]))
  const now = judged.map(({ person, verdict }) => ({ verdict, one: byPerson.get(person) }))
  const linked = now.filter(({ one }) => one?.linked === true).length
  const gone = now.filter(({ one }) => one === undefined || (!one.linked && one.age === '_U')).length
  const changed = linkageMark(listed) !== draw.linkage
  if (changed && linked + gone > 0) throw problem('review.other-linkage', { file, of: draw.of, linked, gone })
  const sheet = new Set(judged.map(({ person }) => person))
  const others = drawUnlinked(listed, draw.of, draw.seed).filter(({ person }) => !sheet.has(person)).length
  if (!changed && others > 0) throw problem('review.other-draw', { file, of: draw.of, others })
  const groups = broadAges.flatMap((age) => {
    const own = now.filter(({ one, verdict }) => one?.age === age && verdict !== 'unsure')
    const found = own.filter(({ verdict }) => verdict === 'match').length
    return own.length === 0 ? [] : [{ age, persons: own.length, found }]
  })
  const unsure = judged.filter(({ verdict }) => verdict === 'unsure').length
  if (groups.length === 0) throw problem('review.undecided', { file, unsure })
  return {
    persons: draw.of,
    found: groups.reduce((sum, one) => sum + one.found, 0),
    unsure,
    changed,
    review: { of: 'unlinked', linkage: draw.linkage, groups },
  }
}
