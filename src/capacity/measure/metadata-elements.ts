/**
 * What a user must be told to use a figure rightly, as a list: for each element, how one sees in a release whether a national source
 * tells it.
 */
import type { Column } from '../../edition/source.ts'
import type { Observation } from '../../published/model.ts'
import { citedAs, isReported } from '../../published/public-source.ts'
import type { PublicSource } from '../../published/public-source.ts'
import type { Labels } from '../../standards/labels.ts'
import type { Table } from '../../standards/table.ts'

export interface MetadataElement {
  readonly id: string
  readonly title: Labels
  /** @param cells those of the release that come from the source */
  readonly told: (source: PublicSource, cells: readonly Observation[]) => boolean
  /** Whether it is required of a provider's own publications only, not of records that figures are counted from. */
  readonly reportedOnly?: true
  /** Themes of tables for which it is required; absent: for every table. */
  readonly themes?: readonly Theme[]
}
type Theme = Table['theme']

const said = (text: string): boolean => text.trim() !== ''

/** Whether the files of the source give the concept or, of records, the cells counted from them have it. */
const gives = (
  source: PublicSource,
  concept: string,
  cells: readonly Observation[],
  of: (o: Observation) => string | null,
): boolean =>
  isReported(source)
    ? source.files.some(
        (file) =>
          concept in file.set ||
          Object.values<Column>(file.columns).some((c) => c.as === concept || concept in c.set),
      )
    : cells.some((o) => of(o) !== null)

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
    told: (s) => said(citedAs(s, 'en')),
    reportedOnly: true,
  },
  {
    id: 'licence',
    title: { en: 'licence', fr: 'licence', pt: 'licença' },
    told: (s) => isReported(s) && said(s.licence.id),
    reportedOnly: true,
  },
  {
    id: 'address',
    title: { en: 'address', fr: 'adresse', pt: 'endereço' },
    told: (s) => isReported(s) && said(s.url),
    reportedOnly: true,
  },
  {
    id: 'published',
    title: { en: 'day of publication', fr: 'date de publication', pt: 'dia de publicação' },
    told: (s) => isReported(s) && s.published !== undefined,
    reportedOnly: true,
  },
  {
    id: 'limits',
    title: { en: 'known limits', fr: 'limites connues', pt: 'limites conhecidas' },
    told: (s) => isReported(s) && s.traps.length > 0,
  },
  {
    id: 'period',
    title: { en: 'reference period', fr: 'période de référence', pt: 'período de referência' },
    told: (s, cells) => gives(s, 'TIME_PERIOD', cells, (o) => o.key.at(-1) ?? null),
  },
  {
    id: 'criterion',
    title: {
      en: 'who counts as a migrant (birth or citizenship)',
      fr: 'qui compte comme migrant (naissance ou nationalité)',
      pt: 'quem conta como migrante (nascimento ou nacionalidade)',
    },
    told: (s, cells) =>
      gives(s, 'TYPE_OF_DATA', cells, (o) => o.typeOfData) || gives(s, 'MIGR_STATUS', [], () => null),
    themes: ['stock', 'flow'],
  },
  {
    id: 'residence',
    title: { en: 'rule of residence', fr: 'règle de résidence', pt: 'regra de residência' },
    told: (s, cells) => gives(s, 'RESIDENCE_RULE', cells, (o) => o.residenceRule),
    themes: ['stock', 'flow', 'population'],
  },
  {
    id: 'observed',
    title: { en: 'counted or estimated', fr: 'dénombré ou estimé', pt: 'contado ou estimado' },
    told: (s, cells) => gives(s, 'ESTIMATE_KIND', cells, (o) => o.estimate),
  },
]

/** What must be said of who is counted: three of the elements. */
export const definitionElements: readonly MetadataElement[] = metadataElements.filter((e) =>
  ['period', 'criterion', 'residence'].includes(e.id),
)
