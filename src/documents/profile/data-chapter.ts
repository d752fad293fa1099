/**
 * Part D, data capacity and gaps: what the country can report by itself, what its censuses asked, what the program measured and what
 * the country said, and every gap by name.
 */
import { assess } from '../../capacity/assess/assess.ts'
import type { CapacityRecord } from '../../capacity/record.ts'
import type { PageContext } from '../../portal/page-context.ts'
import { censuses } from '../../portal/pages/country/censuses.tsx'
import { gaps } from '../../portal/pages/country/gaps.tsx'
import { countsItself } from '../../portal/pages/national/counted-series.ts'
import { blocksOf } from '../blocks-of.ts'
import type { MadeChapter } from '../made-chapter.ts'
import { messages } from '../messages/messages.ts'
import { assessmentSection } from './assessment-section.ts'
import { measuresSection } from './measures-section.ts'
import { reportingSection } from './reporting-section.ts'
import { topicsSection } from './topics-section.ts'

/** Make the chapter. */
export async function dataChapter(
  ctx: PageContext,
  record: CapacityRecord,
  area: string,
): Promise<MadeChapter> {
  const words = messages[ctx.lang].profile
  const onFileHere = !countsItself(ctx) || ctx.release.vocabulary.tables.some((t) => t.id === 'stock-census')
  const [reporting, topics, assessed, measured, counted, unknown] = await Promise.all([
    reportingSection(ctx, area),
    topicsSection(ctx, area),
    assess(ctx.release, record, area),
    measuresSection(ctx, record, area),
    onFileHere ? censuses(ctx, area) : undefined,
    gaps(ctx, area),
  ])
  const onFile = counted && blocksOf(ctx, counted.body)
  const notKnown = blocksOf(ctx, unknown.body)
  return {
    chapter: {
      id: 'data',
      letter: 'D',
      title: words.chapters.data,
      blocks: [],
      sections: [
        reporting,
        ...(onFile === undefined
          ? []
          : [{ id: 'censuses', title: words.data.censuses, blocks: onFile.blocks }]),
        topics,
        measured,
        assessmentSection(ctx, assessed),
        { id: 'not-known', title: words.data.notKnown, blocks: notKnown.blocks },
      ],
    },
    annex: [...(onFile?.annex ?? []), ...notKnown.annex],
  }
}
