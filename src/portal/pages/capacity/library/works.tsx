/**
 * The works of one kind, each with what it is, by whom, for whom, in which languages, and where it can be had.
 */
import type { Activity } from '../../../../capacity/model/activity.ts'
import type { Resource } from '../../../../capacity/model/resource.ts'
import { inWords } from '../../../../standards/words.ts'
import type { PageContext } from '../../../page-context.ts'
import { language } from '../language.ts'
import { Said } from '../said.tsx'

interface WorksProps {
  ctx: PageContext
  works: readonly Resource[]
  activities: readonly Activity[]
}

export function Works({ ctx, works, activities }: WorksProps) {
  const { f, lang, m } = ctx
  const text = m.library.list
  const sorted = works.toSorted((a, b) =>
    inWords(a.title, lang).text.localeCompare(inWords(b.title, lang).text, lang),
  )
  return (
    <ul class="entries">
      {sorted.map((one) => (
        <li id={one.id}>
          <h3>
            {one.url === undefined ? (
              <Said ctx={ctx} words={one.title} />
            ) : (
              <a href={one.url}>
                <Said ctx={ctx} words={one.title} />
              </a>
            )}
          </h3>
          <p class="quiet">
            {one.publisher}
            {one.year === undefined ? '' : `, ${one.year}`}
          </p>
          <p>
            <Said ctx={ctx} words={one.summary} />
          </p>
          <p class="note">
            {f.list(one.topics.map((topic) => ctx.label('CL_CAPACITY_TOPIC', topic)))}
            {one.languages.length === 0
              ? ''
              : ` · ${one.languages.map((code) => language(ctx, code)).join(', ')}`}
            {one.region === undefined ? '' : <> · {<Said ctx={ctx} words={one.region} />}</>}
          </p>
          {activities.some(({ id }) => id === one.activity) ? (
            <p>
              <a href={ctx.href(`/capacity/activities/${one.activity ?? ''}`)}>{text.behind}</a>
            </p>
          ) : (
            ''
          )}
        </li>
      ))}
    </ul>
  )
}
