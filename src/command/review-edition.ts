/**
 * `corridor review EDITION --out SHEET.csv --by NAME` draws persons of the other list whom linkage did not link to the census, for clerks to look for;
 * `corridor review EDITION SHEET.csv` reads what they found, as `coverage.review` of methods.yaml.
 */
import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { replaceFile } from '../durable.ts'
import { problem } from '../problem.ts'
import { drawReview } from '../runs/review/draw-review.ts'
import { readReview } from '../runs/review/read-review.ts'
import type { ReviewRead } from '../runs/review/read-review.ts'
import { isUnjudged } from '../steps/estimate/coverage/read-sheet.ts'
import { readSheetFile, whole } from './review-asked.ts'
import type { ReviewAsked } from './review-asked.ts'
import { untilStopped } from './until-stopped.ts'

/** Persons to draw where nothing is said: they narrow the interval more than a sensitivity from elsewhere (decision 32). */
const usual = '100'

/** @throws cli.missing-argument, cli.invalid-option, review.*, read.missing-file, and what opening identities throws */
export async function reviewEdition(
  edition: string,
  sheet: string | undefined,
  asked: ReviewAsked,
): Promise<void> {
  if (sheet === undefined) return draw(edition, asked)
  const found = await readReview(edition, readSheetFile(sheet), basename(sheet))
  process.stdout.write(asked.json ? `${JSON.stringify(found)}\n` : told(edition, found))
}

async function draw(edition: string, asked: ReviewAsked): Promise<void> {
  const { by, out = 'coverage-review.csv', json } = asked
  const [sample, seed] = [whole('sample', asked.sample ?? usual), whole('seed', asked.seed)]
  if (by === undefined)
    throw problem('cli.missing-argument', {
      command: 'review EDITION',
      argument: 'the name of who opens the identities, for the audit: --by NAME',
    })
  if (existsSync(out) && !isUnjudged(readFileSync(out, 'utf8')))
    throw problem('review.judged-sheet', { path: out })
  let drawn = 0
  await untilStopped(async (signal, progress) => {
    const now = new Date().toISOString()
    const { csv, persons } = await drawReview(edition, { sample, seed, by, now, progress, signal })
    replaceFile(out, csv, 0o600)
    drawn = persons
  })
  process.stdout.write(json ? `${JSON.stringify({ out, persons: drawn })}\n` : written(edition, out, drawn))
}

const written = (edition: string, out: string, persons: number): string =>
  [
    `${out}: ${persons} persons to look for in the census. It holds names and dates of birth: keep it where identities are kept, send it to nobody, and delete it`,
    'once it is read back. Write match, non-match or unsure under judgement, beside a record of the census or in the line of the person (line 0), then:',
    `  corridor review ${edition} ${out}`,
    '',
  ].join('\n')

const told = (edition: string, { persons, found, unsure, changed, review }: ReviewRead): string =>
  [
    `Of ${persons} persons drawn ${found} stand in the census, ${persons - found - unsure} do not, and ${unsure} are unsure and left out.`,
    ...(changed
      ? [
          'Linkage has changed since they were drawn, though for none of them: a new draw would be of the persons who are without a link now.',
        ]
      : []),
    `Write this under coverage in methods.yaml, in the place of review or sensitivity, then: corridor run ${edition}`,
    '  review:',
    `    of: ${review.of}`,
    `    linkage: ${review.linkage}`,
    `    groups: [${review.groups.map((one) => `{ age: ${one.age}, persons: ${one.persons}, found: ${one.found} }`).join(', ')}]`,
    '',
  ].join('\n')
