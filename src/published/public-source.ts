/**
 * A source as everyone may see it. What a provider has published is described in full; of a source of person-level records it is said who
 * hands them over, what they are, on which legal basis, and that they are restricted, but nothing of files, columns, recodes or rules.
 */
import type { RecordSource } from '../edition/record-source.ts'
import type { Source } from '../edition/source.ts'
import type { Language } from '../standards/labels.ts'

/** Public words about a source of records: the figures counted from it are the office's own, so it has no licence and no address. */
export interface RecordsSource extends Pick<
  RecordSource,
  | 'id'
  | 'provider'
  | 'title'
  | 'short'
  | 'description'
  | 'record_type'
  | 'confidentiality'
  | 'legal_basis'
  | 'language'
> {
  readonly origin: 'national'
}

export type PublicSource = Source | RecordsSource

/** Whether the source is one of person-level records. */
export const hasRecords = (source: PublicSource): source is RecordsSource =>
  source.record_type !== 'observation'

/** Whether the source gives figures that its provider has published. */
export const isReported = (source: PublicSource): source is Source => source.record_type === 'observation'

/** The public words of a source of records. */
export function publicSource(source: RecordSource): RecordsSource {
  const { id, provider, title, short, description, record_type, confidentiality, legal_basis, language } =
    source
  return {
    id,
    provider,
    title,
    ...(short === undefined ? {} : { short }),
    description,
    record_type,
    confidentiality,
    legal_basis,
    language,
    origin: 'national',
  }
}

/** How to name the source: as its provider asks or, where it publishes nothing, by provider and title. */
export const citedAs = (source: PublicSource, language: Language): string =>
  isReported(source) ? source.citation : `${source.provider[language]}, ${source.title[language]}`
