/**
 * Part C, policy and governance: what the registry of the release knows of agencies, agreements, meetings, activities and strategy.
 * What it does not know is listed, in so many words.
 */
import type { CapacityRecord } from '../../capacity/record.ts'
import type { Strategy } from '../../capacity/model/strategy.ts'
import type { Activity } from '../../capacity/model/activity.ts'
import { linked } from '../../portal/linked.ts'
import type { PageContext } from '../../portal/page-context.ts'
import type { MadeChapter } from '../made-chapter.ts'
import { messages } from '../messages/messages.ts'
import type { Language } from '../../standards/labels.ts'
import type { Section } from '../model.ts'
import { sayWords } from '../say-words.ts'
import { agencySections } from './agency-sections.ts'

/** Make the chapter. */
export function governanceChapter(ctx: PageContext, record: CapacityRecord, area: string): MadeChapter {
  const { lang, p } = ctx
  const words = messages[lang].profile
  const governance = words.governance
  const known = record.stakeholders.find((one) => one.country === area)
  const activities = record.activities.filter((one) => one.countries.includes(area))
  const missing = [
    ...(known === undefined ? [governance.noAgencies] : []),
    ...(known !== undefined && known.agencies.every((one) => one.mandate === undefined)
      ? [governance.noMandate]
      : []),
    ...((known?.agreements ?? []).length === 0 ? [governance.noAgreements] : []),
    ...((known?.engagements ?? []).length === 0 ? [governance.noEngagements] : []),
    ...(activities.length === 0 ? [governance.noActivities] : []),
    governance.noPolicy,
  ]
  return {
    chapter: {
      id: 'governance',
      letter: 'C',
      title: words.chapters.governance,
      blocks: [{ kind: 'paragraph', text: governance.lead(p.in(area)) }],
      sections: [
        ...(known === undefined ? [] : agencySections(ctx, known)),
        ...(activities.length === 0 ? [] : [activitySection(ctx, activities)]),
        strategySection(ctx, record, area),
        {
          id: 'governance-gaps',
          title: governance.gaps,
          blocks: [{ kind: 'list', items: missing }],
        },
      ],
    },
    annex: [],
  }
}

function activitySection(ctx: PageContext, activities: readonly Activity[]): Section {
  const { f, lang } = ctx
  const words = messages[lang].profile.governance
  return {
    id: 'activities',
    title: words.activities,
    blocks: [
      {
        kind: 'paragraph',
        text: words.activitiesLead(f.count(activities.length, words.activityNoun)),
      },
      {
        kind: 'table',
        table: {
          id: 'activities-table',
          caption: words.activitiesCaption,
          head: words.activityColumns.title,
          headWide: 5,
          columns: [
            { label: words.activityColumns.year, text: true },
            { label: words.activityColumns.by, text: true, wide: 3 },
          ],
          rows: activities
            .toSorted((a, b) => (b.start ?? '').localeCompare(a.start ?? ''))
            .map((one) => ({
              head: linked(sayWords(one.title, lang), ctx.href(`/capacity/activities/${one.id}`)),
              cells: [
                { text: one.start === undefined ? '–' : one.start.slice(0, 4) },
                { text: one.organisers.length === 0 ? '–' : f.list(one.organisers) },
              ],
            })),
        },
      },
    ],
  }
}

function strategySection(ctx: PageContext, record: CapacityRecord, area: string): Section {
  const { lang } = ctx
  const words = messages[lang].profile.governance
  const found = record.strategies.find((one) => one.country === area)
  const link = linked(words.strategyLink, ctx.href(`/capacity/strategies/${area}.pdf`))
  const text =
    found === undefined ? words.strategyNone : `${titleOf(found, lang)} ${words.strategyStates[found.status]}`
  return {
    id: 'strategy',
    title: words.strategy,
    blocks: [
      { kind: 'paragraph', text },
      ...(ctx.origin === '' ? [] : [{ kind: 'paragraph' as const, text: link }]),
    ],
  }
}

/** The strategy's title in quotes, with its years where it does not name them itself. */
function titleOf({ title, from, to }: Strategy, lang: Language): string {
  const { profile, strategy } = messages[lang]
  const text = sayWords(title, lang)
  const years = [String(from), String(to)]
  return years.every((year) => text.includes(year))
    ? `${strategy.action.named(text)}.`
    : profile.governance.strategyHas(text, String(from), String(to))
}
