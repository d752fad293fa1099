import { expect, test } from 'vitest'
import { openEngine } from '../../src/engine/open-engine.ts'
import { sparkAddress } from '../../src/engine/spark-address.ts'

test('an address without a port means the port of Spark Connect', () => {
  expect(sparkAddress('sc://cluster')).toEqual({ host: 'cluster:15002', secure: false, user: 'corridor' })
  expect(sparkAddress('sc://[::1]:15003')).toMatchObject({ host: '[::1]:15003' })
})

test('a token is never sent in the clear', () => {
  expect(sparkAddress('sc://cluster:443/;token=a%3Db;user_id=awa')).toEqual({
    host: 'cluster:443',
    secure: true,
    token: 'a=b',
    user: 'awa',
  })
  expect(() => sparkAddress('sc://cluster/;token=a;use_ssl=false')).toThrow('engine.invalid-address')
})

test.each([
  'spark://cluster:7077',
  'cluster:15002',
  'sc://',
  'sc://cluster:99999',
  'sc://cluster/;colour=red',
  'mysql',
])('%s is refused as an address of an engine', (text) => {
  expect(() => sparkAddress(text)).toThrow('engine.invalid-address')
})

test('a token does not stand in what is said of a wrong address', () => {
  expect(() => sparkAddress('sc:/cluster/;token=secret')).toThrow(/^(?!.*secret)/)
})

test('a server that is not there is a problem that says where it was looked for', async () => {
  await expect(openEngine('sc://127.0.0.1:1', '/tmp')).rejects.toThrow(/engine\.unreachable.*127\.0\.0\.1:1/)
})
