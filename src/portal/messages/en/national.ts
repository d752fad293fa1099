/**
 * A country that counts from the records of its own agencies, in English.
 */
export const national = {
  lived: (
    people: string,
    here: string,
    year: string,
    born: string | undefined,
    foreign: string | undefined,
  ) =>
    `${people} lived ${here} in ${year}${born !== undefined && foreign !== undefined ? `; ${born} of them were born abroad, and ${foreign} were foreigners` : born !== undefined ? `; ${born} of them were born abroad` : foreign !== undefined ? `; ${foreign} of them were foreigners` : ''}.`,
  moved: (year: string, came: string | undefined, left: string | undefined) =>
    `In ${year}, ${[...(came === undefined ? [] : [`${came} came to live there`]), ...(left === undefined ? [] : [`${left} left to live elsewhere`])].join(', and ')}.`,
  doubt:
    'All of this is counted from the records of the country’s own agencies. Who stands in none of them is not counted.',
  title: 'Counted from the country’s own records',
  tables: 'All tables with these figures',
  later: (n: string, year: string) => `; ${n} in ${year}, which is provisional`,
  provisional: ', which is provisional',
  birth: {
    term: 'Born abroad',
    text: (places: string, year: string) => `The largest groups by country of birth in ${year}: ${places}.`,
    figure: (here: string) => `Where people who live ${here} were born, if abroad`,
    summary: (first: string, n: string, second: string, m: string) =>
      `${first} comes first with ${n}, then ${second} with ${m}.`,
    alone: (first: string, n: string) => `Only ${first} has a figure of its own: ${n}.`,
  },
  citizenship: {
    term: 'Foreigners',
    text: (places: string, year: string) => `The largest groups by citizenship in ${year}: ${places}.`,
    figure: (here: string) => `Citizenship of the foreigners who live ${here}`,
    summary: (first: string, n: string, second: string, m: string) =>
      `${first} comes first with ${n}, then ${second} with ${m}.`,
    alone: (first: string, n: string) => `Only ${first} has a figure of its own: ${n}.`,
  },
  moves: {
    figure: (the: string) => `Who came to live in ${the}, and who left`,
    came: 'Came',
    left: 'Left',
    summary: (who: string, n: string, year: string) => `Highest: ${n} in ${year} (${who.toLowerCase()}).`,
    open: (year: string) => `Figures of ${year} are provisional.`,
  },
  lines: {
    came: {
      term: 'Immigration',
      noun: { one: 'person', other: 'people' },
      text: (n: string, year: string) => `${n} came to live in the country in ${year}`,
    },
    left: {
      term: 'Emigration',
      noun: { one: 'person', other: 'people' },
      text: (n: string, year: string) => `${n} left the country to live elsewhere in ${year}`,
    },
    returned: {
      term: 'Return',
      noun: { one: 'national', other: 'nationals' },
      text: (n: string, year: string) => `${n} came back to live in the country in ${year}`,
    },
    permits: {
      term: 'First permits',
      noun: { one: 'permit', other: 'permits' },
      text: (n: string, year: string) => `First residence permits issued in ${year}: ${n}`,
    },
    inForce: {
      term: 'Permits in force',
      noun: { one: 'permit', other: 'permits' },
      text: (n: string, year: string) => `Residence permits in force at the end of ${year}: ${n}`,
    },
    work: {
      term: 'Work permits',
      noun: { one: 'permit', other: 'permits' },
      text: (n: string, year: string) => `Permits for work or business issued in ${year}: ${n}`,
    },
    refugees: {
      term: 'Refugees',
      noun: { one: 'refugee', other: 'refugees' },
      text: (n: string, year: string) => `In the register of ${year}: ${n}`,
    },
    asylum: {
      term: 'Applications for asylum',
      noun: { one: 'person', other: 'people' },
      text: (n: string, year: string) => `${n} applied for asylum in ${year}`,
    },
    pending: {
      term: 'Asylum seekers',
      noun: { one: 'person', other: 'people' },
      text: (n: string, year: string) => `Without a decision at the end of ${year}: ${n}`,
    },
    displaced: {
      term: 'Displaced within the country',
      noun: { one: 'person', other: 'people' },
      text: (n: string, year: string) =>
        `Displaced within the country, registered at the end of ${year}: ${n}`,
    },
    naturalised: {
      term: 'New citizens',
      noun: { one: 'person', other: 'people' },
      text: (n: string, year: string) => `${n} became citizens in ${year}`,
    },
    abroad: {
      term: 'Nationals abroad',
      noun: { one: 'national', other: 'nationals' },
      text: (n: string, year: string) => `In the registers of consulates in ${year}: ${n}`,
    },
    crossings: {
      term: 'Entries at the border',
      noun: { one: 'entry', other: 'entries' },
      text: (n: string, year: string) => `Recorded at border posts in ${year}: ${n}`,
      note: 'Most who cross visit, trade or go home; this is no migration.',
    },
  },
  partner: {
    title: 'Counted from records',
    text: (name: string) => `What the records tell of ${name}, both sexes and all ages together.`,
    head: 'Table',
    figure: 'Newest figure',
    year: 'Year',
    answer: (n: string, there: string, here: string, year: string) =>
      `${n} born ${there} lived ${here} in ${year}`,
    left: (n: string, there: string, year: string) => `${n} left to live ${there} in ${year}`,
    none: (name: string) => `The records of this release tell nothing of ${name}.`,
  },
  corridors: (here: string, there: string, n: string, count: string) =>
    `Of the people who live ${here} and were born abroad, the largest group was born ${there}: ${n}. There is a figure for ${count}.`,
  countries: { one: 'country', other: 'countries' },
  oneCountry:
    'This site is about one country, so there is nothing to compare here. Its tables show each figure over time and by group.',
  noThemes:
    'No theme of several countries has figures in this release. Its tables stand by subject in their list.',
  about: (name: string, tables: string, sources: string) =>
    `This site tells what ${sources} say about migration in ${name}, in ${tables}, and what nobody has counted.`,
  site: {
    what: 'Who lives in the country, where they were born and of which countries they are citizens; who came to live here and who left; which permits were given; how far surveys and censuses can be trusted. Each number says from which records it was counted, for when, and by which rule.',
    how: 'Agencies hand over files of their records. Names and documents are sealed apart at once; what a check rejects is set aside, and its agency is told. Records of one person are put together, moves and residents are worked out from them, and every count is protected before it leaves the office. Each table shows its steps.',
    read: [
      'A figure counted from records is perturbed or rounded, so that nobody can be recognised: it may differ by a few, and parts need not add up to their total.',
      'A missing number is never shown as zero. It has a mark, and the mark has its reason.',
      'A provisional figure (P) may change as later crossings show who stayed; one from a survey says how sure it is.',
      'Follow any number in a table to the steps that made it and the records that it was counted from.',
    ],
  },
  ways: {
    counted: (tables: string) => `counted from records (${tables})`,
    estimated: (tables: string) => `estimated from a survey (${tables})`,
    derived: (tables: string) => `computed by a formula (${tables})`,
    reported: (tables: string) => `as a source gave them (${tables})`,
  },
  methods: (notions: string, standards: string, ways: string) =>
    `The same word rarely means the same thing twice: here are ${notions} as ${standards} define them, side by side. The tables of this site are ${ways}.`,
  counting: {
    title: 'How tables are counted from records',
    text: 'Each record is put into the classes of the table, records that are alike are counted, and every count and every total is perturbed by its own key, or rounded where the table is small, so that nobody can be recognised. The finest shape of the table that is not too thin is published. Survey estimates carry weights, and are held against a scheme of reliability.',
    steps: (title: string) => `The steps of a table, with their SQL: ${title}`,
  },
  searchStart: (word: string) => `Type a country, or what a table is about, such as “${word}”.`,
  made: (number: string, date: string, sources: string) =>
    `This is release ${number} of ${date}, made from the records of ${sources}.`,
  profile: (name: string) => `Migration profile: ${name}`,
  canCount: 'What the country can report, and what is missing',
  noStrategy:
    'The country has given this edition no strategy for its migration data. A proposal is worked out from measured gaps; nobody there has agreed to it.',
  terms: (sources: string) =>
    `The figures are the office’s own, counted from the records of ${sources}. The program that shows them is free software under the Apache License 2.0.`,
}
export type National = typeof national
