/**
 * `corridor model FILE --to corridor|splink|splink4`: read a linkage model and write it, so that Splink's become ours and ours Splink's.
 */
import { problem } from '../problem.ts'
import { replaceFile } from '../durable.ts'
import { writeModel } from '../steps/link/model/write-model.ts'
import { exportSplink } from '../steps/link/splink/export-splink.ts'
import { readModelFile } from './link.ts'

/** @throws cli.missing-argument, cli.invalid-option, link.invalid-model, link.unsupported-splink, link.unsupported-export */
export function modelCommand(file: string | undefined, to: string, out: string | undefined): void {
  if (file === undefined) throw problem('cli.missing-argument', { command: 'model', argument: 'a file' })
  const { model, notes } = readModelFile(file)
  const written = ((): { readonly text: string; readonly notes: readonly string[] } => {
    if (to === 'corridor') return { text: writeModel(model), notes: [] }
    if (to !== 'splink' && to !== 'splink4')
      throw problem('cli.invalid-option', { message: `--to is corridor, splink or splink4, not “${to}”.` })
    const made = exportSplink(model, to === 'splink4' ? 4 : 5)
    return { text: `${JSON.stringify(made.settings, null, 2)}\n`, notes: made.notes }
  })()
  for (const note of [...notes, ...written.notes]) process.stderr.write(`${note}\n`)
  if (out === undefined) process.stdout.write(written.text)
  else {
    replaceFile(out, written.text)
    process.stdout.write(`${out}: the model with ${model.comparisons.length} comparisons.\n`)
  }
}
