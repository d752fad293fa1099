/**
 * Work permits of the labour inspectorate, a file a year: Portuguese, separated by semicolons, UTF-8 with a byte order mark, countries in
 * the numbers of M49.
 */
import { randomStream } from '../../random.ts'
import { citizenOn } from '../country.ts'
import { newYear } from '../day.ts'
import { dirtOf, mistyped } from '../dirt.ts'
import { residenceOn } from '../moves.ts'
import { labourStatus } from '../traits.ts'
import type { Layout } from '../write/layout.ts'
import { putPermit } from '../truth.ts'
import { clerkOf, marks, yearsOf } from './agency.ts'
import type { Agency, Office } from './agency.ts'
import { portugueseDay } from './written-date.ts'

const columns = [
  { name: 'N_AUTORIZACAO', about: 'number of the permit' },
  { name: 'NOME_COMPLETO', about: 'given names, then surname' },
  { name: 'SEXO', about: 'Masculino, Feminino' },
  { name: 'DATA_NASC', about: 'AAAA-MM-DD, AAAA-MM or AAAA' },
  { name: 'PAIS_NACIONALIDADE', about: 'M49 number, three digits' },
  { name: 'N_PASSAPORTE', about: 'number of the document' },
  { name: 'PROFISSAO_CNP', about: 'ISCO-08 major group, 0 to 9' },
  { name: 'RAMO_CAE', about: 'section of the national classification of activities, that of ISIC Rev. 4' },
  { name: 'DATA_EMISSAO', about: 'DD-MM-AAAA' },
  { name: 'DATA_VALIDADE', about: 'DD-MM-AAAA, a year later' },
  { name: 'SALARIO_MENSAL', about: 'thousand francs of the franc zone, with a decimal comma' },
]

export function labourInspectorate(office: Office): Agency {
  const { settings, seed, areas } = office
  const { years, papers, dirt: rates, clerk: rules } = settings.agencies.work
  const home = settings.country.code
  const random = randomStream(seed, 'country work')
  const strikes = dirtOf('work', rates, office.tallies)
  const write = clerkOf(office, rules)
  const fileOf = (year: number): string => `deliveries/inspecao-trabalho/autorizacoes-trabalho-${year}.csv`

  return {
    layouts: yearsOf(years).map((year): Layout => ({
      file: fileOf(year),
      agency: 'Inspeção do Trabalho',
      title: `Autorizações de trabalho ${year}`,
      language: 'pt',
      format: 'csv',
      encoding: 'utf8-bom',
      separator: ';',
      numbered: `AT${year}-`,
      columns,
    })),
    see: (household, bearers, put) => {
      if (household.origin === home || household.kind === 'abroad') return
      for (const [i, person] of household.members.entries()) {
        random.start(person.number)
        if (!random.chance(papers)) continue
        const dayOfYear = random.below(360)
        for (const year of yearsOf(years)) {
          const day = newYear(year) + dayOfYear
          const foreign = citizenOn(person, day, home) !== home
          if (!foreign || residenceOn(person, day, home) === undefined) continue
          if (labourStatus(person, day) !== 'employed') continue
          const bearer = bearers()[i]
          if (bearer === undefined) continue
          const noId = strikes(random, 'id_missing')
          const wrongId = strikes(random, 'id_mistyped')
          const noWork = strikes(random, 'occupation_missing')
          const twice = strikes(random, 'duplicate')
          const told = write(random, bearer, year)
          const own = bearer.passport(day)
          const whole = 45 + random.below(160) + 40 * person.traits.education
          const tenths = random.below(10)
          const fields = [
            `${told.given} ${told.surname}`,
            person.sex === 'M' ? 'Masculino' : 'Feminino',
            told.birth.dob,
            areas.m49(citizenOn(person, day, home)),
            noId ? null : wrongId ? mistyped(random, own) : own,
            noWork ? null : person.traits.occupation,
            noWork ? null : person.work.industry,
            portugueseDay(day),
            portugueseDay(day + 364),
            `${whole},${tenths}`,
          ]
          const dirt = { id_missing: noId, id_mistyped: wrongId, occupation_missing: noWork }
          const row = { key: day, fields, person: person.number, dirt: marks(dirt) }
          put(fileOf(year), row)
          const citizenship = citizenOn(person, day, home)
          const granted = { from: day, to: day + 364, reason: 'WORK_FOUND', rank: year - years[0] + 1 }
          const wage = whole + tenths / 10
          putPermit(person.number, { office: 'inspecao-trabalho', ...granted, citizenship, wage }, put)
          if (twice) put(fileOf(year), { ...row, dirt: marks({ ...dirt, duplicate: true }) })
        }
      }
    },
  }
}
