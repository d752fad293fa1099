/**
 * The library and the concordance of definitions, in English.
 */
export const library = {
  title: 'Library',
  none: 'The library of this edition is still empty.',
  noun: { one: 'work', other: 'works' },
  answer: (count: string, kinds: string, links: string) =>
    `${count} for those who make or use migration data are listed here, among them ${kinds}. ${links}`,
  links: (n: number, text: string) =>
    n === 0
      ? 'For none of them is an address on record.'
      : n === 1
        ? 'For one of them an address is on record.'
        : `For ${text} of them an address is on record.`,
  chosen: (shown: string, all: string) => `${shown} of ${all} works fit your choice.`,
  what: 'A language stands only where it is certain that the work can be read in it, an address only where our source gives one.',
  choose: {
    kind: 'Kind',
    topic: 'Topic',
    language: 'Language',
    region: 'Region',
    text: 'Words',
    any: 'All',
    show: 'Show',
    again: 'Show all again',
  },
  kinds: {
    recommendations: { one: 'Recommendations', many: 'Recommendations' },
    guideline: { one: 'Guideline', many: 'Guidelines' },
    handbook: { one: 'Handbook', many: 'Handbooks' },
    'question-set': { one: 'Question set', many: 'Question sets' },
    database: { one: 'Database', many: 'Databases' },
    tool: { one: 'Tool', many: 'Tools' },
    template: { one: 'Table template', many: 'Table templates' },
    report: { one: 'Report', many: 'Reports' },
    law: { one: 'Law', many: 'Laws' },
    'training-material': { one: 'Training material', many: 'Training material' },
  },
  counted: {
    recommendations: { one: 'set of recommendations', other: 'sets of recommendations' },
    guideline: { one: 'guideline', other: 'guidelines' },
    handbook: { one: 'handbook', other: 'handbooks' },
    'question-set': { one: 'question set', other: 'question sets' },
    database: { one: 'database', other: 'databases' },
    tool: { one: 'tool', other: 'tools' },
    template: { one: 'table template', other: 'table templates' },
    report: { one: 'report', other: 'reports' },
    law: { one: 'law', other: 'laws' },
    'training-material': { one: 'set of training material', other: 'sets of training material' },
  },
  matrix: {
    title: 'What there is to read, by topic',
    unit: 'Works in the library; one can have several topics',
    rows: 'Topic',
    summary: (topic: string, n: string) => `Most works are on “${topic}” (${n}).`,
    gap: (topics: string) => `No work is listed under these topics: ${topics}.`,
    definition: 'Counted as listed here: a zero is a gap of this library, not of the world.',
    all: 'All',
    source: (documents: string) => `${documents}; the works themselves`,
  },
  list: {
    behind: 'Activity behind it',
    nothing: 'No work fits this choice.',
  },
  files: 'The whole library as a file',
  concordance: {
    title: 'Definitions side by side',
    none: 'No definition is set side by side in this edition.',
    notions: { one: 'notion', other: 'notions' },
    standards: { one: 'standard or publication', other: 'standards and publications' },
    answer: (notions: string, standards: string, differ: string) =>
      `${notions} of migration statistics are set side by side as ${standards} define them. ${differ}`,
    differ: (n: number, text: string) =>
      n === 0
        ? 'No two of them set a different limit of time.'
        : n === 1
          ? 'For one of them the limits differ from standard to standard, so that two figures under one name may not be the same figure.'
          : `For ${text} of them the limits differ from standard to standard, so that two figures under one name may not be the same figure.`,
    what: 'First how many standards define each notion and where they part; then each notion with the limit that decides (often a time) and the fact on which the count rests. A mark says where a standard departs from the first one of its table.',
    matrix: {
      title: 'Which standard defines which notion',
      unit: 'Lighter: with another limit or basis than the standard listed first for the notion',
      summary: (most: string, n: string) => `“${most}” has the most definitions: ${n}.`,
      source: 'the texts named, as we read them',
      definition: 'Our reading of each text; the clause stands in the tables below.',
      same: 'defines it',
      other: 'defines it differently',
      none: 'does not define it',
    },
    notion: 'Notion by notion',
    limit: 'Limit',
    basis: 'Basis',
    clause: 'Where it stands',
    standard: 'Standard',
    noLimit: 'no limit of its own',
    otherLimit: 'another limit than the first standard here',
    otherBasis: 'another basis than the first standard here',
    whole: 'Whole comparison, with what to know',
    works: 'These standards in the library',
  },
}
export type Library = typeof library
