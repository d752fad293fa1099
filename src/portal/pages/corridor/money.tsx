/**
 * Money sent along a corridor, both ways, by a model; and what sending costs, quarter by quarter. Money follows people the
 * other way: from where they live to where they come from.
 */
import { Figure } from '../../figure.tsx'
import type { FigureData } from '../../figure.tsx'
import type { PageContext } from '../../page-context.ts'
import { RichText } from '../../rich-text.tsx'
import type { Observation } from '../../../published/model.ts'
import { newest } from '../parts/newest.ts'
import type { Part } from '../parts/part.ts'
import { timeFigure } from '../parts/time-figure.ts'
import { told } from '../parts/told.ts'
import { years } from '../parts/years.ts'

/** Make the part. */
export async function money(ctx: PageContext, from: string, to: string): Promise<Part> {
  const { m } = ctx
  const words = m.corridor.money
  const ways = [
    { sender: to, receiver: from },
    { sender: from, receiver: to },
  ]
  const read = await Promise.all(ways.map((way) => readWay(ctx, way.sender, way.receiver)))
  const text = read.flatMap((r) => r.sentences)
  const figures = read.flatMap((r) => (r.figure === undefined ? [] : [r.figure]))
  const amounts = read.some((r) => r.amount)
  const sentences = [
    ...text,
    ...(amounts ? [words.model] : []),
    ...(figures.length === 0 ? [words.noCost] : []),
  ]
  return {
    id: 'money-sent',
    title: words.title,
    figures,
    body: (
      <>
        {amounts ? '' : <p>{words.none}</p>}
        {sentences.map((s) => (
          <p>
            <RichText text={s} />
          </p>
        ))}
        {figures.map((figure) => (
          <Figure ctx={ctx} figure={figure} level={3} />
        ))}
      </>
    ),
  }
}

interface Way {
  readonly sentences: readonly string[]
  readonly amount: boolean
  readonly figure: FigureData | undefined
}

async function readWay(ctx: PageContext, sender: string, receiver: string): Promise<Way> {
  const { f, m, p, release } = ctx
  const words = m.corridor.money
  const [sums, costs] = await Promise.all([
    release.query({ table: 'remittances', where: { REF_AREA: [receiver], COUNTERPART_AREA: [sender] } }),
    release.query({ table: 'remittance-cost', where: { REF_AREA: [sender], COUNTERPART_AREA: [receiver] } }),
  ])
  const sentences: string[] = []
  const sum = sums.at(-1)
  if (sum?.value != null)
    sentences.push(
      words.sent(told(ctx, 'remittances', sum, f.usd), p.from(sender), p.to(receiver), sum.key.at(-1) ?? ''),
    )
  else if (sum !== undefined)
    sentences.push(
      words.missing(
        p.from(sender),
        p.to(receiver),
        ctx.label('CL_REASON_MISSING', sum.reason ?? '').toLocaleLowerCase(ctx.lang),
      ),
    )
  const last = newest(costs)
  if (last === undefined) return { sentences, amount: sum !== undefined, figure: undefined }
  const percent = (n: number): string => f.percent(n, 1)
  sentences.push(
    words.cost(
      p.from(sender),
      p.to(receiver),
      told(ctx, 'remittance-cost', last, percent),
      f.period(last.key.at(-1) ?? ''),
    ),
  )
  return { sentences, amount: sum !== undefined, figure: costFigure(ctx, sender, receiver, costs, last) }
}

function costFigure(
  ctx: PageContext,
  sender: string,
  receiver: string,
  costs: readonly Observation[],
  last: Observation,
): FigureData | undefined {
  const { f, m, p } = ctx
  const words = m.corridor.money
  const first = costs.find((o) => o.value !== null)
  if (costs.length < 3 || first?.value == null || last.value === null) return undefined
  return timeFigure(ctx, {
    id: `cost-${sender.toLowerCase()}`,
    title: words.figure(p.from(sender), p.to(receiver)),
    unit: words.unit(years(ctx, costs)),
    summary: words.summary(
      f.percent(last.value, 1),
      f.period(last.key.at(-1) ?? ''),
      f.percent(first.value, 1),
      f.period(first.key.at(-1) ?? ''),
    ),
    series: [{ label: f.percent(last.value, 1), table: 'remittance-cost', cells: costs, tone: 's2' }],
    decimals: 1,
    width: 640,
    full: ctx.href('/tables/remittance-cost', { REF_AREA: sender, COUNTERPART_AREA: receiver }),
  })
}
