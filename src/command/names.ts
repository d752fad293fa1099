/**
 * `corridor names LINKAGE --out FILE.csv`: spellings that sure links have shown, as a sheet on which a person says yes or no.
 * `corridor link … --names FILE.csv` then uses what was approved.
 */
import { replaceFile } from '../durable.ts'
import { proposeNames } from '../link/propose-names.ts'
import { problem } from '../problem.ts'

/** @throws cli.missing-argument, link.unknown-linkage */
export async function namesCommand(
  folder: string | undefined,
  out: string | undefined,
  json: boolean,
): Promise<void> {
  if (folder === undefined) throw problem('cli.missing-argument', { command: 'names', argument: 'a linkage' })
  const { csv, proposals } = await proposeNames(folder)
  const file = out ?? 'names.csv'
  replaceFile(file, csv)
  process.stdout.write(
    json
      ? `${JSON.stringify({ file, proposals })}\n`
      : `${file}: ${proposals} proposals. Write yes or no under decision, then: corridor link MODEL FILE --names ${file}\n`,
  )
}
