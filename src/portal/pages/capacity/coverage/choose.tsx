/**
 * The form of the page: which country, and whose figures count. It works without script; the address is the view.
 */
import type { PageContext } from '../../../page-context.ts'
import type { View } from './view.ts'

export function Choose({ ctx, view }: { ctx: PageContext; view: View }) {
  const { lang, p } = ctx
  const text = ctx.m.capacityCoverage.choose
  const countries = ctx.release.vocabulary.edition.countries.toSorted((a, b) =>
    p.name(a).localeCompare(p.name(b), lang),
  )
  return (
    <form method="get" action={ctx.href(ctx.path)} class="compare">
      <div class="fields">
        <label>
          {text.country}
          <select name="country">
            <option value="" selected={view.country === undefined}>
              {text.all}
            </option>
            {countries.map((code) => (
              <option value={code} selected={code === view.country}>
                {p.name(code)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {text.origin}
          <select name="origin">
            <option value="national" selected={view.origin === 'NATIONAL'}>
              {text.national}
            </option>
            <option value="any" selected={view.origin === 'ANY'}>
              {text.any}
            </option>
          </select>
        </label>
        <label>
          {text.year}
          <select name="year">
            {view.years.toReversed().map((year) => (
              <option value={year} selected={year === view.year}>
                {year}
              </option>
            ))}
          </select>
        </label>
        <button type="submit">{text.show}</button>
      </div>
    </form>
  )
}
