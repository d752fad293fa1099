/**
 * A labour force survey with a migration module: a file of sampled households with their outcome, and one of the persons of those that
 * answered, in the variables of the ILO's model questionnaire; English, separated by tabs. No names.
 *
 * Weights: the inverse of the probability of the cluster, times households listed by sampled, times the stratum's adjustment for
 * non-response, calibrated to the residents of the stratum; so that the persons' weights add up to the population.
 */
import type { Random } from '../../random.ts'
import { randomStream } from '../../random.ts'
import { ageAt } from '../day.ts'
import { dirtOf } from '../dirt.ts'
import { residenceOn } from '../moves.ts'
import type { Household, Person } from '../person.ts'
import { educationAt, labourStatus } from '../traits.ts'
import type { LabourStatus } from '../traits.ts'
import type { Layout } from '../write/layout.ts'
import { marks } from './agency.ts'
import type { Agency, Office, Put } from './agency.ts'
import { answersOf } from './migration-answers.ts'
import { surveySample } from './survey-sample.ts'
import type { Cluster } from './survey-sample.ts'

const design = [
  { name: 'STRATUM', about: 'region 1 to 6, then 1 urban or 2 rural' },
  { name: 'PSU', about: 'cluster: stratum, then three digits' },
  { name: 'HH_ID', about: 'household: cluster, then two digits' },
] as const

const households = [
  ...design,
  { name: 'RESULT', about: '1 completed, 2 refused or away' },
  { name: 'HH_SIZE', about: 'usual residents, of completed interviews' },
  { name: 'HH_LISTED', about: 'households listed in the cluster' },
  { name: 'P_PSU', about: "probability of the cluster's selection" },
  { name: 'WEIGHT', about: 'final weight of the household and its persons; empty without interview' },
] as const

const persons = [
  ...design,
  { name: 'PPNO', about: 'line of the person' },
  { name: 'DEM_SEX', about: '1 male, 2 female' },
  { name: 'DEM_AGE', about: 'completed years' },
  { name: 'DEM_REL', about: '1 head, 2 spouse, 3 child, 7 other' },
  { name: 'MIG_BTH', about: 'country of birth, ISO 3166-1 alpha-3; XXX not stated' },
  { name: 'MIG_CTZ', about: 'country of citizenship, ISO 3166-1 alpha-3' },
  { name: 'MIG_CTZ_STATUS', about: '1 by birth, 2 by naturalisation, 3 foreign' },
  { name: 'MIG_YR', about: 'year of last arrival from abroad' },
  { name: 'MIG_MTH', about: 'month of last arrival from abroad' },
  { name: 'MIG_PREV', about: 'country of last previous residence' },
  { name: 'MIG_RSN', about: 'main reason: code of the question bank' },
  { name: 'EDU_ISCED', about: 'ISCED 2011 level' },
  { name: 'LFS_STATUS', about: '1 employed, 2 unemployed, 3 outside the labour force; 15 and over' },
  { name: 'MJ_ISCO', about: 'ISCO-08 major group, of the employed' },
  { name: 'MJ_ICSE', about: 'group of ICSE-93, of the employed' },
  { name: 'MJ_ISIC', about: 'section of ISIC Rev. 4, of the employed' },
  { name: 'WEIGHT', about: 'final weight' },
] as const

const relations = { head: 1, spouse: 2, child: 3, other: 7 } as const
const statuses: Readonly<Record<LabourStatus, number>> = {
  employed: 1,
  unemployed: 2,
  student: 3,
  home: 3,
  retired: 3,
}

/** What is kept of a sampled household. */
interface Kept {
  readonly household: Household
  readonly present: readonly Person[]
}

