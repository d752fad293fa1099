/**
 * A document as PDF: set by Typst, tagged, as PDF/UA-1 (accessible PDF), with the fonts that travel with the compiler and DejaVu for
 * the drawings. The same document gives the same bytes: its date is that of the release.
 */
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { problem } from '../../problem.ts'
import type { Document } from '../model.ts'
import { template } from './template.ts'
import { typeset } from './typeset.ts'

const fonts = join(dirname(createRequire(import.meta.url).resolve('dejavu-fonts-ttf/package.json')), 'ttf')
/** No folder of that name exists: everything that the design may read is put there in memory. */
const room = resolve('/corridor-document')

/** Set `document`. @throws document.failed where the typesetter refuses it, which is our fault */
export function writePdf(document: Document): Uint8Array {
  const { data, files } = typeset(document)
  const compiler = NodeCompiler.create({ workspace: room, fontArgs: [{ fontPaths: [fonts] }] })
  const put = (path: string, text: string): void => {
    compiler.mapShadow(join(room, path), Buffer.from(text))
  }
  put('/document.json', JSON.stringify(data))
  for (const [path, svg] of files) put(path, svg)
  try {
    const compiled = compiler.compile({ mainFileContent: template })
    const { result } = compiled
    if (result === null) {
      const found: unknown = compiled.takeDiagnostics()?.shortDiagnostics
      throw problem('document.failed', { what: document.title, message: JSON.stringify(found) })
    }
    return compiler.pdf(result, { pdfStandard: 'ua-1' })
  } finally {
    // What one document left in the compiler's cache is of no use to the next.
    compiler.evictCache(0)
  }
}
