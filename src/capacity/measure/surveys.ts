/**
 * Surveys: how many of the last ten years' reports in which the country counted migrants were surveys, as far as they reached this
 * release. A report is a survey where its name in the codelist says so.
 */
import type { Measure } from './measure.ts'
import { nationalCells } from './national-cells.ts'
import { newestYear, yearsUpTo } from './newest-year.ts'
import { atLeast } from './score-of.ts'

export const surveyMeasures: readonly Measure[] = [
  {
    id: 'survey-data',
    title: {
      en: 'Surveys with figures on migration in ten years',
      fr: 'Enquêtes donnant des chiffres sur la migration en dix ans',
      pt: 'Inquéritos com números sobre migração em dez anos',
    },
    unit: 'count',
    better: 'higher',
    how: {
      en: 'Count the country’s surveys of the last ten years whose figures on migrants are in this release; a report counts as a survey where its name says so. A survey whose figures did not reach this release does not count.',
      fr: 'Compter les enquêtes du pays des dix dernières années dont les chiffres sur les migrants figurent dans cette édition ; un rapport compte comme enquête si son nom le dit. Une enquête dont les chiffres ne sont pas parvenus à cette édition ne compte pas.',
      pt: 'Contar os inquéritos do país dos últimos dez anos cujos números sobre migrantes estão nesta edição; um relatório conta como inquérito se o nome o diz. Um inquérito cujos números não chegaram a esta edição não conta.',
    },
    scoring: {
      en: '1 from two surveys on, 0.5 for one, 0 for none.',
      fr: '1 à partir de deux enquêtes, 0,5 pour une, 0 pour aucune.',
      pt: '1 a partir de dois inquéritos, 0,5 para um, 0 para nenhum.',
    },
    source: 'World Bank, Statistical Performance Indicators, 4.1 (surveys), adapted by Corridor',
    years: yearsUpTo,
    of: async ({ release, country, year }) => {
      const at = year ?? (await newestYear(release))
      const reports = release.vocabulary.codelists.find((l) => l.id === 'CL_REPORT')?.codes ?? []
      const surveys = new Set(reports.filter((c) => /survey/i.test(c.name.en)).map((c) => c.id))
      const { tables } = await nationalCells(release, country, at)
      const found = tables.flatMap(({ table, cells }) => {
        const place = table.dimensions.indexOf('REPORT')
        if (place < 0) return []
        const own = cells.filter((o) => surveys.has(o.key[place] ?? '') && Number(o.key.at(-1)) > at - 10)
        return [...new Set(own.map((o) => `${o.key[place] ?? ''} ${o.key.at(-1) ?? ''}`))].map((one) => ({
          table: table.id,
          report: one.split(' ')[0] ?? '',
          year: one.split(' ')[1] ?? '',
        }))
      })
      return {
        value: found.length,
        year: at,
        score: atLeast(found.length, 2, 1),
        evidence: found.map((one) => ({
          kind: 'selection',
          table: one.table,
          where: { REF_AREA: [country], REPORT: [one.report], TIME_PERIOD: [one.year] },
        })),
      }
    },
  },
]
