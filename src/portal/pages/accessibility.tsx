/**
 * The accessibility statement: what works, what is tested (test/portal/browser.test.ts), what falls short.
 */
import type { Page, PageContext } from '../page.ts'

/** Make the page. */
export async function accessibility(ctx: PageContext): Promise<Page> {
  const { m, release } = ctx
  const text = m.accessibility
  const { contact } = release.vocabulary.edition
  const points = (list: readonly string[]) => (
    <ul>
      {list.map((point) => (
        <li>{point}</li>
      ))}
    </ul>
  )
  return {
    title: text.title,
    description: text.answer,
    body: (
      <>
        <p class="answer">{text.answer}</p>
        <h2>{text.does.title}</h2>
        {points(text.does.points)}
        <h2>{text.tested.title}</h2>
        <p>{text.tested.text}</p>
        <h2>{text.limits.title}</h2>
        {points(text.limits.points)}
        <h2>{text.help.title}</h2>
        <p>
          {text.help.text} {contact === undefined ? text.help.noContact : text.help.contact(contact)}
        </p>
        <p>
          {text.help.files} <a href={ctx.href('/api')}>{text.help.link}</a>.
        </p>
      </>
    ),
  }
}
