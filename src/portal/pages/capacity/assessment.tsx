/**
 * The assessment: the question bank by group, written to be gone through in a workshop, and for each country how many questions are met.
 */
import { viewsOf } from '../../../capacity/views-of.ts'
import { questionGroups } from '../../../standards/question.ts'
import { DataTable } from '../../data-table.tsx'
import { Figure } from '../../figure.tsx'
import type { Page, PageContext } from '../../page.ts'
import { Contents } from '../parts/contents.tsx'
import { countriesFigure } from './assessment/countries-figure.ts'
import { QuestionCard } from './assessment/question-card.tsx'
import { underCapacity } from './capacity-frame.tsx'
import { CapacityNav } from './capacity-nav.tsx'

/** Make the page. */
export async function capacityAssessment(ctx: PageContext): Promise<Page> {
  const { f, m, p, lang, release } = ctx
  const text = m.assessment
  const { questions, edition } = release.vocabulary
  const countries = edition.countries.toSorted((a, b) => p.name(a).localeCompare(p.name(b), lang))
  const views = await Promise.all(countries.map((code) => viewsOf(release).assessment(code)))
  const groups = questionGroups.flatMap((id) => {
    const own = questions.filter(({ group }) => group === id)
    return own.length === 0 ? [] : [{ id, title: text.groups[id], own }]
  })
  const measured = questions.filter((question) => question.measured !== undefined).length
  const assessed = views.filter(({ date }) => date !== null)
  const ranked = views
    .filter((view) => view.measured.of > 0)
    .toSorted((a, b) => a.measured.met - b.measured.met)
  const [low, high] = [ranked[0], ranked.at(-1)]
  const names = (met: number): string =>
    f.list(ranked.filter((view) => view.measured.met === met).map(({ country }) => p.name(country)))
  const answer = [
    text.bank.answer(
      f.count(questions.length, text.questionsCount),
      f.number(groups.length),
      f.number(measured),
    ),
    text.bank.assessed(assessed.length, f.number(assessed.length), f.number(views.length)),
    low === undefined || high === undefined
      ? ''
      : text.bank.measured(
          names(low.measured.met),
          f.number(low.measured.met),
          names(high.measured.met),
          f.number(high.measured.met),
          f.number(high.measured.of),
        ),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
  const figure = countriesFigure(ctx, views)
  return {
    title: m.capacityNav.assessment,
    description: answer,
    ...underCapacity(ctx),
    figures: [figure],
    body: (
      <>
        <p class="answer">{answer}</p>
        <CapacityNav ctx={ctx} />
        <Figure ctx={ctx} figure={figure} />
        <p>{text.how}</p>
        <h2>{text.bank.table.title}</h2>
        <DataTable ctx={ctx} table={{ ...figure.table, id: 'countries-table' }} />
        <h2>{text.bank.questions}</h2>
        <p>{text.bank.print}</p>
        <Contents
          label={text.bank.questions}
          parts={groups.map(({ id, title }) => ({ id, title, body: '' }))}
        />
        {groups.map(({ id, title, own }) => (
          <section class="bank">
            <h3 id={id}>{title}</h3>
            <p class="note">
              {text.bank.group(
                f.count(own.length, text.questionsCount),
                f.number(own.filter((question) => question.measured !== undefined).length),
              )}
            </p>
            <ol>
              {own.map((question) => (
                <QuestionCard ctx={ctx} question={question} />
              ))}
            </ol>
          </section>
        ))}
      </>
    ),
  }
}
