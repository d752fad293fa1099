/**
 * Persons of an earlier state: the spine that was made of its records then, or the last one before, onto which they are linked.
 */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { replaceFile } from '../../durable.ts'
import { spineFile } from '../../link/spine.ts'
import { linkOrCopy } from '../../store/link-or-copy.ts'
import type { Layout } from '../../store/layout.ts'
import { spineAt } from '../records/kept-spines.ts'
import { spineState, stateFile } from '../records/make-spine.ts'
import type { SpineRun } from '../records/make-spine.ts'

/**
 * @param from the edition's place, to the one where the state is made again
 * @param note told where no run has linked these records, so that they are linked now
 */
export const seedSpine =
  (from: Layout, to: Layout, at: string, note: (line: string) => void): NonNullable<SpineRun['seed']> =>
  async (key, records) => {
    const out = join(to.datasets, 'spine')
    rmSync(out, { recursive: true, force: true })
    const found = await spineAt(join(from.datasets, 'spine'), records, at)
    const same = found?.records === records
    if (!same)
      note(
        `no run has linked the records that stood then; they are linked now${found === undefined ? '' : `, onto the persons of ${found.at}`}`,
      )
    if (found === undefined) return
    linkOrCopy(found.path, join(out, spineFile))
    const { content, next } = found
    replaceFile(join(out, stateFile), spineState({ key: same ? key : `of ${found.at}`, content, next }))
  }
