/**
 * Forms of names: the values of a base are read out, taken apart by the dictionary of names, and put beside it as a dataset.
 */
import { nameForms } from '../names/index.ts'
import type { NameDictionary, NameForms, NameKind, NameToken } from '../names/index.ts'
import { id, relation, sql } from '../sql/index.ts'
import type { Relation } from '../sql/index.ts'
import type { Base } from '../steps/link/encode/coding.ts'
import { namesName } from '../steps/link/encode/dictionary.ts'
import { keepTable } from './keep-table.ts'
import type { Session } from './session.ts'

/** Make the dataset "names of BASE": one row per value, a text for each form that the model asks for. */
export async function keepNames(
  at: Session,
  base: Base,
  records: Relation,
  dictionary: NameDictionary,
): Promise<void> {
  const read = await at.columns(
    relation(
      'names to read',
      ['value'],
      `Values of ${base.name}, each once`,
      sql`select distinct ${id(base.name)} as "value" from ${records} where ${id(base.name)} is not null`,
    ),
    ['value'],
  )
  const values = (read['value'] ?? []) as readonly string[]
  const forms = new Map<NameKind, readonly NameForms[]>()
  const formsOf = (kind: NameKind): readonly NameForms[] => {
    const known = forms.get(kind)
    if (known !== undefined) return known
    const seen = new Map<string, NameToken>()
    const made = values.map((value) => nameForms(value, kind, dictionary, seen))
    forms.set(kind, made)
    return made
  }
  await keepTable(at, namesName(base), [
    { name: 'value', type: 'STRING', data: values },
    ...base.names.map((column) => {
      const { kind, form } = column.name_form as NonNullable<typeof column.name_form>
      return { name: column.name, type: 'STRING' as const, data: formsOf(kind).map((f) => f[form]) }
    }),
  ])
}
