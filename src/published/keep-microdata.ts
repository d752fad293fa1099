/**
 * The files of persons that may be handed out, kept for a server: looked for at most once in some seconds, and read anew where one was approved
 * or taken away since. A look never makes a reader wait.
 */
import { createHash } from 'node:crypto'
import { readdirSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readMicrodata, versionFolder } from './microdata.ts'
import type { Microdata, MicrodataFile } from './microdata.ts'

export interface Fetched {
  readonly file: MicrodataFile
  readonly bytes: Uint8Array
}

export interface KeptMicrodata {
  readonly current: () => readonly Microdata[]
  /** A file that anybody may fetch, with its bytes; undefined for every other name. */
  readonly fetch: (name: string) => Promise<Fetched | undefined>
}

/** Least time in milliseconds between two looks at the folder. */
const every = 2000

/** Keep what lies in `folder`, which may be made later. */
export async function keepMicrodata(folder: string): Promise<KeptMicrodata> {
  let seen = stateOf(folder)
  let found = await readMicrodata(folder)
  let looked = Date.now()
  let reading = false
  const renew = async (state: string): Promise<void> => {
    reading = true
    found = await readMicrodata(folder)
    seen = state
    reading = false
  }
  const current = (): readonly Microdata[] => {
    if (!reading && Date.now() - looked >= every) {
      looked = Date.now()
      const now = stateOf(folder)
      if (now !== seen) void renew(now)
    }
    return found
  }
  const fetch = async (name: string): Promise<Fetched | undefined> => {
    for (const { newest, earlier } of current())
      for (const version of [newest, ...earlier]) {
        const file = version.files.find((one) => one.name === name && one.open)
        if (file === undefined) continue
        const bytes = await readFile(join(versionFolder(folder, version), name)).catch(() => undefined)
        // What was touched since the last look is not what was approved.
        if (bytes !== undefined && sha256(bytes) === file.sha256) return { file, bytes }
      }
    return undefined
  }
  return { current, fetch }
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Names, sizes and times of everything in the folder: they differ where it has to be read again. */
function stateOf(folder: string): string {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .toSorted()
      .map((name) => {
        const { size, mtimeMs } = statSync(join(folder, name))
        return `${name} ${size} ${mtimeMs}`
      })
      .join('\n')
  } catch {
    return ''
  }
}
