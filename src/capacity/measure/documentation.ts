/**
 * How well the country's own figures are explained: elements of metadata that its national sources tell, and among them those that
 * define who is counted.
 */
import { isReported } from '../../published/public-source.ts'
import type { PublicSource } from '../../published/public-source.ts'
import { listOf } from './list-of.ts'
import type { Asked, Measure, Measured } from './measure.ts'
import { definitionElements, metadataElements } from './metadata-elements.ts'
import type { MetadataElement } from './metadata-elements.ts'
import { nationalCells } from './national-cells.ts'
import type { NationalTable } from './national-cells.ts'
import { madeIn } from './newest-year.ts'
import { notKnown, reasons } from './not-known.ts'
import { atLeast } from './score-of.ts'

async function told(elements: readonly MetadataElement[], asked: Asked): Promise<Measured> {
  const { sources, tables } = await nationalCells(asked.release, asked.country)
  if (sources.length === 0) return notKnown(reasons.noNational)
  const filled = (source: PublicSource): readonly NationalTable[] =>
    isReported(source)
      ? tables.filter((t) => source.files.some((file) => file.table === t.table.id))
      : tables.filter((t) => t.cells.some((o) => o.source === source.id))
  const pairs = sources.flatMap((s) => {
    const own = filled(s)
    const cells = own.flatMap((t) => t.cells.filter((o) => o.source === s.id))
    return elements
      .filter((e) => isReported(s) || e.reportedOnly !== true)
      .filter(
        (e) => e.themes === undefined || own.some(({ table }) => e.themes?.some((t) => t === table.theme)),
      )
      .map((e) => ({ element: e, told: e.told(s, cells) }))
  })
  const met = pairs.filter((p) => p.told).length
  const value = (100 * met) / pairs.length
  const absent = elements.filter((e) => pairs.some((p) => p.element === e && !p.told))
  return {
    value,
    year: madeIn(asked.release),
    filled: met,
    required: pairs.length,
    score: atLeast(value, 90, 60),
    ...(absent.length === 0
      ? {}
      : {
          why: {
            en: `Not told: ${listOf(
              absent.map((e) => e.title.en),
              'en',
            )}.`,
            fr: `Non indiqué : ${listOf(
              absent.map((e) => e.title.fr),
              'fr',
            )}.`,
            pt: `Não indicado: ${listOf(
              absent.map((e) => e.title.pt),
              'pt',
            )}.`,
          },
        }),
    evidence: sources.map((s) => ({ kind: 'source', id: s.id })),
  }
}

const scoring = {
  en: '1 from 90 per cent on, 0.5 from 60 per cent on, 0 below.',
  fr: '1 à partir de 90 %, 0,5 à partir de 60 %, 0 au-dessous.',
  pt: '1 a partir de 90 %, 0,5 a partir de 60 %, 0 abaixo.',
}
const names = (elements: readonly MetadataElement[], lang: 'en' | 'fr' | 'pt'): string =>
  listOf(
    elements.map((e) => e.title[lang]),
    lang,
  )

const of = (id: string, elements: readonly MetadataElement[], title: Measure['title']): Measure => ({
  id,
  title,
  unit: 'percent',
  better: 'higher',
  how: {
    en: `For each national source of the country’s figures in this release, see which of these ${elements.length} elements it tells: ${names(elements, 'en')}. Who counts as a migrant is required of figures on migrants only, the rule of residence of figures on people. Of a source of records, whose figures are the office’s own, citation, licence, address and day of publication are not required. Divide those told by those required.`,
    fr: `Pour chaque source nationale des chiffres du pays dans cette édition, voir lesquels de ces ${elements.length} éléments elle indique : ${names(elements, 'fr')}. Dire qui compte comme migrant n’est requis que des chiffres sur les migrants, et la règle de résidence que des chiffres de population. D’une source d’enregistrements, dont les chiffres sont ceux de l’institut lui-même, référence, licence, adresse et date de publication ne sont pas requises. Diviser les éléments indiqués par les éléments requis.`,
    pt: `Para cada fonte nacional dos números do país nesta edição, ver quais destes ${elements.length} elementos indica: ${names(elements, 'pt')}. Dizer quem conta como migrante só se exige dos números sobre migrantes, e a regra de residência só dos números de população. De uma fonte de registos, cujos números são do próprio instituto, não se exigem citação, licença, endereço e dia de publicação. Dividir os indicados pelos exigidos.`,
  },
  scoring,
  source:
    'Corridor, after the SDMX Euro-SDMX Metadata Structure and the UN recommendations on migration statistics',
  of: (asked) => told(elements, asked),
})

export const documentationMeasures: readonly Measure[] = [
  of('metadata', metadataElements, {
    en: 'Metadata told with the country’s figures',
    fr: 'Métadonnées fournies avec les chiffres du pays',
    pt: 'Metadados dados com os números do país',
  }),
  of('definitions-documented', definitionElements, {
    en: 'Definitions told with the country’s figures',
    fr: 'Définitions fournies avec les chiffres du pays',
    pt: 'Definições dadas com os números do país',
  }),
]
