/**
 * What a delivery was read by: it is looked at again where that has changed since.
 */
import { createHash } from 'node:crypto'
import type { ReadEdition } from '../edition/read-edition.ts'
import type { RecordFile, RecordSource } from '../edition/record-source.ts'

/** What an edition has of words that a file may be read by. */
type Words = Pick<ReadEdition, 'codelists'> & { readonly edition: Pick<ReadEdition['edition'], 'areas'> }

/** A fingerprint of the description of a file and of what decides on it: the codelists of the edition that it names are part of that. */
export const descriptionOf = (words: Words, source: RecordSource, file: RecordFile): string =>
  createHash('sha256')
    .update(JSON.stringify([source.record_type, source.most_set_aside, file, ...wordsOf(words, file)]))
    .digest('hex')

const ofAreas = new Set(['iso3', 'm49', 'unhcr', 'name'])

function wordsOf({ codelists, edition }: Words, file: RecordFile): readonly unknown[] {
  const named = new Set([
    ...Object.values(file.columns).flatMap(({ codes }) => codes ?? []),
    ...file.rules.flatMap((rule) => (rule.rule === 'listed' ? [rule.codelist] : [])),
  ])
  const lists = codelists.filter(({ id }) => named.has(id))
  const areas = [...named].some((codes) => ofAreas.has(codes)) ? edition.areas : []
  return lists.length + areas.length === 0 ? [] : [lists, areas]
}
