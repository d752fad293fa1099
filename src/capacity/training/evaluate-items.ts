/**
 * The items of the test one by one: how many had each right before and after, and how well it tells people apart; and alpha, how far
 * they all measure one thing.
 */
import { cronbachAlpha } from '../statistics/cronbach-alpha.ts'
import { itemDifficulty } from '../statistics/item-difficulty.ts'
import { itemDiscrimination } from '../statistics/item-discrimination.ts'
import type { Item } from '../model/training.ts'
import type { Disclosure } from './disclosure.ts'
import type { AlphaResult, ItemResult } from './result.ts'
import { rounded } from './rounded.ts'
import type { Sheet } from './scores.ts'

/** One result an item, in the order of the bank; over all who took the test on that occasion. */
export function evaluateItems(
  sheets: readonly Sheet[],
  items: readonly Item[],
  disclosure: Disclosure,
): readonly ItemResult[] {
  const [before, after] = [right(sheets, 'pre'), right(sheets, 'post')]
  const share = (rows: readonly (readonly number[])[], place: number): number | null =>
    rows.length < disclosure.mean ? null : maybe(itemDifficulty(rows.map((row) => row[place] ?? 0)))
  return items.map(({ id, topic, text }, place) => {
    const apart = after.length < disclosure.mean ? null : itemDiscrimination(after, place)
    return {
      id,
      topic,
      text,
      before: share(before, place),
      after: share(after, place),
      correlation: maybe(apart?.correlation ?? null),
      upperLower: maybe(apart?.upperLower ?? null),
    }
  })
}

/** Alpha of the test on an occasion; null over too few people. */
export function evaluateAlpha(
  sheets: readonly Sheet[],
  occasion: Sheet['occasion'],
  disclosure: Disclosure,
): AlphaResult | null {
  const rows = right(sheets, occasion)
  const found = rows.length < disclosure.mean ? null : cronbachAlpha(rows)
  if (found === null) return null
  return {
    alpha: rounded.share(found.alpha),
    interval: rounded.both(found.interval, rounded.share),
    n: found.n,
  }
}

const right = (sheets: readonly Sheet[], occasion: Sheet['occasion']): readonly (readonly number[])[] =>
  sheets.filter((sheet) => sheet.occasion === occasion).map((sheet) => sheet.right)

const maybe = (value: number | null): number | null => (value === null ? null : rounded.share(value))
