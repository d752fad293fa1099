/** The assessment in short: questions fully met by group, what was measured beside what people said. */
import { assess } from '../../../../capacity/assess/assess.ts'
import type { Tally } from '../../../../capacity/assess/assessment-view.ts'
import type { CapacityRecord } from '../../../../capacity/record.ts'
import { DataTable } from '../../../data-table.tsx'
import type { PageContext } from '../../../page-context.ts'
import type { Part } from '../../parts/part.ts'

export async function assessmentPart(
  ctx: PageContext,
  country: string,
  record: CapacityRecord,
): Promise<Part | undefined> {
  const { f, m, release } = ctx
  const text = m.capacity.card.assessment
  if (release.vocabulary.questions.length === 0) return undefined
  const view = await assess(release, record, country)
  const of = (tally: Tally): string =>
    tally.of === 0 ? '' : m.measures.scale.knownOf(f.number(tally.met), f.number(tally.of))
  return {
    id: 'assessment',
    title: text.title,
    body: (
      <>
        <p>
          {text.text(f.number(view.measured.met), f.number(view.measured.of))}{' '}
          {view.date === null
            ? text.nobody
            : text.said(f.number(view.said.met), f.number(view.said.of), f.date(view.date))}
        </p>
        <DataTable
          ctx={ctx}
          table={{
            id: 'assessment-table',
            caption: text.caption,
            head: text.head,
            columns: [
              { id: 'measured', label: text.measured },
              ...(view.date === null ? [] : [{ id: 'said', label: text.saidColumn }]),
            ],
            rows: view.groups.map((group) => ({
              head: m.assessment.groups[group.group],
              cells: [
                { text: of(group.measured) },
                ...(view.date === null ? [] : [{ text: of(group.said) }]),
              ],
            })),
          }}
        />
        <p>
          <a href={ctx.href(`/capacity/assessment/${country}`)}>{text.link}</a>
        </p>
      </>
    ),
  }
}
