/**
 * Files of persons that were approved, as the folder `microdata/NAME/vN/` has them: which versions there are, and which of their files.
 *
 * Nothing is there but what `approval.json` names, byte for byte as it was approved. Candidates and reports lie in other folders, which
 * nothing here opens.
 */
import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { readCheckedJson } from '../checked-json.ts'
import { accessUnlessTold } from '../edition/microdata.ts'
import { hashFile } from '../hash-file.ts'
import { languages } from '../standards/labels.ts'
import type { Language } from '../standards/labels.ts'
import type { Codebook } from './codebook.ts'

export const approvalName = 'approval.json'

/** `approval.json`: who handed out which files. */
export const ApprovedFiles = z.strictObject({
  name: z.string(),
  version: z.int().positive(),
  /** SHA-256 of the file as CSV. */
  hash: z.string(),
  approval: z.strictObject({
    by: z.string(),
    at: z.string(),
    objection: z.strictObject({ checks: z.array(z.string()).readonly(), reason: z.string() }).exactOptional(),
  }),
  /** SHA-256 of each file. */
  files: z.record(z.string().regex(/^[a-z0-9-]+(\.[a-z]{2})?\.[a-z]+$/), z.string()),
})
export type ApprovedFiles = z.infer<typeof ApprovedFiles>

export interface MicrodataFile {
  readonly name: string
  readonly part: 'data' | 'codebook'
  readonly format: string
  /** Of a page. */
  readonly language?: Language
  readonly bytes: number
  readonly sha256: string
  /** Whether anybody may fetch it. */
  readonly open: boolean
}

export interface MicrodataVersion extends Omit<ApprovedFiles, 'files'> {
  readonly codebook: Codebook
  readonly files: readonly MicrodataFile[]
}

/** One file of persons, its newest version first. */
export interface Microdata {
  readonly name: string
  readonly newest: MicrodataVersion
  readonly earlier: readonly MicrodataVersion[]
}

export const versionFolder = (folder: string, { name, version }: Pick<ApprovedFiles, 'name' | 'version'>) =>
  join(folder, name, `v${version}`)

/**
 * Read what was approved in `folder`, by name; nothing where there is no such folder. A version that is not as it was approved is left out.
 *
 * Data may be fetched where its own version and the newest both are for anyone: a later approval can close what an earlier one opened. Where
 * the newest is not as it was approved, nobody knows what it said, and all data are closed.
 */
export async function readMicrodata(folder: string): Promise<readonly Microdata[]> {
  const all = await Promise.all(
    namesIn(folder).map(async (name): Promise<readonly Microdata[]> => {
      const names = namesIn(join(folder, name)).filter((version) => /^v\d+$/.test(version))
      const versions = await Promise.all(names.map((version) => readVersion(folder, name, version)))
      const [newest, ...earlier] = versions
        .flatMap((version) => version ?? [])
        .toSorted((a, b) => b.version - a.version)
      if (newest === undefined) return []
      const isNewest = names.every((version) => Number(version.slice(1)) <= newest.version)
      const isOpen = isNewest && newest.codebook.access.who === 'anyone'
      return [
        { name, newest: isNewest ? newest : closed(newest), earlier: isOpen ? earlier : earlier.map(closed) },
      ]
    }),
  )
  return all.flat()
}

const closed = (version: MicrodataVersion): MicrodataVersion => ({
  ...version,
  files: version.files.map((file) => ({ ...file, open: file.open && file.part === 'codebook' })),
})

/** Names without those that a program is still making, which begin with a dot. */
function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && /^[a-z0-9-]+$/.test(entry.name))
      .map((entry) => entry.name)
      .toSorted()
  } catch {
    return []
  }
}

async function readVersion(
  folder: string,
  name: string,
  version: string,
): Promise<MicrodataVersion | undefined> {
  try {
    const within = join(folder, name, version)
    const { files, ...approved } = ApprovedFiles.parse(readCheckedJson(join(within, approvalName)))
    if (approved.name !== name || `v${approved.version}` !== version) return undefined
    const all = Object.entries(files)
    for (const [file, sha256] of all) if ((await hashFile(join(within, file))) !== sha256) return undefined
    const bookName = all.map(([file]) => file).find((file) => file.endsWith('-codebook.json'))
    if (bookName === undefined) return undefined
    const book = JSON.parse(readFileSync(join(within, bookName), 'utf8')) as Codebook
    const codebook = { ...book, access: book.access ?? accessUnlessTold }
    const isOpen = codebook.access.who === 'anyone'
    return {
      ...approved,
      codebook,
      files: all.map(([file, sha256]) => fileOf(file, sha256, statSync(join(within, file)).size, isOpen)),
    }
  } catch {
    // What cannot be read was not approved as far as a reader of the site is concerned; the rest is shown.
    return undefined
  }
}

function fileOf(name: string, sha256: string, bytes: number, isOpen: boolean): MicrodataFile {
  const [stem = '', ...endings] = name.split('.')
  const part = stem.endsWith('-codebook') ? 'codebook' : 'data'
  const language = languages.find((one) => one === endings[0])
  return {
    name,
    part,
    format: endings.at(-1) ?? '',
    ...(language === undefined ? {} : { language }),
    bytes,
    sha256,
    open: part === 'codebook' || isOpen,
  }
}
