/** Whether figures are used: decisions that cite them, and how often the country's tables were looked at. */
import type { Measure } from './measure.ts'
import { madeIn } from './newest-year.ts'
import { atLeast } from './score-of.ts'

export const useMeasures: readonly Measure[] = [
  {
    id: 'policy-uses',
    title: {
      en: 'Decisions and reports that cite these figures',
      fr: 'Décisions et rapports qui citent ces chiffres',
      pt: 'Decisões e relatórios que citam estes números',
    },
    unit: 'count',
    better: 'higher',
    how: {
      en: 'Count the laws, policies, plans, decisions and reports of the country in the register of uses up to the year. What nobody entered does not count.',
      fr: 'Compter les lois, politiques, plans, décisions et rapports du pays inscrits au registre des usages jusqu’à l’année. Ce que personne n’a inscrit ne compte pas.',
      pt: 'Contar as leis, políticas, planos, decisões e relatórios do país no registo de usos até ao ano. O que ninguém inscreveu não conta.',
    },
    scoring: {
      en: '1 from two on, 0.5 for one, 0 for none.',
      fr: '1 à partir de deux, 0,5 pour un, 0 pour aucun.',
      pt: '1 a partir de dois, 0,5 para um, 0 para nenhum.',
    },
    source: 'Register of uses of the edition',
    of: async ({ release, record, country, year }) => {
      const at = year ?? madeIn(release)
      const value = record.uses.filter(
        (u) => u.country === country && Number(u.date.slice(0, 4)) <= at,
      ).length
      return {
        value,
        year: at,
        score: atLeast(value, 2, 1),
        evidence: [{ kind: 'page', path: '/capacity/use' }],
      }
    },
  },
  {
    id: 'table-views',
    title: {
      en: 'Views and downloads of tables',
      fr: 'Consultations et téléchargements de tableaux',
      pt: 'Consultas e descargas de quadros',
    },
    unit: 'count',
    better: 'higher',
    how: {
      en: 'Add up the views and downloads of tables that the server counted, without cookies and without anything about who looked. It is counted for the whole edition, so it is the same for every country.',
      fr: 'Additionner les consultations et téléchargements de tableaux comptés par le serveur, sans traceurs et sans rien retenir de la personne. Le compte porte sur toute l’édition : il est le même pour tous les pays.',
      pt: 'Somar as consultas e descargas de quadros que o servidor contou, sem cookies e sem nada sobre quem consultou. Conta-se para toda a edição, pelo que é igual para todos os países.',
    },
    scoring: {
      en: 'Not scored: a count of views says nothing about use.',
      fr: 'Sans note : un nombre de consultations ne dit rien de l’usage.',
      pt: 'Sem pontuação: um número de consultas nada diz sobre o uso.',
    },
    source: 'Counts of the server by day',
    of: async ({ record }) => {
      const own = record.usage.filter(
        (u) => u.id === '_T' && u.lang === undefined && (u.kind === 'table' || u.kind === 'download'),
      )
      const last = own
        .map((u) => u.month)
        .toSorted()
        .at(-1)
      return {
        value: own.reduce((sum, u) => sum + (u.count ?? 0), 0),
        year: last === undefined ? null : Number(last.slice(0, 4)),
        score: null,
        evidence: [{ kind: 'page', path: '/capacity/use' }],
      }
    },
  },
]
