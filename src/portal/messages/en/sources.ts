/**
 * The pages about the sources, in English: the list, and each source with its coverage and its quality report.
 */
export const sources = {
  answer: (count: string, rows: string, aside: string, warned: string) =>
    `This release rests on ${count}, which delivered ${rows}. ${aside}; ${warned}.`,
  sourcesCount: { one: 'source', other: 'sources' },
  rowsCount: { one: 'row', other: 'rows' },
  figuresCount: { one: 'figure', other: 'figures' },
  tablesCount: { one: 'table', other: 'tables' },
  aside: (n: number, text: string) =>
    n === 0 ? 'None was set aside' : n === 1 ? 'One was set aside' : `${text} were set aside`,
  warned: (n: number, text: string) =>
    n === 0
      ? 'the checks had nothing else to say'
      : n === 1
        ? 'the checks point out one other thing'
        : `the checks point out ${text} other things`,
  what: 'Each source counts something else in its own way; none is the truth about the others. Choose one to see what it covers, what to know before using it, and what the checks found.',
  years: {
    title: 'What each source covers, year by year',
    unit: (countries: string, from: string, to: string) =>
      `Of ${countries} countries, those with at least one figure in the year; ${from} to ${to}`,
    alike: (span: string) => `Every source has figures for ${span}.`,
    unitOfOne: (from: string, to: string) => `Years with at least one figure; ${from} to ${to}`,
    all: 'all countries',
    some: 'some of them',
    none: 'no country',
    summary: (longest: string, from: string, newest: string, to: string) =>
      `${longest} reaches furthest back, to ${from}; ${newest} is the newest, with figures for ${to}.`,
    definition:
      'A year is filled where the source gave at least one figure about the country; estimates count like counts. Flows over five years stand at their first year.',
    definitionOfOne: 'A year is filled where at least one figure of the source is about it.',
  },
  countries: {
    title: 'How many years each source covers, by country',
    unit: 'Years with at least one figure',
    rows: 'Country',
    columns: 'Source',
    summary: (least: string, leastSources: string, most: string, mostSources: string) =>
      `${most} appears in ${mostSources}, ${least} in ${leastSources}.`,
    same: (n: string) => `Every country appears in ${n}.`,
    definition: 'A country is in a source where it reports, hosts or receives; partners are not counted.',
  },
  records: {
    title: 'Records on persons',
    unit: 'What is counted from them in this release',
    tables: 'Tables',
    answer: (count: string, figures: string, tables: string) =>
      `Records of ${count} stand behind ${figures} of ${tables} in this release; none of them is published.`,
  },
  list: {
    title: 'The sources',
    unit: 'Rows as delivered; what the checks set aside or point out',
    source: 'Source',
    provider: 'Provider',
    vintage: 'Vintage',
    rows: 'Rows',
    aside: 'Set aside',
    warnings: 'Pointed out',
    figures: 'Figures',
    span: 'Years',
    countries: 'Countries',
    missing: 'Missing, with a reason',
  },
  one: {
    answer: (tables: string, figures: string, countries: string, span: string) =>
      `It fills ${tables} of this release with ${figures}, about ${countries}${span === '' ? '' : `, ${span}`}.`,
    rows: (n: number, text: string, files: string, aside: string) =>
      `${n === 1 ? 'The one row' : `Of the ${text} rows`} in ${files}${n === 1 ? '' : ','} ${aside}.`,
    files: { one: 'file', other: 'files' },
    aside: (n: number, text: string) =>
      n === 0 ? 'none was set aside' : n === 1 ? 'one was set aside' : `${text} were set aside`,
    allCountries: (n: string) => `all ${n} countries`,
    someCountries: (n: string, all: string) => `${n} of ${all} countries`,
    noCountry: 'places and routes rather than countries',
    provider: 'Provider',
    vintage: 'Vintage',
    kinds: 'Kind of figures',
    licence: 'Licence',
    address: 'Where it is published',
    code: 'Code in tables and files',
    kindUnknown: 'said for each figure',
    coverage: {
      quote: (text: string) => `“${text}”`,
      title: 'What exists, by country and year',
      unit: (tables: string) => `Figures in ${tables}`,
      five: 'periods of five years stand at their first year',
      summary: (most: string, years: string, least: string, fewer: string) =>
        most === least
          ? `${most}: figures for ${years}.`
          : `${most} has figures for ${years}, ${least} for ${fewer}.`,
      even: (years: string) => `Every country that it covers has figures for ${years}.`,
      yearsCount: { one: 'year', other: 'years' },
      country: 'Country',
      years: 'Years',
      figures: 'Figures',
      missing: 'Missing',
      nothing: 'nothing reported',
    },
    fills: {
      title: 'The tables that it fills',
      caption: 'Tables that take their figures from this source',
      table: 'Table',
      figures: 'Figures',
      span: 'Years',
      made: 'How',
      derived: 'Computed here',
      reported: 'As reported',
      counted: 'Counted from records',
      estimated: 'Estimated from a survey',
    },
    traps: { title: 'Before you use it', none: 'No particular trap is known to us.' },
    records: {
      answer: (tables: string, figures: string, span: string) =>
        `Counted from its records in this release: ${tables} with ${figures}, ${span}.`,
      noTable: 'No table of this release is counted from its records alone.',
      type: 'Records',
      types: {
        crossing: 'Border crossings, one row for each',
        person: 'Persons in a register or a census, one row for each',
        permit: 'Permits, one row for each',
        survey_person: 'Persons in a sample, one row for each',
      },
      basis: 'Legal basis',
      access: 'Access',
      restricted: 'Restricted: inside the office only, for statistics only',
      language: 'Language of the records',
    },
    quality: {
      title: 'Quality report',
      text: 'Every delivery is kept as it came. Rows that break a strict rule are set aside and not published; others are published, and what is odd about them is written here.',
      deliveries: 'Deliveries',
      file: 'File',
      table: 'Table',
      rows: 'Rows',
      accepted: 'Accepted',
      aside: 'Set aside',
      size: 'Size',
      hash: 'Fingerprints of the files (SHA-256)',
      hashText:
        'The same bytes always give the same fingerprint, so a copy can be compared with what we received.',
      checks: 'What was checked',
      checksCaption: (passed: string, all: string) => `${passed} of ${all} checks found nothing`,
      rule: 'Rule',
      found: 'Found',
      clean: 'nothing',
      findings: 'What the checks found',
      findingsText:
        'The rule first, then the sentence as the program wrote it, in English, with the numbers of the rows in the file (1 is the first after the header).',
      noFindings: 'The checks found nothing to report.',
      rowNumbers: 'Rows',
      firstOf: (shown: string, all: string) => `first ${shown} of ${all}`,
      severity: { error: 'Set aside', warning: 'Pointed out', missing: 'Published as missing' },
    },
    cite: 'How to cite it',
    onward: {
      title: 'Go on',
      all: 'All sources',
      methods: 'How the notions are defined',
      licences: 'Licences of all sources',
    },
  },
  rules: {
    codes: 'Every code is in its list, and every figure is a number',
    unique: 'No cell is given twice',
    atLeast: (min: string) => `No figure is below ${min}`,
    atMost: (max: string) => `No figure is above ${max}`,
    between: (min: string, max: string) => `Figures lie between ${min} and ${max}`,
    where: (rule: string, where: string) => `${rule} (${where})`,
    addsUp: (parts: string, total: string) => `${parts} add up to “${total}”`,
    addsUpAll: (dimension: string, total: string) => `${dimension}: all codes add up to “${total}”`,
    within: (rule: string, tolerance: string) => `${rule}, to within ${tolerance}`,
    balances: (plus: string, minus: string, equals: string) =>
      minus === '' ? `${plus} make up “${equals}”` : `${plus}, less ${minus}, make up “${equals}”`,
    territory: (dimension: string) =>
      `${dimension}: the territory behind a code is the same all along a series (borders change, countries part)`,
    notAllZero: (codes: string) => `The figures of ${codes} are not all zero`,
    anyCode: 'any code',
  },
}
export type Sources = typeof sources
