/**
 * The order in which test files start: those that take half a minute or more first, so that the two workers end together.
 *
 * Vitest goes by the durations of the last run, and by the size of files where there was none, as on the machine that decides; the
 * longest files are short ones that start the program many times.
 */
import { BaseSequencer } from 'vitest/node'
import type { TestSpecification } from 'vitest/node'

/** Longest first. What is not here, or takes less, follows in the usual order. */
const heavy = [
  'test/portal/browser.test.ts',
  'test/runs/national-crash.test.ts',
  'test/link/accuracy.test.ts',
  'test/portal/limits.test.ts',
  'test/runs/national.test.ts',
  'test/command/link.test.ts',
  'test/runs/crash.test.ts',
  'test/intake/crash.test.ts',
  'test/command/cli.test.ts',
  'test/runs/national-full-disk.test.ts',
  'test/link/report/browser.test.ts',
  'test/docs/linkage.test.ts',
  'test/runs/run.test.ts',
  'test/runs/full-disk.test.ts',
  'test/docs/intake.test.ts',
  'test/command/quality.test.ts',
  'test/portal/national-pages.test.ts',
] as const

export class HeavyFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line unicorn/no-array-sort -- the sequencer's own
    const usual = await super.sort(files)
    const place = ({ moduleId }: TestSpecification): number => {
      const found = heavy.findIndex((name) => moduleId.endsWith(`/${name}`))
      return found < 0 ? heavy.length : found
    }
    return usual.toSorted((a, b) => place(a) - place(b))
  }
}
