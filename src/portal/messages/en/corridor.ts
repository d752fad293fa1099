/**
 * The pages of a corridor and of all corridors, in English.
 */
export const corridor = {
  /** Names of both, then with their forms: “From Mali”, “Côte d’Ivoire” with its article. */
  title: (from: string, to: string, _fromForm: string, _theTo: string) => `${from} to ${to}`,
  answer: (year: string, people: string, from: string, here: string, source: string) =>
    `In ${year}, ${people} ${from} lived ${here}, according to ${source}.`,
  range: (low: string, lowSource: string, high: string, highSource: string) =>
    `The newest figures of the sources run from ${low} (${lowSource}) to ${high} (${highSource}).`,
  women: (share: string) => `Women and girls were ${share} of them.`,
  reverse: (people: string, from: string, here: string) => `The other way, ${people} ${from} lived ${here}.`,
  reverseNone: (from: string, to: string) => `The other way: ${from} ${to}`,
  nothing: (from: string, here: string) => `No source on file tells how many people ${from} live ${here}.`,
  nothingWhy: (of: string) =>
    `That need not mean that there is nobody. The figures ${of} name the larger origins only and put the rest together as “others”.`,
  told: {
    title: 'As told by each source',
    figure: (from: string, here: string) => `How many people ${from} live ${here}, as told by each source`,
    unit: (range: string) => `Persons, ${range}; dashed: estimates; points: counted in a census`,
    summary: (low: string, lowWho: string, high: string, highWho: string) =>
      `The lowest figure is ${low} (${lowWho}), the highest ${high} (${highWho}).`,
    why: 'Why they differ',
    counts: (who: string, how: string) => `Counts ${who}; ${how}.`,
    unsaid: (how: string) => `Does not say whom it counts; ${how}.`,
    types: {
      B: 'people born in the other country',
      C: 'citizens of the other country, even if they were born here',
      BC: 'people born in the other country or, where only that was asked, its citizens',
      BR: 'people born in the other country; refugees are added',
      CR: 'citizens of the other country; refugees are added',
      BCR: 'people born in the other country or its citizens; refugees are added',
      I: 'a figure taken from other countries like this one',
    } as Record<string, string>,
    kinds: {
      OBSERVED: 'counted',
      MODELLED: 'estimated between and after counts',
      EXTRAPOLATED: 'carried forward from the last count',
      IMPUTED: 'filled in by the source',
    } as Record<string, string>,
  },
  difference: {
    caption: (source: string) => `How far other sources lie apart, same year (measured from: ${source})`,
    unit: 'Per cent above (+) or below (−)',
    lead: (n: string, source: string, year: string) =>
      `At the same date the widest difference is ${n} (${source}, ${year}).`,
    census: (year: string, who: string, n: string, times: string, near: string, source: string) =>
      `The census of ${year} found ${n} ${who}: ${times} times the other source’s figure (${source}) for ${near}.`,
    born: 'people born in the other country',
    citizens: 'citizens of the other country, many of whom may never have migrated',
  },
  womenShare: {
    caption: (source: string) => `Women and girls among them (${source})`,
  },
  flows: {
    title: 'How many moved in five years',
    lead: (range: string, min: string, max: string) =>
      `In ${range}, between ${min} and ${max} people moved, depending on the method. No one counted them.`,
    figure: (from: string, to: string) => `Moves ${from} ${to} in five years, as six methods see them`,
    unit: 'Persons in five years: lowest, middle and highest of the methods',
    summary: (range: string, n: string) => `The middle of the methods for ${range} is ${n}.`,
    methods: (range: string) => `The same by method, ${range}`,
    method: 'Method',
    persons: 'Persons',
    types: (range: string) => `Leaving, returning or moving on, ${range}`,
    type: 'Kind of move',
    typesNote:
      'Three of the methods tell apart people who leave the country of their birth, people who go back to it, and people who move between two other countries.',
    none: 'No method gives a figure for this corridor.',
  },
  money: {
    title: 'Money sent',
    sent: (n: string, from: string, to: string, year: string) =>
      `In ${year}, about ${n} is thought to have been sent ${from} ${to}.`,
    missing: (from: string, to: string, reason: string) => `Money sent ${from} ${to}: no figure (${reason}).`,
    model:
      'Amounts of 2017 by a model, which shares the money that a country received over the countries where its people live.',
    cost: (from: string, to: string, n: string, quarter: string) =>
      `Sending 200 US dollars ${from} ${to} cost ${n} of the amount in ${quarter}.`,
    figure: (from: string, to: string) => `What it costs to send 200 US dollars ${from} ${to}`,
    unit: (range: string) => `Per cent of the amount sent, ${range}`,
    summary: (n: string, quarter: string, n0: string, first: string) =>
      `${n} in ${quarter}, after ${n0} in ${first}.`,
    noCost: 'No price of sending money along this corridor is on file.',
    none: 'No amount of money sent along this corridor is on file.',
  },
  displaced: {
    title: 'People forced to flee',
    figure: (from: string, here: string) => `Refugees and asylum seekers ${from} ${here}`,
    lead: (n: string, from: string, here: string, when: string) =>
      `${when}, ${n} refugees and asylum seekers ${from} lived ${here}.`,
    summary: (n: string, year: string) => `The most was ${n} in ${year}.`,
    none: (from: string, here: string) => `No source reports a refugee or asylum seeker ${from} ${here}.`,
    decisions: (from: string, here: string) => `Decisions on claims of people ${from} ${here}`,
    decisionsUnit: 'Persons, by year of decision',
    claims: 'New claims',
    rate: '% protected',
    rateLead: (rate: string, year: string) =>
      `In ${year}, ${rate} of the decisions on the substance of a claim gave protection.`,
    year: 'Year',
  },
  onward: {
    title: 'Where to go on',
    back: (from: string, to: string) => `The other way: ${from} ${to}`,
    profile: (name: string) => `Migration profile: ${name}`,
    all: 'All corridors',
    table: 'The figures of all sources',
  },
  outside: {
    title: 'This corridor is not part of this site',
    text: (a: string, b: string) =>
      `At least one end of a corridor must be among the countries of this site. Neither ${a} nor ${b} is.`,
    near: 'Corridors that we have',
  },
  same: {
    title: 'A corridor needs two countries',
    text: 'Choose two different countries, one where people come from and one where they live.',
  },
  matrix: {
    title: (year: string) => `Who lives where in the region, ${year}`,
    rows: 'From',
    columns: 'Living in',
    summary: (total: string, share: string, here: string, part: string, from: string) =>
      `${total} live in another of these countries: ${share} of them ${here}, and ${part} come ${from}.`,
  },
  index: {
    title: 'Corridors',
    answer: (year: string, people: string, from: string, here: string, total: string, all: boolean) =>
      `In ${year}, ${people} ${from} lived ${here}${all ? ': no corridor of the region is larger' : ''}. ${total} corridors ${all ? 'that touch the countries of this site' : 'of this kind'} have a figure.`,
    choose: 'Choose a corridor',
    from: 'From',
    to: 'To',
    any: 'any country',
    show: 'Show',
    largest: (year: string) => `The twenty largest corridors, ${year}`,
    largestFrom: (from: string, year: string) => `The largest corridors ${from}, ${year}`,
    largestTo: (the: string, year: string) => `The largest corridors to ${the}, ${year}`,
    unit: 'Persons living in the second country who come from the first',
    summary: (name: string, n: string) => `${name} comes first with ${n}.`,
    head: 'Corridor',
    pair: (from: string, to: string) => `${from} → ${to}`,
    none: 'No corridor of this kind touches the countries of this site.',
    sixteen: 'The countries of this site',
    elsewhere: 'Other countries',
  },
}
export type Corridor = typeof corridor
