/**
 * What a user must be told to use a figure rightly, as a list: for each element, how one sees in a release whether a national source
 * tells it.
 */
import type { Column, Source } from '../../edition/source.ts'
import type { Labels } from '../../standards/labels.ts'
import type { Table } from '../../standards/table.ts'

export interface MetadataElement {
  readonly id: string
  readonly title: Labels
  readonly told: (source: Source) => boolean
  /** Themes of tables for which it is required; absent: for every table. */
  readonly themes?: readonly Theme[]
}
type Theme = Table['theme']

const said = (text: string): boolean => text.trim() !== ''
const gives = (source: Source, concept: string): boolean =>
  source.files.some(
    (file) =>
      concept in file.set ||
      Object.values<Column>(file.columns).some((c) => c.as === concept || concept in c.set),
  )

export const metadataElements: readonly MetadataElement[] = [
  { id: 'title', title: { en: 'title', fr: 'titre', pt: 'título' }, told: (s) => said(s.title.en) },
  {
    id: 'provider',
    title: { en: 'provider', fr: 'producteur', pt: 'produtor' },
    told: (s) => said(s.provider.en),
  },
  {
    id: 'description',
    title: { en: 'how it was made', fr: 'mode de production', pt: 'modo de produção' },
    told: (s) => said(s.description.en),
  },
  {
    id: 'citation',
    title: { en: 'citation', fr: 'référence à citer', pt: 'citação' },
    told: (s) => said(s.citation),
  },
  { id: 'licence', title: { en: 'licence', fr: 'licence', pt: 'licença' }, told: (s) => said(s.licence.id) },
  { id: 'address', title: { en: 'address', fr: 'adresse', pt: 'endereço' }, told: (s) => said(s.url) },
  {
    id: 'published',
    title: { en: 'day of publication', fr: 'date de publication', pt: 'dia de publicação' },
    told: (s) => s.published !== undefined,
  },
  {
    id: 'limits',
    title: { en: 'known limits', fr: 'limites connues', pt: 'limites conhecidas' },
    told: (s) => s.traps.length > 0,
  },
  {
    id: 'period',
    title: { en: 'reference period', fr: 'période de référence', pt: 'período de referência' },
    told: (s) => gives(s, 'TIME_PERIOD'),
  },
  {
    id: 'criterion',
    title: {
      en: 'who counts as a migrant (birth or citizenship)',
      fr: 'qui compte comme migrant (naissance ou nationalité)',
      pt: 'quem conta como migrante (nascimento ou nacionalidade)',
    },
    told: (s) => gives(s, 'TYPE_OF_DATA') || gives(s, 'MIGR_STATUS'),
    themes: ['stock', 'flow'],
  },
  {
    id: 'residence',
    title: { en: 'rule of residence', fr: 'règle de résidence', pt: 'regra de residência' },
    told: (s) => gives(s, 'RESIDENCE_RULE'),
    themes: ['stock', 'flow', 'population'],
  },
  {
    id: 'observed',
    title: { en: 'counted or estimated', fr: 'dénombré ou estimé', pt: 'contado ou estimado' },
    told: (s) => gives(s, 'ESTIMATE_KIND'),
  },
]

/** What must be said of who is counted: three of the elements. */
export const definitionElements: readonly MetadataElement[] = metadataElements.filter((e) =>
  ['period', 'criterion', 'residence'].includes(e.id),
)
