/**
 * One comparison on the page: its sentence, its picture, the countries, how sure it is, and the caution that goes with it.
 */
import type { Comparison } from '../../../../capacity/effects/compare.ts'
import { inWords } from '../../../../standards/words.ts'
import type { Words } from '../../../../standards/words.ts'
import { DataTable } from '../../../data-table.tsx'
import { Figure } from '../../../figure.tsx'
import type { PageContext } from '../../../page-context.ts'
import { countriesTable } from './countries-table.ts'
import { effectAnswer } from './effect-answer.ts'
import { effectFigure } from './effect-figure.ts'
import { sureTable } from './sure-table.ts'

interface EffectSectionProps {
  ctx: PageContext
  comparison: Comparison
}

export function EffectSection({ ctx, comparison }: EffectSectionProps) {
  const { m, lang, p } = ctx
  const text = m.effects
  const { activity, effect, measure } = comparison
  const figure = effectFigure(ctx, comparison)
  const [countries, sure] = [countriesTable(ctx, comparison), sureTable(ctx, comparison)]
  const title = activity === undefined ? effect.activity : inWords(activity.title, lang).text
  const heading = `${effect.id}-title`
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>{text.question(measure?.title[lang] ?? effect.measure, title)}</h2>
      <p>{effectAnswer(ctx, comparison)}</p>
      {figure === undefined ? '' : <Figure ctx={ctx} figure={figure} level={3} />}
      <p>
        <b>{text.caution}</b>
        {m.common.colon}
        <Said words={effect.caution} ctx={ctx} /> {figure === undefined ? '' : text.parallel}
      </p>
      {effect.without.length === 0 ? (
        ''
      ) : (
        <>
          <p>
            <b>{text.without}</b>
          </p>
          <ul>
            {effect.without.map(({ country, why }) => (
              <li>
                {p.name(country)}
                {m.common.colon}
                <Said words={why} ctx={ctx} />
              </li>
            ))}
          </ul>
        </>
      )}
      {sure === undefined ? (
        ''
      ) : (
        <details>
          <summary>{text.sure.title}</summary>
          <DataTable ctx={ctx} table={sure} />
        </details>
      )}
      {countries === undefined ? (
        ''
      ) : (
        <details>
          <summary>{text.countries.title}</summary>
          <DataTable ctx={ctx} table={countries} />
        </details>
      )}
      <ul class="actions">
        {measure === undefined ? (
          ''
        ) : (
          <li>
            <a href={ctx.href(`/capacity/measures/${measure.id}`)}>{text.measureLink}</a>
          </li>
        )}
        {activity === undefined ? (
          ''
        ) : (
          <li>
            <a href={ctx.href(`/capacity/activities/${activity.id}`)}>{text.activityLink}</a>
          </li>
        )}
      </ul>
    </section>
  )
}

/** What a person wrote, in the page's language or marked with its own. */
function Said({ ctx, words }: { ctx: PageContext; words: Words }) {
  const { text, lang } = inWords(words, ctx.lang)
  return lang === undefined ? <>{text}</> : <span lang={lang}>{text}</span>
}
