/**
 * All measures, by what they are about: what each is called, for how many countries it is known, and how far it ranges; then the
 * scales that put several together.
 */
import { measureFamilies, measures } from '../../../capacity/measure/measures.ts'
import type { MeasureFamily } from '../../../capacity/measure/measures.ts'
import { DataTable } from '../../data-table.tsx'
import type { Page, PageContext } from '../../page.ts'
import { underCapacity } from './capacity-frame.tsx'
import { CapacityNav } from './capacity-nav.tsx'
import { allMeasured } from './measures/all-measured.ts'
import { familyTable } from './measures/family-table.ts'
import { scaleList } from './measures/scale-list.ts'

/** Make the page. */
export async function capacityMeasures(ctx: PageContext): Promise<Page> {
  const { f, m, release } = ctx
  const text = m.measures
  const all = await allMeasured(release)
  const countries = release.vocabulary.edition.countries.length
  const known = measures.map(
    ({ id }) => [...(all.get(id)?.values() ?? [])].filter((v) => v.value !== null).length,
  )
  const [only] = release.vocabulary.edition.countries
  const n = f.count(measures.length, text.count)
  const answer =
    countries === 1 && only !== undefined
      ? text.answerOne(n, f.number(known.filter((k) => k > 0).length), ctx.p.the(only))
      : text.answer(
          n,
          f.number(known.filter((k) => k === countries).length),
          f.number(known.filter((k) => k > 0 && k < countries).length),
          f.number(countries),
        )
  return {
    title: text.title,
    description: answer,
    ...underCapacity(ctx),
    body: (
      <>
        <p class="answer">{answer}</p>
        <CapacityNav ctx={ctx} />
        <p>{text.what}</p>
        {families.map((family) => (
          <>
            <h2 id={family}>{text.families[family]}</h2>
            <DataTable ctx={ctx} table={familyTable(ctx, family, all)} />
          </>
        ))}
        <h2 id="scales">{text.scales.title}</h2>
        <p>{text.scales.text}</p>
        <DataTable ctx={ctx} table={scaleList(ctx)} />
      </>
    ),
  }
}

const families: readonly MeasureFamily[] = Object.keys(measureFamilies).filter(
  (name): name is MeasureFamily => name in measureFamilies,
)
