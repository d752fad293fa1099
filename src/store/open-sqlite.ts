/**
 * Open an SQLite file whose rows must survive a power cut, and look whether it is whole before anything believes it.
 */
import { DatabaseSync } from 'node:sqlite'
import { diskProblem } from '../disk-problem.ts'
import { problem } from '../problem.ts'

/** Results of SQLite that say that the file is no more what was written: SQLITE_CORRUPT, SQLITE_NOTADB. */
const damage = [11, 26]

/**
 * @param schema statements that make what is absent
 * @throws store.damaged-catalog, and what is wrong with the disk (`store.*`)
 */
export function openSqlite(path: string, schema: string): DatabaseSync {
  let db: DatabaseSync | undefined
  try {
    db = new DatabaseSync(path)
    db.exec('pragma busy_timeout = 5000; pragma journal_mode = wal; pragma synchronous = full')
    const [first] = db.prepare('pragma integrity_check(1)').all()
    const found = String(first?.['integrity_check'])
    if (found !== 'ok') throw problem('store.damaged-catalog', { path, what: oneLine(found) })
    db.exec(schema)
    return db
  } catch (error) {
    if (db?.isOpen === true) db.close()
    const code = error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : 0
    if (damage.includes(code))
      throw problem('store.damaged-catalog', { path, what: oneLine((error as Error).message) })
    throw diskProblem(error, path) ?? error
  }
}

/** SQLite says where in the file the damage is, on several lines. */
const oneLine = (text: string): string =>
  text
    .replaceAll(/\*\*\*[^*]*\*\*\*/g, '')
    .trim()
    .split('\n')[0] ?? ''
