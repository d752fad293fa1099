/**
 * The page of the files of persons, in English, and what other pages say of it.
 */
export const microdata = {
  title: 'Microdata',
  none: 'This edition has handed out no file of persons. Its tables are counted from records that nobody outside sees.',
  answer: (files: string) =>
    `For questions that no table answers: ${files}, in which each row is one person, in fewer columns and less detail than the office knows.`,
  files: { one: 'protected file of persons', other: 'protected files of persons' },
  protection:
    'Files are made so that nobody can be told apart by what others may know. Whoever uses one undertakes not to try.',
  toPage: (files: string) => `For questions that no table answers: ${files}, one row for each person.`,
  records: 'Persons',
  drawn: (persons: string, share: string) => `${persons}, a sample of ${share}; each has a weight`,
  everybody: (persons: string) => `${persons}, all of the records`,
  day: 'As of',
  source: 'Source',
  variables: 'Variables',
  protected: 'Protection',
  alike: (k: string) =>
    `What the file tells of a person that others may know fits at least ${k} of the persons drawn.`,
  withheld: (share: string) => `At most ${share} of the known values of a variable are withheld.`,
  report: 'Risk report',
  green:
    'All checks were passed before the file was handed out. The report stays in the office, since it also tells the risk of the unprotected records.',
  objection: (reason: string) =>
    `Not all checks were passed; the file was handed out all the same: “${reason}” The report stays in the office.`,
  approved: 'Approved',
  approvedBy: (by: string, date: string) => `by ${by} on ${date}`,
  access: 'Access',
  who: {
    anyone: 'Anyone; the files can be fetched below.',
    'on-request': (provider: string) =>
      `On request, for those who sign the conditions: ask ${provider}. The codebook is open to all.`,
  },
  table: {
    caption: (version: string) => `Files of version ${version}`,
    what: 'What it is',
    size: 'Size',
    hash: 'Fingerprint (SHA-256)',
  },
  kinds: {
    csv: 'The persons as CSV, for any program',
    parquet: 'The persons as Parquet, for analysis',
    page: (language: string) => `Codebook to read, in ${language}`,
    json: 'Codebook for programs, JSON',
  },
  earlier: 'Earlier versions',
  version: (version: string, date: string) => `Version ${version}, approved on ${date}`,
  cite: (file: string, version: string) => `“${file}” [file of persons], version ${version}`,
}
export type Microdata = typeof microdata
