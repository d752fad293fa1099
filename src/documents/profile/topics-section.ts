/**
 * Which questions on migration each census asked, from the table `census-topics` of the release: topics down, censuses across.
 */
import { cellHref } from '../../portal/cell-href.ts'
import { linked } from '../../portal/linked.ts'
import type { PageContext } from '../../portal/page-context.ts'
import { messages } from '../messages/messages.ts'
import type { Section } from '../model.ts'
import { optionalQuery } from '../optional-query.ts'

const table = 'census-topics'
/** Most censuses side by side: the newest. */
const most = 6

/** Make the section. */
export async function topicsSection(ctx: PageContext, area: string): Promise<Section> {
  const { f, lang, release } = ctx
  const words = messages[lang].profile.data
  const cells = await optionalQuery(release, { table, where: { REF_AREA: [area] } })
  const years = [...new Set(cells.map((o) => o.key.at(-1) ?? ''))].toSorted().slice(-most)
  const topics = [...new Set(cells.map((o) => o.key[0] ?? ''))]
  const codelist =
    release.vocabulary.concepts.find((one) => one.id === 'CENSUS_TOPIC')?.codelist ?? 'CL_CENSUS_TOPIC'
  const id = 'census-topics'
  const title = words.topics
  if (years.length === 0)
    return {
      id,
      title,
      blocks: [
        { kind: 'callout', tone: 'gap', title: messages[lang].frame.notKnown, items: [words.noTopics] },
      ],
    }
  return {
    id,
    title,
    blocks: [
      {
        kind: 'table',
        table: {
          id: 'topics-table',
          caption: words.topicsCaption,
          head: words.topicsHead,
          headWide: 4,
          columns: years.map((year) => ({ label: f.period(year), text: true })),
          rows: topics.map((topic) => ({
            head: ctx.label(codelist, topic),
            cells: years.map((year) => {
              const o = cells.find((one) => one.key[0] === topic && one.key.at(-1) === year)
              return o?.value == null
                ? { text: words.untold, missing: true }
                : {
                    text: linked(o.value === 1 ? words.asked : words.notAsked, cellHref(ctx, table, o.key)),
                  }
            }),
          })),
          marks: [{ mark: words.untold, meaning: words.untoldMeaning }],
        },
      },
    ],
  }
}
