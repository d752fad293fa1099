/**
 * How it works, in five sentences with the numbers of this very model, for a person who has never seen the theory.
 */
import type { Child } from 'hono/jsx'
import { weightOf } from '../../steps/link/agreement/weights.ts'
import type { LinkResult } from '../result.ts'
import { exampleOf } from './example.ts'
import type { Example } from './example.ts'
import type { Voice } from './voice.ts'

/** Pairs that could be compared: all of them, or those across sources where sources are only linked to each other. */
export function possiblePairs(result: LinkResult): number {
  const within = (n: number): number => (n * (n - 1)) / 2
  const all = within(result.records)
  return result.model.link === 'link'
    ? all - result.sources.reduce((sum, s) => sum + within(s.records), 0)
    : all
}

function shares({ w, n }: Voice, { comparison, level, m, u }: Example): string {
  const text = 'exact' in level.test ? w.method.exact(comparison) : w.method.level(comparison, level.label)
  return w.method.shares(text, n.share(m), n.share(u))
}

function weight({ w, n }: Voice, { m, u, against }: Example): string {
  const bits = Math.log2(m / u)
  const up = w.method.weight(n.about(m / u), n.bits(bits))
  if (against === undefined) return `${up}.`
  const down = w.method.against(against.level.label, n.about(2 ** -against.weight), n.bits(against.weight))
  return `${up}${down}.`
}

export function Method({ voice, result }: { voice: Voice; result: LinkResult }): Child {
  const { w, n } = voice
  const { model } = result
  const example = exampleOf(model)
  const names = n.list(model.comparisons.map((c) => c.name))
  return (
    <section aria-labelledby="method">
      <h2 id="method">{w.method.title}</h2>
      <ol>
        <li>{w.method.candidates(n.aboutCount(possiblePairs(result), w.nouns.pairs))}</li>
        <li>
          {n.plural(model.comparisons.length, w.method.compared)(n.exact(model.comparisons.length), names)}
        </li>
        <li>{example === undefined ? w.method.sharesUnknown : shares(voice, example)}</li>
        <li>{example === undefined ? w.method.weightUnknown : weight(voice, example)}</li>
        <li>
          {w.method.sum(
            n.bits(weightOf(result.prior)),
            n.about(1 / result.prior),
            n.bits(weightOf(result.cut)),
            n.share(result.cut),
          )}
        </li>
      </ol>
    </section>
  )
}
