/**
 * `corridor review LINKAGE --out SAMPLE.csv` draws pairs for people to judge; `corridor review LINKAGE SAMPLE.csv` reads them back. An edition's
 * review, told by its corridor.yaml, is of persons whom linkage did not link to the census (review-edition.ts).
 */
import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { replaceFile } from '../durable.ts'
import { drawReview, readReview } from '../link/review.ts'
import { problem } from '../problem.ts'
import type { Interval } from '../steps/link/evaluate/interval.ts'
import { readSheetFile, whole } from './review-asked.ts'
import type { ReviewAsked } from './review-asked.ts'
import { reviewEdition } from './review-edition.ts'

const told = ({ estimate, low, high }: Interval): string =>
  `${(100 * estimate).toFixed(1)} % (95 % interval ${(100 * low).toFixed(1)} to ${(100 * high).toFixed(1)} %)`

/** @throws cli.missing-argument, cli.invalid-option, link.unknown-linkage, and the problems of `readReview` and `reviewEdition` */
export async function reviewCommand(
  folder: string | undefined,
  sheet: string | undefined,
  asked: ReviewAsked,
): Promise<void> {
  if (folder === undefined)
    throw problem('cli.missing-argument', { command: 'review', argument: 'a linkage or an edition' })
  if (existsSync(join(folder, 'corridor.yaml'))) return reviewEdition(folder, sheet, asked)
  if (sheet === undefined) {
    const out = asked.out ?? 'review.csv'
    const csv = await drawReview(folder, whole('sample', asked.sample ?? '400'), whole('seed', asked.seed))
    replaceFile(out, csv)
    process.stdout.write(
      `${out}: ${csv.split('\n').length - 2} pairs. Write match, non-match or unsure under judgement, then: corridor review ${folder} ${out}\n`,
    )
    return
  }
  const text = readSheetFile(sheet)
  const found = await readReview(folder, text, basename(sheet))
  process.stdout.write(
    asked.json
      ? `${JSON.stringify(found)}\n`
      : `Links that are of one person: ${told(found.precision)}.\nPairs of one person that are links, among those that were kept: ${told(found.recall)}.\nPairs of one person below the threshold: ${Math.round(found.below.estimate)} (${Math.round(found.below.low)} to ${Math.round(found.below.high)}).\n`,
  )
}
