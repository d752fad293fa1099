import { expect, test } from 'vitest'
import { clusterRules } from '../../../../src/steps/link/cluster/rules.ts'

const clustering = { linkage: 'average' as const, unique: [] }

test('groups become one at the probability of the model, else at its threshold, but not below one half', () => {
  expect(
    clusterRules({ clustering: { ...clustering, probability: 0.8 }, threshold: 0.1 }, []).cut,
  ).toBeCloseTo(2, 12)
  expect(clusterRules({ clustering, threshold: 16 / 17 }, []).cut).toBeCloseTo(4, 12)
  expect(clusterRules({ clustering, threshold: 0 }, []).cut).toBe(0)
})

test('unique sources are found by name, and a name that is no source is refused', () => {
  const model = { clustering: { ...clustering, unique: ['census'] }, threshold: 0.5 }
  expect(clusterRules(model, ['survey', 'census']).unique).toEqual([1])
  expect(() => clusterRules(model, ['survey'])).toThrow('link.unknown-source')
})
