/** Problems of clerks' reviews of an edition's linkage. */
import { entry } from './entry.ts'

const draw = 'Draw a new sheet with `corridor review EDITION --out SHEET.csv --by NAME`.'

export const reviewProblems = {
  'review.unsupported': entry<{ edition: string }>({
    say: (d) =>
      `The edition ${d.edition} holds no census against another list of persons, so there is nothing for clerks to review.`,
    fix: () =>
      'Name the table census-coverage in corridor.yaml and write `coverage` and `residence` in methods.yaml; docs/national.md shows how.',
    example: { edition: 'sanoria' },
  }),
  'review.missing-lists': entry<{ edition: string }>({
    say: (d) =>
      `The lists of persons of ${d.edition} are not made for the records and methods that stand now, so nobody can be drawn from them.`,
    fix: (d) => `Run it first: \`corridor run ${d.edition} --by NAME\`.`,
    example: { edition: 'sanoria' },
  }),
  'review.nobody': entry<{ listed: number }>({
    say: (d) =>
      `Of the ${d.listed} persons of the other list nobody of known age is without a link to the census, so there is nobody to look for.`,
    fix: () => 'Leave `review` out of methods.yaml, or see whether the other list is made as it should be.',
    example: { listed: 3 },
  }),
  'review.judged-sheet': entry<{ path: string }>({
    say: (d) => `${d.path} is a sheet with judgements, or something else than a sheet, and is left as it is.`,
    fix: () => 'Name another file with --out, or move that one away.',
    example: { path: 'coverage-review.csv' },
  }),
  'review.stopped': entry<Record<string, never>>({
    say: () => 'The draw was stopped. No sheet was written.',
    fix: () => 'Draw it again with the same seed: the same persons are drawn.',
    example: {},
  }),
  'review.invalid-sheet': entry<{ file: string; row: number; why: string }>({
    say: (d) => `${d.file} cannot be read as a sheet of a review at row ${d.row}: ${d.why}.`,
    fix: () =>
      'Fill in only the column judgement; where other cells were changed, draw the sheet again with the same seed and copy the judgements.',
    example: { file: 'coverage-review.csv', row: 12, why: 'its line stands in row 11 already' },
  }),
  'review.cut-sheet': entry<{ file: string; whole: number; of: number }>({
    say: (d) =>
      `${d.file} has all lines of ${d.whole} persons, but ${d.of} were drawn: some lines were taken away, and with them the sample is no longer one by lot.`,
    fix: () =>
      'Give the whole sheet back. To review fewer persons draw anew with a smaller --sample and the same seed.',
    example: { file: 'coverage-review.csv', whole: 97, of: 100 },
  }),
  'review.missing-judgement': entry<{ file: string; row: number; persons: number }>({
    say: (d) =>
      `${d.file} says of ${d.persons} persons not yet whether they are in the census; the lines of the first begin at row ${d.row}.`,
    fix: () =>
      'Write match beside the record that is hers, or non-match beside each, or match, non-match or unsure in her own line (line 0).',
    example: { file: 'coverage-review.csv', row: 29, persons: 4 },
  }),
  'review.other-linkage': entry<{ file: string; of: number; linked: number; gone: number }>({
    say: (d) =>
      `${d.file} is of an earlier linkage: of its ${d.of} persons ${d.linked} are linked to the census now, and ${d.gone} are no longer in the other list.`,
    fix: () => `Its judgements say nothing of the links that stand now. ${draw}`,
    example: { file: 'coverage-review.csv', of: 100, linked: 3, gone: 1 },
  }),
  'review.other-draw': entry<{ file: string; of: number; others: number }>({
    say: (d) =>
      `Of the ${d.of} persons whom the seed of ${d.file} draws, ${d.others} are not in it, though linkage is as it was.`,
    fix: () => `Give the sheet back as it was drawn, with nothing but judgements filled in. ${draw}`,
    example: { file: 'coverage-review.csv', of: 100, others: 2 },
  }),
  'review.undecided': entry<{ file: string; unsure: number }>({
    say: (d) => `${d.file} says of nobody whether she is in the census: all ${d.unsure} persons are unsure.`,
    fix: () => 'Look for some of them by other means, or draw more persons with a larger --sample.',
    example: { file: 'coverage-review.csv', unsure: 12 },
  }),
}
