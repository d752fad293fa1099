/**
 * The Migration Profile of a country: the outline of the Extended Migration Profile (IOM, 2011; handbook 7.4), filled from a release
 * and nothing else. What the country's page says is taken from there; what it does not say is named as a gap.
 */
import type { CapacityRecord } from '../../capacity/record.ts'
import type { PageContext } from '../../portal/page-context.ts'
import { readPartners } from '../../portal/pages/parts/partners.tsx'
import { annexChapter } from '../annex-chapter.ts'
import { footer } from '../footer.ts'
import { imprint } from '../imprint.ts'
import { messages } from '../messages/messages.ts'
import { methodChapter } from '../method-chapter.ts'
import type { Document } from '../model.ts'
import { sourcesChapter } from '../sources-chapter.ts'
import { contextChapter } from './context-chapter.ts'
import { dataChapter } from './data-chapter.ts'
import { findingsChapter } from './findings-chapter.ts'
import { governanceChapter } from './governance-chapter.ts'
import { migrantsChapter } from './migrants-chapter.ts'
import { summaryChapter } from './summary-chapter.ts'

/** Make the profile of `area`, a country of the edition; `ctx` is that of its page. */
export async function profile(
  ctx: PageContext,
  record: CapacityRecord,
  area: string,
  origin: string | undefined,
): Promise<Document> {
  const { lang, p, release } = ctx
  const { frame, profile: words } = messages[lang]
  const partners = await readPartners(ctx, area)
  const governance = governanceChapter(ctx, record, area)
  const [summary, context, migrants, data, findings] = await Promise.all([
    summaryChapter(ctx, area, partners),
    contextChapter(ctx, area),
    migrantsChapter(ctx, area, partners),
    dataChapter(ctx, record, area),
    findingsChapter(ctx, record, area, partners),
  ])
  const parts = [context, migrants, governance, data]
  const name = p.name(area)
  return {
    lang,
    kind: words.kind,
    title: name,
    subtitle: words.subtitle,
    running: release.vocabulary.edition.example
      ? frame.exampleRunning(words.running(name))
      : words.running(name),
    footer: footer(ctx),
    ...(release.vocabulary.edition.example
      ? { warning: { title: frame.exampleTitle, text: frame.exampleText } }
      : {}),
    imprint: imprint(ctx, [
      { label: words.status, text: words.unchecked(p.of(area)) },
      { label: words.checked, text: words.outline },
    ]),
    author: release.vocabulary.edition.title[lang],
    description: words.description(p.of(area)),
    keywords: [name, ...words.keywords],
    date: release.info.made,
    ...(origin === undefined ? {} : { origin }),
    chapters: [
      summary,
      ...parts.map((part) => part.chapter),
      findings,
      annexChapter(
        words,
        parts.flatMap((part) => part.annex),
      ),
      sourcesChapter(ctx),
      methodChapter(ctx),
    ],
  }
}
