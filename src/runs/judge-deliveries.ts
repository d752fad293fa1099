/**
 * What was found in each delivery: findings by rule, and how many rows were set aside.
 */
import type { ReadEdition } from '../edition/read-edition.ts'
import type { Engine } from '../engine/engine.ts'
import type { DeliveryInfo, Finding } from '../published/model.ts'
import type { Standards } from '../standards/standards.ts'
import type { Receipt } from '../store/catalog.ts'
import { setAside, summarise } from './findings.ts'
import { stepName } from './plan.ts'
import type { Progress } from './progress.ts'

/** @param fresh ids of the steps that were made now: only what is new is noted */
export async function judgeDeliveries(
  given: ReadEdition,
  standards: Standards,
  engine: Engine,
  receipts: readonly Receipt[],
  progress: Progress,
  fresh: readonly string[],
): Promise<{ deliveries: readonly DeliveryInfo[]; findings: readonly Finding[] }> {
  const words = { areas: standards.areas, codelists: [...standards.codelists, ...given.codelists] }
  const deliveries: DeliveryInfo[] = []
  const findings: Finding[] = []
  for (const source of given.sources) {
    for (const file of source.files) {
      const receipt = receipts.find((r) => r.source === source.id && r.file === file.name)
      if (receipt === undefined) continue
      const dataset = stepName('findings', source.id, file.name)
      const found = await summarise(engine, dataset, source, file, words)
      findings.push(...found)
      if (fresh.includes(dataset))
        for (const f of found) progress.note(`${f.severity}: ${source.id}/${file.name}: ${f.message}`)
      const rejected = await setAside(engine, dataset, source, file, receipt.rows)
      deliveries.push({
        sha256: receipt.sha256,
        source: source.id,
        file: file.name,
        bytes: receipt.bytes,
        rows: receipt.rows,
        accepted: receipt.rows - rejected,
        rejected,
      })
    }
  }
  return { deliveries, findings }
}
