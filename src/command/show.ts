/**
 * `corridor show EDITION STEP`: the SQL of a step as one WITH chain; without a step, the list of steps.
 */
import { existsSync } from 'node:fs'
import { readEdition } from '../edition/read-edition.ts'
import { standardsOf } from '../edition/standards-of.ts'
import { lastDeliveries } from '../runs/deliveries.ts'
import { show, stepsOf } from '../runs/show.ts'

/** @throws run.unknown-step */
export function showCommand(edition: string, step: string | undefined, json: boolean): void {
  const given = readEdition(edition)
  const standards = standardsOf(given)
  if (step === undefined) {
    const steps = stepsOf(given, standards)
    process.stdout.write(json ? `${JSON.stringify(steps)}\n` : `${steps.join('\n')}\n`)
    return
  }
  const received = existsSync(`${edition}/.corridor/catalog.sqlite`) ? lastDeliveries(edition, given) : []
  const sql = show(given, standards, received, step)
  process.stdout.write(json ? `${JSON.stringify({ step, sql })}\n` : sql)
}
