/** Questions: `standards/questions/*.yaml`, a list a file. */
import { Question } from './question.ts'
import { readLists } from './read-lists.ts'

/**
 * Read every question under `dir`, in the order of the files and of the lists in them.
 *
 * @throws standards.invalid
 */
export function readQuestions(dir: string): readonly Question[] {
  return readLists(dir, 'questions', Question)
}
