/**
 * What the country can report by itself: cells that each set of tables asks for and cells that national sources fill, from the
 * table `reporting-ability` of the release.
 */
import { linked } from '../../portal/linked.ts'
import { cellHref } from '../../portal/cell-href.ts'
import type { PageContext } from '../../portal/page-context.ts'
import type { Observation } from '../../published/model.ts'
import { messages } from '../messages/messages.ts'
import type { Cell, Section } from '../model.ts'
import { optionalQuery } from '../optional-query.ts'

const table = 'reporting-ability'

/** Make the section. */
export async function reportingSection(ctx: PageContext, area: string): Promise<Section> {
  const { f, lang, release } = ctx
  const words = messages[lang].profile.data
  const all = await optionalQuery(release, { table, where: { REF_AREA: [area] }, latest: true })
  const year = all.reduce((last, o) => ((o.key.at(-1) ?? '') > last ? (o.key.at(-1) ?? '') : last), '')
  const cells = all.filter((o) => o.key.at(-1) === year)
  const id = 'reporting'
  const title = words.reporting
  if (cells.length === 0)
    return {
      id,
      title,
      blocks: [
        {
          kind: 'callout',
          tone: 'gap',
          title: messages[lang].frame.notKnown,
          items: [words.noReporting],
        },
      ],
    }
  const at = (template: string, origin: string, statistic: string): Observation | undefined =>
    cells.find((o) => o.key[0] === template && o.key[1] === origin && o.key[2] === statistic)
  const cell = (o: Observation | undefined, write: (n: number) => string): Cell =>
    o?.value == null
      ? { text: '–', missing: true }
      : { text: linked(write(o.value), cellHref(ctx, table, o.key)) }
  const asked = new Set(release.vocabulary.templates.filter((t) => t.asked).map((t) => t.id))
  const templates = [...new Set(cells.map((o) => o.key[0] ?? ''))].filter((code) => asked.has(code))
  const whole = at('_T', 'NATIONAL', 'SHARE')
  const row = (template: string) => ({
    head: template === '_T' ? words.all : templateName(ctx, template),
    ...(template === '_T' ? { strong: true } : {}),
    cells: [
      cell(at(template, 'NATIONAL', 'REQUIRED') ?? at(template, 'ANY', 'REQUIRED'), f.number),
      cell(at(template, 'NATIONAL', 'FILLED'), f.number),
      cell(at(template, 'NATIONAL', 'SHARE'), (n) => f.percent(n, 1)),
      cell(at(template, 'ANY', 'SHARE'), (n) => f.percent(n, 1)),
    ],
  })
  const share = whole?.value
  return {
    id,
    title,
    blocks: [
      {
        kind: 'paragraph',
        text: `${whole === undefined || share == null ? '' : `${words.reportingLead(linked(f.percent(share, 1), cellHref(ctx, table, whole.key)), year)} `}${words.reportingWhat}`,
      },
      {
        kind: 'table',
        table: {
          id: 'reporting-table',
          caption: words.reportingCaption(year),
          head: words.reportingColumns.template,
          headWide: 4,
          columns: [
            { label: words.reportingColumns.required },
            { label: words.reportingColumns.national, wide: 1.4 },
            { label: words.reportingColumns.share },
            { label: words.reportingColumns.any, wide: 1.4 },
          ],
          rows: [...templates.map(row), ...(whole === undefined ? [] : [row('_T')])],
        },
      },
    ],
  }
}

/** The template's title, from the release; its code where the release does not carry it. */
const templateName = (ctx: PageContext, code: string): string =>
  ctx.release.vocabulary.templates.find((one) => one.id === code)?.title[ctx.lang] ??
  ctx.label('CL_TEMPLATE', code)
