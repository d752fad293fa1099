/**
 * Whether the texts of agencies that `methods.yaml` gives codes to stand in columns of texts, and the codes in the lists of the tables that count by them.
 */
import type { Methods } from '../../edition/methods.ts'
import type { ReadEdition } from '../../edition/read-edition.ts'
import type { Standards } from '../../standards/standards.ts'
import { known, wrong } from './wrong-methods.ts'

/** @throws edition.invalid */
export function checkTexts(given: ReadEdition, methods: Methods, standards: Standards): void {
  const types = given.recordSources.map((source) => source.record_type)
  const texts = standards.recordTypes
    .filter(({ id }) => types.some((type) => type === id))
    .flatMap(({ columns }) => columns.filter(({ kind }) => kind === 'text').map(({ id }) => id))
  const lists = [...standards.codelists, ...given.codelists]
  for (const [column, codes] of Object.entries(methods.texts)) {
    known(`texts.${column}`, 'among columns of texts, the column', column, [...new Set(texts)])
    for (const dimension of listedBy(column, methods, standards)) {
      const name = standards.concepts.find(({ id }) => id === dimension)?.codelist
      const list = lists.find(({ id }) => id === name)
      if (list === undefined) throw wrong(`texts.${column}`, `the edition has no list ${name ?? dimension}`)
      const ids = list.codes.map(({ id }) => id)
      for (const [text, code] of Object.entries(codes))
        known(`texts.${column}.${text}`, `in ${list.id}, the code`, code, ids)
    }
  }
}

/** Dimensions of the counted tables that find their code in what `texts` says of a column. */
const listedBy = (column: string, methods: Methods, { tables }: Standards): readonly string[] => [
  ...new Set(
    tables
      .filter(({ id }) => methods.tables.some(({ table }) => table === id))
      .flatMap(({ counts }) => Object.entries(counts?.by ?? {}))
      .filter(([, { as, columns }]) => as === 'listed' && columns[0] === column)
      .map(([dimension]) => dimension),
  ),
]
