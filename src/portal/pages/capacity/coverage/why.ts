/**
 * Why a requested table is not complete, in a sentence: breakdowns that lack figures, figures that are too old, or none of the
 * country's own.
 */
import type { PageContext } from '../../../page-context.ts'
import type { AskedTable } from './asked.ts'
import type { Newest } from './newest.ts'
import type { ShareOf, View } from './view.ts'

export function why(
  ctx: PageContext,
  view: View & { readonly country: string },
  asked: AskedTable,
  of: ShareOf,
  newest: Newest,
): string {
  const { f, lang } = ctx
  const text = ctx.m.capacityCoverage.gaps
  const { country, origin, year } = view
  const share = (breakdown: string, whose = origin): number =>
    of(asked.code, breakdown, whose, country, year)?.value ?? 0
  const whole = share('_T')
  if (whole >= 100) return text.complete
  if (whole > 0) {
    const lacking = asked.required.margins.map((m) => m.breakdown).filter((b) => share(b) < 100)
    const names = [...new Set(lacking)].map((b) => {
      const name = ctx.label('CL_BREAKDOWN', b)
      return name.charAt(0).toLocaleLowerCase(lang) + name.slice(1)
    })
    return text.parts(f.list(names))
  }
  const last = newest.ofRequest(asked.code, country, origin)
  const others = origin === 'NATIONAL' && share('_T', 'ANY') > 0
  if (last === undefined) {
    const ofOthers = newest.ofRequest(asked.code, country, 'ANY')
    return others ? text.others : ofOthers === undefined ? text.none : text.othersOld(ofOthers)
  }
  const holds = f.count(asked.required.every, ctx.m.capacityCoverage.years)
  return others ? text.oldOthers(last, holds) : text.old(last, holds)
}
