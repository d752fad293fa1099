/**
 * How a source writes a birth: a date, a month, a year, or only the age in its reference year. Who knows only the year is born on
 * 1 January for every form that wants a day; ages heap on multiples of five.
 */
import { weightedChoice } from '../alias.ts'
import { dateText } from '../date.ts'
import type { CivilDate } from '../date.ts'
import type { Random } from '../random.ts'
import type { Person } from './person.ts'
import type { Clerk, WestAfricaSettings } from './settings.ts'

export interface WrittenBirth {
  /** ISO, in full or as far as known. */
  readonly dob: string | null
  /** Completed years in the reference year; only where there is no `dob`. */
  readonly age: number | null
}

const forms = ['date', 'month', 'year', 'age', 'none'] as const

/** Adults round their age, children's ages are counted. */
const roundsFrom = 15

/** Make the pen that a source writes births with, for a person seen in `year`. */
export function birthPen(
  { slips, birth: heap }: WestAfricaSettings,
  source: Clerk,
): (random: Random, person: Person, year: number) => WrittenBirth {
  const choice = weightedChoice(forms.map((form) => source.dob[form]))

  const slipped = (random: Random, birth: CivilDate): string => {
    const u = random.unit()
    let bound = slips.first_of_january
    if (u < bound) return dateText({ ...birth, month: 1, day: 1 })
    if (u < (bound += slips.day_month_swapped))
      return dateText(birth.day > 12 ? birth : { ...birth, month: birth.day, day: birth.month })
    if (u < (bound += slips.digit)) return dateText({ ...birth, day: 1 + random.below(28) })
    return dateText(birth)
  }
  const onDefaultDay = (random: Random, year: number): string => {
    const u = random.unit()
    const { first_of_january, first_of_july, fifteenth } = heap.default_day
    if (u < first_of_january) return dateText({ year, month: 1, day: 1 })
    if (u < first_of_january + first_of_july) return dateText({ year, month: 7, day: 1 })
    if (u < first_of_january + first_of_july + fifteenth)
      return dateText({ year, month: 1 + random.below(12), day: 15 })
    return String(year)
  }

  return (random, person, seen) => {
    const form = forms[choice(random)] ?? 'none'
    const shift = random.chance(slips.year_beside) ? (random.chance(0.5) ? 1 : -1) : 0
    const birth = { ...person.birth, year: Math.min(person.birth.year + shift, seen) }
    switch (form) {
      case 'none':
        return { dob: null, age: null }
      case 'age': {
        const had = Math.max(0, seen - birth.year - (random.chance(0.5) ? 1 : 0))
        const rounded = had >= roundsFrom && random.chance(slips.age_rounded) ? Math.round(had / 5) * 5 : had
        return { dob: null, age: rounded }
      }
      case 'year':
        return { dob: String(birth.year), age: null }
      case 'month':
        return { dob: person.dayKnown ? dateText(birth).slice(0, 7) : String(birth.year), age: null }
      case 'date':
        return { dob: person.dayKnown ? slipped(random, birth) : onDefaultDay(random, birth.year), age: null }
    }
  }
}
