/**
 * The form that chooses activities; its address is the choice.
 */
import { activityKinds } from '../../../../capacity/model/activity.ts'
import type { Activity } from '../../../../capacity/model/activity.ts'
import type { PageContext } from '../../../page-context.ts'
import { chosen } from './choice.ts'
import type { Choice } from './choice.ts'

interface ChoiceFormProps {
  ctx: PageContext
  choice: Choice
  activities: readonly Activity[]
}

export function ChoiceForm({ ctx, choice, activities }: ChoiceFormProps) {
  const { lang, m, p } = ctx
  const text = m.activities.choose
  const used = new Set(activities.flatMap(({ kind }) => kind))
  const sorted = (list: readonly (readonly [string, string])[]) =>
    list.toSorted((a, b) => a[1].localeCompare(b[1], lang))
  const codes = (of: (one: Activity) => readonly string[]): readonly string[] => [
    ...new Set(activities.flatMap(of)),
  ]
  const kinds = activityKinds
    .filter((kind) => used.has(kind))
    .map((kind) => [kind, m.activities.kinds[kind]] as const)
  const countries = sorted(codes((one) => one.countries).map((c) => [c, p.name(c)] as const))
  const topics = sorted(
    codes((one) => one.topics).map((c) => [c, ctx.label('CL_CAPACITY_TOPIC', c)] as const),
  )
  const select = (
    name: string,
    label: string,
    now: string,
    options: readonly (readonly [string, string])[],
  ) => (
    <label>
      {label}
      <select name={name}>
        <option value="">{text.any}</option>
        {options.map(([value, said]) => (
          <option value={value} selected={value === now}>
            {said}
          </option>
        ))}
      </select>
    </label>
  )
  const year = (name: string, label: string, now: string) => (
    <label>
      {label}
      <input name={name} type="text" inputmode="numeric" pattern="[0-9]{4}" size={6} value={now} />
    </label>
  )
  return (
    <form method="get" action={ctx.href(ctx.path)}>
      <div class="fields">
        {select('kind', text.kind, choice.kind, sorted(kinds))}
        {select('country', text.country, choice.country, countries)}
        {select('topic', text.topic, choice.topic, topics)}
        {year('from', text.from, choice.from)}
        {year('to', text.to, choice.to)}
        <label>
          {text.text}
          <input name="q" type="search" value={choice.text} />
        </label>
        <button type="submit">{text.show}</button>
        {chosen(choice) ? <a href={ctx.href(ctx.path)}>{text.again}</a> : ''}
      </div>
    </form>
  )
}
