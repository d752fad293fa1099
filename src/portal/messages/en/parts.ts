/**
 * Words that the country and corridor pages share, in English.
 */
export const parts = {
  period: 'Period',
  contents: 'On this page',
  people: { one: 'person', other: 'people' },
  persons: 'Persons',
  percent: 'Per cent',
  others: 'Others and unknown',
  total: 'All countries',
  country: 'Country',
  all: 'All figures in the table',
  peakNow: (n: string, year: string) => `${n} in ${year}, the most so far.`,
  /** Stocks of UNHCR are those of the end of a year, but for the newest, which is that of its middle. */
  endOf: (year: string) => `at the end of ${year}`,
  middleOf: (year: string) => `in the middle of ${year}`,
  endOfYear: (range: string, middle: string) =>
    `Persons at the end of the year${middle === '' ? '' : ` (${middle}: in its middle)`}, ${range}`,
  /** Sources in few words, for the end of a line and the head of a column. */
  sources: {
    'undesa-ims-2024': 'UN, 2024 edition',
    'undesa-ims-2020': 'UN, 2020 edition',
    'wb-gbm': 'World Bank, 1960–2020',
    'wb-knomad': 'World Bank, 2013 and 2017',
    'census-yearbook': 'Censuses and surveys',
  } as Record<string, string>,
  census: { B: 'Census: born there', C: 'Census: citizens' } as Record<string, string>,
  /** The same sources inside a sentence (“according to …”). */
  sourcesProse: {
    'undesa-ims-2024': 'the United Nations (2024 edition)',
    'undesa-ims-2020': 'the United Nations (2020 edition)',
    'wb-gbm': 'the World Bank (1960–2020)',
    'wb-knomad': 'the World Bank (2013 and 2017)',
    'census-yearbook': 'a census',
  } as Record<string, string>,
  unknown: {
    title: 'We do not know this country',
    text: (asked: string) =>
      `“${asked}” is neither a country code of three letters, such as SEN, nor a name that we recognise.`,
    near: 'Did you mean',
    all: 'The countries of this site',
  },
}
export type PartsWords = typeof parts
