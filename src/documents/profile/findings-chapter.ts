/**
 * Part E, findings: what follows from the figures, in sentences computed from them, and the first actions that would help, as the
 * strategy or its proposal has them.
 */
import type { CapacityRecord } from '../../capacity/record.ts'
import { strategyOf } from '../../capacity/plan/strategy-of.ts'
import { linked } from '../../portal/linked.ts'
import { cellHref } from '../../portal/cell-href.ts'
import type { PageContext } from '../../portal/page-context.ts'
import { newest } from '../../portal/pages/parts/newest.ts'
import type { Partners } from '../../portal/pages/parts/partners.tsx'
import { messages } from '../messages/messages.ts'
import type { Chapter } from '../model.ts'
import { optionalQuery } from '../optional-query.ts'
import { sayWords } from '../say-words.ts'

/** Partners that count as the largest. */
const few = 3
/** Most actions named. */
const first = 6

/** Make the chapter. */
export async function findingsChapter(
  ctx: PageContext,
  record: CapacityRecord,
  area: string,
  partners: Partners,
): Promise<Chapter> {
  const { lang, release } = ctx
  const words = messages[lang].profile
  const [sentences, strategy] = await Promise.all([
    sentencesOf(ctx, area, partners),
    strategyOf(release, record, area),
  ])
  const actions = strategy.objectives
    .flatMap((objective) => objective.actions)
    .filter((action) => action.state !== 'done' && action.state !== 'stopped')
    .toSorted((a, b) => (a.start ?? '').localeCompare(b.start ?? '') || b.answers.length - a.answers.length)
    .slice(0, first)
  return {
    id: 'findings',
    letter: 'E',
    title: words.chapters.findings,
    blocks: [
      { kind: 'paragraph', text: words.findings.lead },
      { kind: 'list', items: sentences },
    ],
    sections: [
      {
        id: 'next',
        title: words.findings.next,
        blocks:
          actions.length === 0
            ? [{ kind: 'paragraph', text: words.findings.nextNone }]
            : [
                {
                  kind: 'paragraph',
                  text: strategy.computed ? words.findings.nextLead : words.findings.nextOwn,
                },
                {
                  kind: 'list',
                  items: actions.map((action) =>
                    [words.findings.action(sayWords(action.title, lang)), sayWords(action.what, lang)]
                      .join(' ')
                      .trim(),
                  ),
                  ordered: true,
                },
                ...(ctx.origin === ''
                  ? []
                  : [
                      {
                        kind: 'paragraph' as const,
                        text: linked(
                          words.governance.strategyLink,
                          ctx.href(`/capacity/strategies/${area}.pdf`),
                        ),
                      },
                    ]),
              ],
      },
    ],
  }
}

async function sentencesOf(ctx: PageContext, area: string, partners: Partners): Promise<readonly string[]> {
  const { f, lang, m, p, release } = ctx
  const words = messages[lang].profile.findings
  const where = { REF_AREA: [area] }
  const [spreads, censuses, reporting] = await Promise.all([
    optionalQuery(release, { table: 'flow-spread', where, latest: true }),
    optionalQuery(release, {
      table: 'stock-census',
      where: { ...where, COUNTERPART_AREA: ['_T'], SEX: ['_T'], AGE: ['_T'] },
    }),
    optionalQuery(release, {
      table: 'reporting-ability',
      where: { ...where, TEMPLATE: ['_T'], DATA_ORIGIN: ['NATIONAL'], STATISTIC: ['SHARE'] },
    }),
  ])
  const part = (side: 'in' | 'out', total: number | null | undefined): string | undefined => {
    const top = partners.all
      .map((one) => one[side]?.value ?? 0)
      .toSorted((a, b) => b - a)
      .slice(0, few)
    const sum = top.reduce((all, n) => all + n, 0)
    return total == null || total === 0 || sum === 0 ? undefined : f.percent((100 * sum) / total)
  }
  const inn = part('in', partners.came?.value)
  const out = part('out', partners.left?.value)
  const of = (statistic: string, partner: string) =>
    spreads.find((o) => o.key[1] === partner && o.key[2] === statistic)
  const [widest] = spreads
    .filter((o) => o.key[2] === 'MEDIAN' && /^[A-Z]{3}$/.test(o.key[1] ?? '') && o.value !== null)
    .toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))
  const place = widest?.key[1] ?? ''
  const [low, high] = [of('MIN', place), of('MAX', place)]
  const census = newest(censuses)
  const year = census?.key.at(-1) ?? ''
  const age = Number(release.info.made.slice(0, 4)) - Number(year)
  const share = newest(reporting)
  return [
    ...(inn === undefined ? [] : [words.concentration(inn, few, p.in(area))]),
    ...(out === undefined ? [] : [words.destinations(out, few, p.from(area))]),
    ...(low?.value == null || high?.value == null
      ? []
      : [
          words.doubt(
            p.from(place),
            linked(f.words(low.value), cellHref(ctx, 'flow-spread', low.key)),
            linked(f.count(high.value, m.parts.people), cellHref(ctx, 'flow-spread', high.key)),
          ),
        ]),
    census === undefined ? words.noCensus : words.census(year, f.count(age, words.yearNoun)),
    ...(share?.value == null
      ? []
      : [
          words.reporting(
            linked(f.percent(share.value, 1), cellHref(ctx, 'reporting-ability', share.key)),
            share.key.at(-1) ?? '',
          ),
        ]),
  ]
}
