import { expect, test } from 'vitest'
import { drillsToPublish } from '../../src/capacity/drills.ts'

const drill = (at: string, same: boolean) => ({ at, same, deliveries: 8, seconds: 3 })

test('a drill every night is published once a month, so that it makes no release of its own', () => {
  const nights = ['2026-10-30', '2026-10-31', '2026-11-01', '2026-11-02'].map((at) => drill(at, true))
  expect(drillsToPublish(nights).map(({ at }) => at)).toEqual(['2026-10-30', '2026-11-01'])
})

test('a failure shows at once, and so does its repair', () => {
  const all = [drill('2026-11-01', true), drill('2026-11-02', false), drill('2026-11-03', true)]
  expect(drillsToPublish(all)).toEqual(all)
})
