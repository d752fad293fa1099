/**
 * The border police's crossings, a file a year, in the fields of IOM's MIDAS with French headings: separated by semicolons, Latin-1.
 *
 * Land borders are porous: many crossings leave no row, so that journeys stand there with one side. A clock that was never set is
 * hours or a day wrong; a row that came late stands in the next year's file.
 */
import { weightedChoice } from '../../alias.ts'
import type { Random } from '../../random.ts'
import { randomStream } from '../../random.ts'
import { citizenOn } from '../country.ts'
import { newYear, yearOf } from '../day.ts'
import { dirtOf, mistyped, scrambled } from '../dirt.ts'
import { crossingsOf } from '../moves.ts'
import type { Crossing } from '../moves.ts'
import type { CountrySettings, Post } from '../settings.ts'
import type { Layout, Row } from '../write/layout.ts'
import { clerkOf, marks, yearsOf } from './agency.ts'
import type { Agency, Office } from './agency.ts'
import { borderColumns } from './border-columns.ts'
import { frenchDate, frenchMoment } from './written-date.ts'

const words = { air: 'AERIEN', sea: 'MARITIME', land: 'TERRESTRE' } as const
const purposes = {
  residence: 'RESIDENCE',
  refuge: 'REFUGE',
  trade: 'COMMERCE',
  season: 'SAISON',
  visit: 'VISITE',
  tourism: 'TOURISME',
} as const

/** Codes of MODE_RETOUR. */
const returns = { spontaneous: '1', assisted: '2', forced: '3' } as const

const [samePost, byAir, withCard] = [0.85, 0.12, 0.55]

export function borderPolice(office: Office): Agency {
  const { settings, seed } = office
  const { years, dirt: rates, clerk: rules, corrected } = settings.agencies.border
  const home = settings.country.code
  const random = randomStream(seed, 'country border')
  const noting = randomStream(seed, 'country border, returns')
  const strikes = dirtOf('border', rates, office.tallies)
  const write = clerkOf(office, rules)
  const choose = postChoice(settings)
  const id = scrambled(randomStream(seed, 'country register'), 20)
  const [first, last] = [newYear(years[0]), newYear(years[1] + 1)]
  const layout = (file: string, title: string): Layout => ({
    file: `deliveries/border-police/${file}.csv`,
    agency: 'Direction de la police des frontières',
    title,
    language: 'fr',
    format: 'csv',
    encoding: 'latin1',
    separator: ';',
    columns: borderColumns,
  })
  const fileOf = (year: number): string => `deliveries/border-police/franchissements-${year}.csv`
  const correction = layout(
    `franchissements-${corrected}-rectifie`,
    `Franchissements ${corrected}, version corrigée`,
  )

  return {
    layouts: [
      ...yearsOf(years).map((year) => layout(`franchissements-${year}`, `Franchissements ${year}`)),
      correction,
    ],
    see: (household, bearers, put) => {
      for (const [i, person] of household.members.entries()) {
        const crossings = crossingsOf(person, home).filter(({ day }) => day >= first && day < last)
        if (crossings.length === 0) continue
        random.start(person.number)
        const bearer = bearers()[i]
        if (bearer === undefined) continue
        let [journey, post] = [-1, choose(random, crossings[0]?.country ?? home)]
        for (const [c, crossing] of crossings.entries()) {
          if (crossing.journey !== journey || !random.chance(samePost))
            post = choose(random, crossing.country)
          journey = crossing.journey
          if (strikes(random, `missed_${post.mode}`)) continue
          const year = yearOf(crossing.day)
          const wrongClock = strikes(random, 'clock')
          const late = year < years[1] && strikes(random, 'late')
          const twice = strikes(random, 'duplicate')
          const noId = strikes(random, 'id_missing')
          const shared = strikes(random, 'id_shared')
          const wrongId = strikes(random, 'id_mistyped')
          const wrongSex = strikes(random, 'sex_wrong')
          const minute = random.below(1440)
          const clock = wrongClock ? (random.below(2) * 2 - 1) * (60 + random.below(1440)) : 0
          noting.start(person.number * 4096 + c)
          const untold = crossing.returned !== null && strikes(noting, 'return_untold')
          const planned = plannedDays(random, crossing)
          const told = write(random, bearer, year)
          // Citizens of the region cross by land with the card that they have.
          const card = post.mode === 'land' && random.chance(withCard)
          const holder = shared ? (bearers()[0] ?? bearer) : bearer
          const own = card ? (holder.nationalId ?? '') : holder.passport(crossing.day)
          const number = wrongId ? mistyped(random, own) : own
          const by = conveyance(random, post)
          const fields = (offset: number, copy: number): Row['fields'] => [
            `P${id(person.number * 4096 + 2 * c + copy)}`,
            post.code,
            crossing.arrival ? 'E' : 'S',
            frenchMoment(crossing.day * 1440 + minute + offset),
            words[post.mode],
            by,
            told.surname,
            told.given,
            wrongSex ? (person.sex === 'F' ? 'M' : 'F') : person.sex,
            frenchDate(told.birth.dob),
            citizenOn(person, crossing.day, home),
            card ? 'CI' : 'PP',
            noId ? null : number,
            citizenOn(person, crossing.day, home),
            office.areas.name(crossing.country, 'fr'),
            purposes[crossing.purpose],
            planned,
            crossing.returned === null || untold ? null : returns[crossing.returned],
          ]
          const dirt = {
            clock: wrongClock,
            late,
            duplicate: false,
            id_missing: noId,
            id_shared: shared,
            id_mistyped: wrongId,
            sex_wrong: wrongSex,
            return_untold: untold,
          }
          const row = (more: Partial<typeof dirt>, offset = clock): Row => ({
            key: crossing.day * 1440 + minute + offset,
            fields: fields(offset, more.duplicate === true ? 1 : 0),
            person: person.number,
            dirt: marks({ ...dirt, ...more }),
          })
          put(fileOf(late ? year + 1 : year), row({}))
          if (twice) put(fileOf(year), row({ duplicate: true }))
          // The corrected file has the rows of the year at their right time, late ones too, each once.
          if (year === corrected) put(correction.file, row({ clock: false, late: false }, 0))
        }
      }
    },
  }
}

function postChoice({ posts }: CountrySettings): (random: Random, country: string) => Post {
  const others = posts.filter((post) => post.mode !== 'land')
  const draw = (list: readonly Post[]) => {
    const choice = weightedChoice(list.map(({ weight }) => weight))
    return (random: Random): Post => list[choice(random)] as Post
  }
  const elsewhere = draw(others)
  const byLand = new Map(
    posts.flatMap((post) =>
      post.countries.map(
        (country) => [country, posts.filter((one) => one.countries.includes(country))] as const,
      ),
    ),
  )
  const choices = new Map([...byLand].map(([country, list]) => [country, draw(list)] as const))
  return (random, country) => {
    const land = choices.get(country)
    return land === undefined || random.chance(byAir) ? elsewhere(random) : land(random)
  }
}

/** On what somebody crosses: by air one of a few flights a post has. */
function conveyance(random: Random, { code, mode }: Post): string {
  if (mode !== 'land') return `${code.slice(0, 2)}${100 + random.below(40)}`
  return ['A PIED', 'MOTO', 'VOITURE', 'CAR', 'CAR'][random.below(5)] ?? 'CAR'
}

/** What a traveller says; rounded to weeks from two on. */
function plannedDays(random: Random, { day, back }: Crossing): number | null {
  if (back === null || random.chance(0.1)) return null
  const days = back - day
  return days >= 14 && random.chance(0.6) ? Math.round(days / 7) * 7 : days
}
