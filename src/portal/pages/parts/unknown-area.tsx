/**
 * The page for a country that nobody knows: what was asked, what comes near, and the countries that there are.
 */
import type { Page, PageContext } from '../../page.ts'

/** Make the page; `address` tells where a country that comes near is shown. */
export function unknownArea(
  ctx: PageContext,
  asked: string,
  near: readonly string[],
  address: (code: string) => string,
): Page {
  const { m, p } = ctx
  const words = m.parts.unknown
  const { countries } = ctx.release.vocabulary.edition
  const all = countries.toSorted((a, b) => p.name(a).localeCompare(p.name(b), ctx.lang))
  return {
    title: words.title,
    description: words.text(asked),
    status: 404,
    body: (
      <>
        <p class="answer">{words.text(asked)}</p>
        {near.length === 0 ? (
          ''
        ) : (
          <>
            <h2>{words.near}</h2>
            <ul>
              {near.map((code) => (
                <li>
                  <a href={address(code)}>{p.name(code)}</a>
                </li>
              ))}
            </ul>
          </>
        )}
        <h2>{words.all}</h2>
        <ul class="columns plain">
          {all.map((code) => (
            <li>
              <a href={ctx.href(`/countries/${code}`)}>{p.name(code)}</a>
            </li>
          ))}
        </ul>
      </>
    ),
  }
}
