/**
 * The comparison of countries, in English.
 */
import type { Places } from '../places.ts'

/** A measure in words: its name, the subject of a sentence, its unit, and whether it is so “in” a country or “for” it. */
export interface MeasureWords {
  readonly name: string
  readonly subject: string
  readonly unit: string
  readonly at: 'in' | 'for'
  /** Grammatical gender of the subject, where the language has one. */
  readonly feminine?: boolean
}

const words = (
  name: string,
  subject: string,
  unit: string,
  at: 'in' | 'for' = 'in',
  feminine = false,
): MeasureWords => ({
  name,
  subject,
  unit,
  at,
  feminine,
})

/** The end of a ranking: where, and the value in words. */
export interface End {
  readonly where: string
  readonly value: string
}

export const compare = {
  title: 'Compare countries',
  measure: 'What to compare',
  group: 'Region',
  day: 'As composed on',
  show: 'Compare',
  allCountries: (n: number) => `All ${n} countries; choose some of them`,
  someCountries: (n: number) => `${n} ${n === 1 ? 'country' : 'countries'} chosen`,
  noneMeansAll: 'None ticked means all.',
  inYear: (year: string) => `In ${year}`,
  inNewest: 'In the newest figures',
  for: (p: Places) => (code: string) => `for ${p.the(code)}`,
  answer: (w: MeasureWords, when: string, most: End, least: End, middle: string, n: number) =>
    `${when}, ${w.subject} was highest ${most.where} (${most.value}) and lowest ${least.where} (${least.value}). Half of the ${n} countries lie above ${middle}.`,
  one: (w: MeasureWords, when: string, where: string, value: string) =>
    `${when}, ${w.subject} ${where} was ${value}.`,
  whole: (incoming: boolean, group: string, members: number, day: string) =>
    incoming
      ? `Of all migrants who live in the ${members} countries of ${group} as it stood on ${day}, {0} came from another of them.`
      : `Of all migrants who come from the ${members} countries of ${group} as it stood on ${day}, {0} live in another of them.`,
  rise: (where: string, from: string, since: string, to: string, until: string) =>
    `The largest rise: ${where}, from ${from} (${since}) to ${to} (${until}).`,
  fall: (where: string, from: string, since: string, to: string, until: string) =>
    `The largest fall: ${where}, from ${from} (${since}) to ${to} (${until}).`,
  nothing: 'There are no figures for this choice.',
  noGroup: (group: string, day: string) => `${group} had no members on ${day}. Choose a later day.`,
  notMember: (day: string) => `not a member on ${day}`,
  sameScale: 'All panels have the same scale',
  ownScale: 'Each panel has its own scale: compare shapes, not sizes',
  toSame: 'Draw every country on one scale',
  toOwn: 'Draw each country on its own scale',
  inOrder: 'In order',
  ranking: (measure: string) => `${measure}: newest and first figure`,
  newest: 'Newest',
  first: 'First since 1990',
  year: 'Year',
  measures: {
    migrants: words('International migrants', 'the number of international migrants', 'Persons'),
    share: words('Migrants in the population', 'the share of migrants in the population', 'Per cent'),
    growth: words(
      'Change in the number of migrants',
      'the yearly change in the number of migrants',
      'Per cent a year',
    ),
    women: words('Women among migrants', 'the share of women among migrants', 'Per cent'),
    emigrants: words(
      'People living abroad',
      'the number of people living abroad',
      'Persons, by country of origin',
      'for',
    ),
    'within-in': words(
      'Migrants who come from the same region',
      'the share of migrants who come from the same region',
      'Per cent of the migrants who live in the country',
    ),
    'within-out': words(
      'Emigrants who stay in the same region',
      'the share of emigrants who stay in the same region',
      'Per cent of the migrants who come from the country',
      'for',
    ),
    hosted: words('Refugees hosted', 'the number of refugees hosted', 'Persons at the end of the year'),
    fled: words(
      'Refugees by country of origin',
      'the number of refugees abroad',
      'Persons at the end of the year',
      'for',
    ),
    sdg: words(
      'Refugees per 100,000 people of the country of origin (SDG 10.7.4)',
      'the proportion of refugees among a country’s people',
      'Per 100,000 people',
      'for',
    ),
    net: words('Net migration rate', 'the net migration rate', 'Per 1,000 people', 'for'),
    money: words('Remittances received', 'the money received from abroad', 'Million US dollars'),
  },
}
export type Compare = typeof compare
