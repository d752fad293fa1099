/**
 * `corridor show EDITION STEP`: the SQL of a step as one WITH chain; without a step, the list of steps. Of a linkage that was
 * written, the SQL that it ran; of steps over records, which are planned while they are made, the SQL of the last run.
 */
import { existsSync } from 'node:fs'
import { linkageSteps } from '../link/linkage-steps.ts'
import { problem } from '../problem.ts'
import { nearCodes } from '../standards/near-codes.ts'
import { readEdition } from '../edition/read-edition.ts'
import { standardsOf } from '../edition/standards-of.ts'
import { lastDeliveries } from '../runs/deliveries.ts'
import { show, stepsOf } from '../runs/show.ts'
import { standingSql } from '../store/datasets.ts'
import { layout } from '../store/layout.ts'

/** @throws run.unknown-step */
export function showCommand(edition: string, step: string | undefined, json: boolean): void {
  const linkage = linkageSteps(edition)
  if (linkage !== undefined) {
    showLinkage(linkage, step, json)
    return
  }
  const given = readEdition(edition)
  const standards = standardsOf(given)
  const place = layout(edition)
  const made = given.methods === undefined ? new Map<string, string>() : standingSql(place.datasets)
  if (step === undefined) {
    const steps = [...new Set([...stepsOf(given, standards), ...made.keys()])]
    process.stdout.write(json ? `${JSON.stringify(steps)}\n` : `${steps.join('\n')}\n`)
    return
  }
  const known = made.get(step)
  if (known !== undefined) {
    process.stdout.write(json ? `${JSON.stringify({ step, sql: known })}\n` : `${known.trim()}\n`)
    return
  }
  const received = existsSync(`${edition}/.corridor/catalog.sqlite`) ? lastDeliveries(edition, given) : []
  const sql = show(given, standards, received, step)
  process.stdout.write(json ? `${JSON.stringify({ step, sql })}\n` : sql)
}

function showLinkage(
  steps: readonly { readonly name: string; readonly sql: string }[],
  step: string | undefined,
  json: boolean,
): void {
  const names = [...new Set(steps.map(({ name }) => name))]
  if (step === undefined) {
    process.stdout.write(json ? `${JSON.stringify(names)}\n` : `${names.join('\n')}\n`)
    return
  }
  const found = steps.filter(({ name }) => name === step)
  if (found.length === 0) throw problem('run.unknown-step', { step, near: nearCodes(step, names) })
  process.stdout.write(
    json ? `${JSON.stringify(found)}\n` : found.map(({ sql }) => `${sql.trim()};\n`).join('\n'),
  )
}
