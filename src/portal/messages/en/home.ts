/**
 * The front page, in English.
 */
export const home = {
  migrants: { one: 'migrant', other: 'migrants' },
  people: { one: 'person', other: 'people' },
  /** Small numbers in words; larger ones stay figures. */
  numerals: [
    'no',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
    'thirteen',
    'fourteen',
    'fifteen',
    'sixteen',
  ],
  answer: (year: string, migrants: string, countries: string, group: string, share: string) =>
    `In ${year}, ${migrants} lived in the ${countries} ${group} countries; ${share} of them came from another of these countries.`,
  changed: (left: string, date: string, rest: string, migrants: string, share: string, year: string) =>
    `Since ${left} left on ${date}, the same count for the ${rest} that remain is ${migrants}, and only ${share} of them come from within: no one has moved, the border of the group has. (Figures of ${year}.)`,
  find: 'Find a country, a corridor or a number',
  examples: 'For example:',
  example: 'refugee',
  map: {
    title: 'The largest corridors run between neighbours',
    unit: (year: string) =>
      `People by where they came from and where they live, ${year}; the twelve largest corridors on the map`,
    summary: (from: string, to: string, count: string, others: string) =>
      `The largest corridor leads ${from} ${to}: ${count}. Off the map, the largest are ${others}.`,
    alone: (from: string, to: string, count: string) => `The largest corridor leads ${from} ${to}: ${count}.`,
    pair: (from: string, to: string, count: string) => `${from} ${to} (${count})`,
    corridor: 'Corridor',
  },
  numbers: {
    title: 'The numbers that matter',
    living: 'Living here',
    livingText: (count: string, place: string, share: string) =>
      `The country with the most migrants is ${place}: ${count}, or ${share} of everyone who lives there.`,
    abroad: 'Living abroad',
    abroadText: (count: string, group: string, share: string) =>
      `${count} born in the ${group} countries live outside the country of their birth, ${share} in another of these countries.`,
    displaced: 'Displaced',
    displacedText: (year: string, refugees: string, idps: string, countries: string) =>
      `In ${year} the ${countries} countries hosted ${refugees}, and ${idps} were displaced inside their own country.`,
    refugees: { one: 'refugee', other: 'refugees' },
    deaths: 'Deaths on the way',
    deathsText: (year: string, count: string) =>
      `${count} died or disappeared in ${year} on the routes across the Sahara, the Atlantic and the Mediterranean that lead through or from the region. That is a minimum.`,
    remittances: 'Money sent home',
    remittancesText: (year: string, amount: string, share: string, country: string) =>
      `${amount} reached families through banks and agents in ${year}; ${share} of it went ${country}.`,
    cost: 'Cost of sending',
    costText: (period: string, low: string, lowWay: string, high: string, highWay: string) =>
      `To send 200 dollars took ${low} ${lowWay} and ${high} ${highWay} (${period}). The goal of the United Nations is 3%.`,
    way: (from: string, to: string) => `${from} ${to}`,
  },
  ranked: {
    title: 'The twelve largest corridors',
    intro: 'Each has its page: how many people, as told by each source, and why the sources differ.',
    caption: (year: string) => `People living in one country who came from another, ${year}`,
    head: 'From and to',
    women: 'Women',
    all: 'All corridors',
  },
  countries: {
    title: (countries: string, year: string) => `${countries} countries since ${year}`,
    unit: (from: string, to: string) =>
      `Migrants living in each country, ${from}–${to}; each panel has its own scale, so compare shapes, not heights`,
    summary: (most: string, least: string) =>
      `Most live ${most}, fewest ${least}. Dashed lines: between two censuses the numbers are estimates.`,
    links: 'Open a country',
    all: 'All countries in one table',
  },
  coverage: {
    title: 'What exists, by source and year',
    unit: (from: string, to: string) => `Sources of this site, ${from}–${to}`,
    summary: (sources: string, empty: string) =>
      `${sources} sources; none of them covers every year. ${empty}`,
    recent: (year: string, count: string) => `For ${year}, ${count} of them have figures.`,
    head: 'Source',
    first: 'First year',
    last: 'Last year',
    figures: 'Figures',
    missing: 'Known to be missing',
    definition:
      'Whether a source has any figure of a year that touches one of the countries; not how good it is.',
    source: 'all sources of this release',
  },
  fresh: {
    title: 'What is new',
    release: (number: string, date: string, files: string, sources: string) =>
      `This is release ${number} of ${date}, made from ${files} of ${sources}.`,
    files: { one: 'file', other: 'files' },
    sources: { one: 'source', other: 'sources' },
    newest: (list: string) => `The newest: ${list}.`,
    vintage: (title: string, vintage: string) => `${title} (${vintage})`,
    findings: (warnings: string, errors: string, rows: string) =>
      `The checks gave ${warnings} and ${errors}; ${rows} were set aside, and are listed with their source.`,
    clean: (warnings: string) => `The checks gave ${warnings} and no error.`,
    warnings: { one: 'warning', other: 'warnings' },
    errors: { one: 'error', other: 'errors' },
    rows: { one: 'row', other: 'rows' },
  },
  unknown: {
    title: 'What nobody knows',
    carried: (count: string, all: string, year: string) =>
      `How many migrants there are today. For ${count} of the ${all} countries the figure of ${year} is no count: the last one was carried forward.`,
    sent: (places: string, year: string) =>
      `What migrants ${places} send home. The source has only zeros for ${year}; they are not believable, so they are set aside.`,
    received: (places: string, year: string) =>
      `What families ${places} receive, country by country. Here too the source has only zeros for ${year}.`,
    flows: (low: string, high: string, way: string, period: string) =>
      `How many people move in a year. Nobody counts them: those who went ${way} in ${period} number between ${low} and ${high}, by six methods of estimating.`,
    cost: (places: string, period: string) =>
      `What it costs to send money ${places}. No corridor to these countries was surveyed in ${period}.`,
    deaths: 'How many die on the way without a witness, in the desert above all.',
  },
}
export type Home = typeof home
