/**
 * Which kinds of data the country's own statistics give: flows, border records, administrative records, and how finely they tell
 * origin and age. Read from the table `request-coverage`, margin by margin.
 */
import type { Labels } from '../../standards/labels.ts'
import { hasTable } from './ask.ts'
import type { Measure } from './measure.ts'
import { newestYear, yearsUpTo } from './newest-year.ts'
import { notKnown, reasons } from './not-known.ts'
import { coverageTable, requested } from './requested.ts'
import { atLeast } from './score-of.ts'

const scoring: Labels = {
  en: '1 from half of what is asked for on, 0.5 where there is anything at all, 0 where there is nothing.',
  fr: '1 à partir de la moitié de ce qui est demandé, 0,5 dès qu’il y a quelque chose, 0 s’il n’y a rien.',
  pt: '1 a partir de metade do que é pedido, 0,5 se houver alguma coisa, 0 se não houver nada.',
}

const of = (
  id: string,
  title: Labels,
  what: Labels,
  wanted: (request: string, breakdown: string) => boolean,
): Measure => ({
  id,
  title,
  unit: 'percent',
  better: 'higher',
  how: {
    en: `Take every requested table ${what.en}; of each, the share of required cells that the country’s own figures fill in the year. The value is the mean over these tables.`,
    fr: `Prendre chaque tableau demandé ${what.fr} ; pour chacun, la part des cases requises que remplissent les chiffres du pays dans l’année. La valeur est la moyenne de ces tableaux.`,
    pt: `Tomar cada quadro pedido ${what.pt}; de cada um, a parte das células exigidas que os números do próprio país preenchem no ano. O valor é a média destes quadros.`,
  },
  scoring,
  source: 'Corridor, from the requests that the templates hold',
  years: (release) => (hasTable(release, coverageTable) ? yearsUpTo(release) : []),
  of: async ({ release, country, year }) => {
    if (!hasTable(release, coverageTable)) return notKnown(reasons.noTable)
    const at = year ?? (await newestYear(release))
    const cells = await requested(release, country, at, wanted)
    if (cells.length === 0) return notKnown(reasons.noFigure, [], at)
    const value = cells.reduce((sum, o) => sum + (o.value ?? 0), 0) / cells.length
    const filled = cells.filter((o) => (o.value ?? 0) > 0)
    return {
      value,
      year: at,
      score: value === 0 ? 0 : atLeast(value, 50, 0),
      evidence: (filled.length > 0 ? filled : cells)
        .slice(0, 12)
        .map((o) => ({ kind: 'cell', table: coverageTable, key: o.key })),
    }
  },
})

/** Requested tables of flows, of border crossings, and of administrative records. */
export const flowTables = /^(fmm:F[1-6]|ecowas:(IM|E)MIGRATION|unsd-itm:FLOWS)$/
export const borderTables = /^(fmm:F8|ecowas:IRREGULAR)$/
export const administrativeTables =
  /^(fmm:(F7|P[1-3]|A1|X1|R1)|ecowas:(RETURNEES|PROTECTION|ASYLUM|TRAFFICKING|PERMITS|STUDENTS|NATURALISATIONS))$/

export const kindsOfData: readonly Measure[] = [
  of(
    'flows-reported',
    { en: 'Migration flows reported', fr: 'Flux migratoires déclarés', pt: 'Fluxos migratórios comunicados' },
    {
      en: 'on immigration and emigration',
      fr: 'sur l’immigration et l’émigration',
      pt: 'sobre imigração e emigração',
    },
    (request, breakdown) => breakdown === '_T' && flowTables.test(request),
  ),
  of(
    'border-data',
    {
      en: 'Border records reported',
      fr: 'Données de frontière déclarées',
      pt: 'Registos de fronteira comunicados',
    },
    {
      en: 'on border crossings, refusals and apprehensions',
      fr: 'sur les passages de frontière, les refus et les interpellations',
      pt: 'sobre passagens de fronteira, recusas e interceções',
    },
    (request, breakdown) => breakdown === '_T' && borderTables.test(request),
  ),
  of(
    'administrative-data',
    {
      en: 'Administrative records reported',
      fr: 'Données administratives déclarées',
      pt: 'Registos administrativos comunicados',
    },
    {
      en: 'that rests on administrative records (entry types, permits, protection, returns, citizenship)',
      fr: 'qui repose sur des données administratives (types d’entrée, titres, protection, retours, nationalité)',
      pt: 'que assenta em registos administrativos (tipos de entrada, autorizações, proteção, regressos, nacionalidade)',
    },
    (request, breakdown) => breakdown === '_T' && administrativeTables.test(request),
  ),
  of(
    'origin-detail',
    {
      en: 'Detail by country of origin',
      fr: 'Détail par pays d’origine',
      pt: 'Pormenor por país de origem',
    },
    {
      en: 'by country of birth, citizenship or residence, and of it that margin only',
      fr: 'par pays de naissance, de nationalité ou de résidence, et de lui cette seule ventilation',
      pt: 'por país de nascimento, de nacionalidade ou de residência, e dele só essa desagregação',
    },
    (_, breakdown) => breakdown === 'COUNTERPART_AREA',
  ),
  of(
    'age-detail',
    { en: 'Detail by age', fr: 'Détail par âge', pt: 'Pormenor por idade' },
    {
      en: 'by age, and of it that margin only',
      fr: 'par âge, et de lui cette seule ventilation',
      pt: 'por idade, e dele só essa desagregação',
    },
    (_, breakdown) => breakdown === 'AGE',
  ),
]
