import { expect, test } from 'vitest'
import { deriveKey } from '../../../../src/steps/protect/keys/derive-key.ts'
import { linkageKeys } from '../../../../src/steps/protect/keys/linkage-keys.ts'
import { pseudonym } from '../../../../src/steps/protect/keys/pseudonym.ts'
import { master } from './vectors.ts'

const key = deriveKey(master, { purpose: 'pseudonym', domain: 'linkage', version: 1 })
const census = {
  surname: 'Diallo',
  given_name: 'Awa',
  birth_date: '1985-03-09',
  sex: 'F',
  national_number: null,
}
const border = {
  surname: 'DIALLÓ',
  given_name: 'awa',
  birth_date: '19850309',
  issuing_state: 'SEN',
  document_number: 'A 123',
}

test('records that share a name and a birth share that key, and no other where an attribute is missing', () => {
  const keys = linkageKeys(key, [census, border])
  expect(Object.keys(keys)).toEqual(['document', 'name', 'sound', 'nin'])
  expect(keys['name']?.[0]).toBe(keys['name']?.[1])
  expect(keys['document']).toEqual([null, pseudonym(key, 'document', ['SEN', 'A123'])])
  expect(keys['nin']).toEqual([null, null])
})

test('the same parts have other keys under another type or in another domain', () => {
  const other = deriveKey(master, { purpose: 'pseudonym', domain: 'border', version: 1 })
  const schemes = ['a', 'b'].map((type) => ({ type, parts: ['surname'] }))
  const all = [key, other].flatMap((k) => Object.values(linkageKeys(k, [census], schemes)).flat())
  expect(new Set(all).size).toBe(4)
})
