/**
 * What the system, DuckDB or SQLite say of a disk, as one clear problem: it is full, it may not be used, it is gone, it fails.
 *
 * The system gives codes (ENOSPC), SQLite numbers (13), DuckDB 1.5 only the system's sentence with the path in quotation marks.
 */
import { join, dirname } from 'node:path'
import { Problem, problem } from './problem.ts'

type Kind = 'full' | 'denied' | 'vanished' | 'failing'
type Said = readonly [kind: Kind, why: string]

const full: Said = ['full', 'the disk is full']
const codes: Readonly<Record<string, Said>> = {
  ENOSPC: full,
  EDQUOT: ['full', 'the quota of disk space is used up'],
  EFBIG: ['full', 'it would be larger than a file may be here'],
  EACCES: ['denied', 'permission is denied'],
  EPERM: ['denied', 'permission is denied'],
  EROFS: ['denied', 'it can only be read'],
  ENOENT: ['vanished', ''],
  ENOTDIR: ['vanished', ''],
  ESTALE: ['vanished', ''],
  EIO: ['failing', 'an error of input or output'],
}

const sentences: readonly (readonly [RegExp, string])[] = [
  [/No space left on device|max_temp_directory_size/i, 'ENOSPC'],
  [/Disk quota exceeded/i, 'EDQUOT'],
  [/File too large/i, 'EFBIG'],
  [/Permission denied|Operation not permitted/i, 'EACCES'],
  [/Read-only file system/i, 'EROFS'],
  [/No such file or directory|No files found that match/i, 'ENOENT'],
  [/Input\/output error/i, 'EIO'],
]

/** Kinds of DuckDB's errors that may be the disk's; the others may quote what stands in a file. */
const byDuckdb = /^(?:IO|TransactionContext|FATAL|Out of Memory) Error: /

/** Of an extended result code of SQLite (https://sqlite.org/rescode.html); a write that the system cut short is 778 or 4874. */
function saidBySqlite(code: number): Said | undefined {
  const [main, sub] = [code & 0xff, code >> 8]
  if (main === 13) return full
  if (main === 10)
    return [3, 6, 19, 22].includes(sub)
      ? ['full', 'the disk is full, or the file would be larger than is allowed']
      : ['failing', 'an error of input or output']
  if (main === 8) return ['denied', 'it can only be read']
  if (main === 14) return ['denied', 'it cannot be opened']
  return undefined
}

/** `…/.making-4711-current` is called by the name that it would have got. */
const finalName = (path: string): string =>
  join(dirname(path), path.slice(dirname(path).length + 1).replace(/^\.making-\d+-/, ''))

/**
 * @param where what was being used, where the error does not say
 * @returns undefined where the disk is not what is wrong
 */
export function diskProblem(error: unknown, where: string): Problem | undefined {
  if (!(error instanceof Error) || error instanceof Problem) return undefined
  const has = error as Error & { code?: unknown; path?: unknown; dest?: unknown; errcode?: unknown }
  const isSystem = 'syscall' in error && typeof has.code === 'string'
  const sentence = byDuckdb.test(error.message)
    ? sentences.find(([pattern]) => pattern.test(error.message))
    : undefined
  const said = isSystem
    ? codes[String(has.code)]
    : typeof has.errcode === 'number'
      ? saidBySqlite(has.errcode)
      : sentence && codes[sentence[1]]
  if (said === undefined) return undefined
  const target = /^(?:copyfile|rename|link)$/.test(String((has as { syscall?: unknown }).syscall))
    ? (has.dest ?? has.path)
    : has.path
  const quoted = isSystem ? target : /"([^"\n]*\/[^"\n]*)"/.exec(error.message)?.[1]
  const path = typeof quoted === 'string' ? finalName(quoted) : where
  const [kind, why] = said
  return kind === 'vanished'
    ? problem('store.vanished', { where: path })
    : problem(`store.${kind}`, { where: path, why })
}
