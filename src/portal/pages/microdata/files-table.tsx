/**
 * The files of one version of a file of persons, data first, the codebook in the reader's language before the others.
 */
import type { MicrodataFile, MicrodataVersion } from '../../../published/microdata.ts'
import type { DataTableData } from '../../data-table.tsx'
import type { PageContext } from '../../page-context.ts'

/** Signs of a fingerprint that a page shows; `/microdata/` has all of them. */
const shown = 12

/** What a file is, in a few words. */
export function saysOf({ lang, m }: PageContext, { format, language }: MicrodataFile): string {
  const { kinds } = m.microdata
  if (language !== undefined)
    return kinds.page(new Intl.DisplayNames(lang, { type: 'language' }).of(language) ?? language)
  return format === 'csv' ? kinds.csv : format === 'parquet' ? kinds.parquet : kinds.json
}

export function filesTable(ctx: PageContext, { files, name, version }: MicrodataVersion): DataTableData {
  const { f, lang, m } = ctx
  const text = m.microdata.table
  const rank = (file: MicrodataFile): number =>
    file.part === 'data' ? 0 : file.language === lang ? 1 : file.language === undefined ? 3 : 2
  return {
    id: `files-${name}`,
    caption: text.caption(String(version)),
    head: text.what,
    columns: [
      { id: 'size', label: text.size },
      { id: 'hash', label: text.hash, text: true },
    ],
    rows: files
      .toSorted((a, b) => rank(a) - rank(b))
      .map((file) => ({
        head: saysOf(ctx, file),
        ...(file.open ? { href: `/microdata/${file.name}` } : {}),
        cells: [{ text: f.bytes(file.bytes) }, { text: <code>{file.sha256.slice(0, shown)}</code> }],
      })),
  }
}
