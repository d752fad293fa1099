import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { breaches } from './layers.ts'

const folders: string[] = []
afterEach(() => {
  for (const dir of folders.splice(0)) rmSync(dir, { recursive: true })
})

function tree(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'corridor-layers-'))
  folders.push(root)
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true })
    writeFileSync(join(root, name), text)
  }
  return root
}

test('arrows go down, and the walls stand', () => {
  expect(breaches(join(import.meta.dirname, '../src'))).toEqual([])
})

test('a step that imports the engine is a breach, types included', () => {
  const root = tree({
    'steps/a.ts': `import type { Engine } from '../engine/engine.ts'`,
    'engine/engine.ts': '',
  })
  expect(breaches(root).map((b) => b.file)).toContain('steps/a.ts')
})

test('a page that reaches a record through a room between is a breach', () => {
  const root = tree({
    'portal/page.ts': `import { x } from '../published/x.ts'`,
    'published/x.ts': `export { x } from '../store/y.ts'`,
    'store/y.ts': 'export const x = 1',
  })
  expect(breaches(root)).toContainEqual({
    file: 'portal/page.ts',
    imports: 'store/y.ts',
    why: 'the public server must not be able to reach a record',
  })
})

test('an arrow that goes up is a breach', () => {
  expect(breaches(tree({ 'sql/a.ts': `import '../runs/b.ts'`, 'runs/b.ts': '' }))).toHaveLength(1)
})

test('a room without a floor is a breach', () => {
  expect(breaches(tree({ 'helpers/a.ts': `import '../problem.ts'`, 'problem.ts': '' }))).toHaveLength(1)
})
