/**
 * `corridor explain CODE`: what an error says, with made-up details, and what to do. Without a code: the list.
 */
import { catalogue, problem } from '../problem.ts'
import type { Code } from '../problem.ts'
import { nearCodes } from '../standards/near-codes.ts'

const isCode = (code: string): code is Code => code in catalogue

/** @throws problem.unknown-code */
export function explain(code: string | undefined, json: boolean): void {
  const codes = Object.keys(catalogue).toSorted()
  if (code === undefined) {
    process.stdout.write(json ? `${JSON.stringify(codes)}\n` : `${codes.join('\n')}\n`)
    return
  }
  if (!isCode(code)) {
    throw problem('problem.unknown-code', { code, near: nearCodes(code, codes) })
  }
  const shown = problem(code, catalogue[code].example as never)
  process.stdout.write(
    json
      ? `${JSON.stringify({ code, example: shown.message, fix: shown.hint })}\n`
      : `${shown.message}\n\n${shown.hint}\n`,
  )
}
