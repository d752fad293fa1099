/**
 * What can be reported, in English: coverage of requests, by country and year, and the questions of censuses.
 */
export const capacityCoverage = {
  nothing:
    'This edition makes no tables on what its countries can report, so nothing can be said about it here yet.',
  templates: { one: 'template', other: 'templates' },
  countries: { one: 'country', other: 'countries' },
  figures: { one: 'figure', other: 'figures' },
  years: { one: 'year', other: 'years' },
  /** The whole region, from the countries' own figures. */
  best: (year: string, place: string, share: string, templates: string, countries: string) =>
    `For ${year}, ${place} can fill ${share} of what ${templates} ask for from its own censuses and surveys, more than any other of the ${countries}.`,
  bestAny: (year: string, place: string, share: string, templates: string, countries: string) =>
    `For ${year}, figures of any source, estimates included, fill ${share} of what ${templates} ask of ${place}, more than for any other of the ${countries}.`,
  noneAtAll: (year: string, countries: string) =>
    `For ${year}, none of the ${countries} can fill any of the requested tables with a figure that is not too old.`,
  zero: (n: number, text: string) =>
    n === 0 ? '' : n === 1 ? ' For one of them it is nothing.' : ` For ${text} of them it is nothing.`,
  one: (year: string, place: string, share: string, filled: string, required: string, any: string) =>
    `For ${year}, ${place} can fill ${share} of what is asked of it from its own censuses and surveys: ${filled} of ${required}. With estimates and others’ figures it would be ${any}.`,
  peak: (share: string, year: string) => ` The most was ${share}, in ${year}.`,
  what: 'A country can report what it can put into the tables that international bodies ask for. That is counted here from the figures themselves: each table that is asked for has a number of figures (the total, men and women, age groups, countries by name), and each counts once where there is a value that is not too old. A census figure holds for ten years.',
  limit:
    'Only what this edition has received is counted; a country may have published more. An estimate that the United Nations made for a country does not show that the country could have reported it.',
  choose: {
    country: 'Country',
    all: 'All countries',
    origin: 'Figures',
    national: 'The country’s own',
    any: 'From any source',
    year: 'Year',
    show: 'Show',
  },
  matrix: {
    title: 'How much of each requested table the countries can fill',
    unit: (year: string, origin: string) => `Per cent of the figures wanted, ${year}; ${origin}`,
    national: 'from the country’s own censuses and surveys',
    any: 'from any source',
    rows: 'Requested table',
    columns: 'Country',
    others: 'only estimates, or figures of others',
    summary: (table: string, countries: string, none: string) =>
      `The table that most countries can fill at least in part is “${table}” (${countries}); ${none} of the requested tables are filled by no country.`,
    definition:
      'Figures at hand and not too old, of those that the table wants. Hatched: the country has none of its own, and there are only estimates or figures of others. A dash: nothing at all.',
  },
  series: {
    title: (place: string) => `Requested tables that could be filled, year by year: ${place}`,
    unit: (from: string, to: string, origin: string) =>
      `Per cent of the figures wanted, ${from} to ${to}; ${origin}`,
    complete: 'all figures',
    partial: 'part of them',
    missing: 'only estimates, or figures of others',
    none: 'nothing',
    summary: (table: string, count: string) => `Longest at hand: “${table}”, at least in part in ${count}.`,
    definition:
      'A figure counts in its own year and for as long as the request allows, ten years for a census. The same requests are put to every year, also to years before they existed, so that years compare.',
    last: 'Newest figure',
    share: (year: string) => `At hand, ${year}`,
    covered: 'Years at least in part',
  },
  gaps: {
    title: (year: string) => `What is missing for ${year}, and why`,
    unit: 'Per cent of the figures that each table wants',
    table: 'Requested table',
    share: 'At hand',
    newest: 'Newest figure',
    why: 'What is missing, and why',
    complete: 'Nothing is missing.',
    parts: (list: string) => `Missing or not complete: ${list}.`,
    others: 'The country has no figure of its own; there are only estimates, or figures of others.',
    othersOld: (year: string) => `The country has no figure of its own, and those of others end in ${year}.`,
    old: (year: string, years: string) =>
      `Too old: the newest figure is of ${year}, and one holds for ${years}.`,
    oldOthers: (year: string, years: string) =>
      `Too old: the newest figure of the country’s own is of ${year}, and one holds for ${years}. Since then there are only estimates, or figures of others.`,
    none: 'No figure has arrived here.',
    unanswered: (n: string, all: string) =>
      `Of the ${all} that are asked for, ${n} could not be filled by any table of this edition, for any country: they are counted as wanted and not filled.`,
    requested: { one: 'table', other: 'tables' },
    list: 'Show them',
  },
  ability: {
    title: (year: string) => `Reporting ability by country, ${year}`,
    unit: 'Per cent of the figures that all templates together want',
    country: 'Country',
    own: 'The country’s own',
    any: 'Any source',
    filled: 'Figures at hand',
    newest: 'Newest census or survey',
  },
  bodies: {
    title: (year: string) => `By template, ${year}`,
    unit: 'Figures wanted, and the share at hand',
    template: 'Template',
    wanted: 'Figures wanted',
    filled: 'The country’s own',
    own: 'Share, own',
    any: 'Share, any source',
    note: 'Templates that go only to members of the body (Eurostat, OECD, UNECE) stand apart and are not in the sum.',
    all: 'All that countries everywhere are asked for',
    apart: 'not in the sum',
  },
  topics: {
    title: 'How many of the three core questions on migration censuses asked',
    unit: 'Questions known to have been asked: country of birth, citizenship, year or period of arrival',
    rounds: 'Census round',
    round: (year: string) => `Round of ${year}`,
    none: 'no census known here',
    summary: (n: string, round: string, countries: string) =>
      `In the round of ${round}, ${n} of ${countries} are known to have asked at least two of the three.`,
    definition:
      'A census that counted people by country of birth or by citizenship asked for it; a questionnaire at hand shows the rest. That a table is not known here proves nothing, so a question counts as asked or as not known. The round of 2010 runs from 2005 to 2014.',
    country: 'Country',
    asked: 'Year of the census that asked',
    one: (place: string) => `Questions on migration in the censuses: ${place}`,
    question: 'Question',
    yes: 'asked',
    no: 'not asked',
    unknown: 'not known',
    note: 'Core topics are those that the United Nations ask every census for.',
    core: 'core',
  },
  onward: {
    label: 'Where to go on',
    country: (name: string) => `Capacity scorecard: ${name}`,
    templates: 'The templates and what they ask for',
    sources: 'Sources: who reports what',
  },
  source: 'Computed from the tables of this edition; templates as named',
}
export type CapacityCoverage = typeof capacityCoverage
