/**
 * The disclosure report in English. The other languages have the same messages, or they do not compile.
 */
import type { CheckId, WithheldCode } from '../../disclosure-report.ts'

interface CheckWords {
  readonly name: string
  /** What is checked, and what a red one means. */
  readonly means: string
}

export const en = {
  kicker: 'Disclosure report, restricted',
  title: (edition: string) => `${edition}: a release that waits for approval`,
  green: (n: string) => `All ${n} checks are green. The release may be approved.`,
  red: (red: string, n: string) =>
    `${red} of ${n} checks are red. The release is not approved unless a named person says why it should be; the reason is published.`,
  facts: {
    made: 'Made',
    hash: 'Hash of the release',
    against: 'Compared with',
    first: 'no release before it',
    release: (number: string, hash: string) => `release ${number}, ${hash}`,
    protection: 'Perturbation',
    parameters: (D: string, V: string, js: string) =>
      `changes of at most ${D}, variance ${V}, counts from 1 to ${js} never published`,
    threshold: 'Withheld',
    none: 'no threshold',
    below: (n: string) => `perturbed counts below ${n}`,
    rounding: 'Rounding',
    rounded: (least: string, mean: string, small: string) =>
      `counts from 1 to ${least} never published; tables add up; a mean of at least ${mean} a cell, at most ${small} ones and twos`,
    sums: 'Withheld sums',
    withheldOf: (contributors: string, dominance: readonly string[], p: string) =>
      [
        `those of fewer than ${contributors} contributors`,
        ...dominance,
        `those of which the second largest could tell the largest to within ${p}`,
      ].join('; '),
    dominant: (n: string, k: string) =>
      n === '1' ? `those of which one has ${k} or more` : `those of which the ${n} largest have ${k} or more`,
    rules: 'A table may be published with',
    least: (dimensions: string, mean: string, small: string) =>
      `at most ${dimensions} dimensions, at least ${mean} persons a cell, at most ${small} ones and twos`,
  },
  checks: {
    title: 'Checks',
    caption: 'What was checked, what was found',
    check: 'Check',
    result: 'Result',
    found: 'Found',
    of: 'Of',
    expected: 'Should be',
    where: 'Where',
    green: 'green',
    red: 'RED',
    none: 'none',
    about: (n: string) => `about ${n}`,
  },
  check: {
    perturbed: {
      name: 'Values that are no protected cell',
      means:
        'Every published value is looked up among the cells that were perturbed or rounded. A value that is not there got past protection.',
    },
    applied: {
      name: 'Cells perturbed otherwise',
      means: 'Every cell is perturbed again from its count and key, by the parameters above.',
    },
    small: {
      name: 'Values too small to be published',
      means: 'No published value is above zero and below the least that may be seen.',
    },
    totals: {
      name: 'Totals that differ from the sum of their parts',
      means:
        'A total is perturbed by its own key. If fewer differ than should, totals were added up from what is published, and the perturbation can be solved for.',
    },
    added: {
      name: 'Rounded tables that do not add up',
      means:
        'Rounded totals are the sums of their parts in every table. One that is not was made otherwise, and may tell what its parts were.',
    },
    differenced: {
      name: 'Rounded cells whose change is told',
      means:
        'A cell of a rounded table has its value of the release in force, or differs from it by the base at least. One that went up by one tells that one person came; one that changed while its records did not tells that it is small.',
    },
    sparsity: {
      name: 'Tables that are too thin',
      means: 'Each table is published in the finest shape that breaks no rule.',
    },
    shape: {
      name: 'Tables in a finer shape than before',
      means: 'Two shapes of one table can be taken from each other.',
    },
    unexplained: {
      name: 'Cells with the same records and another value',
      means:
        'The same records have the same value for ever. Two values of them can be averaged until the true one is left.',
    },
    redrawn: {
      name: 'Cells with the same count and other records',
      means:
        'A few are people who came and went. Where they are many, persons or records have new numbers, and the noise of their cells was drawn anew.',
    },
    solvable: {
      name: 'Sums that can be worked out, or must not be seen',
      means:
        'Published sums are taken as equations: nobody, nor a contributor with his own value, may find a withheld one by them. None may be published that breaks a rule, is no true sum, or has changed since a release before by the amounts of a few. Releases before count among the equations.',
    },
  } satisfies Record<CheckId, CheckWords> as Record<CheckId, CheckWords>,
  cost: {
    title: 'What protection cost',
    lead: 'Over the cells that are not empty, totals among them. A false zero is a cell of somebody that is published as nobody.',
    caption: 'Tables, their cells and their changes',
    table: 'Table',
    observations: 'Observations',
    suppressed: 'Suppressed',
    cells: 'Cells counted',
    meanAbsolute: 'Mean change, persons',
    meanRelative: 'Mean relative change',
    largest: 'Largest change',
    falseZeros: 'False zeros',
    utility: 'Hellinger utility',
    changes: 'How often cells changed by how much',
    change: 'Change',
    share: 'Share of cells',
    errors: 'Relative change by size of the cell',
    size: 'Persons, from',
    largestRelative: 'Largest',
  },
  shapes: {
    title: 'Shapes',
    lead: 'A table is counted in the finest shape that is not too thin for any of its populations.',
    caption: 'Shapes that each table offers, and the one that was taken',
    shape: 'Shape',
    finest: 'the finest codes',
    level: (dimension: string, level: string) => `${dimension} by ${level}`,
    without: (dimension: string) => `without ${dimension}`,
    cells: 'Cells',
    mean: 'Persons a cell',
    small: 'Ones and twos',
    verdict: 'Verdict',
    taken: 'taken',
    unused: 'not needed',
    breaks: {
      dimensions: 'too many dimensions',
      mean: 'too few persons a cell',
      small: 'too many ones and twos',
    },
  },
  totals: {
    title: 'Totals and their parts',
    lead: 'How many totals should differ from the sum of their parts follows from the perturbation alone.',
    caption: 'Totals of two parts and more',
    compared: 'Totals',
    differing: 'Differ',
    expected: 'Should differ',
  },
  revisions: {
    title: 'Revisions',
    lead: 'The cells of this candidate beside those of the release in force.',
    none: 'There is nothing to compare with: no release before it was approved.',
    caption: 'Cells by what became of them',
    compared: 'In both',
    changed: 'Changed',
    mean: 'Mean change',
    largest: 'Largest',
    appeared: 'New',
    disappeared: 'Gone',
    unexplained: 'Same records, other value',
    redrawn: 'Same count, other records',
    differenced: 'Change is told',
  },
  sums: {
    title: 'Tables of sums',
    lead: 'Sums are exact, and withheld where a rule says so; others are withheld so that those cannot be worked out. This was tried anew, from all that was and would be published. Amounts that fewer people changed than a sum must have wait, and are taken up once enough of the same cell changed.',
    caption: 'Sums that are published, and those that are withheld',
    observations: 'Sums',
    published: 'Published',
    primary: 'Withheld by a rule',
    secondary: 'Withheld for others',
    solved: 'Can be worked out',
    solvedByOne: 'By a contributor',
    broken: 'Break a rule',
    otherwise: 'No true sum',
    revised: 'Changed by few',
    waiting: 'Amounts that wait',
    apart: 'Furthest from what was delivered',
  },
  withheld: {
    title: 'Not in the release',
    lead: 'These tables of the edition are withheld, and nothing of them is published. They come back by themselves when the reason is gone:',
    because: (table: string, why: string) => `${table}: ${why}`,
  },
  why: {
    'protect.too-sparse': 'too few persons a cell in every shape that the table offers.',
    'tabulate.no-records':
      'the files that it counts were delivered without rows, which does not say that nobody was there.',
  } satisfies Record<WithheldCode, string>,
  others: {
    title: 'Tables that are worked out from cells',
    lead: 'These are shares, balances and estimates, worked out from perturbed cells of persons followed through time. All checks above are about those cells; the values themselves are not looked up among them:',
  },
  next: {
    title: 'What to do',
    text: 'Approve it with the command below, or withdraw it with --withdraw. Exactly what this report is about is published, with the name of who approved it and the date.',
  },
  footer: 'Figures of this report are about true counts. It is for the reviewer, and is not published.',
}

export type Messages = typeof en
