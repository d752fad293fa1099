import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { isAbsolute, join, relative } from 'node:path'
import { expect, test } from 'vitest'
import { openDuckdb } from '../../src/engine/duckdb.ts'
import { layout } from '../../src/store/layout.ts'

test('the folders of an edition are there, as absolute paths, however the edition was named', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'corridor-layout-'))
  try {
    const place = layout(relative(process.cwd(), dir))
    expect(Object.values(place).filter((path) => !isAbsolute(path))).toEqual([])
    for (const path of [place.deliveries, place.datasets, place.linkages, place.published])
      expect(existsSync(path)).toBe(true)
    // An engine takes paths from its own folder on.
    const engine = await openDuckdb(place.root)
    await engine.write('select 1 as n', join(place.datasets, 'one.parquet'))
    engine.close()
    expect(existsSync(join(dir, '.corridor/restricted/one.parquet'))).toBe(true)
  } finally {
    rmSync(dir, { recursive: true })
  }
})
