/**
 * A country's migration data strategy as a document: why, the five steps, objectives with their actions, timeline, budget, indicators,
 * what no action answers. Where the country has none it is a proposal worked out from gaps, and says so wherever one looks.
 */
import { assess } from '../../capacity/assess/assess.ts'
import { strategyOf } from '../../capacity/plan/strategy-of.ts'
import type { StrategyView } from '../../capacity/plan/strategy-view.ts'
import type { CapacityRecord } from '../../capacity/record.ts'
import type { PageContext } from '../../portal/page-context.ts'
import { footer } from '../footer.ts'
import { imprint } from '../imprint.ts'
import { messages } from '../messages/messages.ts'
import type { Chapter, Document } from '../model.ts'
import { agencySections } from '../profile/agency-sections.ts'
import { sayDate } from '../say-date.ts'
import { sayWords } from '../say-words.ts'
import { budgetChapter } from './budget-chapter.ts'
import { cycleChapter } from './cycle-chapter.ts'
import { indicatorsChapter } from './indicators-chapter.ts'
import { objectivesChapter } from './objectives-chapter.ts'
import { strategySummary } from './strategy-summary.ts'
import { timelineChapter } from './timeline-chapter.ts'
import { whyChapter } from './why-chapter.ts'

/** Make the document of `area`, a country of the edition. */
export async function strategyDocument(
  ctx: PageContext,
  record: CapacityRecord,
  area: string,
  origin: string | undefined,
): Promise<Document> {
  const { f, lang, p, release } = ctx
  const words = messages[lang].strategy
  const [view, assessed] = await Promise.all([
    strategyOf(release, record, area),
    assess(release, record, area),
  ])
  const name = p.name(area)
  const plain = words.running(words.kind, name)
  const running = view.status === 'adopted' ? plain : words.runningStatus(words.statuses[view.status], plain)
  const warning = warningOf(ctx, view)
  const known = record.stakeholders.find((one) => one.country === area)
  const chapters = [
    whyChapter(ctx, assessed),
    cycleChapter(ctx, view),
    objectivesChapter(ctx, view),
    timelineChapter(ctx, view),
    budgetChapter(ctx, view),
    indicatorsChapter(ctx, view),
    listChapter(
      'unanswered',
      words.chapters.unanswered,
      words.unansweredLead,
      words.unansweredNone,
      view.unanswered.map(({ question }) => question.text[lang]),
    ),
    {
      id: 'stakeholders',
      title: words.chapters.stakeholders,
      runsOn: true,
      blocks: known === undefined ? [{ kind: 'paragraph' as const, text: words.stakeholdersNone }] : [],
      sections: known === undefined ? [] : agencySections(ctx, known),
    },
  ]
  const adopted = view.adopted === undefined ? undefined : sayDate(f, view.adopted)
  return {
    lang,
    kind: words.kind,
    title: name,
    subtitle: subtitleOf(ctx, view),
    running: isExample(ctx, view) ? messages[lang].frame.exampleRunning(running) : running,
    footer: footer(ctx),
    ...(warning === undefined ? {} : { warning }),
    imprint: imprint(ctx, [
      {
        label: words.status,
        text:
          view.status === 'adopted' && adopted !== undefined
            ? words.statusTexts.adoptedOn(p.of(area), adopted)
            : words.statusTexts[view.status](p.of(area)),
      },
    ]),
    author: release.vocabulary.edition.title[lang],
    description: words.description(p.of(area)),
    keywords: [name, ...words.keywords],
    date: release.info.made,
    ...(origin === undefined ? {} : { origin }),
    chapters: [
      strategySummary(ctx, view),
      ...chapters.map((chapter, i) => ({ ...chapter, letter: String(i + 1) })),
      methodChapter(ctx, view),
    ],
  }
}

const isExample = (ctx: PageContext, view: StrategyView): boolean =>
  view.example || ctx.release.vocabulary.edition.example

/** The strategy's own title, with its years where it does not name them itself. */
function subtitleOf({ lang }: PageContext, view: StrategyView): string {
  const title = sayWords(view.title, lang)
  const [from, to] = [String(view.from), String(view.to)]
  return title.includes(from) && title.includes(to) ? title : messages[lang].strategy.period(title, from, to)
}

function warningOf(ctx: PageContext, view: StrategyView): Document['warning'] {
  const { frame, strategy: words } = messages[ctx.lang]
  if (isExample(ctx, view)) return { title: frame.exampleTitle, text: frame.exampleText }
  return view.status === 'proposal'
    ? { title: words.proposalTitle, text: words.proposalText(ctx.p.in(view.country)) }
    : undefined
}

const listChapter = (
  id: string,
  title: string,
  lead: string,
  none: string,
  items: readonly string[],
): Chapter => ({
  id,
  title,
  runsOn: true,
  blocks:
    items.length === 0
      ? [{ kind: 'paragraph', text: none }]
      : [
          { kind: 'paragraph', text: lead },
          { kind: 'list', items },
        ],
  sections: [],
})

function methodChapter(ctx: PageContext, view: StrategyView): Chapter {
  const { f, lang, release } = ctx
  const { profile, strategy } = messages[lang]
  const { number, made, program, hash } = release.info
  return {
    id: 'method',
    title: strategy.chapters.method,
    runsOn: true,
    blocks: [
      { kind: 'paragraph', text: view.computed ? strategy.method.proposal : strategy.method.written },
      {
        kind: 'paragraph',
        text: `${profile.method.text(String(number), f.date(made), program)} ${profile.method.hash(hash)}`,
      },
    ],
    sections: [],
  }
}
