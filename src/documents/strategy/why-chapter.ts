/** Why there is something to do: the assessment by group, what is in place, and what is missing, said and measured apart. */
import type { AssessmentView, Gap } from '../../capacity/assess/assessment-view.ts'
import type { PageContext } from '../../portal/page-context.ts'
import { messages } from '../messages/messages.ts'
import type { Block, Chapter } from '../model.ts'
import { assessmentSection } from '../profile/assessment-section.ts'

/** Make the chapter. */
export function whyChapter(ctx: PageContext, view: AssessmentView): Chapter {
  const { f, lang, m } = ctx
  const words = messages[lang].strategy
  const table = assessmentSection(ctx, view).blocks.filter((block) => block.kind !== 'callout')
  const met = view.groups.flatMap(({ questions }) =>
    questions.flatMap(({ question, said, measured }) => {
      const by = [
        ...(said?.score === 1 ? [words.why.by.said] : []),
        ...(measured?.result.score === 1 ? [words.why.by.measured] : []),
      ]
      return by.length === 0 ? [] : [words.why.gap(question.text[lang], f.list(by))]
    }),
  )
  const gap = ({ question, by }: Gap): string =>
    words.why.gap(question.text[lang], f.list(by.map((one) => words.why.by[one])))
  const missing = view.groups.flatMap(({ group }): readonly Block[] => {
    const own = view.gaps.filter(({ question }) => question.group === group)
    return own.length === 0
      ? []
      : [
          { kind: 'subheading', text: m.assessment.groups[group] },
          { kind: 'list', items: own.map(gap) },
        ]
  })
  return {
    id: 'why',
    title: words.chapters.why,
    blocks: [{ kind: 'paragraph', text: words.why.lead }, ...table],
    sections: [
      {
        id: 'strengths',
        title: words.why.strengths,
        blocks:
          met.length === 0
            ? [{ kind: 'paragraph', text: words.why.strengthsNone }]
            : [{ kind: 'list', items: met }],
      },
      ...(missing.length === 0 ? [] : [{ id: 'weaknesses', title: words.why.weaknesses, blocks: missing }]),
    ],
  }
}
