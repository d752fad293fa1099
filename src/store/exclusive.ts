/**
 * One process at a time, by a lock that the system itself lets go when its holder is killed.
 *
 * The lock is SQLite's on an empty file, so it works wherever the catalog does. The work is not asynchronous: within a process nothing
 * else goes on meanwhile, and the sections must not be nested.
 */
import { DatabaseSync } from 'node:sqlite'
import { problem } from '../problem.ts'

const patience = 60

/**
 * Do `work` while no other process does any under the same lock.
 *
 * @param path file of the lock; made where it is absent
 * @throws identities.busy after a minute of waiting
 */
export function exclusively<T>(path: string, work: () => T): T {
  const db = new DatabaseSync(path)
  try {
    db.exec(`pragma busy_timeout = ${patience * 1000}`)
    try {
      db.exec('begin exclusive')
    } catch {
      throw problem('identities.busy', { seconds: patience })
    }
    return work()
  } finally {
    // Closing ends the transaction; it has written nothing.
    db.close()
  }
}
