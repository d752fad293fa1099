/** The SQL of residence as it was written down; another engine than the one at hand is told the same in its own words. */
import { expect, test } from 'vitest'
import { dialects, print } from '../../../src/sql/index.ts'
import { residence } from '../../../src/steps/reside/residence.ts'
import { crossings, ruleOf } from './histories.ts'

test.each(dialects)('the SQL of residence for %s', async (dialect) => {
  const found = residence(crossings, { rule: ruleOf('12-of-16-months'), dataCutoff: '2024-12-31' })
  await expect(print(found, dialect)).toMatchFileSnapshot(`golden/residence.${dialect}.sql`)
})
