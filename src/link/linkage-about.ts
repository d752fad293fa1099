/**
 * What the one who made a linkage left in its folder (LinkOptions.about), with its numbers of records and persons.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { settleFolder, files } from './write-linkage.ts'

/** @returns undefined where the folder is no linkage */
export function linkageAbout(folder: string): unknown {
  settleFolder(folder)
  const path = join(folder, files.state)
  if (!existsSync(path)) return undefined
  const state = JSON.parse(readFileSync(path, 'utf8')) as { about?: unknown }
  return state.about
}
