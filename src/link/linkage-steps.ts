/**
 * The SQL that a linkage ran, step by step, from its folder.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { files } from './write-linkage.ts'

export interface LinkageStep {
  readonly name: string
  readonly sql: string
}

/** @returns undefined where the folder is no linkage */
export function linkageSteps(folder: string): readonly LinkageStep[] | undefined {
  const path = join(folder, files.sql)
  if (!existsSync(join(folder, files.state)) || !existsSync(path)) return undefined
  return readFileSync(path, 'utf8')
    .split(/^-- step: /m)
    .slice(1)
    .map((part) => {
      const end = part.indexOf('\n')
      return {
        name: part.slice(0, end),
        sql: part
          .slice(end + 1)
          .trim()
          .replace(/;$/, ''),
      }
    })
}
