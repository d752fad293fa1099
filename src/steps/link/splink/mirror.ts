/**
 * Parts of a condition that say of the right record what another part says of the left: a_l = b_r and b_l = a_r.
 */
import { across, sideOf, stripped } from './derived.ts'
import type { Derived } from './derived.ts'
import { text } from './expression.ts'
import type { Expression } from './expression.ts'

/** True where `b` says the same of the other side. */
export function mirrors(a: Expression, b: Expression, derived: Derived): boolean {
  if (a.kind === 'null' && b.kind === 'null') {
    const [one, other] = [sideOf(a.of), sideOf(b.of)]
    if (a.not !== b.not || one === undefined || other === undefined || one === other) return false
    return text(stripped(a.of, derived)) === text(stripped(b.of, derived))
  }
  if (a.kind !== 'two' || b.kind !== 'two' || a.op !== '=' || b.op !== '=') return false
  const [one, other] = [across(a.left, a.right, derived), across(b.left, b.right, derived)]
  if (one === undefined || other === undefined || one.same) return false
  return text(one.left) === text(other.right) && text(one.right) === text(other.left)
}
