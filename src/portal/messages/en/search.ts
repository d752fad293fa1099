/**
 * Search, in English.
 */
export const search = {
  title: 'Search',
  start: 'Type a country, two countries, or a word such as “refugee” or “remittances”.',
  found: (count: string, asked: string) => `${count} for “${asked}”.`,
  results: { one: 'result', other: 'results' },
  nothing: (asked: string) => `Nothing here is called “${asked}”.`,
  near: (asked: string) => `Nothing here is called “${asked}”. Did you mean one of these?`,
  try: 'You could try',
  examples: ['Mali to France', 'Burkina Faso Côte d’Ivoire', 'Senegal', 'remittances', 'refugee'],
  kinds: {
    corridor: 'Corridors',
    country: 'Countries',
    theme: 'Themes',
    table: 'Tables',
    definition: 'Definitions',
    source: 'Sources',
    concept: 'Concepts',
    activity: 'Activities',
    resource: 'Library',
  },
  corridor: (year: string, people: string, from: string, place: string) =>
    `In ${year}, ${people} ${from} lived ${place}.`,
  noStock: 'No number of people is given for this corridor; its page says what else is known.',
  country: (year: string, migrants: string, gone: string, place: string) =>
    `In ${year}, ${migrants} lived ${place}; ${gone} born there lived abroad.`,
  partner:
    'This country has no page of its own; its numbers with the countries of this site stand in the tables.',
}
export type Search = typeof search
