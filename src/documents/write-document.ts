/**
 * A document as bytes. HTML is written at once; Word and PDF take a second or two of pure computing and are written aside, in a thread
 * of their own, one at a time, so that a server goes on answering.
 */
import { Worker } from 'node:worker_threads'
import { problem } from '../problem.ts'
import { spacedIn } from '../report/french-spaces.ts'
import type { Format } from './formats.ts'
import { writeHtml } from './html/write-html.tsx'
import type { Document } from './model.ts'
import type { Written } from './writer.ts'

/** The thread's program: TypeScript in the sources, JavaScript in what is built. */
const program = new URL(import.meta.url.endsWith('.ts') ? './writer.ts' : './writer.js', import.meta.url)

let last: Promise<unknown> = Promise.resolve()

/** @throws document.failed */
export async function writeDocument(given: Document, format: Format): Promise<Uint8Array> {
  const document = spacedIn(given.lang, given)
  if (format === 'html') return writeHtml(document)
  const next = last.then(() => aside(document, format))
  last = next.catch(() => undefined)
  return next
}

function aside(document: Document, format: 'docx' | 'pdf'): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const failed = (message: string): void =>
      reject(problem('document.failed', { what: document.title, message }))
    const worker = new Worker(program, { workerData: { document, format } })
    worker.once('message', (written: Written) => {
      if ('bytes' in written) resolve(written.bytes)
      else failed(written.failed)
    })
    worker.once('error', (error) => failed(error instanceof Error ? error.message : String(error)))
    worker.once('exit', (code) => {
      if (code !== 0) failed(`the thread ended with ${code}`)
    })
  })
}
