/**
 * A whole list (activities, library) as files, with what each of them is.
 */
import type { PageContext } from '../../page-context.ts'

interface ListFilesProps {
  ctx: PageContext
  list: 'activities' | 'library'
  title: string
}

export function ListFiles({ ctx, list, title }: ListFilesProps) {
  const text = ctx.m.activities.files
  return (
    <>
      <h2>{title}</h2>
      {list === 'activities' ? <p>{text.text}</p> : ''}
      <ul class="actions">
        {(['csv', 'xlsx', 'json'] as const).map((format) => (
          <li>
            <a href={`/capacity/${list}.${format}`} download={true}>
              {text[format]}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
