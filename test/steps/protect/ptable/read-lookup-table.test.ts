import { expect, test } from 'vitest'
import { lookupTable } from '../../../../src/steps/protect/ptable/lookup-table.ts'
import { makePtable } from '../../../../src/steps/protect/ptable/make-ptable.ts'
import { readLookupTable, writeLookupTable } from '../../../../src/steps/protect/ptable/read-lookup-table.ts'

const good = writeLookupTable(lookupTable(makePtable({ D: 2, V: 1 }), 256))
test.each([
  ['a gap', { ...good, intervals: good.intervals.toSpliced(3, 1) }, 'does not go on from'],
  ['a missing end', { ...good, intervals: good.intervals.slice(0, -1) }, 'class 2'],
  ['a change of zeros', { ...good, intervals: good.intervals.with(0, [0, 1, 0, 256]) }, 'zero cells'],
  ['a count below zero', { ...good, intervals: good.intervals.with(1, [1, -2, 0, 94]) }, 'below zero'],
  ['no modulus', { ...good, modulus: undefined }, 'modulus'],
  ['more turns than classes', { ...good, repeat: 9 }, 'repeat'],
])('a document with %s is refused', (_, document, said) => {
  expect(() => readLookupTable(document)).toThrow(said)
})

test('a table comes back from its document as it was', () => {
  expect(readLookupTable(JSON.parse(JSON.stringify(good)))).toEqual(
    lookupTable(makePtable({ D: 2, V: 1 }), 256),
  )
})
