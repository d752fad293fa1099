/**
 * The counts as the server keeps them: `YYYY-MM.json` in the folder `.corridor/usage` of an edition.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { usageKinds } from './usage.ts'
import type { DayCount } from './usage.ts'

const UsageFile = z.strictObject({
  counts: z.array(
    z.strictObject({
      day: z.iso.date(),
      kind: z.enum(usageKinds),
      id: z.string(),
      lang: z.string().exactOptional(),
      count: z.number().int().positive(),
    }),
  ),
})

/** Counts of one month; none where the file is absent. @throws where it cannot be read as what the server writes */
export function readMonth(dir: string, month: string): readonly DayCount[] {
  const path = join(dir, `${month}.json`)
  if (!existsSync(path)) return []
  return UsageFile.parse(JSON.parse(readFileSync(path, 'utf8'))).counts
}

/**
 * All counts in `dir`, by month. A damaged month is left out and told to `damaged`: counts of views never stop a run.
 */
export function readUsage(dir: string, damaged: (file: string) => void): readonly DayCount[] {
  const months = existsSync(dir) ? readdirSync(dir).filter((name) => /^\d{4}-\d{2}\.json$/.test(name)) : []
  return months.toSorted().flatMap((name) => {
    try {
      return readMonth(dir, name.slice(0, 7))
    } catch {
      damaged(name)
      return []
    }
  })
}
