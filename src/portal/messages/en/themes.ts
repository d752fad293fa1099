/**
 * The themes, in English: a subject across all countries.
 */
export const themes = {
  title: 'Themes',
  answer:
    'One subject at a time, across all countries: the answer first, then the picture, then what to doubt.',
  doubt: 'How sure this is',
  onward: 'Where to go on',
  people: { one: 'person', other: 'people' },
  country: 'Country',
  year: 'Year',
  month: 'Month',
  corridor: 'From and to',
  others: 'Other countries',
  noTheme: 'This release has no figures for this theme.',
  /** Words by which search finds a theme. */
  words: {
    displacement: 'refugees asylum seekers displaced internally displacement',
    asylum: 'asylum recognition protection',
    deaths: 'deaths missing disappeared routes',
    remittances: 'remittances money transfers cost',
    flows: 'flows methods estimates',
    population: 'population net migration births deaths',
  },
  displacement: {
    title: 'People forced to flee',
    answer: (year: string, hosted: string, countries: string, idps: string, share: string, place: string) =>
      `In ${year}, ${hosted} had found refuge in the ${countries} countries or were asking for it. Far more had fled inside their own country: ${idps}, ${share} of them ${place}.`,
    hosted: { one: 'person', other: 'people' },
    kinds: {
      title: 'Most of the displaced never cross a border',
      unit: (from: string, to: string) => `People by their situation, all countries together, ${from}–${to}`,
      summary: (year: string, total: string, before: string, then: string) =>
        `${total} in ${year}, against ${then} in ${before}.`,
    },
    sides: {
      title: 'Countries that people flee also take people in',
      unit: (year: string) => `Refugees, ${year}`,
      in: 'Refugees who found protection there',
      out: 'Refugees who come from there',
      summary: (host: string, hosted: string, origin: string, fled: string) =>
        `Most refugees live ${host} (${hosted}); most come ${origin} (${fled}).`,
    },
    moves: {
      title: 'New displacements inside countries',
      unit: (from: string, to: string) => `Movements by cause, ${from}–${to}; who flees twice counts twice`,
      summary: (year: string, conflict: string, disaster: string) =>
        `In ${year}: ${conflict} movements because of conflict and violence, ${disaster} because of disasters.`,
    },
    rate: {
      title: 'Refugees for every 100,000 people of the country',
      unit: (year: string) => `SDG indicator 10.7.4, ${year}`,
      summary: (country: string, rate: string) => `The highest rate is that ${country}: ${rate}.`,
    },
    notes: [
      'The newest year may describe its middle, while all others describe their end; small counts are rounded to the nearest five.',
      'Refugees are counted by registration. Who never registered, or went on without a word, is missing or counted too long.',
      'New displacements are movements in a year, the displaced are people on a day: the two cannot be added or compared.',
    ],
  },
  asylum: {
    title: 'Asylum',
    answer: (year: string, count: string, countries: string, first: string, second: string, share: string) =>
      `People from the ${countries} countries made ${count} in ${year}, most of them ${first} and ${second}; ${share} of all were made inside the region itself.`,
    applications: { one: 'first application for asylum', other: 'first applications for asylum' },
    years: {
      title: 'Applications for asylum by people from the region',
      unit: (from: string, to: string) => `Applications counted in persons, by kind, ${from}–${to}`,
      summary: (year: string, count: string) => `The most first applications were made in ${year}: ${count}.`,
      repeated: 'Repeated, or not told apart',
      appeals: 'Appeals and reviews',
      first: 'First applications',
    },
    destinations: {
      title: 'Where they applied',
      unit: (year: string) => `First applications, the twelve countries with the most, ${year}`,
      summary: (country: string, count: string) => `Most applied ${country}: ${count}.`,
      country: 'Country of asylum',
    },
    recognition: {
      title: 'The same origin fares differently from country to country',
      unit: (year: string, least: string) =>
        `Decisions that gave protection, per cent of all decisions on the substance, ${year}; pairs with at least ${least} decisions`,
      summary: (origin: string, high: string, highPlace: string, low: string, lowPlace: string) =>
        `For people ${origin}, the share ranges from ${low} ${lowPlace} to ${high} ${highPlace}.`,
      rows: 'People from',
      columns: 'Decided in',
    },
    notes: [
      'These are applications and decisions, not people: one person can apply and be decided upon several times.',
      'Some countries count cases, in which a family may stand together. They are left out of the sums here and stand in the table.',
      'A year that had not ended when the figures were published is not drawn.',
      'A rate does not say that one country is more generous than another: who applies where, and on which grounds, differs.',
    ],
  },
  deaths: {
    title: 'Deaths and disappearances on the way',
    answer: (year: string, count: string, worst: string, share: string, since: string, all: string) =>
      `At least ${count} died or disappeared in ${year} on the routes that lead from or through the region; ${share} of them on the route “${worst}”. Since ${since}, ${all} have been recorded.`,
    map: {
      title: 'Where people died or disappeared',
      unit: (from: string, to: string) => `Dead and missing, in cells of half a degree, ${from}–${to}`,
      summary: (cells: string, half: string) =>
        `Half of all deaths and disappearances lie in ${half} of ${cells} cells.`,
      place: 'Place',
      definition:
        'A circle stands in the middle of a cell of half a degree, about 55 kilometres wide; its area is the number. A precise point would claim more than is known.',
    },
    years: {
      title: 'Deaths and disappearances by route',
      unit: (from: string, to: string) => `Dead and missing people (SDG indicator 10.7.3), ${from}–${to}`,
      summary: (year: string, count: string) => `The deadliest year on record is ${year}, with ${count}.`,
    },
    months: {
      title: 'Month by month',
      unit: (from: string, to: string) => `Dead and missing people, all routes, ${from} to ${to}`,
      summary: (month: string, count: string) => `The worst month was ${month}: ${count}.`,
    },
    notes: [
      'Every number is a minimum. Many boats and most deaths in the desert leave no witness.',
      'A year with more deaths may be a year with better reporting.',
      'Not all who died on these routes came from West Africa; for many, the origin is unknown.',
      'Who is missing is presumed dead, but has not been found.',
    ],
  },
  remittances: {
    title: 'Money sent home',
    answer: (
      year: string,
      amount: string,
      countries: string,
      share: string,
      country: string,
      cost: string,
      period: string,
    ) =>
      `In ${year}, ${amount} reached the ${countries} countries; ${share} of it went ${country}. Sending 200 dollars cost ${cost} at the median of the surveyed corridors (${period}), where the goal is 3%.`,
    years: {
      title: 'What the countries received',
      unit: (from: string, to: string) => `Millions of US dollars of the year, ${from}–${to}`,
      summary: (year: string, amount: string) => `The most was received in ${year}: ${amount}.`,
    },
    corridors: {
      title: 'Between which countries',
      unit: (year: string) => `Estimated millions of US dollars, the fifteen largest corridors, ${year}`,
      summary: (from: string, to: string, amount: string) =>
        `The largest amount goes ${from} ${to}: ${amount}. Every bar is hollow: no corridor was measured, a model shares out each country’s total.`,
    },
    cost: {
      title: 'What it costs to send 200 dollars',
      unit: (period: string) =>
        `Per cent of the amount sent, average of the services surveyed (SDG indicator 10.c.1), ${period}`,
      goal: 'goal: 3%',
      limit: 'limit for any corridor: 5%',
      summary: (over: string, all: string, under: string) =>
        `${over} of ${all} surveyed corridors cost more than 5%. Corridors at or under the goal of 3%: ${under}.`,
    },
    notes: [
      'Banks and agents are recorded; cash carried by hand, mobile transfers across borders and goods mostly are not.',
      'A jump from one year to the next may be a change in what is recorded, not in what is sent.',
      'The amounts by corridor are modelled from numbers of migrants and incomes. They follow the migrants, not the money.',
      'Few corridors between neighbours are surveyed for their cost, though most migrants of the region live next door.',
    ],
  },
  flows: {
    title: 'How many move: what the methods say',
    answer: (way: string, period: string, low: string, high: string) =>
      `Nobody counts how many people move between these countries. For ${period}, six methods estimate between ${low} and ${high} ${way}, the busiest corridor inside the region.`,
    ranges: {
      title: 'Six methods, one corridor, six answers',
      unit: (period: string) =>
        `People who moved within five years, ${period}; the twelve corridors with the largest middle estimate`,
      summary: (times: string) =>
        `For half of these corridors the highest estimate is at least ${times} times the lowest.`,
    },
    columns: { min: 'Lowest', median: 'Middle', max: 'Highest', methods: 'Methods' },
    notes: [
      'All six start from the same migrant stocks and differ in how they close the gap between two dates. None is an observation.',
      'Never quote one number alone: give the lowest and the highest.',
      'A move counts if it crosses a border and lasts from one date to the next; whoever goes and comes back in between is not seen by all methods.',
    ],
  },
  population: {
    title: 'Population and net migration',
    answer: (year: string, countries: string, losing: string, net: string, change: string) =>
      `In ${year}, ${losing} of the ${countries} countries lost more people to migration than they gained: ${net} together. Births outweighed it by far: the population grew by ${change}.`,
    multiples: {
      title: 'Net migration, country by country',
      unit: (from: string, to: string) =>
        `People who came less people who left, by year, ${from}–${to}; each panel has its own scale`,
      summary: (country: string, year: string, rate: string) =>
        `The sharpest loss was that ${country} in ${year}: ${rate} of every 1,000 people.`,
    },
    components: {
      title: (year: string) => `What changed the population in ${year}`,
      caption: 'People; births less deaths plus net migration give the change',
    },
    notes: [
      'Net migration is mostly what is left over once births, deaths and censuses are reconciled. It carries the errors of all three.',
      'A balance near zero can hide many who came and many who left.',
      'All of these figures are modelled.',
    ],
  },
}
export type Themes = typeof themes
