/**
 * The report on a file of persons, and its codebook, in English. The other languages have the same messages, or they do not compile.
 */
import type { Detail } from '../../../../published/codebook.ts'
import type { CheckId, Stages } from '../../microdata-report.ts'

interface CheckWords {
  readonly name: string
  /** What is checked, and what a red one means. */
  readonly means: string
}

export const en = {
  kicker: 'Report on microdata, restricted',
  title: (file: string) => `${file}: a file of persons that waits for approval`,
  green: (n: string) => `All ${n} checks are green. The file may be approved.`,
  red: (red: string, n: string) =>
    `Checks that are red: ${red} of ${n}. The file is not approved unless a named person says why it should be; the reason stands beside it.`,
  facts: {
    made: 'Made',
    hash: 'Hash of the file',
    records: 'Records',
    on: (source: string, at: string) => `${source}, on ${at}`,
    persons: 'Persons',
    of: (n: string, all: string) => `${n} of ${all}`,
    keys: 'An intruder may know',
    k: 'Persons with the same keys, at least',
    access: 'Who may have it',
    who: {
      anyone: 'anyone: the site hands it out',
      'on-request': 'on request: the provider hands it out to those who sign',
    },
    limits: 'Limits',
    most: (risk: string, withheld: string) =>
      `nobody is found with a probability of more than ${risk}; of no variable more than ${withheld} of the known values are withheld`,
  },
  checks: {
    title: 'Checks',
    caption: 'What was checked, what was found',
    check: 'Check',
    result: 'Result',
    found: 'Found',
    of: 'Of',
    green: 'green',
    red: 'RED',
  },
  check: {
    k: {
      name: 'Persons who share their keys with too few',
      means:
        'What is told of a person fits fewer than k of the persons drawn, as they were recorded in these codes. Whoever is one of few can be singled out.',
    },
    risk: {
      name: 'Persons above the highest risk',
      means:
        'The probability that somebody who knows the keys of a person of the population finds the record.',
    },
    alike: {
      name: 'Sensitive values that the keys give away',
      means: 'All who could be meant have too few different values: to find the group is to know the value.',
    },
    withheld: {
      name: 'Variables withheld too often',
      means: 'What is withheld is not missing at random. Make the keys coarser rather than withhold more.',
    },
    weights: {
      name: 'Persons with a weight that too few have',
      means: 'Weights differ by stratum. A weight of few persons tells where they live.',
    },
    versions: {
      name: 'Other files of the same records handed out before',
      means:
        'Two files of the same persons in different detail can be put side by side, and say more than each.',
    },
  } satisfies Record<CheckId, CheckWords> as Record<CheckId, CheckWords>,
  risk: {
    title: 'Risk',
    lead: 'What an intruder who knows the keys of everybody would find: in the columns as recorded, in coarser codes, and in the file.',
    caption: 'Risk before and after protection',
    measure: 'Measure',
    below: (k: string) => `Persons who share their keys with fewer than ${k}`,
    expected: 'Persons an intruder is expected to find',
    highest: 'Highest risk of one person',
    special: 'Persons with a special unique (three keys or fewer)',
    stage: { recorded: 'As recorded', coarser: 'Coarser', protected: 'In the file' } satisfies Stages<string>,
  },
  utility: {
    title: 'What protection took',
    caption: 'Keys as recorded and in the file',
    variable: 'Variable',
    codesBefore: 'Codes before',
    codesAfter: 'Codes after',
    suppressed: 'Withheld',
    share: 'Share of known values',
    entropyBefore: 'Entropy before, bits',
    entropyAfter: 'Entropy after, bits',
    note: 'Entropy is how much a variable tells of a person on average; what is lost of it is detail.',
  },
  sensitive: {
    title: 'Sensitive variables',
    caption: 'Values that the keys give away',
    least: 'Different values, at least',
    before: 'Given away before',
    after: 'Given away in the file',
  },
  next: {
    title: 'What to do',
    text: 'Approve it with the command below, or withdraw it with --withdraw. Exactly the file that this report is about is handed out. Read its codebook too.',
  },
  footer:
    'Figures of this report are about unprotected records. It is for the reviewer, and is not handed out.',
  codebook: {
    kicker: 'Codebook',
    lead: (persons: string, source: string, at: string) =>
      `A protected file of ${persons} persons from: ${source}, on ${at}. One row is one person.`,
    example: 'The persons are invented; nobody in this file exists.',
    provider: 'Provider',
    drawn: 'Drawn',
    share: (share: string) => `${share} of the persons of the records; each has a weight`,
    everybody: 'all persons of the records',
    k: 'Anonymity',
    alike: (k: string) =>
      `what the file tells of a person that others may know (marked “key”) fits at least ${k} of the persons drawn`,
    hash: 'SHA-256 of the CSV file',
    missing: {
      title: 'Missing values',
      text: 'A missing value is an empty field. The column beside it, whose name ends in _missing, says why: Q, the office knows it and withholds it to protect persons; O, it is not known, or was not asked. The two must not be treated alike: what is withheld is that of rare persons.',
    },
    columns: {
      title: 'Variables',
      caption: 'Variables of the file',
      name: 'Name',
      label: 'Meaning',
      role: 'Role',
      key: 'key',
      detail: 'Detail',
      withheld: 'Withheld (Q)',
      share: 'Share of known values',
      unknown: 'Not known (O)',
      number: 'Running number of the row, in an order that says nothing',
      weight: 'Persons of the population for whom the person stands',
    },
    detail: {
      recorded: 'as recorded',
      year: 'the year of a date',
      bands: 'bands',
      limits: 'the largest and smallest numbers are cut',
      codes: 'codes put together',
      level: 'a coarser level of the list',
      keep: 'some codes, the others together',
    } satisfies Record<Detail, string>,
    atMost: (n: string) => `${n} and more is ${n}`,
    atLeast: (n: string) => `${n} and less is ${n}`,
    codes: { of: (name: string) => `Codes of ${name}`, code: 'Code', label: 'Name', persons: 'Persons' },
    range: (least: string, most: string) => `Numbers from ${least} to ${most}.`,
    footer:
      'No name, document, date of birth or number of a record stands in the file. Whoever uses it undertakes not to try to find anybody.',
  },
}

export type Messages = typeof en
