/**
 * The texts that a codelist allows in a column of texts: its codes, and their names in every language.
 */
import { problem } from '../../problem.ts'
import type { Codelist } from '../../standards/codelist.ts'

/**
 * @param id of the list
 * @param column that asks for it, for the problem
 * @throws edition.unknown-codelist
 */
export function textsOf(codelists: readonly Codelist[], id: string, column: string): readonly string[] {
  const list = codelists.find((one) => one.id === id)
  if (list === undefined) throw problem('edition.unknown-codelist', { codelist: id, column })
  return [
    ...new Set(
      list.codes.flatMap((code) => [
        code.id,
        ...Object.values(code.name).filter((name) => name !== undefined),
      ]),
    ),
  ]
}
