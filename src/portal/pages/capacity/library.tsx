/**
 * The library: recommendations, handbooks, question sets, databases and tools for those who make or use migration data.
 */
import { recordOf } from '../../../capacity/record.ts'
import { Resource } from '../../../capacity/model/resource.ts'
import { Figure } from '../../figure.tsx'
import type { Page, PageContext } from '../../page.ts'
import { nothingYet, underCapacity } from './capacity-frame.tsx'
import { CapacityNav } from './capacity-nav.tsx'
import { fitsLibrary, readLibraryChoice } from './library/library-choice.ts'
import { LibraryForm } from './library/library-form.tsx'
import { topicsFigure } from './library/topics-figure.ts'
import { Works } from './library/works.tsx'
import { ListFiles } from './list-files.tsx'

/** Make the page. */
export async function capacityLibrary(ctx: PageContext): Promise<Page> {
  const { f, m } = ctx
  const text = m.library
  const { activities, library } = await recordOf(ctx.release)
  if (library.length === 0) return nothingYet(ctx, text.title, text.none)
  const choice = readLibraryChoice(ctx.query)
  const chosen = Object.values(choice).some((value) => value !== '')
  const found = library.filter((one) => fitsLibrary(choice, one))
  const byKind = Resource.shape.kind.options
    .map((kind) => ({ kind, works: found.filter((one) => one.kind === kind) }))
    .filter(({ works }) => works.length > 0)
  const largest = byKind.toSorted((a, b) => b.works.length - a.works.length).slice(0, 3)
  const links = found.filter(({ url }) => url !== undefined).length
  const answer = chosen
    ? text.chosen(f.number(found.length), f.number(library.length))
    : text.answer(
        f.count(library.length, text.noun),
        f.list(largest.map(({ kind, works }) => f.count(works.length, text.counted[kind]))),
        text.links(links, f.number(links)),
      )
  const figure = topicsFigure(ctx, found)
  return {
    title: text.title,
    ...underCapacity(ctx),
    description: answer,
    unlisted: ctx.query.size > 0,
    ...(figure === undefined ? {} : { figures: [figure] }),
    body: (
      <>
        <p class="answer">{answer}</p>
        <CapacityNav ctx={ctx} />
        <LibraryForm ctx={ctx} choice={choice} library={library} />
        {found.length === 0 ? <p>{text.list.nothing}</p> : ''}
        {figure === undefined || chosen ? '' : <Figure ctx={ctx} figure={figure} />}
        {byKind.map(({ kind, works }) => (
          <>
            <h2 id={`kind-${kind}`}>{works.length === 1 ? text.kinds[kind].one : text.kinds[kind].many}</h2>
            <Works ctx={ctx} works={works} activities={activities} />
          </>
        ))}
        <p class="note">{text.what}</p>
        <ListFiles ctx={ctx} list="library" title={text.files} />
      </>
    ),
  }
}
