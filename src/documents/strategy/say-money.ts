/** An amount of money with its currency, whole units: “XOF 1,250,000”, « 1 250 000 XOF ». */
import type { PageContext } from '../../portal/page-context.ts'

/** Write `amount`; `currency` is an ISO 4217 code. */
export function sayMoney(ctx: PageContext, amount: number, currency: string): string {
  const n = ctx.f.number(amount)
  return ctx.lang === 'en' ? `${currency}\u00A0${n}` : `${n}\u00A0${currency}`
}
