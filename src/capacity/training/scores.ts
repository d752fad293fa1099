/**
 * From answers to scores: one sheet a person, course and occasion, with a one for each item that was right and a nought for each that
 * was wrong, blank, or not put to them.
 */
import type { Item } from '../model/training.ts'
import type { Answer, Occasion } from './read-answers.ts'

export interface Sheet {
  readonly course: string
  readonly person: string
  readonly occasion: Occasion
  /** Last day of the test. */
  readonly date: string
  /** In the order of the items. */
  readonly right: readonly number[]
  readonly blank: number
  /** Per cent of the items. */
  readonly score: number
}

/** The sheets of all tests, in the order of the answers. */
export function scores(answers: readonly Answer[], items: readonly Item[]): readonly Sheet[] {
  const sheets = Map.groupBy(answers, (a) => `${a.course} ${a.person} ${a.occasion}`)
  return [...sheets.values()].flatMap((own) => {
    const first = own[0]
    if (first === undefined) return []
    const found = new Map(own.map((answer) => [answer.item, answer.correct]))
    const right: readonly number[] = items.map(({ id }) => found.get(id) ?? 0)
    return [
      {
        course: first.course,
        person: first.person,
        occasion: first.occasion,
        date: own.reduce((last, { date }) => (date > last ? date : last), first.date),
        right,
        blank: items.filter(({ id }) => found.get(id) === undefined).length,
        score: (100 * right.reduce((sum, one) => sum + one, 0)) / items.length,
      },
    ]
  })
}
