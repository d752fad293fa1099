/**
 * The form that leads to a corridor: two lists of countries, the edition's own first.
 */
import type { PageContext } from '../../page-context.ts'

interface ChooseCorridorProps {
  ctx: PageContext
  from: string | undefined
  to: string | undefined
}

export function ChooseCorridor({ ctx, from, to }: ChooseCorridorProps) {
  const { lang, m, p, release } = ctx
  const words = m.corridor.index
  const { areas, edition } = release.vocabulary
  const order = (codes: readonly string[]): readonly string[] =>
    codes.toSorted((a, b) => p.name(a).localeCompare(p.name(b), lang))
  const own = order(edition.countries)
  const others = order(
    areas
      .filter((a) => (a.kind === 'country' || a.kind === 'territory') && !own.includes(a.id))
      .map((a) => a.id)
      .filter((id) => /^[A-Z]{3}$/.test(id)),
  )
  const list = (name: 'from' | 'to', label: string, chosen: string | undefined) => (
    <label>
      {label}
      <select name={name}>
        <option value="">{words.any}</option>
        {[
          { label: words.sixteen, codes: own },
          { label: words.elsewhere, codes: others },
        ].map((group) => (
          <optgroup label={group.label}>
            {group.codes.map((code) => (
              <option value={code} selected={code === chosen}>
                {p.name(code)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  )
  return (
    <form action={ctx.href('/corridors')} method="get">
      <fieldset>
        <legend>{words.choose}</legend>
        <div class="fields">
          {list('from', words.from, from)}
          {list('to', words.to, to)}
          <button type="submit">{words.show}</button>
        </div>
      </fieldset>
    </form>
  )
}
