/**
 * A score as a sign and a word: a full, half or empty disc, so that a column can be read at a glance and by ear.
 */
import type { Answer } from '../../../capacity/model/assessment.ts'
import type { PageContext } from '../../page-context.ts'

/** `null` is a measure that cannot be told. */
export type AnyScore = Answer['score'] | null

const signs = { met: '●', half: '◐', unmet: '○', unknown: '?', none: '–' } as const

export const scoreName = (score: AnyScore): keyof typeof signs => {
  if (score === 1) return 'met'
  if (score === 0.5) return 'half'
  if (score === 0) return 'unmet'
  return score === 'not-applicable' ? 'none' : 'unknown'
}

export function ScoreMark({ ctx, score }: { ctx: PageContext; score: AnyScore }) {
  const name = scoreName(score)
  return (
    <span class={`score ${name}`}>
      <span aria-hidden="true">{signs[name]}</span> {ctx.m.assessment.score[name]}
    </span>
  )
}
