/**
 * The form that chooses what the table shows. Plain: it sends names and values, and the page answers with the one address that
 * they mean (read-form.ts). A long list scrolls, has what is chosen on top, and takes names by typing.
 */
import { dimensionName } from '../../dimension-name.ts'
import type { Asked } from './asked.ts'

/** From this many codes on, a name can be typed; up to `names` of them are offered while typing. */
const long = 24
const names = 400

export function SelectionForm({ asked }: { asked: Asked }) {
  const { ctx, table, view } = asked
  const text = ctx.m.tables
  const time = table.dimensions.at(-1) ?? ''
  const carried = view.sort === undefined ? '' : `${view.sort.descending ? '-' : ''}${view.sort.by}`
  return (
    <details class="chooser">
      <summary>{text.choose}</summary>
      <form method="get" action={ctx.href(ctx.path)}>
        <div class="choices">
          {table.dimensions.map((d) =>
            d === time ? <Times asked={asked} dimension={d} /> : <Codes asked={asked} dimension={d} />,
          )}
          <Places asked={asked} />
        </div>
        {carried === '' ? '' : <input type="hidden" name="sort" value={carried} />}
        <p>
          <button type="submit">{text.show}</button> <a href={ctx.href(ctx.path)}>{text.startAgain}</a>
        </p>
      </form>
    </details>
  )
}

function Codes({ asked, dimension }: { asked: Asked; dimension: string }) {
  const { ctx, table, codes, name, rank, view } = asked
  const text = ctx.m.tables
  const known = (codes.get(dimension) ?? []).toSorted((a, b) => rank(dimension, a) - rank(dimension, b))
  const chosen = new Set(view.query.where?.[dimension])
  const ordered =
    known.length > 8 ? [...known.filter((c) => chosen.has(c)), ...known.filter((c) => !chosen.has(c))] : known
  const count = ctx.f.number(known.length)
  const list = `names-${dimension}`
  return (
    <fieldset>
      <legend>{dimensionName(ctx, table, dimension)}</legend>
      {chosen.size === 0 ? (
        <p class="quiet">{text.allNow(count)}</p>
      ) : (
        <label>
          <input type="checkbox" name="all" value={dimension} /> {text.allInstead(count)}
        </label>
      )}
      {known.length <= long ? (
        ''
      ) : (
        <label class="typed">
          {text.add}
          <input
            name={`add.${dimension}`}
            type="text"
            autocomplete="off"
            {...(known.length <= names ? { list } : {})}
          />
        </label>
      )}
      {known.length > long && known.length <= names ? (
        <datalist id={list}>
          {known.map((code) => (
            <option>{name(dimension, code)}</option>
          ))}
        </datalist>
      ) : (
        ''
      )}
      <div class={known.length > 8 ? 'list' : ''}>
        {ordered.map((code) => (
          <label>
            <input type="checkbox" name={dimension} value={code} checked={chosen.has(code)} />{' '}
            {name(dimension, code)}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

function Times({ asked, dimension }: { asked: Asked; dimension: string }) {
  const { ctx, table, codes, name, view } = asked
  const text = ctx.m.tables
  const known = (codes.get(dimension) ?? []).toReversed()
  const { from, to, latest, where } = view.query
  const only = where?.[dimension]
  const one = only?.length === 1 ? only[0] : undefined
  const ends = [
    { id: 'from', label: text.from, none: text.first, chosen: from ?? one },
    { id: 'to', label: text.to, none: text.last, chosen: to ?? one },
  ]
  return (
    <fieldset>
      <legend>{dimensionName(ctx, table, dimension)}</legend>
      {ends.map((end) => (
        <label class="typed">
          {end.label}
          <select name={end.id}>
            <option value="">{end.none}</option>
            {known.map((code) => (
              <option value={code} selected={code === end.chosen}>
                {name(dimension, code)}
              </option>
            ))}
          </select>
        </label>
      ))}
      <label>
        <input type="checkbox" name="newest" value="1" checked={latest === true} /> {text.onlyNewest}
      </label>
      {only === undefined || one !== undefined ? (
        ''
      ) : (
        <label>
          <input type="checkbox" name={dimension} value={only.join(',')} checked={true} />{' '}
          {text.onlyThese(ctx.f.list(only.map((code) => name(dimension, code))))}
        </label>
      )}
    </fieldset>
  )
}

function Places({ asked }: { asked: Asked }) {
  const { ctx, table, view } = asked
  const text = ctx.m.tables
  const selects = [
    { id: 'rows', label: text.rows, chosen: view.rows, none: false },
    { id: 'cols', label: text.columns, chosen: view.cols, none: true },
  ]
  return (
    <fieldset>
      <legend>{text.layout}</legend>
      {selects.map(({ id, label, chosen, none }) => (
        <label class="typed">
          {label}
          <select name={id}>
            <option value="">{text.automatic}</option>
            {none ? (
              <option value="none" selected={chosen?.length === 0}>
                {text.none}
              </option>
            ) : (
              ''
            )}
            {chosen !== undefined && chosen.length > 1 ? (
              <option value={chosen.join(',')} selected={true}>
                {chosen.map((d) => dimensionName(ctx, table, d)).join(' × ')}
              </option>
            ) : (
              ''
            )}
            {table.dimensions.map((d) => (
              <option value={d} selected={chosen?.length === 1 && chosen[0] === d}>
                {dimensionName(ctx, table, d)}
              </option>
            ))}
          </select>
        </label>
      ))}
    </fieldset>
  )
}
