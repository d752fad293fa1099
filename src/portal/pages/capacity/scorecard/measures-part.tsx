/** All measures of one country, by family, each with what it was read from. */
import type { Measure } from '../../../../capacity/measure/measure.ts'
import { measureFamilies } from '../../../../capacity/measure/measures.ts'
import type { MeasureFamily } from '../../../../capacity/measure/measures.ts'
import { DataTable } from '../../../data-table.tsx'
import type { PageContext } from '../../../page-context.ts'
import type { Part } from '../../parts/part.ts'
import type { AllMeasured } from '../measures/all-measured.ts'
import { measuredCells, measuredColumns } from '../measures/measured-cells.tsx'

const families: readonly MeasureFamily[] = Object.keys(measureFamilies).filter(
  (name): name is MeasureFamily => name in measureFamilies,
)

/** A body's template by its short name, under the measure of all of them; any other measure by its title. */
const nameOf = ({ lang, release }: PageContext, { id, title }: Measure): string =>
  release.vocabulary.templates.find((t) => id === `reporting.${t.id}`)?.short[lang] ?? title[lang]

export function measuresPart(ctx: PageContext, country: string, all: AllMeasured): Part {
  const { m } = ctx
  const text = m.capacity.card.measures
  return {
    id: 'measures',
    title: text.title,
    body: (
      <>
        <p>{text.text}</p>
        {families.map((family) => (
          <>
            <h3>{m.measures.families[family]}</h3>
            <DataTable
              ctx={ctx}
              table={{
                id: `measures-${family}`,
                caption: text.caption(ctx.p.name(country)),
                head: text.head,
                columns: measuredColumns(ctx),
                rows: measureFamilies[family].flatMap((measure) => {
                  const found = all.get(measure.id)?.get(country)
                  return found === undefined
                    ? []
                    : [
                        {
                          head: nameOf(ctx, measure),
                          href: ctx.href(`/capacity/measures/${measure.id}`),
                          cells: measuredCells(ctx, measure, found),
                        },
                      ]
                }),
              }}
            />
          </>
        ))}
      </>
    ),
  }
}
