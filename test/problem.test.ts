import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { catalogue, problem } from '../src/problem.ts'
import type { Code } from '../src/problem.ts'
import { problemPage } from '../src/problem-page.ts'

const codes = Object.keys(catalogue) as Code[]

test('the reference page says what the catalogue says (npm run problems makes it)', () => {
  expect(readFileSync(join(import.meta.dirname, '../docs/problems.md'), 'utf8')).toBe(problemPage())
})

test.each(codes)('%s is a whole sentence with advice', (code) => {
  const shown = problem(code, catalogue[code].example as never)
  expect(code).toMatch(/^[a-z]+\.[a-z0-9-]+$/)
  expect(shown.message.startsWith(`${code}: `)).toBe(true)
  expect(shown.message).toMatch(/[.?!…”]$/)
  expect(shown.hint).toMatch(/[.?!)]$/)
  expect(`${shown.message} ${shown.hint}`).not.toMatch(/undefined|\[object|NaN/)
})