export function labourForceSurvey(office: Office): Agency {
  const { settings, seed } = office
  const { date, dirt: rates } = settings.agencies.survey
  const home = settings.country.code
  const year = new Date(date * 86_400_000).getUTCFullYear()
  const random = randomStream(seed, 'country survey')
  const strikes = dirtOf('survey', rates, office.tallies)
  const sample = surveySample<Kept>(seed, settings)
  const fileOf = (what: string): string => `deliveries/labour-force-survey/lfs-${year}-${what}.tab`
  const layout = (what: string, columns: Layout['columns']): Layout => ({
    file: fileOf(what),
    agency: 'National Institute of Statistics',
    title: `Labour force survey ${year}, ${what}`,
    language: 'en',
    format: 'csv',
    encoding: 'utf8',
    separator: '\t',
    columns,
  })

  const personFields = (person: Person) => {
    const truth = answersOf(person, date, home)
    const noBirth = strikes(random, 'birth_country_missing')
    const status = labourStatus(person, date)
    const noWork = status === 'employed' && strikes(random, 'occupation_missing')
    const fields = [
      person.sex === 'M' ? 1 : 2,
      ageAt(person.birth, date),
      relations[person.role],
      noBirth ? 'XXX' : truth.birthCountry,
      truth.citizenship,
      truth.citizenStatus,
      truth.arrivalYear,
      truth.arrivalMonth,
      truth.previousCountry,
      truth.reason,
      educationAt(person, date),
      status === null ? null : statuses[status],
      ...(status === 'employed' && !noWork
        ? [person.traits.occupation, person.work.status, person.work.industry]
        : [null, null, null]),
    ]
    return { fields, dirt: marks({ birth_country_missing: noBirth, occupation_missing: noWork }) }
  }

  const writeStratum = (put: Put, clusters: readonly Cluster<Kept>[], people: number): void => {
    const visited = clusters.flatMap((cluster) =>
      cluster.sampled.map((kept, i) => ({
        cluster,
        kept,
        line: i + 1,
        answers: answered(random, strikes, kept),
      })),
    )
    const base = ({ cluster }: (typeof visited)[number]): number =>
      cluster.listed / (cluster.probability * cluster.sampled.length)
    const represented = visited
      .filter(({ answers }) => answers)
      .reduce((sum, one) => sum + base(one) * one.kept.present.length, 0)
    for (const one of visited) {
      const { cluster, kept, line, answers } = one
      const stratum = `${cluster.region + 1}${cluster.urban ? 1 : 2}`
      const psu = `${stratum}${String(cluster.cluster + 1).padStart(3, '0')}`
      const ids = [stratum, psu, `${psu}${String(line).padStart(2, '0')}`]
      // The adjustment for non-response and the calibration are one factor: both are the same for a whole stratum.
      const weight = answers ? Number(((base(one) * people) / represented).toFixed(6)) : null
      const head = kept.present[0]
      const key = Number(ids[2])
      const size = answers ? kept.present.length : null
      const outcome = [answers ? 1 : 2, size, cluster.listed, Number(cluster.probability.toFixed(6)), weight]
      const dirt = answers ? '' : `no_response_${cluster.urban ? 'urban' : 'rural'}`
      put(fileOf('households'), { key, fields: [...ids, ...outcome], person: head?.number ?? -1, dirt })
      for (const [i, person] of answers ? kept.present.entries() : []) {
        const told = personFields(person)
        const fields = [...ids, i + 1, ...told.fields, weight]
        put(fileOf('persons'), { key: key * 64 + i, fields, person: person.number, dirt: told.dirt })
      }
    }
  }

  return {
    layouts: [layout('households', households), layout('persons', persons)],
    see: (household) => {
      const present = household.members.filter((person) => residenceOn(person, date, home) !== undefined)
      if (present.length > 0) sample.list(household, present.length, () => ({ household, present }))
    },
    close: (put) => {
      const all = sample.clusters()
      for (const region of settings.regions.keys())
        for (const urban of [true, false])
          writeStratum(
            put,
            all.filter((one) => one.region === region && one.urban === urban),
            sample.people(region, urban),
          )
    },
  }
}

function answered(
  random: Random,
  strikes: (random: Random, kind: 'no_response_urban' | 'no_response_rural') => boolean,
  { household }: Kept,
): boolean {
  random.start(household.number)
  return !strikes(random, household.urban ? 'no_response_urban' : 'no_response_rural')
}
