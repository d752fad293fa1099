/**
 * An Excel workbook: the data with names beside the codes, and a sheet that says what they are and how to cite them. Texts are
 * typed as texts, so none of them can run as a formula.
 */
import { columns } from './columns.ts'
import type { TableData } from './table-data.ts'
import { workbook } from './workbook.ts'
import type { Field } from './workbook.ts'
import { xlsxWords } from './xlsx-words.ts'

export function xlsx(data: TableData): Uint8Array {
  const words = xlsxWords[data.language]
  const made = columns({ ...data, labels: true })
  function* rows(): Generator<readonly Field[]> {
    yield made.map(({ name }) => name)
    for (const cell of data.cells) yield made.map(({ of }) => of(cell))
  }
  const widths = made.map(({ name }) => (name.endsWith('_LABEL') ? 28 : Math.max(10, name.length + 2)))
  return workbook([
    { name: words.data, head: 1, widths, rows: rows() },
    { name: words.about, head: 0, widths: [26, 34, 90], rows: about(data) },
  ])
}

function about(data: TableData): readonly (readonly Field[])[] {
  const words = xlsxWords[data.language]
  const coded = [
    ...data.dimensions.map((d) => [d.id, d.label] as const),
    ...Object.entries(data.attributes).flatMap(([id, codes]) =>
      codes.map((code) => [`${id} = ${code.id}`, code.label] as const),
    ),
  ]
  return [
    [words.title, data.title],
    [words.definition, null, data.definition],
    [words.universe, null, data.universe],
    [words.unit, data.unit.label],
    [words.citation, null, data.citation],
    [words.address, null, data.url],
    [words.release, data.release.number],
    [words.hash, null, data.release.hash],
    [],
    [words.sources],
    ...data.sources.flatMap((s): readonly Field[][] => [
      [s.id, s.title, s.citation],
      'terms' in s
        ? [null, words.records, `${s.terms} ${words.basis}: ${s.legal_basis}.`]
        : [null, words.licence, `${s.licence} · ${s.url}`],
    ]),
    [],
    [words.codes],
    ...coded.map(([id, label]): readonly Field[] => [id, label]),
  ]
}
