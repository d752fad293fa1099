/**
 * A country's scorecard: what it can report to whom, every measure with what it was read from, what its censuses asked, how it stands
 * on the scales, what it says of itself, and what is being done.
 */
import { recordOf } from '../../../capacity/record.ts'
import { Figure } from '../../figure.tsx'
import type { Page, PageContext } from '../../page.ts'
import { RichText } from '../../rich-text.tsx'
import { unlinked } from '../../unlinked.ts'
import { Contents } from '../parts/contents.tsx'
import { findArea } from '../parts/find-area.ts'
import { Parts } from '../parts/parts.tsx'
import { unknownArea } from '../parts/unknown-area.tsx'
import { underCapacity } from './capacity-frame.tsx'
import { CapacityNav } from './capacity-nav.tsx'
import { allMeasured } from './measures/all-measured.ts'
import { readAbility } from './overview/ability.ts'
import { allScores } from './scales/all-scores.ts'
import { cardAnswer } from './scorecard/answer.ts'
import { assessmentPart } from './scorecard/assessment-part.tsx'
import { activitiesPart, strategyPart } from './scorecard/doing-part.tsx'
import { measuresPart } from './scorecard/measures-part.tsx'
import { questionsPart } from './scorecard/questions-part.tsx'
import { scalesPart } from './scorecard/scales-part.tsx'
import { templateFigure } from './scorecard/template-figure.ts'

/** Make the page. */
export async function capacityScorecard(ctx: PageContext): Promise<Page> {
  const asked = ctx.params['country'] ?? ''
  const found = findArea(ctx, asked)
  const address = (code: string): string => ctx.href(`/capacity/countries/${code}`)
  if (!('code' in found)) return unknownArea(ctx, asked, found.near, address)
  const { code } = found
  const { m, p, release } = ctx
  if (!release.vocabulary.edition.countries.includes(code)) return unknownArea(ctx, asked, [], address)
  if (code !== asked) return { title: '', description: '', body: '', redirect: address(code) }

  const text = m.capacity.card
  const [ability, all, scores, record] = await Promise.all([
    readAbility(ctx),
    allMeasured(release),
    allScores(release),
    recordOf(release),
  ])
  const answer = cardAnswer(ctx, code, ability, all)
  const figure = ability === undefined ? undefined : templateFigure(ctx, code, ability)
  const parts = [
    measuresPart(ctx, code, all),
    await questionsPart(ctx, code),
    scalesPart(ctx, code, scores),
    await assessmentPart(ctx, code, record),
    strategyPart(ctx, code, record),
    activitiesPart(ctx, code, record),
  ].filter((part) => part !== undefined)
  return {
    title: text.title(p.name(code)),
    description: unlinked(answer),
    ...underCapacity(ctx),
    ...(figure === undefined ? {} : { figures: [figure] }),
    body: (
      <>
        <p class="answer">
          <RichText text={answer} />
        </p>
        <CapacityNav ctx={ctx} />
        <Contents label={m.parts.contents} parts={parts} />
        {figure === undefined ? '' : <Figure ctx={ctx} figure={figure} />}
        <Parts parts={parts} />
        <nav class="onward" aria-label={m.capacity.onward.title}>
          <h2>{m.capacity.onward.title}</h2>
          <ul>
            <li>
              <a href={ctx.href(`/countries/${code}/profile.pdf`)}>{text.onward.profile}</a>
            </li>
            <li>
              <a href={ctx.href('/capacity/coverage', { country: code })}>{text.onward.coverage}</a>
            </li>
            <li>
              <a href={ctx.href(`/capacity/stakeholders/${code}`)}>{text.onward.stakeholders}</a>
            </li>
            <li>
              <a href={ctx.href(`/countries/${code}`)}>{text.onward.country(p.the(code))}</a>
            </li>
          </ul>
        </nav>
      </>
    ),
  }
}
