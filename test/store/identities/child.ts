/**
 * Another process that works on the same identities, with the built program; it can be killed at any moment.
 */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { reason } from './world.ts'
import type { World } from './world.ts'

const built = (file: string): string =>
  JSON.stringify(join(import.meta.dirname, '../../../dist', file.replace(/\.ts$/, '.js')))

const preamble = (here: World): string => `
  import { openPrivateDuckdb } from ${built('engine/private-duckdb.ts')}
  import { relation, sql } from ${built('sql/index.ts')}
  import { openIdentityStore } from ${built('store/identities/identities.ts')}
  import { destroyDue } from ${built('store/identities/retention.ts')}
  import { rotateIdentities } from ${built('store/identities/rotate-identities.ts')}
  import { rotateRoot } from ${built('store/identities/rotate-root.ts')}
  import { writeIdentities } from ${built('store/identities/write-identities.ts')}
  const reason = ${JSON.stringify(reason)}
  const at = openIdentityStore(${JSON.stringify(here.at)}, { env: {}, warn: () => {} })
  process.stdout.write('begun\\n')
`

export interface Ended {
  /** Nothing where it ended well, else the signal or what it said. */
  readonly wrong: string | null
  readonly milliseconds: number
}

/** Run `body`, with the names of the preamble at hand; kill it so many milliseconds after it began, where that is given. */
export const child = (here: World, body: string, killAfter?: number): Promise<Ended> =>
  new Promise((resolve) => {
    const started = spawn(process.execPath, ['--input-type=module', '-e', `${preamble(here)}${body}`])
    const began = Date.now()
    let stderr = ''
    started.stdout.once('data', () => {
      if (killAfter !== undefined) setTimeout(() => started.kill('SIGKILL'), killAfter)
    })
    started.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
    started.on('close', (code, signal) =>
      resolve({ wrong: code === 0 ? null : (signal ?? stderr), milliseconds: Date.now() - began }),
    )
  })
