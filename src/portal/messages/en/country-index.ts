/**
 * The list of countries, in English.
 */
export const countryIndex = {
  title: 'Countries',
  answer: (most: string, count: string, share: string, dense: string, out: string, gone: string) =>
    `The most migrants live ${most} (${count}), the most for its size ${dense}, where they are ${share} of the population. The most have gone abroad ${out}: ${gone}.`,
  map: {
    title: 'How many of those who live here came from another country',
    unit: (year: string) => `Migrants, per cent of the population, ${year}`,
    summary: (high: string, highShare: string, low: string, lowShare: string) =>
      `The share is highest ${high} (${highShare}) and lowest ${low} (${lowShare}).`,
  },
  table: {
    title: 'Key numbers',
    migrants: 'Migrants',
    share: 'Share of population, %',
    emigrants: 'Emigrants',
    net: 'Net migration',
    refugeesIn: 'hosted',
    refugeesOut: 'from there',
    refugees: 'Refugees',
    remittances: 'Received, million US$',
    none: 'A dash: the source has no figure for that year.',
  },
  others: (countries: string, partners: string) =>
    `Only these ${countries} countries have a page. ${partners} other countries and territories appear as places that people came from or went to: look for them in the tables, or search for a corridor such as “Mali to France”.`,
}
export type CountryIndex = typeof countryIndex
