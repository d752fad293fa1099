/**
 * What the system itself can show: whether records of persons are linked, and whether the edition has been restored from its
 * deliveries alone.
 */
import { hasRecords } from '../../published/public-source.ts'
import type { Measure } from './measure.ts'
import { notKnown } from './not-known.ts'

export const systemMeasures: readonly Measure[] = [
  {
    id: 'linked-records',
    title: {
      en: 'Records linked between sources',
      fr: 'Enregistrements appariés entre sources',
      pt: 'Registos ligados entre fontes',
    },
    unit: 'percent',
    better: 'higher',
    how: {
      en: 'The share of records in national sources that are linked to a record of the same person in another source. It needs records; an edition that receives published tables only has none.',
      fr: 'La part des enregistrements des sources nationales appariés à un enregistrement de la même personne dans une autre source. Il y faut des enregistrements ; une édition qui ne reçoit que des tableaux publiés n’en a pas.',
      pt: 'A parte dos registos das fontes nacionais ligados a um registo da mesma pessoa noutra fonte. São precisos registos; uma edição que só recebe quadros publicados não os tem.',
    },
    scoring: {
      en: '1 from 90 per cent on, 0.5 from 50 per cent on, 0 below; not scored without records.',
      fr: '1 à partir de 90 %, 0,5 à partir de 50 %, 0 au-dessous ; pas de note sans enregistrements.',
      pt: '1 a partir de 90 %, 0,5 a partir de 50 %, 0 abaixo; sem pontuação quando não há registos.',
    },
    source: 'Corridor',
    of: async ({ release }) =>
      release.vocabulary.sources.some(hasRecords)
        ? notKnown({
            en: 'This release does not say how many records of one source were linked to those of another.',
            fr: 'Cette édition ne dit pas combien d’enregistrements d’une source ont été appariés à ceux d’une autre.',
            pt: 'Esta edição não diz quantos registos de uma fonte foram ligados aos de outra.',
          })
        : notKnown({
            en: 'This edition receives published tables, not records of persons, so there is nothing to link.',
            fr: 'Cette édition reçoit des tableaux publiés et non des enregistrements de personnes : il n’y a rien à apparier.',
            pt: 'Esta edição recebe quadros publicados e não registos de pessoas, pelo que não há nada a ligar.',
          }),
  },
  {
    id: 'recovery-drill',
    title: {
      en: 'Recovery drills that gave back the same release',
      fr: 'Essais de restauration ayant redonné la même édition',
      pt: 'Ensaios de recuperação que devolveram a mesma edição',
    },
    unit: 'count',
    better: 'higher',
    how: {
      en: 'Count the tries at restoring the edition from its deliveries alone whose release had the same fingerprint as the one in force. It is about the system, so it is the same for every country of the edition.',
      fr: 'Compter les essais de restauration de l’édition à partir de ses seules livraisons qui ont donné la même empreinte que l’édition en vigueur. La mesure porte sur le système : elle est la même pour tous les pays.',
      pt: 'Contar os ensaios de recuperação da edição só a partir das suas entregas cuja impressão digital foi a da edição em vigor. A medida é sobre o sistema: é igual para todos os países.',
    },
    scoring: {
      en: '1 where the newest drill gave back the same release, 0.5 where it ran but differed, 0 where none ran.',
      fr: '1 si le dernier essai a redonné la même édition, 0,5 s’il a eu lieu avec un résultat différent, 0 sans essai.',
      pt: '1 se o último ensaio devolveu a mesma edição, 0,5 se correu com resultado diferente, 0 se nenhum correu.',
    },
    source: 'J. Schachter, Building Migration Data Capacity (IOM): hosting and recovery; corridor drill',
    of: async ({ record }) => {
      const drills = record.drills.toSorted((a, b) => a.at.localeCompare(b.at))
      const last = drills.at(-1)
      return {
        value: drills.filter((d) => d.same).length,
        year: last === undefined ? null : Number(last.at.slice(0, 4)),
        score: last === undefined ? 0 : last.same ? 1 : 0.5,
        evidence: [{ kind: 'page', path: '/capacity' }],
      }
    },
  },
]
