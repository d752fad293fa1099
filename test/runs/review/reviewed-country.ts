/** An invented country after a run, for clerks to review: persons of the border's list, of whom linkage missed some in the census. */
import { run } from '../../../src/runs/run.ts'
import type { RunResult } from '../../../src/runs/run.ts'
import { readCountryParts } from '../../../src/synth/country/parts.ts'
import { writeCountry } from '../../../src/synth/country/write-country.ts'
import { askFor } from '../few-tables.ts'

/** @param notes what the run says */
export const runCountry = (dir: string, notes: string[] = []): Promise<RunResult> =>
  run(dir, {
    progress: { step: () => undefined, made: () => undefined, note: (line) => void notes.push(line) },
    by: 'the statistician',
  })

/** Write its edition into a folder, and run it. */
export async function reviewedCountry(dir: string): Promise<void> {
  await writeCountry(readCountryParts(), { out: dir, persons: 900, seed: 1 })
  askFor(dir, ['stock-birth', 'census-coverage'])
  await runCountry(dir)
}
