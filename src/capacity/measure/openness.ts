/**
 * How openly the country's own figures can be had here: the five elements of openness of the Open Data Inventory, and whole tables
 * to download. It says nothing about the website of the country's statistical office, which this program does not see.
 */
import { citedAs, isReported } from '../../published/public-source.ts'
import type { PublicSource } from '../../published/public-source.ts'
import type { Labels } from '../../standards/labels.ts'
import { listOf } from './list-of.ts'
import type { Measure } from './measure.ts'
import { nationalCells } from './national-cells.ts'
import { madeIn } from './newest-year.ts'
import { notKnown, reasons } from './not-known.ts'
import { atLeast } from './score-of.ts'

/** Licences under which anyone may use and pass on the data, by the start of their identifier (SPDX). */
const openLicences = /^(CC0|CC-BY(-SA)?-\d|PDDL|ODC-By|ODbL|OGL|etalab|Public)/i

interface Element {
  readonly title: Labels
  readonly met: (source: PublicSource) => boolean
}

/** What holds for every table of the portal is true here; what depends on the source is looked up. */
export const opennessElements: readonly Element[] = [
  {
    title: {
      en: 'machine-readable (CSV, JSON)',
      fr: 'lisible par machine (CSV, JSON)',
      pt: 'legível por máquina (CSV, JSON)',
    },
    met: () => true,
  },
  {
    title: { en: 'non-proprietary format', fr: 'format non propriétaire', pt: 'formato não proprietário' },
    met: () => true,
  },
  {
    title: {
      en: 'download of a selection or of all',
      fr: 'téléchargement partiel ou complet',
      pt: 'descarga de uma seleção ou de tudo',
    },
    met: (s) => !isReported(s) || s.confidentiality === 'public',
  },
  {
    title: {
      en: 'metadata beside the data',
      fr: 'métadonnées à côté des données',
      pt: 'metadados junto dos dados',
    },
    met: (s) => s.description.en !== '' && citedAs(s, 'en') !== '',
  },
  {
    title: { en: 'open licence', fr: 'licence ouverte', pt: 'licença aberta' },
    met: (s) => isReported(s) && openLicences.test(s.licence.id),
  },
]

const openness: Measure = {
  id: 'openness',
  title: {
    en: 'Openness of the country’s figures, as published here',
    fr: 'Ouverture des chiffres du pays, tels que publiés ici',
    pt: 'Abertura dos números do país, tal como aqui publicados',
  },
  unit: 'percent',
  better: 'higher',
  how: {
    en: `For each national source of the country’s figures, count which of five elements hold for its figures in this portal: ${listOf(
      opennessElements.map((e) => e.title.en),
      'en',
    )}. The website of the statistical office is not looked at.`,
    fr: `Pour chaque source nationale des chiffres du pays, compter lesquels de cinq éléments valent pour ses chiffres dans ce portail : ${listOf(
      opennessElements.map((e) => e.title.fr),
      'fr',
    )}. Le site de l’institut de statistique n’est pas examiné.`,
    pt: `Para cada fonte nacional dos números do país, contar quais de cinco elementos valem para os seus números neste portal: ${listOf(
      opennessElements.map((e) => e.title.pt),
      'pt',
    )}. O sítio do instituto de estatística não é examinado.`,
  },
  scoring: {
    en: '1 where all five hold, 0.5 from three on, 0 below.',
    fr: '1 si les cinq valent, 0,5 à partir de trois, 0 au-dessous.',
    pt: '1 se os cinco valem, 0,5 a partir de três, 0 abaixo.',
  },
  source:
    'Open Data Watch, Open Data Inventory (ODIN): the five elements of openness, applied to migration by Corridor',
  of: async ({ release, country }) => {
    const { sources } = await nationalCells(release, country)
    if (sources.length === 0) return notKnown(reasons.noNational)
    const required = sources.length * opennessElements.length
    const filled = sources.reduce((sum, s) => sum + opennessElements.filter((e) => e.met(s)).length, 0)
    const value = (100 * filled) / required
    return {
      value,
      year: madeIn(release),
      filled,
      required,
      score: atLeast(value, 100, 60),
      evidence: [
        ...sources.map((s) => ({ kind: 'source', id: s.id }) as const),
        { kind: 'page', path: '/licences' },
      ],
    }
  },
}

const bulk: Measure = {
  id: 'bulk-access',
  title: {
    en: 'Tables of the country’s figures that can be downloaded whole',
    fr: 'Tableaux des chiffres du pays téléchargeables en entier',
    pt: 'Quadros dos números do país que se podem descarregar por inteiro',
  },
  unit: 'count',
  better: 'higher',
  how: {
    en: 'Count the tables of this release that hold figures of the country’s own making; each can be had whole as CSV, JSON-stat or Parquet at a stable address.',
    fr: 'Compter les tableaux de cette édition qui contiennent des chiffres produits par le pays ; chacun s’obtient en entier en CSV, JSON-stat ou Parquet à une adresse stable.',
    pt: 'Contar os quadros desta edição que têm números produzidos pelo país; cada um pode obter-se por inteiro em CSV, JSON-stat ou Parquet num endereço estável.',
  },
  scoring: {
    en: '1 from one table on, 0 where there is none.',
    fr: '1 dès un tableau, 0 s’il n’y en a aucun.',
    pt: '1 a partir de um quadro, 0 se não houver nenhum.',
  },
  source: 'Corridor',
  of: async ({ release, country }) => {
    const { tables } = await nationalCells(release, country)
    return {
      value: tables.length,
      year: madeIn(release),
      score: tables.length > 0 ? 1 : 0,
      evidence: tables.map(({ table }) => ({
        kind: 'selection',
        table: table.id,
        where: { REF_AREA: [country] },
      })),
    }
  },
}

export const opennessMeasures: readonly Measure[] = [openness, bulk]
