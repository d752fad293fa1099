/**
 * Reporting ability: of the cells that international bodies ask a country for, the share that its own statistics fill. One measure
 * over all requests and one for each body's template, read from the table `reporting-ability`.
 */
import type { Labels } from '../../standards/labels.ts'
import { hasTable } from './ask.ts'
import { indexCells } from './index-cells.ts'
import type { Asked, Measure, Measured } from './measure.ts'
import { newestYear, yearsUpTo } from './newest-year.ts'
import { notKnown, reasons } from './not-known.ts'
import { atLeast } from './score-of.ts'

const table = 'reporting-ability'

async function read(template: string, { release, country, year }: Asked): Promise<Measured> {
  if (!hasTable(release, table)) return notKnown(reasons.noTable)
  const [cells, newest] = await Promise.all([indexCells(release, table), newestYear(release)])
  const at = String(year ?? newest)
  const key = (statistic: string): readonly string[] => [template, 'NATIONAL', statistic, country, at]
  const [share, filled, required] = ['SHARE', 'FILLED', 'REQUIRED'].map((s) => cells.get(key(s).join('.')))
  if (share === undefined || share.value === null) return notKnown(reasons.noFigure, [], Number(at))
  return {
    value: share.value,
    year: Number(at),
    ...(filled?.value == null ? {} : { filled: filled.value }),
    ...(required?.value == null ? {} : { required: required.value }),
    score: atLeast(share.value, 75, 25),
    evidence: [
      { kind: 'cell', table, key: share.key },
      { kind: 'page', path: `/capacity/coverage?country=${country}` },
    ],
  }
}

const scoring: Labels = {
  en: '1 from three quarters of the required cells on, 0.5 from a quarter on, 0 below.',
  fr: '1 à partir des trois quarts des cases demandées, 0,5 à partir d’un quart, 0 au-dessous.',
  pt: '1 a partir de três quartos das células pedidas, 0,5 a partir de um quarto, 0 abaixo.',
}

const of = (id: string, template: string, title: Labels, asks: Labels): Measure => ({
  id,
  title,
  unit: 'percent',
  better: 'higher',
  how: {
    en: `Count, for one reference date, the cells that ${asks.en}. A cell counts as filled where the country’s own censuses, surveys or registers give a figure that is still in force: from a census for ten years, from a yearly series for one. Divide the filled cells by the required ones. Estimates made elsewhere do not count.`,
    fr: `Compter, pour une date de référence, les cases que ${asks.fr}. Une case est remplie lorsque les recensements, enquêtes ou registres du pays lui-même donnent un chiffre encore en vigueur, dix ans pour un recensement, un an pour une série annuelle. Diviser les cases remplies par les cases demandées. Les estimations faites ailleurs ne comptent pas.`,
    pt: `Contar, para uma data de referência, as células que ${asks.pt}. Uma célula está preenchida quando os censos, inquéritos ou registos do próprio país dão um número ainda válido, dez anos para um censo, um ano para uma série anual. Dividir as células preenchidas pelas pedidas. As estimativas feitas noutro lugar não contam.`,
  },
  scoring,
  source:
    'Corridor; J. Schachter, Building Migration Data Capacity (IOM), section 5: ability to fill given tables',
  years: (release) => (hasTable(release, table) ? yearsUpTo(release) : []),
  of: (asked) => read(template, asked),
})

const bodies: readonly (readonly [string, Labels])[] = [
  [
    'fmm',
    {
      en: 'FMM West Africa, UN DESA and GMDAC',
      fr: 'FMM Afrique de l’Ouest, DAES et GMDAC',
      pt: 'FMM África Ocidental, UN DESA e GMDAC',
    },
  ],
  [
    'ecowas',
    {
      en: 'the ECOWAS working set',
      fr: 'l’ensemble de travail de la CEDEAO',
      pt: 'o conjunto de trabalho da CEDEAO',
    },
  ],
  [
    'sdg',
    {
      en: 'the migration indicators of the Sustainable Development Goals',
      fr: 'les indicateurs de migration des Objectifs de développement durable',
      pt: 'os indicadores de migração dos Objetivos de Desenvolvimento Sustentável',
    },
  ],
  [
    'gcm',
    {
      en: 'objective 1 of the Global Compact for Migration',
      fr: 'l’objectif 1 du Pacte mondial sur les migrations',
      pt: 'o objetivo 1 do Pacto Global para as Migrações',
    },
  ],
  [
    'unsd-dyb',
    {
      en: 'the Demographic Yearbook of the United Nations',
      fr: 'l’Annuaire démographique des Nations Unies',
      pt: 'o Anuário Demográfico das Nações Unidas',
    },
  ],
  [
    'unsd-itm',
    {
      en: 'the United Nations questionnaire on travel and migration',
      fr: 'le questionnaire des Nations Unies sur les voyages et les migrations',
      pt: 'o questionário das Nações Unidas sobre viagens e migração',
    },
  ],
  [
    'ilo-ilms',
    {
      en: 'the ILO’s labour migration statistics',
      fr: 'les statistiques de l’OIT sur les migrations de main-d’œuvre',
      pt: 'as estatísticas da OIT sobre migração laboral',
    },
  ],
  [
    'undesa-ims',
    {
      en: 'the International Migrant Stock of UN DESA',
      fr: 'les stocks de migrants internationaux du DAES',
      pt: 'o stock internacional de migrantes do UN DESA',
    },
  ],
]

/** Bodies whose names stand in the plural. */
const plural: ReadonlySet<string> = new Set(['fmm', 'sdg', 'ilo-ilms'])

export const reportingMeasures: readonly Measure[] = [
  of(
    'reporting',
    '_T',
    {
      en: 'What the country can report',
      fr: 'Ce que le pays peut déclarer',
      pt: 'O que o país consegue comunicar',
    },
    {
      en: 'all bodies together ask for',
      fr: 'tous les organismes demandent ensemble',
      pt: 'todos os organismos pedem em conjunto',
    },
  ),
  ...bodies.map(([template, name]) =>
    of(
      `reporting.${template}`,
      template,
      {
        en: `What the country can report: ${name.en}`,
        fr: `Ce que le pays peut déclarer : ${name.fr}`,
        pt: `O que o país consegue comunicar: ${name.pt}`,
      },
      plural.has(template)
        ? { en: `${name.en} ask for`, fr: `demandent ${name.fr}`, pt: `${name.pt} pedem` }
        : { en: `${name.en} asks for`, fr: `demande ${name.fr}`, pt: `${name.pt} pede` },
    ),
  ),
]
