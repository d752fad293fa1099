/**
 * How good the models in bench/linkage/models are on data whose truth is known. They are trained without labels; the truth is looked at
 * afterwards only. Targets: pairwise F1 of the final clusters, above what the demonstration models of Splink reach on the same files
 * (.828, .9972, .9996, .935 with Splink 5.0.0.dev4, same evaluator).
 */
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDuckdb } from '../../src/engine/duckdb.ts'
import { linkRecords } from '../../src/link/link-records.ts'
import { session } from '../../src/link/session.ts'
import { openSources } from '../../src/link/sources.ts'
import type { GivenFile } from '../../src/link/sources.ts'
import { clusterQuality } from '../../src/steps/link/evaluate/cluster-quality.ts'
import { weighed } from '../../src/steps/link/model/model.ts'
import type { LinkModel } from '../../src/steps/link/model/model.ts'
import { readModel } from '../../src/steps/link/model/read-model.ts'
import { peopleSets } from '../../src/synth/sets.ts'
import { writePeople } from '../../src/synth/write-people.ts'

const data = join(import.meta.dirname, '../../../shared/data/linkage')
const models = join(import.meta.dirname, '../../bench/linkage/models')
const minutes = 10 * 60_000

const modelOf = (name: string): LinkModel =>
  readModel(readFileSync(join(models, `${name}.yaml`), 'utf8'), `${name}.yaml`)

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'corridor-accuracy-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** F1 of pairs of the clusters; the person is a column of the file, or the beginning of the identifier (`rec-12-`). */
async function f1(name: string, files: readonly GivenFile[], truth?: string): Promise<number> {
  const engine = await openDuckdb(folder, { threads: 2 })
  try {
    const at = session(engine, folder, { step: () => undefined, note: () => undefined }, () => false)
    const model = modelOf(name)
    const sources = await openSources(at, files, model.id)
    const linked = await linkRecords(at, model, sources, truth === undefined ? [] : [truth])
    const person = truth === undefined ? `regexp_extract(id, '^rec-[0-9]+-')` : `"${truth}"`
    const columns = await engine.columns(
      `select cast(dense_rank() over (order by ${person}) as integer) as person, n from records order by n`,
    )
    const persons = Int32Array.from((columns['person'] ?? []) as readonly number[])
    return clusterQuality(linked.clusters.cluster, persons, 0.5, linked.origin).clusters.f1
  } finally {
    engine.close()
  }
}

test.each(readdirSync(models).toSorted())('%s holds nothing that training is to find', (file) => {
  const model = modelOf(file.replace(/\.yaml$/, ''))
  const levels = model.comparisons.flatMap(weighed)
  expect(levels.filter((level) => level.m !== undefined || level.u !== undefined)).toEqual([])
  expect(model.prior).toBeUndefined()
  expect(model.together).toEqual([])
})

test.skipIf(!existsSync(data)).each([
  ['historical-50k', ['splink/historical_figures_with_errors_50k.parquet'], 'cluster', 0.93],
  ['febrl3', ['febrl/dataset3.csv'], undefined, 0.997],
  ['febrl4', ['febrl/dataset4a.csv', 'febrl/dataset4b.csv'], undefined, 0.9996],
  ['fake-1000', ['splink/fake_1000.csv'], 'cluster', 0.96],
] as const)(
  '%s is linked as well as it should be (skipped where ../shared/data is absent)',
  async (name, files, truth, target) => {
    const given = files.map((file, i) => ({ name: `file-${i + 1}`, path: join(data, file) }))
    expect(await f1(name, given, truth)).toBeGreaterThanOrEqual(target)
  },
  minutes,
)

test(
  'names and dates as Corridor reads them link West African registers far better than letters do',
  async () => {
    const path = join(folder, 'west-africa.parquet')
    await writePeople(peopleSets['west-africa'](1), { path, records: 10_000, about: {} })
    const corridor = await f1('west-africa', [{ path }], 'person')
    const plain = await f1('west-africa-plain', [{ path }], 'person')
    expect(corridor).toBeGreaterThan(0.86)
    expect(corridor).toBeGreaterThan(plain + 0.04)
  },
  minutes,
)
