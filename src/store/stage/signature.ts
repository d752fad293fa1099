/**
 * What a file is by its first bytes, so that a workbook called `.csv` is called what it is.
 */
import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { problem } from '../../problem.ts'
import type { FileForm } from '../../edition/file-form.ts'

const zip = 'an Excel workbook (XLSX) or another ZIP archive'
const compound = 'an Excel workbook of the old kind (XLS) or another compound document'
const parquet = 'a Parquet file'

/** First bytes as Latin-1, and what begins with them. */
const known: readonly (readonly [string, string])[] = [
  ['PK\x03\x04', zip],
  ['PK\x05\x06', zip],
  ['\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1', compound],
  ['PAR1', parquet],
  ['%PDF-', 'a PDF document'],
  ['\x1F\x8B', 'a file compressed with gzip'],
  ['7z\xBC\xAF\x27\x1C', 'an archive (7z)'],
  ['Rar!\x1A', 'an archive (RAR)'],
  ['$FL2', 'a file of SPSS (SAV)'],
  ['$FL3', 'a file of SPSS (ZSAV)'],
  ['{\\rtf', 'a text document (RTF)'],
]
const page = /^(\xEF\xBB\xBF)?\s*<(!doctype html|html)/i

const expected: Readonly<Record<FileForm['format'], string | undefined>> = {
  csv: undefined,
  fixed: undefined,
  jsonl: undefined,
  xlsx: zip,
  parquet,
}

/** The first `length` bytes of a file, fewer where it is shorter. */
export function firstBytes(path: string, length: number): Buffer {
  const bytes = Buffer.alloc(Math.min(length, statSync(path).size))
  const handle = openSync(path, 'r')
  try {
    readSync(handle, bytes, 0, bytes.length, 0)
  } finally {
    closeSync(handle)
  }
  return bytes
}

/**
 * @param mayBeEmpty the form of the file has no header, so that a file of no rows holds nothing
 * @throws read.empty-file, read.other-format, read.protected for a workbook with a password (it is a compound document, [MS-OFFCRYPTO]
 *   2.3.4, whose directory names an EncryptedPackage)
 */
export function checkSignature(
  path: string,
  shown: string,
  format: FileForm['format'],
  mayBeEmpty = false,
): void {
  const first = firstBytes(path, 64).toString('latin1')
  if (first === '' && mayBeEmpty) return
  if (first === '')
    throw problem('read.empty-file', {
      file: shown,
      found: 'nothing at all',
      needs: 'a header, even where no row follows',
    })
  if (first.startsWith('PARE')) throw problem('read.protected', { file: shown })
  const found =
    known.find(([sign]) => first.startsWith(sign))?.[1] ?? (page.test(first) ? 'a web page' : undefined)
  if (found === expected[format]) return
  if (found === compound && holdsPackage(path)) throw problem('read.protected', { file: shown })
  throw problem('read.other-format', {
    file: shown,
    expected: `a file of the format ${format}`,
    found: found ?? 'something else: its first bytes are those of no such file',
  })
}

/** The directory may stand anywhere in a compound document; it is looked for in the first and the last megabyte. */
function holdsPackage(path: string): boolean {
  const name = Buffer.from('EncryptedPackage', 'utf16le')
  const size = statSync(path).size
  const megabyte = 1 << 20
  if (firstBytes(path, megabyte).includes(name)) return true
  const last = Buffer.alloc(Math.min(size, megabyte))
  const handle = openSync(path, 'r')
  try {
    readSync(handle, last, 0, last.length, size - last.length)
  } finally {
    closeSync(handle)
  }
  return last.includes(name)
}
