/**
 * The thread in which Word and PDF are written: takes one document, gives its bytes or what went wrong, and ends.
 */
import { parentPort, workerData } from 'node:worker_threads'
import type { Document } from './model.ts'

export type Written = { readonly bytes: Uint8Array } | { readonly failed: string }

const write = async (): Promise<Written> => {
  const { document, format } = workerData as { document: Document; format: 'docx' | 'pdf' }
  try {
    return {
      bytes:
        format === 'pdf'
          ? (await import('./pdf/write-pdf.ts')).writePdf(document)
          : await (await import('./docx/write-docx.ts')).writeDocx(document),
    }
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) }
  }
}

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
parentPort?.postMessage(await write())
