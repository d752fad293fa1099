/**
 * The page for programs, in English: addresses of downloads, formats, limits, citation, the fingerprint of a release.
 */
export const api = {
  title: 'For programs (API)',
  answer:
    'Every figure of this site can be fetched by a program, without a key: the address is the question, and the answer is a file.',
  address: {
    title: 'The address of a selection',
    text: 'A table, a format, and for each dimension the codes that you want. A dimension that you leave out is free. The page of a table writes the address for you.',
    caption: 'Parts of an address',
    part: 'Part',
    meaning: 'Meaning',
    rows: {
      codes: 'Codes of a dimension, joined by commas',
      range: 'Periods from the first to the last; either end may stay open',
      latest: 'The newest period of each series',
      lang: 'Names beside the codes, in English, French or Portuguese',
      limit: 'At most so many figures',
    },
  },
  examples: {
    title: 'Examples',
    text: 'These addresses work; try them.',
    newest: (table: string, places: string) => `${table}: the newest figures about ${places}`,
    names: 'The same with names in French, for a spreadsheet',
    since: (year: string) => `The same since ${year}, as JSON-stat`,
    whole: 'The whole table, as Parquet',
    cell: 'One figure with all that led to it',
    list: 'The list of tables',
    manifest: 'The release: number, fingerprint, sources, deliveries',
  },
  formats: {
    title: 'Formats',
    caption: 'Formats of a download',
    format: 'Format',
    what: 'What you get',
    csv: 'One row per figure, codes first, then the value and what qualifies it (UTF-8, RFC 4180). A missing value is an empty field with its reason beside it.',
    xlsx: 'A workbook: the figures with their names, what they mean, sources and citation.',
    json: 'JSON-stat 2.0: a cube with labels, units, status of each figure, sources and citation.',
    parquet: 'The same columns as the CSV, compressed and typed.',
    sdmxCsv:
      'SDMX-CSV 2.0: one row per observation, with the dataflow that it is of. Codes only; a missing value is an empty field, with OBS_STATUS and CONF_STATUS beside it.',
    sdmxJson:
      'SDMX-JSON 2.0: the data message, with dimensions, codes and attributes and their names; a missing value is null.',
    structure:
      'SDMX-JSON 2.0: the structure message, with the dataflow, the data structure, concepts and the codes that occur.',
    most: (n: string) => `At most ${n} figures.`,
  },
  programs: {
    title: 'In R and Python',
    text: 'Nothing needs to be installed for CSV:',
  },
  limits: {
    title: 'Limits and errors',
    points: (cells: string) => [
      `One answer holds at most ${cells} figures; more is refused with status 413.`,
      'A code, a dimension or a period that does not exist is refused with status 400, a table or a format with 404. The answer (application/problem+json) says what was found, what was expected, and what comes near.',
      'Each answer has an ETag that changes only with the release or the selection: send it back with If-None-Match, and an unchanged answer is not sent again.',
      'Pages of other sites may fetch the files (CORS).',
      'There is no key and no account. Please keep what you fetched instead of asking again.',
    ],
  },
  cite: {
    title: 'Citation',
    text: 'Workbook and JSON-stat carry their citation: the table, the release with its fingerprint, the address, and every source that the figures rest on. For the other formats, take it from the page of the table.',
  },
  hash: {
    title: 'The fingerprint of a release',
    text: 'The same deliveries and definitions always give the same fingerprint, whoever computes it and whenever. That of this release is:',
    easy: 'The plain way to prove it: take the edition’s files, run the program (corridor run EDITION), and compare the fingerprint that it prints.',
    byHand: 'By hand, from the release’s database file:',
    steps: [
      'Write each figure of a table as one line: the codes of its dimensions in key order, the value as the shortest decimal that reads back as the same number (with at least one decimal), the attributes, the row numbers joined by commas. Separate the fields by U+001F; what is missing is empty.',
      'For each code of the first dimension, sort its lines by their bytes, end each with a line feed, and take the SHA-256.',
      'The fingerprint of the table is the SHA-256 of one line per such code (code, U+001F, fingerprint, line feed), sorted.',
      'Write definitions, deliveries and findings as canonical JSON (RFC 8785); for the definitions take the SHA-256, sort deliveries and findings by their text.',
      'The fingerprint of the release is the SHA-256 of the canonical JSON of deliveries, findings, structures (the SHA-256 of the definitions) and tables (the fingerprint of each, by its id).',
    ],
    not: 'Time, program version and the steps of the run are not in it.',
  },
}
export type Api = typeof api
