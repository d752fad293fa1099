/**
 * How well the country's own figures are explained: elements of metadata that its national sources tell, and among them those that
 * define who is counted.
 */
import type { Source } from '../../edition/source.ts'
import { listOf } from './list-of.ts'
import type { Asked, Measure, Measured } from './measure.ts'
import { definitionElements, metadataElements } from './metadata-elements.ts'
import type { MetadataElement } from './metadata-elements.ts'
import { nationalCells } from './national-cells.ts'
import { madeIn } from './newest-year.ts'
import { notKnown, reasons } from './not-known.ts'
import { atLeast } from './score-of.ts'

async function told(elements: readonly MetadataElement[], asked: Asked): Promise<Measured> {
  const { sources, tables } = await nationalCells(asked.release, asked.country)
  if (sources.length === 0) return notKnown(reasons.noNational)
  const themes = (source: Source): readonly string[] =>
    tables.filter((t) => source.files.some((file) => file.table === t.table.id)).map((t) => t.table.theme)
  const pairs = sources.flatMap((s) =>
    elements
      .filter((e) => e.themes === undefined || themes(s).some((theme) => e.themes?.some((t) => t === theme)))
      .map((e) => ({ element: e, told: e.told(s) })),
  )
  const filled = pairs.filter((p) => p.told).length
  const value = (100 * filled) / pairs.length
  const absent = elements.filter((e) => pairs.some((p) => p.element === e && !p.told))
  return {
    value,
    year: madeIn(asked.release),
    filled,
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
    en: `For each national source of the country’s figures in this release, see which of these ${elements.length} elements it tells: ${names(elements, 'en')}. Who counts as a migrant is required of figures on migrants only, the rule of residence of figures on people. Divide those told by those required.`,
    fr: `Pour chaque source nationale des chiffres du pays dans cette édition, voir lesquels de ces ${elements.length} éléments elle indique : ${names(elements, 'fr')}. Dire qui compte comme migrant n’est requis que des chiffres sur les migrants, et la règle de résidence que des chiffres de population. Diviser les éléments indiqués par les éléments requis.`,
    pt: `Para cada fonte nacional dos números do país nesta edição, ver quais destes ${elements.length} elementos indica: ${names(elements, 'pt')}. Dizer quem conta como migrante só se exige dos números sobre migrantes, e a regra de residência só dos números de população. Dividir os indicados pelos exigidos.`,
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
