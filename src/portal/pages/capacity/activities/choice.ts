/**
 * What a reader chose of the registry, from the address: kind, country, topic, years, words, the order and the page.
 */
import { activityKinds } from '../../../../capacity/model/activity.ts'
import type { Activity } from '../../../../capacity/model/activity.ts'
import { months } from '../../../../capacity/activities/months.ts'
import { allWords, hasWords } from '../plain-text.ts'

export interface Choice {
  readonly kind: string
  readonly country: string
  readonly topic: string
  /** Years as they were typed; an empty text is no limit. */
  readonly from: string
  readonly to: string
  readonly text: string
  readonly sort: string
  readonly page: number
}

/** Read the choice; what makes no sense is as if it were not there. */
export function readChoice(query: URLSearchParams): Choice {
  const get = (name: string): string => (query.get(name) ?? '').trim()
  const year = (name: string): string => (/^\d{4}$/.test(get(name)) ? get(name) : '')
  return {
    kind: activityKinds.some((kind) => kind === get('kind')) ? get('kind') : '',
    country: get('country'),
    topic: get('topic'),
    from: year('from'),
    to: year('to'),
    text: get('q'),
    sort: get('sort') === '' ? '-when' : get('sort'),
    page: Math.max(1, Number.parseInt(get('page'), 10) || 1),
  }
}

/** The choice as parameters of an address, without those that stand for themselves. */
export function writeChoice(choice: Choice): Record<string, string> {
  const { kind, country, topic, from, to, text, sort, page } = choice
  const all = {
    kind,
    country,
    topic,
    from,
    to,
    q: text,
    sort: sort === '-when' ? '' : sort,
    page: page === 1 ? '' : String(page),
  }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''))
}

/** True where the reader chose anything but order and page. */
export const chosen = ({ kind, country, topic, from, to, text }: Choice): boolean =>
  [kind, country, topic, from, to, text].some((value) => value !== '')

/** Whether an activity fits. Limits of years leave out those without a date. */
export function fits(choice: Choice, one: Activity): boolean {
  const { kind, country, topic, from, to, text } = choice
  if (kind !== '' && one.kind !== kind) return false
  if (country !== '' && !one.countries.includes(country) && one.place?.country !== country) return false
  if (topic !== '' && !one.topics.includes(topic)) return false
  if (from !== '' || to !== '') {
    const span = months(one.start, one.end)
    if (span === undefined) return false
    if (to !== '' && Math.floor(span.from / 12) > Number(to)) return false
    if (from !== '' && !one.ongoing && Math.floor(span.to / 12) < Number(from)) return false
  }
  return (
    text === '' ||
    hasWords(text, [
      allWords(one.title),
      allWords(one.summary),
      ...one.organisers,
      ...one.funders,
      one.place?.city ?? '',
    ])
  )
}
