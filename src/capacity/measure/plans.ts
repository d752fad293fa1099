/** Whether the country has a migration data strategy, and how long ago it last assessed itself. */
import type { Measure } from './measure.ts'
import { madeIn } from './newest-year.ts'
import { notKnown } from './not-known.ts'
import { atMost } from './score-of.ts'

const standing = { adopted: 100, draft: 50, proposal: 0 } as const

export const planMeasures: readonly Measure[] = [
  {
    id: 'strategy-status',
    title: {
      en: 'Standing of the migration data strategy',
      fr: 'État de la stratégie de données migratoires',
      pt: 'Estado da estratégia de dados migratórios',
    },
    unit: 'percent',
    better: 'higher',
    how: {
      en: 'Look at the country’s strategy in force in the year: adopted is 100, a draft 50, none or a mere proposal 0.',
      fr: 'Regarder la stratégie du pays en vigueur dans l’année : adoptée, 100 ; projet, 50 ; aucune ou simple proposition, 0.',
      pt: 'Ver a estratégia do país em vigor no ano: adotada vale 100, um projeto 50, nenhuma ou simples proposta 0.',
    },
    scoring: {
      en: '1 adopted, 0.5 draft, 0 none.',
      fr: '1 adoptée, 0,5 projet, 0 aucune.',
      pt: '1 adotada, 0,5 projeto, 0 nenhuma.',
    },
    source: 'Strategies of the edition; UNDP’s five-step process, as the brief tells it',
    of: async ({ release, record, country, year }) => {
      const at = year ?? madeIn(release)
      const own = record.strategies
        .filter((s) => s.country === country && s.from <= at)
        .toSorted((a, b) => a.from - b.from)
        .at(-1)
      const value = own === undefined || own.to < at ? 0 : standing[own.status]
      return {
        value,
        year: at,
        score: value === 100 ? 1 : value === 50 ? 0.5 : 0,
        evidence: [{ kind: 'page', path: `/capacity/strategies/${country}` }],
      }
    },
  },
  {
    id: 'assessment-age',
    title: {
      en: 'Years since the last self-assessment',
      fr: 'Années écoulées depuis la dernière auto-évaluation',
      pt: 'Anos desde a última autoavaliação',
    },
    unit: 'years',
    better: 'lower',
    how: {
      en: 'Count the years from the country’s newest assessment in this edition to the year of the release.',
      fr: 'Compter les années entre la dernière évaluation du pays dans cette édition et l’année de publication.',
      pt: 'Contar os anos desde a avaliação mais recente do país nesta edição até ao ano da publicação.',
    },
    scoring: {
      en: '1 up to two years, 0.5 up to five, 0 beyond or where there is none.',
      fr: '1 jusqu’à deux ans, 0,5 jusqu’à cinq, 0 au-delà ou s’il n’y en a pas.',
      pt: '1 até dois anos, 0,5 até cinco, 0 para além disso ou se não houver nenhuma.',
    },
    source: 'Assessments of the edition',
    of: async ({ release, record, country, year }) => {
      const at = year ?? madeIn(release)
      const evidence = [{ kind: 'page', path: `/capacity/assessment/${country}` }] as const
      const last = record.assessments
        .filter((a) => a.country === country && Number(a.date.slice(0, 4)) <= at)
        .toSorted((a, b) => a.date.localeCompare(b.date))
        .at(-1)
      if (last === undefined)
        return {
          ...notKnown({
            en: 'The country has not assessed itself in this edition yet.',
            fr: 'Le pays ne s’est pas encore évalué dans cette édition.',
            pt: 'O país ainda não se avaliou nesta edição.',
          }),
          score: 0,
          evidence,
        }
      const value = at - Number(last.date.slice(0, 4))
      return { value, year: Number(last.date.slice(0, 4)), score: atMost(value, 2, 5), evidence }
    },
  },
]
