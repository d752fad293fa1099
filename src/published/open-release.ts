/**
 * Open the release in force for reading. The database is opened read-only and shut off from files and network; no text of a
 * reader ever becomes SQL, as selections are answered from memory (cube.ts). A table is loaded when it is first asked for.
 */
import { join } from 'node:path'
import { problem } from '../problem.ts'
import type { Table } from '../standards/table.ts'
import type { Cube } from './cube.ts'
import { openDuckdbFile } from './duckdb-file.ts'
import { loadCube } from './load-cube.ts'
import { checkFile, readManifest, releaseName } from './manifest.ts'
import type { Coverage, DeliveryInfo, Finding, Observation, Query, Release, StepInfo } from './model.ts'
import { nearCodes } from '../standards/near-codes.ts'
import { readObservation } from './read-observation.ts'
import { readVocabulary } from './read-vocabulary.ts'
import { resolveInputs } from './resolve-inputs.ts'
import { resolveQuery } from './resolve-query.ts'
import type { Wanted } from './resolve-query.ts'
import { selectCells } from './select-cells.ts'

/** Most cells that one query may ask for. */
const maximumCells = 1_000_000

/** @throws published.missing, published.damaged */
export async function openRelease(published: string): Promise<Release> {
  const manifest = readManifest(published)
  if (manifest === undefined) throw problem('published.missing', { folder: published })
  const { number, hash, made, program, approval } = manifest
  await checkFile(published, manifest)
  const database = await openDuckdbFile(join(published, `${releaseName(number)}.duckdb`), { readOnly: true })
  const vocabulary = await readVocabulary(database)
  const tables = vocabulary.tables.filter((t) => manifest.tables[t.id] !== undefined)
  const cubes = new Map<string, Promise<Cube>>()

  const tableOf = (id: string): Table => {
    const table = tables.find((t) => t.id === id)
    if (table !== undefined) return table
    const ids = tables.map((t) => t.id)
    throw problem('published.unknown-table', { table: id, near: nearCodes(id, ids) })
  }
  const cubeOf = async (id: string): Promise<Cube> => {
    const table = tableOf(id)
    let cube = cubes.get(id)
    if (cube === undefined) {
      cube = loadCube(database, table)
      cubes.set(id, cube)
      cube.catch(() => cubes.delete(id))
    }
    return await cube
  }
  const query = async (asked: Query): Promise<readonly Observation[]> => {
    const cube = await cubeOf(asked.table)
    const wanted = resolveQuery(cube, asked, vocabulary)
    const limit = asked.limit ?? Infinity
    if (limit > maximumCells && cube.values.length > maximumCells) {
      const cells = countOf(cube, wanted)
      if (cells > maximumCells)
        throw problem('published.too-large', { table: asked.table, cells, limit: maximumCells })
    }
    return cellsOf(cube, wanted, limit)
  }

  return {
    info: { number, hash, made, program, ...(approval && { approval }) },
    vocabulary: { ...vocabulary, tables },
    query,
    count: async (asked) => {
      const cube = await cubeOf(asked.table)
      return Math.min(asked.limit ?? Infinity, countOf(cube, resolveQuery(cube, asked, vocabulary)))
    },
    codes: async (table, dimension) => {
      const cube = await cubeOf(table)
      const codes = cube.codes[cube.dimensions.indexOf(dimension)]
      if (codes !== undefined) return cube.values.length === 0 ? [] : codes
      const near = nearCodes(dimension, cube.dimensions)
      throw problem('published.unknown-dimension', { table, dimension, near })
    },
    cell: async (table, key) => {
      const cube = await cubeOf(table)
      const places = cube.dimensions.map((_, d) => cube.places[d]?.get(key[d] ?? ''))
      if (key.length !== places.length || places.includes(undefined)) return undefined
      const wanted = { places: places.map((place) => [place ?? 0]), latest: false }
      return cellsOf(cube, wanted, 1)[0]
    },
    inputs: async (id, key, limit = 100) => {
      const table = tableOf(id)
      const known = [...new Set(table.inputs.map((input) => input.table))].filter(
        (t) => manifest.tables[t] !== undefined,
      )
      const loaded = new Map<string, Cube>()
      for (const name of known) loaded.set(name, await cubeOf(name))
      return resolveInputs(table, key, loaded, vocabulary).map((asked) => {
        const cube = loaded.get(asked.table) as Cube
        const wanted = resolveQuery(cube, asked, vocabulary)
        return { table: asked.table, cells: cellsOf(cube, wanted, limit), count: countOf(cube, wanted) }
      })
    },
    deliveries: () => database.rows<DeliveryInfo>('select * from deliveries order by source, file'),
    findings: (source) =>
      database.rows<Finding>('select * from findings where source = coalesce(?, source) order by rowid', [
        source ?? null,
      ]),
    steps: (table) =>
      database.rows<StepInfo>(
        'select id, inputs, sql, rows from steps where table_id = ? order by position',
        [tableOf(table).id],
      ),
    coverage: ({ source, table, area }) =>
      database.rows<Coverage>(
        `select table_id as "table", source, area, year, cells, missing from coverage
         where source = coalesce(?, source) and table_id = coalesce(?, table_id) and area = coalesce(?, area)
         order by table_id, source, area, year`,
        [source ?? null, table ?? null, area ?? null],
      ),
    document: async (name) => {
      const found = await database.rows<{ json: string }>('select json from documents where name = ?', [name])
      return found[0] === undefined ? undefined : (JSON.parse(found[0].json) as unknown)
    },
    close: () => database.close(),
  }
}

const countOf = (cube: Cube, wanted: Wanted): number => {
  let count = 0
  selectCells(cube, wanted, () => (count += 1) > 0)
  return count
}

const cellsOf = (cube: Cube, wanted: Wanted, limit: number): readonly Observation[] => {
  const found: Observation[] = []
  if (limit < 1) return found
  selectCells(cube, wanted, (cell, series) => found.push(readObservation(cube, cell, series)) < limit)
  return found
}
