/** Sentences and headings of the quality report, in English; the other languages have the same. */
import type { Cause, Grade } from '../../verdict.ts'

export const en = {
  kicker: 'Corridor, quality report',
  title: (edition: string, release: string) => `${edition}: release ${release} against the known truth`,
  answer: (compared: string, all: string, good: string, care: string, wrong: string) =>
    `${compared} of ${all} tables can be compared with the truth. Good: ${good}. Usable with care: ${care}. Wrong: ${wrong}.`,
  how: (most: string) =>
    `Every published cell stands beside the true one, counted by the same definition. Protection changes a count by up to ±${most}; an error no larger is explained by it. A cell that is not published counts as zero.`,
  grade: { good: 'Good.', care: 'Usable with care.', wrong: 'Wrong.' } satisfies Record<Grade, string>,
  /** What is no error of the figure: protection changes counts, sums are written to some decimals. */
  explained: {
    protection: (most: string) => `±${most} that protection explains`,
    decimals: (most: string) => `±${most} that rounding explains`,
  },
  verdict: {
    within: {
      protection: (share: string, cells: string, most: string, bias: string) =>
        `Right as far as protection allows: ${share} of ${cells} are within ±${most}; the total is ${bias}.`,
      decimals: (share: string, cells: string, most: string, bias: string) =>
        `Right to the last decimal: ${share} of ${cells} are within ±${most}; the total is ${bias}.`,
    },
    biased: (bias: string, worst: string, cause: string, share: string, cells: string, explained: string) =>
      `The total is ${bias}${worst}, because of ${cause}; ${share} of ${cells} are within the ${explained}.`,
    scattered: (
      bias: string,
      share: string,
      cells: string,
      explained: string,
      cause: string,
      relative: string,
    ) =>
      `The total is ${bias}, but only ${share} of ${cells} are within the ${explained}${relative}; the rest comes from ${cause}.`,
    covered: (covered: string, intervals: string, bias: string) =>
      `Right as far as a sample allows: ${covered} of ${intervals} of 95% hold the truth; the total is ${bias}.`,
    uncovered: (covered: string, intervals: string, bias: string, cause: string) =>
      `Intervals do not keep their word: ${covered} of ${intervals} of 95% hold the truth; the total is ${bias}, because of ${cause}.`,
    suppressed: (cells: string) => ` Withheld: ${cells}.`,
    fit: (found: string, repeated: string, others: string, period: string) =>
      ` The source has ${found} of the persons it should count in ${period}; ${repeated} of its rows repeat a person, ${others} are of persons who do not belong.`,
  },
  bias: {
    low: (by: string) => `too low by ${by}`,
    high: (by: string) => `too high by ${by}`,
    exact: 'exact',
    range: (low: string, high: string) => `off by ${low} to ${high} depending on the year`,
    unknown: 'without a true value to compare with',
  },
  worst: (period: string, by: string) => ` (worst in ${period}: ${by})`,
  relative: (by: string) => ` (cells of 10 or more are off by ${by} on average)`,
  cause: {
    source: 'the source, whose records are not complete or not right',
    fit: 'the source',
    method: 'the method, which derives it from what was written down at the border',
    linkage: 'links between two lists, of which a review of a sample tells how many are missing',
    sample: 'the sample',
  } satisfies Record<Cause | 'fit', string>,
  recorded: (share: string) =>
    `the method, which derives it from crossings of which ${share} were written down`,
  /** What a table takes linkage to miss; the parts are shares by group. */
  linkage: {
    unlinked: (parts: string) =>
      ` Of persons without a right link, taken to be in the census all the same: ${parts}, as a review found; the records alone do not tell.`,
    both: (parts: string) =>
      ` Of persons in both lists, taken to be linked: ${parts}, as a review found; the records alone do not tell.`,
  },
  others: 'all others',
  notCompared: {
    'no-truth': 'Not compared: the truth does not know what the table counts.',
    'no-column': (column: string) => `Not compared: the truth does not know the column ${column}.`,
    'not-published': 'Not compared: the release does not have the table.',
    'of-the-method': 'Not compared: the table tells of records and rules, of which there is no truth.',
    'other-rule':
      'Not compared: the truth knows moves by the rule of 12 months in 16, and the edition goes by another rule of residence.',
    'no-cells': 'Not compared: no published cell has a true one beside it.',
  },
  cells: { one: 'cell', other: 'cells' },
  intervals: { one: 'interval', other: 'intervals' },
  verdicts: 'Table by table',
  caption: 'Verdict on each table, from its measures',
  table: 'Table',
  says: 'What is to be said of it',
  figures: 'Figures',
  figuresOf: 'Errors, by source and year',
  period: 'Year',
  untold: (dimensions: string) => `Totals over ${dimensions} only: the truth does not know these apart.`,
  slices: {
    title: 'By size, by the largest codes, and provisional apart',
    head: 'Which cells',
    from: (from: string, to: string) => `True figure ${from}–${to}`,
    unknown: 'Cells of unknowns',
    above: (from: string) => `True figure of ${from} or more`,
    final: 'Final cells',
    provisional: 'Provisional cells',
    code: (dimension: string, code: string) => `${dimension}: ${code}`,
    published: 'Published',
    true: 'True',
  },
  scatter: {
    title: 'Published against true, a dot a cell',
    read: (most: string) =>
      `Both axes in powers of ten, with zero at the start. On the line both are equal; in the band the error is within ±${most}. Above it, too many are published; below it, too few.`,
  },
  worstCells: {
    title: 'Cells furthest off for their size',
    cell: 'Cell',
    published: 'Published',
    true: 'True',
  },
  columns: {
    source: 'Source',
    cells: 'Cells',
    published: 'Published total',
    true: 'True total',
    bias: 'Bias',
    absolute: 'Mean absolute error',
    rootMeanSquare: 'Root mean square error',
    relative: 'Mean relative error, cells of 10 and more',
    within: 'Within protection',
    beyond: 'Mean error beyond protection',
    absent: 'Not published',
    unfounded: 'Zero in truth',
    suppressed: 'Withheld',
    covered: 'Intervals that hold',
  },
  footer: 'Made by corridor quality. The truth is that of an invented country; nobody in it exists.',
}
export type Messages = typeof en
