/**
 * The list of countries, in English.
 */
export const countryIndex = {
  title: 'Countries',
  answer: (most: string, count: string, share: string, dense: string, out: string, gone: string) =>
    `More migrants live ${most} than in any other of these countries (${count}); their share is highest ${dense}, at ${share} of the population. More people have gone abroad ${out} than from any other: ${gone}.`,
  answerBoth: (place: string, count: string, share: string, out: string, gone: string) =>
    `More migrants live ${place} than in any other of these countries: ${count}, or ${share} of the population, which is the highest share as well. More people have gone abroad ${out} than from any other: ${gone}.`,
  map: {
    title: 'How many of those who live here came from another country',
    unit: (year: string) => `Migrants, per cent of the population, ${year}`,
    summary: (high: string, highShare: string, low: string, lowShare: string) =>
      `The share is highest ${high} (${highShare}) and lowest ${low} (${lowShare}).`,
  },
  table: {
    title: 'Key numbers',
    caption: 'One row for each country; a header sorts its column',
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
