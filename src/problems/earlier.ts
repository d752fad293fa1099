/** Problems of making an earlier state again. */
import { entry } from './entry.ts'

export const earlierProblems = {
  'earlier.destroyed': entry<{ source: string; on: string; at: string }>({
    say: (d) =>
      `The state of ${d.at} cannot be made again: its records would have to be linked, and the identities of ${d.source} were to be kept until ${d.on} and can no longer be opened.`,
    fix: () =>
      'Name a moment after a run that linked the same deliveries: its persons are kept without their names. Nothing was changed.',
    example: { source: 'permits', on: '2026-06-30', at: '2026-03-31T12:00:00.000Z' },
  }),
  'earlier.invalid-moment': entry<{ found: string; what: string }>({
    say: (d) =>
      `“${d.found}” is no moment of the past: ${d.what}. Expected a date, 2026-03-31 (its end, in UTC), or a date and time with its zone, 2026-03-31T12:00Z.`,
    fix: () =>
      '`.corridor/restricted/reports/deliveries.en.html` says when each delivery came and was decided; the release’s page about itself says when it was made.',
    example: { found: '2026-03-31 12:00', what: 'it is no date, and no date and time with its zone' },
  }),
  'earlier.lost-records': entry<{ source: string; file: string; sha256: string; at: string }>({
    say: (d) =>
      `The accepted records of ${d.source}/${d.file} as they stood at ${d.at} are gone, or not as they were written any more.`,
    fix: (d) =>
      `Restore \`.corridor/restricted/records/${d.source}\` from its copy. The delivery itself is kept: \`corridor identities EDITION give-back ${d.source} ${d.sha256} --out FILE\` writes it as it came.`,
    example: {
      source: 'border-police',
      file: 'crossings-2024.csv',
      sha256: '3f…',
      at: '2026-03-31T12:00:00.000Z',
    },
  }),
  'earlier.nothing-stood': entry<{ at: string; source: string; first: string | null }>({
    say: (d) =>
      `At ${d.at} no delivery of ${d.source} stood${d.first === null ? '' : `; the first was taken in at ${d.first}`}.`,
    fix: () =>
      'Name a later moment. Where the edition has that source only since, take its files of that day from your version control, and try again.',
    example: {
      at: '2026-03-31T12:00:00.000Z',
      source: 'border-police',
      first: '2026-04-02T08:10:00.000Z',
    },
  }),
}
