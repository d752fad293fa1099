/**
 * Applications for asylum and their decisions, as the commission that decides them keeps its files: French, separated by semicolons, UTF-8. One
 * row per applicant; a decision that nobody entered yet is empty.
 */
import { randomStream } from '../../random.ts'
import { asylumMaker } from '../asylum.ts'
import { newYear, yearOf } from '../day.ts'
import { dirtOf } from '../dirt.ts'
import type { Decision } from '../settings.ts'
import { putApplication } from '../truth.ts'
import { clerkOf, marks } from './agency.ts'
import type { Agency, Office } from './agency.ts'
import { frenchDate, frenchDay } from './written-date.ts'

const columns = [
  { name: 'NO_DOSSIER', about: 'number of the application of one person' },
  { name: 'DATE_DEPOT', about: 'JJ/MM/AAAA' },
  { name: 'NOM', about: 'surname, in capitals' },
  { name: 'PRENOMS', about: 'given names, in capitals' },
  { name: 'SEXE', about: 'M, F' },
  { name: 'DATE_NAISSANCE', about: 'JJ/MM/AAAA, or AAAA' },
  { name: 'PAYS_ORIGINE', about: 'ISO 3166-1 alpha-3; ZZZ unknown' },
  { name: 'DATE_DECISION', about: 'JJ/MM/AAAA; empty while it is open' },
  { name: 'DECISION', about: 'RS statut de réfugié, PS autre protection, RJ rejet, CL clôture' },
]

const codes: Readonly<Record<Decision, string>> = {
  recognised: 'RS',
  other: 'PS',
  rejected: 'RJ',
  closed: 'CL',
}

export function asylumCommission(office: Office): Agency {
  const { settings, seed } = office
  const { years, dirt: rates, clerk: rules } = settings.agencies.asylum
  const random = randomStream(seed, 'country asylum commission')
  const strikes = dirtOf('asylum', rates, office.tallies)
  const write = clerkOf(office, rules)
  const applied = asylumMaker(seed, settings)
  const file = `deliveries/eligibilite/demandes-asile-${years[0]}-${years[1]}.csv`
  const [first, last] = [newYear(years[0]), newYear(years[1] + 1)]

  return {
    layouts: [
      {
        file,
        agency: 'Commission nationale d’éligibilité',
        title: `Demandes d’asile ${years[0]}-${years[1]}`,
        language: 'fr',
        format: 'csv',
        encoding: 'utf8',
        separator: ';',
        numbered: 'DA',
        columns,
      },
    ],
    see: (household, bearers, put) => {
      const found = applied(household)
      if (found === null) return
      const { lodged, decided, decision, applicants } = found
      for (const person of applicants) {
        putApplication(person.number, found, put)
        if (lodged < first || lodged >= last) continue
        random.start(person.number)
        const bearer = bearers()[household.members.indexOf(person)]
        if (bearer === undefined) continue
        const noCountry = strikes(random, 'country_unknown')
        const unentered = decision !== null && strikes(random, 'decision_missing')
        const twice = strikes(random, 'duplicate')
        const told = write(random, bearer, yearOf(lodged))
        const known = decided !== null && decision !== null && !unentered
        const fields = [
          frenchDay(lodged),
          told.surname,
          told.given,
          person.sex,
          frenchDate(told.birth.dob),
          noCountry ? 'ZZZ' : person.citizenship,
          known ? frenchDay(decided) : null,
          known ? codes[decision] : null,
        ]
        const dirt = { country_unknown: noCountry, decision_missing: unentered }
        const row = { key: lodged, fields, person: person.number, dirt: marks(dirt) }
        put(file, row)
        if (twice) put(file, { ...row, dirt: marks({ ...dirt, duplicate: true }) })
      }
    },
  }
}
