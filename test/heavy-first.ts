/**
 * The order in which test files start: those that take twenty seconds or more first, so that the two workers end together.
 *
 * Vitest goes by the durations of the last run, and by the size of files where there was none, as on the machine that decides; the
 * longest files are short ones that start the program many times.
 */
import { BaseSequencer } from 'vitest/node'
import type { TestSpecification } from 'vitest/node'

/** Longest first; tests of two engines take so long where Spark is asked. What is not here, or takes less, follows in the usual order. */
const heavy = [
  'test/portal/browser.test.ts',
  'test/link/two-engines.test.ts',
  'test/runs/national.test.ts',
  'test/runs/national-crash.test.ts',
  'test/portal/limits.test.ts',
  'test/runs/earlier/rebuild.test.ts',
  'test/runs/empty-deliveries.test.ts',
  'test/runs/national-deliveries.test.ts',
  'test/steps/reside/two-engines.test.ts',
  'test/engine/two-engines.test.ts',
  'test/link/accuracy.test.ts',
  'test/synth/country/write-country.test.ts',
  'test/docs/intake.test.ts',
  'test/runs/crash.test.ts',
  'test/intake/crash.test.ts',
  'test/link/report/browser.test.ts',
  'test/command/cli.test.ts',
  'test/command/link.test.ts',
  'test/edition/example.test.ts',
  'test/steps/link/candidates/bound.test.ts',
  'test/store/stage/stage-file.test.ts',
  'test/runs/national-full-disk.test.ts',
  'test/docs/linkage.test.ts',
  'test/runs/run.test.ts',
  'test/runs/review/draw-review.test.ts',
  'test/command/review-edition.test.ts',
  'test/runs/full-disk.test.ts',
  'test/runs/damage.test.ts',
  'test/published/make-release.test.ts',
  'test/store/stage/stage-plain-csv.test.ts',
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
