/**
 * `corridor review LINKAGE --out SAMPLE.csv` draws pairs for people to judge; `corridor review LINKAGE SAMPLE.csv` reads them back.
 */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { replaceFile } from '../durable.ts'
import { drawReview, readReview } from '../link/review.ts'
import { problem } from '../problem.ts'
import type { Interval } from '../steps/link/evaluate/interval.ts'

interface ReviewAsked {
  readonly out?: string | undefined
  readonly sample: string
  readonly seed: string
  readonly json: boolean
}

const whole = (name: string, text: string): number => {
  const n = Number(text)
  if (Number.isInteger(n) && n >= 1) return n
  throw problem('cli.invalid-option', { message: `--${name} is a whole number from 1 on, not “${text}”.` })
}

const told = ({ estimate, low, high }: Interval): string =>
  `${(100 * estimate).toFixed(1)} % (95 % interval ${(100 * low).toFixed(1)} to ${(100 * high).toFixed(1)} %)`

/** @throws cli.missing-argument, cli.invalid-option, link.unknown-linkage, and the problems of `readReview` */
export async function reviewCommand(
  folder: string | undefined,
  sheet: string | undefined,
  asked: ReviewAsked,
): Promise<void> {
  if (folder === undefined)
    throw problem('cli.missing-argument', { command: 'review', argument: 'a linkage' })
  if (sheet === undefined) {
    const out = asked.out ?? 'review.csv'
    const csv = await drawReview(folder, whole('sample', asked.sample), whole('seed', asked.seed))
    replaceFile(out, csv)
    process.stdout.write(
      `${out}: ${csv.split('\n').length - 2} pairs. Write match, non-match or unsure under judgement, then: corridor review ${folder} ${out}\n`,
    )
    return
  }
  let text: string
  try {
    text = readFileSync(sheet, 'utf8')
  } catch {
    throw problem('read.missing-file', { file: basename(sheet), path: sheet })
  }
  const found = await readReview(folder, text, basename(sheet))
  process.stdout.write(
    asked.json
      ? `${JSON.stringify(found)}\n`
      : `Links that are of one person: ${told(found.precision)}.\nPairs of one person that are links, among those that were kept: ${told(found.recall)}.\nPairs of one person below the threshold: ${Math.round(found.below.estimate)} (${Math.round(found.below.low)} to ${Math.round(found.below.high)}).\n`,
  )
}
