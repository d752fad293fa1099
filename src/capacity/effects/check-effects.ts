/**
 * The questions of effect must be askable: a measure that exists and has years, windows the right way round, and the activity between
 * them. (That activity and countries exist is check-activities.ts's.)
 */
import { problem } from '../../problem.ts'
import { nearCodes } from '../../standards/near-codes.ts'
import type { Capacity } from '../capacity.ts'
import { measures } from '../measure/measures.ts'

/** @throws capacity.unknown, capacity.invalid, capacity.dates */
export function checkEffects({ effects, activities }: Pick<Capacity, 'effects' | 'activities'>): void {
  for (const { file, value } of effects) {
    const { id, before, after } = value
    const measure = measures.find((one) => one.id === value.measure)
    if (measure === undefined) {
      const near = nearCodes(
        value.measure,
        measures.map((one) => one.id),
      )
      throw problem('capacity.unknown', {
        file,
        where: `${id}.measure`,
        what: 'measure',
        found: value.measure,
        near,
      })
    }
    if (measure.years === undefined)
      throw problem('capacity.invalid', {
        file,
        where: `${id}.measure`,
        found: `“${measure.id}”, which is known for the present only`,
        expected: 'a measure that has years, such as reporting',
      })
    const activity = activities.find((one) => one.value.id === value.activity)?.value
    const began = Number((activity?.start ?? activity?.end ?? '').slice(0, 4))
    const ended = Number((activity?.end ?? activity?.start ?? '').slice(0, 4))
    const order: readonly (readonly [number, string, number, string])[] = [
      [before.from, 'before.from', before.to, 'before.to'],
      [after.from, 'after.from', after.to, 'after.to'],
      [before.to + 1, 'the year after before.to', after.from, 'after.from'],
      ...(began === 0
        ? []
        : ([
            [before.to, 'before.to', began, 'the year in which the activity began'],
            [ended, 'the year in which the activity ended', after.from, 'after.from'],
          ] as const)),
    ]
    for (const [earlier, first, later, second] of order)
      if (earlier > later)
        throw problem('capacity.dates', {
          file,
          where: id,
          first,
          earlier: String(earlier),
          second,
          later: String(later),
        })
  }
}
