/**
 * The rule of residence as a loop over one person's crossings, written straight from the description of Stats NZ's migrbc: what the
 * set-based form is held against.
 */
import type { RuleDays } from '../../../src/steps/reside/residence-rule.ts'

export interface Crossing {
  readonly arrival: number
  readonly day: number
}

export interface Settled {
  readonly before: number
  readonly after: number
  readonly migration: number
  readonly before_final: number
  readonly after_final: number
  readonly movement_final: number
}

/** Walk from crossing `i` on until the minimum, or more than the allowance, is spent; `early` is told of each crossing back on the way. */
function walk(
  h: readonly Crossing[],
  i: number,
  { window, minimum, allowance }: RuleDays,
  early: (back: number) => void,
): { readonly moved: boolean; readonly on: number } {
  const day = (k: number): number => (h[k] as Crossing).day
  const stay = (k: number): number => (k + 1 < h.length ? day(k + 1) - day(k) : window)
  let [kept, lost] = [0, 0]
  for (let k = i; ; k += 1) {
    if ((k - i) % 2 === 0) kept += stay(k)
    else lost += stay(k)
    if (lost > allowance) return { moved: false, on: day(i) + allowance + kept }
    if (kept >= minimum) return { moved: true, on: day(i) + minimum + lost }
    if ((k - i) % 2 === 0) early(k + 1)
  }
}

export function loop(
  h: readonly Crossing[],
  rule: RuleDays,
  start?: { readonly resident: number; readonly known?: number },
): readonly Settled[] {
  const initial = start?.resident ?? 1 - (h[0] as Crossing).arrival
  const early = new Map<number, number>()
  const done: Settled[] = []
  for (const [i, { arrival, day }] of h.entries()) {
    const last = done.at(-1)
    const before = last === undefined || last.after_final === start?.known ? initial : last.after
    const before_final = Math.max(last?.after_final ?? day, day)
    const told = early.get(i)
    if (arrival === before) {
      done.push({
        before,
        after: before,
        migration: 0,
        before_final,
        after_final: before_final,
        movement_final: told ?? before_final,
      })
      continue
    }
    const { moved, on } = walk(h, i, rule, (back) => {
      const at = h[back]?.day
      if (at !== undefined && at < before_final + 2 * rule.allowance && !early.has(back))
        early.set(back, Math.max(at, before_final))
    })
    const after_final = Math.max(on, before_final)
    done.push({
      before,
      after: moved ? arrival : before,
      migration: moved ? 1 : 0,
      before_final,
      after_final,
      movement_final: moved ? after_final : (told ?? after_final),
    })
  }
  return done
}
