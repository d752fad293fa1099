/**
 * The assessment: questions met by group, measured beside said, and the gaps by name.
 */
import type { AssessmentView } from '../../capacity/assess/assessment-view.ts'
import type { PageContext } from '../../portal/page-context.ts'
import { messages } from '../messages/messages.ts'
import type { Section } from '../model.ts'

/** Make the section. */
export function assessmentSection(ctx: PageContext, view: AssessmentView): Section {
  const { f, lang } = ctx
  const words = messages[lang].profile.data
  const id = 'assessment'
  const title = words.assessment
  if (view.groups.length === 0)
    return {
      id,
      title,
      blocks: [
        { kind: 'callout', tone: 'gap', title: messages[lang].frame.notKnown, items: [words.noAssessment] },
      ],
    }
  const number = (n: number) => ({ text: f.number(n) })
  const said = view.date !== null
  return {
    id,
    title,
    blocks: [
      {
        kind: 'paragraph',
        text: [
          words.assessmentLead(f.number(view.measured.met), f.number(view.measured.of)),
          view.date === null
            ? words.assessmentNobody
            : words.assessmentSaid(f.number(view.said.met), f.number(view.said.of), f.date(view.date)),
        ].join(' '),
      },
      {
        kind: 'table',
        table: {
          id: 'assessment-table',
          caption: words.assessmentCaption,
          head: words.assessmentColumns.group,
          headWide: 4,
          columns: [
            { label: words.assessmentColumns.met, group: words.assessmentColumns.measured },
            { label: words.assessmentColumns.of, group: words.assessmentColumns.measured },
            ...(said
              ? [
                  { label: words.assessmentColumns.met, group: words.assessmentColumns.said },
                  { label: words.assessmentColumns.of, group: words.assessmentColumns.said },
                ]
              : []),
            { label: words.assessmentColumns.open },
          ],
          rows: view.groups.map((one) => ({
            head: ctx.m.assessment.groups[one.group],
            cells: [
              number(one.measured.met),
              number(one.measured.of),
              ...(said ? [number(one.said.met), number(one.said.of)] : []),
              number(one.open),
            ],
          })),
        },
      },
      ...(view.gaps.length === 0
        ? []
        : [
            {
              kind: 'callout' as const,
              tone: 'gap' as const,
              title: words.gapsTitle(f.number(view.gaps.length)),
              items: view.gaps.map(({ question }) => question.text[lang]),
            },
          ]),
    ],
  }
}
