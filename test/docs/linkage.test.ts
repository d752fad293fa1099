/**
 * docs/linkage.md, done: every command is run as it stands there, in its order, and every model in it is read.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readModel } from '../../src/steps/link/model/read-model.ts'

const root = join(import.meta.dirname, '../..')
const page = readFileSync(join(root, 'docs/linkage.md'), 'utf8')
const blocks = (kind: string): readonly string[] =>
  [...page.matchAll(new RegExp(`^\`\`\`${kind}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map((m) => m[1] ?? '')
const commands = blocks('sh').flatMap((block) =>
  block.split('\n').filter((line) => line.startsWith('npx corridor ')),
)

/** Words of a command, its exit code, and what it says. */
const expected: readonly (readonly [string, number, RegExp])[] = [
  ['--plan', 0, /pairs to look at/],
  ['--truth', 0, /Against the truth: precision 0\.\d+/],
  ['--onto', 1, /link\.repeated-records/],
  ['review people review.csv', 0, /95 % interval/],
]

test('every model on the page is a model', () => {
  const models = blocks('yaml')
  expect(models.length).toBeGreaterThan(1)
  for (const model of models) expect(readModel(model, 'linkage.md').comparisons.length).toBeGreaterThan(0)
})

describe('the commands of the page', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'corridor-guide-'))
    cpSync(join(root, 'editions/example/linkage/people'), folder, { recursive: true })
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  const run = (line: string) => {
    const words = line.replace(/^npx corridor /, '').split(' ')
    const done = spawnSync(process.execPath, [join(root, 'bin/corridor.js'), ...words], {
      cwd: folder,
      encoding: 'utf8',
    })
    return { status: done.status, stdout: done.stdout, stderr: done.stderr }
  }

  test('do what the page says, in its order', { timeout: 300_000 }, () => {
    expect(commands.length).toBeGreaterThan(6)
    for (const line of commands) {
      const { status, stdout, stderr } = run(line)
      const [, wanted, says] = expected.find(([words]) => line.includes(words)) ?? ['', 0, /./]
      expect({ line, status, stderr: wanted === 0 ? '' : stderr }).toMatchObject({ line, status: wanted })
      expect(`${stdout}${stderr}`, line).toMatch(says)
      if (line.includes('--sample')) judge(join(folder, 'review.csv'))
    }
    expect(existsSync(join(folder, 'people/report.en.html'))).toBe(true)
  })

  /** Somebody who believes the model; what matters is that the sheet comes back. */
  const judge = (sheet: string): void => {
    const [header = '', ...lines] = readFileSync(sheet, 'utf8').trimEnd().split('\n')
    const names = header.split(',')
    const [probability, judgement] = ['probability', 'judgement'].map((name) => names.indexOf(name))
    const judged = lines.map((line) => {
      const cells = line.match(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)?.map((cell) => cell.replace(/,$/, '')) ?? []
      cells[judgement ?? 0] = Number(cells[probability ?? 0]) >= 0.5 ? 'match' : 'non-match'
      return cells.slice(0, names.length).join(',')
    })
    writeFileSync(sheet, [header, ...judged, ''].join('\n'))
  }
})
