/**
 * A Word file without chance and clock: docx 9.15 gives links random names, counts pictures and bookmarks over all files that it made, writes the time at which it ran, and its ZIP the time of
 * each entry. Here names are counted in order of appearance and every time is that of the document. Its styles for the lines of a table
 * of contents, which it lets nobody set, are drawn closer.
 */
import { unzipSync, zipSync } from 'fflate'
import type { Zippable } from 'fflate'

const decoder = new TextDecoder()
const encoder = new TextEncoder()

/** Settle the bytes of a Word file; `date` is an ISO date and time. */
export function settle(bytes: Uint8Array, date: string): Uint8Array {
  const at = `${date.slice(0, 19)}Z`
  const names = new Map<string, string>()
  const ids = new Map<string, string>()
  const places = new Map<string, string>()
  const marks = new Map<string, string>()
  const settled = Object.entries(unzipSync(bytes)).map(([path, content]): [string, Uint8Array] => {
    if (!/\.(xml|rels)$/.test(path)) return [path, content]
    const text = decoder
      .decode(content)
      .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${at}`)
      .replace(/"(rId[a-z0-9_-]{21})"/g, (_, id: string) => `"${counted(names, id, 'rIdLink')}"`)
      .replace(
        /(<wp:docPr [^>]*?\bid=")(\d+)"/g,
        (_, before: string, id: string) => `${before}${counted(ids, id, '')}"`,
      )
      .replace(/"(_Toc\d+)"/g, (_, id: string) => `"${counted(places, id, '_Toc')}"`)
      .replace(/ (_Toc\d+) /g, (_, id: string) => ` ${counted(places, id, '_Toc')} `)
      .replace(
        /(<w:bookmark(?:Start|End)\b[^>]*?\bw:id=")(\d+)"/g,
        (_, before: string, id: string) => `${before}${counted(marks, id, '')}"`,
      )
      .replace(
        /(<w:style [^>]*w:styleId="TOC\d".*?<w:spacing )w:after="100"/g,
        '$1w:after="30" w:line="252" w:lineRule="auto"',
      )
    return [path, encoder.encode(text)]
  })
  const files: Zippable = Object.fromEntries(settled)
  return zipSync(files, { level: 9, mtime: new Date(1980, 0, 1) })
}

const counted = (known: Map<string, string>, id: string, prefix: string): string => {
  const name = known.get(id) ?? `${prefix}${known.size + 1}`
  known.set(id, name)
  return name
}
