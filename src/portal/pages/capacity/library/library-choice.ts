/**
 * What a reader chose of the library, from the address: kind, topic, language, region and words.
 */
import { inWords } from '../../../../standards/words.ts'
import type { Resource } from '../../../../capacity/model/resource.ts'
import { allWords, hasWords } from '../plain-text.ts'

export const choices = ['kind', 'topic', 'language', 'region', 'q'] as const
export type LibraryChoice = Readonly<Record<(typeof choices)[number], string>>

export function readLibraryChoice(query: URLSearchParams): LibraryChoice {
  const get = (name: string): string => (query.get(name) ?? '').trim()
  return {
    kind: get('kind'),
    topic: get('topic'),
    language: get('language'),
    region: get('region'),
    q: get('q'),
  }
}

/** A region as an address names it: its English words, whatever the page's language. */
export const regionKey = ({ region }: Resource): string =>
  region === undefined ? '' : inWords(region, 'en').text

/** Whether a work fits. */
export function fitsLibrary(choice: LibraryChoice, one: Resource): boolean {
  const { kind, topic, language, region, q } = choice
  return (
    (kind === '' || one.kind === kind) &&
    (topic === '' || one.topics.includes(topic)) &&
    (language === '' || one.languages.includes(language)) &&
    (region === '' || regionKey(one) === region) &&
    (q === '' || hasWords(q, [allWords(one.title), allWords(one.summary), one.publisher]))
  )
}
