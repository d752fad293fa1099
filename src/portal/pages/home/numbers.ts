/**
 * The few numbers that matter, each in a sentence that leads to its cell or its selection.
 */
import type { PageContext } from '../../page-context.ts'
import { costSentence } from './cost-sentence.ts'
import { deathsSentence } from './deaths-sentence.ts'
import { displacedSentence } from './displaced-sentence.ts'
import { remittancesSentence } from './remittances-sentence.ts'
import { stockSentences } from './stock-sentences.ts'

export interface Numbers {
  readonly term: string
  readonly text: string
}

/** The list of terms and sentences that the release can give. */
export async function numbers(ctx: PageContext): Promise<readonly Numbers[]> {
  const m = ctx.m.home.numbers
  const [stock, displaced, deaths, remittances, cost] = await Promise.all([
    stockSentences(ctx),
    displacedSentence(ctx),
    deathsSentence(ctx),
    remittancesSentence(ctx),
    costSentence(ctx),
  ])
  const all: readonly (readonly [string, string | undefined])[] = [
    [m.living, stock.living],
    [m.abroad, stock.abroad],
    [m.displaced, displaced],
    [m.deaths, deaths],
    [m.remittances, remittances],
    [m.cost, cost],
  ]
  return all.flatMap(([term, text]) => (text === undefined ? [] : [{ term, text }]))
}
