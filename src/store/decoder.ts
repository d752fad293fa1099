/**
 * Bytes to text, strictly: a byte that the encoding does not allow is an error with its place, never a replacement sign.
 */
import { Transform } from 'node:stream'
import { problem } from '../problem.ts'
import type { SourceFile } from '../edition/source.ts'

const names = { 'utf-8': 'utf-8', 'latin-1': 'latin1', 'utf-16': 'utf-16le' } as const

/** @throws read.invalid-encoding, read.binary (as errors of the stream) */
export function decoder(encoding: SourceFile['encoding'], shown: string): Transform {
  const strict = new TextDecoder(names[encoding], { fatal: true })
  let offset = 0
  const decode = (chunk: Uint8Array | undefined): string => {
    try {
      return chunk === undefined ? strict.decode() : strict.decode(chunk, { stream: true })
    } catch {
      throw problem('read.invalid-encoding', { file: shown, encoding, near: offset })
    }
  }
  return new Transform({
    readableObjectMode: false,
    decodeStrings: true,
    transform(chunk: Buffer, _encoding, done) {
      try {
        if (encoding !== 'utf-16' && chunk.includes(0))
          throw problem('read.binary', { file: shown, near: offset + chunk.indexOf(0) })
        const text = decode(chunk)
        offset += chunk.length
        done(null, text)
      } catch (error) {
        done(error instanceof Error ? error : new Error(String(error)))
      }
    },
    flush(done) {
      try {
        done(null, decode(undefined))
      } catch (error) {
        done(error instanceof Error ? error : new Error(String(error)))
      }
    },
  })
}
