/**
 * What the program measured of the country's data capacity: value and year of each measure, and the others by the reason why they
 * cannot be told.
 */
import type { Measure } from '../../capacity/measure/measure.ts'
import { measures } from '../../capacity/measure/measures.ts'
import type { CapacityRecord } from '../../capacity/record.ts'
import { linked } from '../../portal/linked.ts'
import type { PageContext } from '../../portal/page-context.ts'
import { sayMeasured } from '../say-measured.ts'
import { messages } from '../messages/messages.ts'
import type { Section } from '../model.ts'

/** Make the section. */
export async function measuresSection(
  ctx: PageContext,
  record: CapacityRecord,
  area: string,
): Promise<Section> {
  const { f, lang, release } = ctx
  const words = messages[lang].profile.data
  const results = await Promise.all(
    measures.map(async (measure) => ({
      measure,
      result: await measure.of({ release, record, country: area }),
    })),
  )
  const told = results.flatMap((one) =>
    one.result.value === null ? [] : [{ ...one, value: one.result.value }],
  )
  const untold = results.filter(({ result }) => result.value === null)
  const name = (measure: Measure): string =>
    linked(measure.title[lang], ctx.href(`/capacity/measures/${measure.id}`))
  return {
    id: 'measures',
    title: words.measures,
    blocks: [
      { kind: 'paragraph', text: words.measuresLead },
      ...(told.length === 0
        ? []
        : [
            {
              kind: 'table' as const,
              table: {
                id: 'measures-table',
                caption: words.measuresCaption,
                head: words.measureColumns.measure,
                columns: [{ label: words.measureColumns.value }, { label: words.measureColumns.year }],
                rows: told.map(({ measure, value, result }) => ({
                  head: name(measure),
                  cells: [
                    { text: sayMeasured(ctx, measure.unit, value) },
                    { text: result.year === null ? '–' : String(result.year) },
                  ],
                })),
              },
            },
          ]),
      ...(untold.length === 0
        ? []
        : [
            {
              kind: 'callout' as const,
              tone: 'gap' as const,
              title: words.unmeasured(f.number(untold.length)),
              items: [...Map.groupBy(untold, ({ result }) => result.why?.[lang] ?? words.notMeasured)].map(
                ([why, own]) =>
                  words.unmeasuredItem(why, f.list(own.map(({ measure }) => measure.title[lang]))),
              ),
            },
          ]),
    ],
  }
}
