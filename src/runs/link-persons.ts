/**
 * Linkages as a step of a run: made where model or files are new, kept where they are not. Where only files were added, these are
 * linked onto what is there, so that persons keep their numbers.
 */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { z } from 'zod'
import type { ReadEdition } from '../edition/read-edition.ts'
import { link } from '../link/link.ts'
import { linkageAbout } from '../link/linkage-about.ts'
import { problem } from '../problem.ts'
import type { Catalog } from '../store/catalog.ts'
import { keepBytes } from '../store/keep-bytes.ts'
import type { Layout } from '../store/layout.ts'
import { readModel } from '../steps/link/model/read-model.ts'
import { version } from '../version.ts'
import type { Progress } from './progress.ts'

export interface LinkageMade {
  readonly name: string
  /** False where it was there already. */
  readonly made: boolean
  readonly records: number
  readonly persons: number
}

interface Options {
  readonly progress: Progress
  readonly engine?: string
  readonly signal?: AbortSignal
}

/** What a linkage was made of. */
const Made = z.strictObject({
  /** Hash over the model, the program and how the files are read. */
  key: z.string(),
  files: z.array(z.string()),
  records: z.number(),
  persons: z.number(),
})

/** @throws what `link` throws, read.missing-file, link.invalid-model */
export async function linkPersons(
  given: ReadEdition,
  place: Layout,
  catalog: Catalog,
  options: Options,
  now: string,
): Promise<readonly LinkageMade[]> {
  const results: LinkageMade[] = []
  for (const linkage of given.linkages) {
    const modelPath = join(linkage.dir, linkage.model)
    if (!existsSync(modelPath)) throw problem('read.missing-file', { file: linkage.model, path: modelPath })
    const text = readFileSync(modelPath, 'utf8')
    const model = readModel(text, `linkage/${linkage.id}/${linkage.model}`)
    const kept = await Promise.all(
      linkage.files.map(async ({ source, name }) => {
        const shown = `${linkage.id}/${name}`
        const bytes = await keepBytes(join(linkage.dir, name), shown, place.deliveries, extname(name))
        keepReceipt(catalog, `${linkage.id}/${source}`, name, bytes.sha256, statSync(bytes.path).size, now)
        return { source, id: `${source} ${bytes.sha256}`, path: bytes.path }
      }),
    )
    const key = createHash('sha256')
      .update(JSON.stringify([version, text, linkage.encoding, linkage.by ?? null]))
      .digest('hex')
    const out = join(place.linkages, linkage.id)
    const before = readMade(out)
    const known = before?.key === key ? before.files : []
    const files = kept.map((one) => one.id)
    const isPrefix = known.length > 0 && known.every((id) => files.includes(id))
    if (before !== undefined && isPrefix && known.length === files.length) {
      results.push({ name: linkage.id, made: false, records: before.records, persons: before.persons })
      continue
    }
    options.progress.note(`linking ${linkage.id}: ${linkage.files.length} files`)
    const result = await link({
      ...(isPrefix ? { onto: out } : { model }),
      files: kept
        .filter((one) => !isPrefix || !known.includes(one.id))
        .map((one) => ({ name: one.source, path: one.path })),
      out,
      about: { key, files },
      encoding: linkage.encoding,
      ...(linkage.by === undefined ? {} : { by: linkage.by }),
      ...(options.engine === undefined ? {} : { engine: options.engine }),
      ...(options.signal === undefined ? {} : { signal: options.signal }),
      progress: { step: () => undefined, note: (line) => options.progress.note(line) },
    })
    options.progress.note(`linked ${linkage.id}: ${result.records} records of ${result.persons} persons`)
    results.push({ name: linkage.id, made: true, records: result.records, persons: result.persons })
  }
  return results
}

/** What stands in the folder of a linkage; written with it, so that the two are of one moment. */
function readMade(out: string): z.infer<typeof Made> | undefined {
  const about = linkageAbout(out)
  const read = Made.safeParse(about)
  return read.success ? read.data : undefined
}

function keepReceipt(
  catalog: Catalog,
  source: string,
  file: string,
  sha256: string,
  bytes: number,
  now: string,
): void {
  if (catalog.receipt(sha256, source, file) === undefined)
    catalog.keepReceipt({
      sha256,
      source,
      file: basename(file),
      bytes,
      rows: 0,
      shape: 'persons',
      received: now,
    })
}
