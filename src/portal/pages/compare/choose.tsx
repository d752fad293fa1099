/**
 * The form of a comparison: measure, countries and, for a region with itself, the group and the day.
 */
import type { PageContext } from '../../page.ts'
import { measureIds } from './measures.ts'
import type { Comparison } from './read-comparison.ts'

interface ChooseProps {
  ctx: PageContext
  comparison: Comparison
  /** Groups that the region can be. */
  groups: readonly string[]
}

export function Choose({ ctx, comparison, groups }: ChooseProps) {
  const { m, p, lang } = ctx
  const text = m.compare
  const { countries } = ctx.release.vocabulary.edition
  const named = countries.toSorted((a, b) => p.name(a).localeCompare(p.name(b), lang))
  const every = comparison.countries.length === countries.length
  const { measure } = comparison
  return (
    <form method="get" action={ctx.href('/compare')} class="compare">
      <div class="fields">
        <label>
          {text.measure}
          <select name="measure">
            {measureIds.map((id) => (
              <option value={id} selected={id === measure.id}>
                {text.measures[id].name}
              </option>
            ))}
          </select>
        </label>
        {measure.grouped === true ? (
          <>
            <label>
              {text.group}
              <select name="group">
                {groups.map((g) => (
                  <option value={g} selected={g === comparison.group}>
                    {p.name(g)}
                  </option>
                ))}
              </select>
            </label>
            <label>
              {text.day}
              <input type="date" name="date" value={comparison.date} />
            </label>
          </>
        ) : (
          ''
        )}
        <button type="submit">{text.show}</button>
      </div>
      <details open={!every}>
        <summary>
          {every ? text.allCountries(countries.length) : text.someCountries(comparison.countries.length)}
        </summary>
        <fieldset>
          <legend class="unseen">{m.common.countries}</legend>
          <div class="choices picker">
            {named.map((c) => (
              <label>
                <input
                  type="checkbox"
                  name="countries"
                  value={c}
                  checked={!every && comparison.countries.includes(c)}
                />{' '}
                {p.name(c)}
              </label>
            ))}
          </div>
          <p class="quiet">{text.noneMeansAll}</p>
        </fieldset>
      </details>
    </form>
  )
}
