/**
 * One download: a table, a format and a selection become a file with its name, its type and a tag that changes only with the
 * release or the selection.
 */
import { createHash } from 'node:crypto'
import { problem } from '../problem.ts'
import type { Release } from '../published/model.ts'
import { nearCodes } from '../standards/near-codes.ts'
import { readSelection } from '../published/read-selection.ts'
import { tableData } from '../published/table-data.ts'
import { writeSelection } from '../published/write-selection.ts'
import { languages } from '../standards/labels.ts'
import type { Language } from '../standards/labels.ts'
import { downloadName } from './download-name.ts'
import { formats } from './formats.ts'

/**
 * Answer `file` (`stock-origin.csv`), asked for at `url`, unless the reader has what `known` (If-None-Match) names.
 *
 * @throws published.unknown-format, published.unknown-table, published.unknown-dimension, published.unknown-code,
 * published.invalid-parameter, published.too-large
 */
export async function answerDownload(
  release: Release,
  file: string,
  url: URL,
  known: string,
): Promise<Response> {
  const dot = file.indexOf('.')
  const ending = file.slice(dot + 1)
  const format = formats.get(ending)
  if (dot < 1 || format === undefined)
    throw problem('published.unknown-format', { file, formats: [...formats.keys()] })
  const id = file.slice(0, dot)
  const table = release.vocabulary.tables.find((t) => t.id === id)
  if (table === undefined) {
    const ids = release.vocabulary.tables.map((t) => t.id)
    throw problem('published.unknown-table', { table: id, near: nearCodes(id, ids) })
  }
  const query = readSelection(table, url.searchParams)
  const asked = url.searchParams.get('lang')
  const language = readLanguage(asked)
  const labels = format.labels === 'always' || asked !== null

  const selection = writeSelection(table, query)
  const address = [selection, ...(asked === null ? [] : [`lang=${language}`])]
    .filter((part) => part !== '')
    .join('&')
  const canonical = `${url.origin}${url.pathname}${address === '' ? '' : `?${address}`}`
  const tag = `"${release.info.hash.slice(0, 16)}-${createHash('sha256').update(canonical).digest('hex').slice(0, 16)}"`
  const headers = { ETag: tag, 'Cache-Control': 'public, max-age=60' }
  if (known.split(',').some((one) => one.trim().replace(/^W\//, '') === tag || one.trim() === '*')) {
    return new Response(null, { status: 304, headers })
  }
  const cells = format.most === undefined ? 0 : await release.count(query)
  if (format.most !== undefined && cells > format.most) {
    throw problem('published.too-large', { table: id, cells, limit: format.most })
  }
  const data = await tableData(release, table, query, { language, labels, url: canonical })
  const bytes = format.write(data)
  return new Response(bytes as Uint8Array<ArrayBuffer>, {
    headers: {
      ...headers,
      'Content-Type': format.type,
      'Content-Length': String(bytes.length),
      'Content-Disposition': `${ending === 'json' ? 'inline' : 'attachment'}; filename="${downloadName(data, ending)}"`,
    },
  })
}

function readLanguage(asked: string | null): Language {
  const found = asked === null ? 'en' : languages.find((language) => language === asked)
  if (found !== undefined) return found
  throw problem('published.invalid-parameter', {
    parameter: 'lang',
    value: asked ?? '',
    expected: languages.join(', '),
  })
}
