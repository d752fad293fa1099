/**
 * The form that chooses works; its address is the choice.
 */
import type { Resource } from '../../../../capacity/model/resource.ts'
import { inWords } from '../../../../standards/words.ts'
import type { PageContext } from '../../../page-context.ts'
import { language } from '../language.ts'
import { regionKey } from './library-choice.ts'
import type { LibraryChoice } from './library-choice.ts'

interface LibraryFormProps {
  ctx: PageContext
  choice: LibraryChoice
  library: readonly Resource[]
}

export function LibraryForm({ ctx, choice, library }: LibraryFormProps) {
  const { lang, m } = ctx
  const text = m.library.choose
  const options = (of: (one: Resource) => readonly (readonly [string, string])[]) =>
    [...new Map(library.flatMap(of))].toSorted((a, b) => a[1].localeCompare(b[1], lang))
  const selects = [
    ['kind', text.kind, options((one) => [[one.kind, m.library.kinds[one.kind].many]])],
    ['topic', text.topic, options((one) => one.topics.map((t) => [t, ctx.label('CL_CAPACITY_TOPIC', t)]))],
    ['language', text.language, options((one) => one.languages.map((l) => [l, language(ctx, l)]))],
    [
      'region',
      text.region,
      options((one) => (one.region === undefined ? [] : [[regionKey(one), inWords(one.region, lang).text]])),
    ],
  ] as const
  return (
    <form method="get" action={ctx.href(ctx.path)}>
      <div class="fields">
        {selects.map(([name, label, list]) => (
          <label>
            {label}
            <select name={name}>
              <option value="">{text.any}</option>
              {list.map(([value, said]) => (
                <option value={value} selected={choice[name] === value}>
                  {said}
                </option>
              ))}
            </select>
          </label>
        ))}
        <label>
          {text.text}
          <input name="q" type="search" value={choice.q} />
        </label>
        <button type="submit">{text.show}</button>
        {Object.values(choice).some((value) => value !== '') ? (
          <a href={ctx.href(ctx.path)}>{text.again}</a>
        ) : (
          ''
        )}
      </div>
    </form>
  )
}
