import { expect, test } from 'vitest'
import { nameWords } from '../../src/standards/name-words.ts'

test.each([
  ['la Côte d’Ivoire', 'cote ivoire'],
  ["COTE D'IVOIRE", 'cote ivoire'],
  ['Côte d´Ivoire', 'cote ivoire'],
  ['Guinée-Bissau', 'guinee bissau'],
  ['Rép. dém. du Congo', 'republic democratic congo'],
  ['R.D. Congo', 'rd congo'],
  ['U.S.A.', 'usa'],
  ['U.K', 'uk'],
  ['S. Tomé', 's tome'],
  ['St. Lucia', 'saint lucia'],
  ['Malien(ne)', 'malien'],
  ['Antigua & Barbuda', 'antigua barbuda'],
  ['Antigua and Barbuda', 'antigua barbuda'],
  ['السنغال', 'سنغال'],
  ['الجَزائِر', 'جزاير'],
  ['غانا', 'غانا'],
  ['---', ''],
])('“%s” is told by “%s”', (text, words) => {
  expect(nameWords(text).join(' ')).toBe(words)
})
