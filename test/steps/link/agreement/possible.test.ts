import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDuckdb } from '../../../../src/engine/duckdb.ts'
import type { Engine } from '../../../../src/engine/engine.ts'
import { call, id, print, relation, sql } from '../../../../src/sql/index.ts'
import { tooFar, tooManyEdits } from '../../../../src/steps/link/agreement/possible.ts'
import { encodedLook } from '../../../../src/steps/link/agreement/sides.ts'
import { chance } from '../cluster/random-graph.ts'

let engine: Engine
beforeAll(async () => {
  engine = await openDuckdb('.')
})
afterAll(() => engine.close())

test('no pair is ruled out that is as like, or as few edits apart, as was asked', async () => {
  const next = chance(11)
  const letters = 'aabeeilmnrs-1é'
  const word = (): string =>
    Array.from({ length: 1 + Math.floor(next() * 9) }, () => letters[Math.floor(next() * 13)]).join('')
  const words = Array.from({ length: 260 }, word)
  const texts = words.map((text) => `('${text}')`).join(', ')
  await engine.keep(
    'words',
    print(
      relation(
        'words',
        [],
        '',
        sql`select t, cast(length(t) as integer) as "t length", ${call('characterSet', id('t'))} as "t letters" from (values ${{ parts: [{ kind: 'text', text: texts }] }}) as w (t)`,
      ),
      'duckdb',
    ),
  )
  for (const atLeast of [0.5, 0.7, 0.8, 0.88, 0.92, 1]) {
    const asked = relation(
      'asked',
      [],
      '',
      sql`select count(*) as pairs, count(case when ${tooFar(encodedLook, 't', atLeast)} then 1 end) as "out", count(case when ${tooFar(encodedLook, 't', atLeast)} and ${call('jaroWinkler', sql`l.t`, sql`r.t`)} >= ${atLeast} then 1 end) as wrong from words as l cross join words as r`,
    )
    const [found] = await engine.rows(print(asked, 'duckdb'))
    expect(Number(found?.['wrong']), `at least ${atLeast}`).toBe(0)
    // A likeness of a half rules out little.
    const share = atLeast > 0.75 ? 0.25 : 0
    expect(Number(found?.['out'])).toBeGreaterThanOrEqual(share * Number(found?.['pairs']))
  }
  for (const atMost of [0, 1, 2, 3]) {
    const asked = relation(
      'asked',
      [],
      '',
      sql`select count(case when ${tooManyEdits(encodedLook, 't', atMost)} then 1 end) as "out", count(case when ${tooManyEdits(encodedLook, 't', atMost)} and (${call('levenshtein', sql`l.t`, sql`r.t`)} <= ${atMost} or damerau_levenshtein(l.t, r.t) <= ${atMost}) then 1 end) as wrong from words as l cross join words as r`,
    )
    const [found] = await engine.rows(print(asked, 'duckdb'))
    expect(Number(found?.['wrong']), `at most ${atMost}`).toBe(0)
    expect(Number(found?.['out'])).toBeGreaterThan(1000)
  }
})
