/** An Excel workbook of one sheet, written whole: what is held at once becomes a workbook of its own. */
import { writeFileSync } from 'node:fs'
import { workbook } from '../../../exchange/workbook.ts'
import type { Field } from '../../people-set.ts'
import type { Layout } from './layout.ts'

export function writeWorkbook(
  path: string,
  { columns, title }: Layout,
  rows: readonly (readonly Field[])[],
): void {
  const widths = columns.map(({ name }) => Math.max(12, name.length + 2))
  // A sheet's name has 31 characters at most.
  const sheet = {
    name: title.slice(0, 31),
    head: 1,
    widths,
    rows: [columns.map(({ name }) => name), ...rows],
  }
  writeFileSync(path, workbook([sheet]))
}
