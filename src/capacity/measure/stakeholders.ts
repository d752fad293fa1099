/**
 * Who makes and uses migration data, as written down for the country: agencies, agreements, talks, needs.
 */
import type { Stakeholders } from '../model/stakeholders.ts'
import type { Labels } from '../../standards/labels.ts'
import type { Asked, Measure, Measured } from './measure.ts'
import { madeIn } from './newest-year.ts'
import { notKnown, reasons } from './not-known.ts'
import { atLeast } from './score-of.ts'

type Seen = Pick<Measured, 'value' | 'score'> & Partial<Pick<Measured, 'filled' | 'required'>>

const of = (
  id: string,
  unit: Measure['unit'],
  words: { title: Labels; how: Labels; scoring: Labels },
  see: (own: Stakeholders, year: number) => Seen,
): Measure => ({
  id,
  title: words.title,
  unit,
  better: 'higher',
  how: words.how,
  scoring: words.scoring,
  source:
    'J. Schachter, Building Migration Data Capacity (IOM), section 2; register of stakeholders of the edition',
  of: async ({ release, record, country, year }: Asked) => {
    const own = record.stakeholders.find((s) => s.country === country)
    const evidence = [{ kind: 'page', path: `/capacity/stakeholders/${country}` }] as const
    if (own === undefined) return notKnown(reasons.notWritten)
    const at = year ?? madeIn(release)
    return { ...see(own, at), year: at, evidence }
  },
})

const yearOf = (date: string): number => Number(date.slice(0, 4))

export const stakeholderMeasures: readonly Measure[] = [
  of(
    'agencies-mapped',
    'count',
    {
      title: {
        en: 'Agencies whose migration data are mapped',
        fr: 'Organismes dont les données migratoires sont recensées',
        pt: 'Organismos com dados migratórios inventariados',
      },
      how: {
        en: 'Count the agencies of the country of which it is written what data they hold.',
        fr: 'Compter les organismes du pays dont il est consigné quelles données ils détiennent.',
        pt: 'Contar os organismos do país de que está registado que dados detêm.',
      },
      scoring: {
        en: '1 from five agencies on, 0.5 from one on, 0 for none.',
        fr: '1 à partir de cinq organismes, 0,5 à partir d’un, 0 pour aucun.',
        pt: '1 a partir de cinco organismos, 0,5 a partir de um, 0 para nenhum.',
      },
    },
    ({ agencies }) => {
      const value = agencies.filter((a) => a.holds.length > 0).length
      return { value, score: atLeast(value, 5, 1) }
    },
  ),
  of(
    'agreements-in-force',
    'count',
    {
      title: {
        en: 'Data-sharing agreements in force',
        fr: 'Accords de partage de données en vigueur',
        pt: 'Acordos de partilha de dados em vigor',
      },
      how: {
        en: 'Count the agreements between agencies that have begun and not ended by the year.',
        fr: 'Compter les accords entre organismes entrés en vigueur et non échus dans l’année.',
        pt: 'Contar os acordos entre organismos que começaram e não terminaram até ao ano.',
      },
      scoring: {
        en: '1 from two agreements on, 0.5 for one, 0 for none.',
        fr: '1 à partir de deux accords, 0,5 pour un, 0 pour aucun.',
        pt: '1 a partir de dois acordos, 0,5 para um, 0 para nenhum.',
      },
    },
    ({ agreements }, at) => {
      const value = agreements.filter(
        (a) => yearOf(a.start) <= at && (a.end === undefined || yearOf(a.end) >= at),
      ).length
      return { value, score: atLeast(value, 2, 1) }
    },
  ),
  of(
    'engagement-recent',
    'count',
    {
      title: {
        en: 'Talks with stakeholders in two years',
        fr: 'Échanges avec les parties prenantes en deux ans',
        pt: 'Contactos com as partes interessadas em dois anos',
      },
      how: {
        en: 'Count the entries of the engagement log in the year and the one before it.',
        fr: 'Compter les entrées du journal des échanges de l’année et de la précédente.',
        pt: 'Contar as entradas do registo de contactos do ano e do anterior.',
      },
      scoring: {
        en: '1 from three entries on, 0.5 from one on, 0 for none.',
        fr: '1 à partir de trois entrées, 0,5 à partir d’une, 0 pour aucune.',
        pt: '1 a partir de três entradas, 0,5 a partir de uma, 0 para nenhuma.',
      },
    },
    ({ engagements }, at) => {
      const value = engagements.filter((e) => yearOf(e.date) <= at && yearOf(e.date) > at - 2).length
      return { value, score: atLeast(value, 3, 1) }
    },
  ),
  of(
    'needs-known',
    'percent',
    {
      title: {
        en: 'Users of data whose needs are written down',
        fr: 'Utilisateurs de données dont les besoins sont consignés',
        pt: 'Utilizadores de dados com necessidades registadas',
      },
      how: {
        en: 'Of the agencies that use migration data, the share for which at least one need or key question is written.',
        fr: 'Parmi les organismes qui utilisent des données migratoires, la part pour laquelle au moins un besoin ou une question clé est consigné.',
        pt: 'Dos organismos que usam dados migratórios, a parte para a qual está escrita pelo menos uma necessidade ou pergunta-chave.',
      },
      scoring: {
        en: '1 from 80 per cent on, 0.5 where there is any, 0 for none.',
        fr: '1 à partir de 80 %, 0,5 dès qu’il y en a, 0 pour aucun.',
        pt: '1 a partir de 80 %, 0,5 se houver algum, 0 para nenhum.',
      },
    },
    ({ agencies }) => {
      const users = agencies.filter((a) => a.role !== 'producer')
      const filled = users.filter((a) => a.needs.length + a.questions.length > 0).length
      if (users.length === 0) return { value: 0, score: 0 }
      const value = (100 * filled) / users.length
      return { value, filled, required: users.length, score: value === 0 ? 0 : atLeast(value, 80, 0) }
    },
  ),
]
