/**
 * Which generation of a cascade each course is: 1 where it follows no other, else one more than the course whose trainees teach it.
 */
import { problem } from '../../problem.ts'
import type { Course } from '../model/training.ts'

/** Generation by course id. @throws capacity.circle where courses lead back to themselves */
export function generations(courses: readonly Course[], file = ''): ReadonlyMap<string, number> {
  const after = new Map(courses.map((course) => [course.id, course.after]))
  const depth = (id: string, path: readonly string[]): number => {
    if (path.includes(id))
      throw problem('capacity.circle', {
        file,
        what: 'courses',
        through: [...path.slice(path.indexOf(id)), id].toReversed(),
      })
    const before = after.get(id)
    return before === undefined ? 1 : 1 + depth(before, [...path, id])
  }
  return new Map(courses.map(({ id }) => [id, depth(id, [])]))
}
