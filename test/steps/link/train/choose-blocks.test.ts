import { expect, test } from 'vitest'
import { chooseBlocks } from '../../../../src/steps/link/train/choose-blocks.ts'

const block = (name: string, pairs: number, decided: readonly boolean[]) => ({
  block: [name],
  pairs,
  decided,
})
const names = (chosen: readonly { readonly block: readonly string[] }[]): string =>
  chosen.map((one) => one.block.join()).join(' ')

test('three blocks are chosen, the smallest first, since they are purer', () => {
  const measured = [
    block('d', 9000, [false, true]),
    block('a', 500, [true, false]),
    block('c', 8000, [false, true]),
    block('b', 700, [false, true]),
  ]
  expect(names(chooseBlocks(measured, 2))).toBe('a b c')
})

test('one more is chosen for a comparison that the first three decide', () => {
  const measured = [
    block('a', 500, [true, false]),
    block('b', 600, [true, false]),
    block('c', 700, [true, false]),
    block('d', 800, [true, false]),
    block('e', 90_000, [false, true]),
  ]
  expect(names(chooseBlocks(measured, 2))).toBe('a b c e')
})

test('blocks with too few pairs to learn from are chosen only where there are no others', () => {
  expect(names(chooseBlocks([block('a', 3, [false]), block('b', 4000, [false])], 1))).toBe('b')
  expect(names(chooseBlocks([block('a', 3, [false]), block('b', 0, [false])], 1))).toBe('a')
})
