/**
 * What training left behind in the country: people who completed it, what they learned, and how much knowledge left with them. Read
 * from the training results that a release carries (src/capacity/training/result.ts).
 */
import type { Labels } from '../../standards/labels.ts'
import type { AgencyRisk, TrainingResult } from '../training/result.ts'
import type { Measure, Measured } from './measure.ts'
import { madeIn } from './newest-year.ts'
import { notKnown, reasons } from './not-known.ts'
import { atLeast, atMost } from './score-of.ts'

type Seen = Pick<Measured, 'value' | 'score'> & Partial<Pick<Measured, 'filled' | 'required' | 'why'>>

const of = (
  id: string,
  unit: Measure['unit'],
  better: Measure['better'],
  words: { title: Labels; how: Labels; scoring: Labels },
  see: (country: string, programmes: readonly TrainingResult[]) => Seen,
): Measure => ({
  id,
  unit,
  better,
  ...words,
  source:
    'Training results of the edition; J. Schachter, Building Migration Data Capacity (IOM), on staff turnover',
  of: async ({ release, record, country }) => {
    const programmes = record.trainings.filter((t) => t.risk.some((a) => a.country === country))
    if (programmes.length === 0) return notKnown(reasons.notWritten)
    return {
      ...see(country, programmes),
      year: madeIn(release),
      evidence: programmes.map((t) => ({ kind: 'page', path: `/capacity/training/${t.id}` })),
    }
  },
})

const agenciesOf = (country: string, programmes: readonly TrainingResult[]): readonly AgencyRisk[] =>
  programmes.flatMap((t) => t.risk.filter((a) => a.country === country))

const tooFew = {
  en: 'The figures are about too few people to be shown.',
  fr: 'Les chiffres portent sur trop peu de personnes pour être montrés.',
  pt: 'Os números são sobre pessoas a menos para se mostrarem.',
}

export const trainingMeasures: readonly Measure[] = [
  of(
    'training-people',
    'count',
    'higher',
    {
      title: {
        en: 'People who completed a training on migration data',
        fr: 'Personnes ayant achevé une formation sur les données migratoires',
        pt: 'Pessoas que concluíram uma formação sobre dados migratórios',
      },
      how: {
        en: 'Count the people of the country’s agencies who completed at least one course of a programme in this edition, each once a programme.',
        fr: 'Compter, chacune une fois par programme, les personnes des organismes du pays qui ont achevé au moins un cours d’un programme de cette édition.',
        pt: 'Contar, cada uma uma vez por programa, as pessoas dos organismos do país que concluíram pelo menos um curso de um programa desta edição.',
      },
      scoring: {
        en: '1 from ten people on, 0.5 from one on, 0 for none.',
        fr: '1 à partir de dix personnes, 0,5 à partir d’une, 0 pour aucune.',
        pt: '1 a partir de dez pessoas, 0,5 a partir de uma, 0 para nenhuma.',
      },
    },
    (country, programmes) => {
      const value = agenciesOf(country, programmes).reduce((sum, a) => sum + a.trained, 0)
      return { value, score: atLeast(value, 10, 1) }
    },
  ),
  of(
    'training-gain',
    'percent',
    'higher',
    {
      title: {
        en: 'What training taught: normalised gain',
        fr: 'Ce que la formation a appris : gain normalisé',
        pt: 'O que a formação ensinou: ganho normalizado',
      },
      how: {
        en: 'For people who took the test before and after, (after − before) divided by (100 − before), worked out from the means of each course held in the country, the courses weighted by people tested.',
        fr: 'Pour les personnes testées avant et après, (après − avant) divisé par (100 − avant), à partir des moyennes de chaque cours tenu dans le pays, les cours étant pondérés par les personnes testées.',
        pt: 'Para quem fez o teste antes e depois, (depois − antes) a dividir por (100 − antes), a partir das médias de cada curso dado no país, ponderando os cursos pelas pessoas testadas.',
      },
      scoring: {
        en: '1 from 50 per cent on, 0.5 from 20 per cent on, 0 below.',
        fr: '1 à partir de 50 %, 0,5 à partir de 20 %, 0 au-dessous.',
        pt: '1 a partir de 50 %, 0,5 a partir de 20 %, 0 abaixo.',
      },
    },
    (country, programmes) => {
      const courses = programmes
        .flatMap((t) => t.courses.filter((c) => c.country === country))
        .flatMap(({ tests }) => {
          const gain = tests.scores?.normalised.class ?? null
          return gain === null ? [] : [{ gain, people: tests.matched }]
        })
      const people = courses.reduce((sum, c) => sum + c.people, 0)
      if (people === 0) return { value: null, score: null, why: tooFew }
      const value = (100 * courses.reduce((sum, c) => sum + c.gain * c.people, 0)) / people
      return { value, score: atLeast(value, 50, 20) }
    },
  ),
  of(
    'knowledge-at-risk',
    'percent',
    'lower',
    {
      title: {
        en: 'Trained people who have left their agency',
        fr: 'Personnes formées ayant quitté leur organisme',
        pt: 'Pessoas formadas que deixaram o seu organismo',
      },
      how: {
        en: 'Of the people of the country who completed a course, the share that has since left the agency; agencies whose figures are withheld are left out.',
        fr: 'Parmi les personnes du pays qui ont achevé un cours, la part qui a depuis quitté l’organisme ; les organismes aux chiffres réservés sont laissés de côté.',
        pt: 'Das pessoas do país que concluíram um curso, a parte que desde então deixou o organismo; ficam de fora os organismos com números reservados.',
      },
      scoring: {
        en: '1 up to 10 per cent, 0.5 up to 30 per cent, 0 beyond.',
        fr: '1 jusqu’à 10 %, 0,5 jusqu’à 30 %, 0 au-delà.',
        pt: '1 até 10 %, 0,5 até 30 %, 0 para além disso.',
      },
    },
    (country, programmes) => {
      const shown = agenciesOf(country, programmes).flatMap(({ still, left }) =>
        still === null || left === null ? [] : [{ still, left }],
      )
      const filled = shown.reduce((sum, a) => sum + a.left, 0)
      const required = filled + shown.reduce((sum, a) => sum + a.still, 0)
      if (required === 0) return { value: null, score: null, why: tooFew }
      const value = (100 * filled) / required
      return { value, filled, required, score: atMost(value, 10, 30) }
    },
  ),
]
