/**
 * A document as one HTML file: styles and drawings inside, nothing fetched, readable without script and without the site.
 */
import { html, raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import { ScrollRegion } from '../../portal/scroll-region.tsx'
import { messages } from '../messages/messages.ts'
import type { Block, Chapter, Document, Section, Text } from '../model.ts'
import { noteOf } from '../note-of.ts'
import { numbered } from '../numbered.ts'
import type { Numbers } from '../numbered.ts'
import { sectionNumber } from '../section-number.ts'
import { Grid } from './grid.tsx'
import { Rich } from './rich.tsx'
import { style } from './style.ts'

interface Given {
  readonly document: Document
  readonly numbers: Numbers
}

/** Write `document`; the same document gives the same bytes. */
export async function writeHtml(document: Document): Promise<Uint8Array> {
  const given: Given = { document, numbers: numbered(document) }
  const { frame } = messages[document.lang]
  const rich = (text: Text): Child => <Rich text={text} origin={document.origin} />
  const page = (
    <html lang={document.lang}>
      <head>
        <meta charset="utf-8" />
        <title>{`${document.title} · ${document.kind}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="description" content={document.description} />
        <meta name="author" content={document.author} />
        <meta name="date" content={document.date.slice(0, 10)} />
        <style>{raw(style)}</style>
      </head>
      <body>
        <a class="skip" href="#text">
          {frame.skip}
        </a>
        <header class="cover">
          <p class="kind">{document.kind}</p>
          <h1>{document.title}</h1>
          <p class="subtitle">{document.subtitle}</p>
          {document.warning === undefined ? (
            ''
          ) : (
            <div class="callout proposal">
              <p class="call">{document.warning.title}</p>
              <p>{rich(document.warning.text)}</p>
            </div>
          )}
          <dl class="imprint">
            {document.imprint.map(({ label, text }) => (
              <>
                <dt>{label}</dt>
                <dd>{rich(text)}</dd>
              </>
            ))}
          </dl>
        </header>
        <main id="text">
          <nav class="contents" aria-labelledby="contents">
            <h2 id="contents">{frame.contents}</h2>
            <ol>
              {document.chapters.map((chapter) => (
                <li>
                  <a href={`#${chapter.id}`}>
                    <Count text={chapter.letter} />
                    {chapter.title}
                  </a>
                  {chapter.sections.length === 0 ? '' : <Sections chapter={chapter} />}
                </li>
              ))}
            </ol>
          </nav>
          {document.chapters.map((chapter) => (
            <ChapterOf chapter={chapter} given={given} />
          ))}
        </main>
      </body>
    </html>
  )
  return new TextEncoder().encode(String(await html`<!DOCTYPE html>${page}`))
}

function Count({ text }: { text: string | undefined }) {
  return text === undefined ? <></> : <span class="count">{text}</span>
}

const anchorOf = (chapter: Chapter, section: Section): string => `${chapter.id}-${section.id}`

function Sections({ chapter }: { chapter: Chapter }) {
  return (
    <ol>
      {chapter.sections.map((section, i) => (
        <li>
          <a href={`#${anchorOf(chapter, section)}`}>
            <Count text={sectionNumber(chapter.letter, i)} />
            {section.title}
          </a>
        </li>
      ))}
    </ol>
  )
}

function ChapterOf({ chapter, given }: { chapter: Chapter; given: Given }) {
  return (
    <section aria-labelledby={chapter.id}>
      <h2 id={chapter.id} class={chapter.runsOn === true ? '' : 'fresh'}>
        <Count text={chapter.letter} />
        {chapter.title}
      </h2>
      {chapter.blocks.map((block) => (
        <BlockOf block={block} given={given} depth={2} />
      ))}
      {chapter.sections.map((section, i) => (
        <section aria-labelledby={anchorOf(chapter, section)}>
          <h3 id={anchorOf(chapter, section)}>
            <Count text={sectionNumber(chapter.letter, i)} />
            {section.title}
          </h3>
          {section.blocks.map((block) => (
            <BlockOf block={block} given={given} depth={3} />
          ))}
        </section>
      ))}
    </section>
  )
}

function BlockOf({ block, given, depth }: { block: Block; given: Given; depth: 2 | 3 }) {
  const { document, numbers } = given
  const { frame } = messages[document.lang]
  const rich = (text: Text): Child => <Rich text={text} origin={document.origin} />
  switch (block.kind) {
    case 'paragraph':
      return <p class={block.look ?? ''}>{rich(block.text)}</p>
    case 'list': {
      const items = block.items.map((item) => <li>{rich(item)}</li>)
      return block.ordered === true ? <ol>{items}</ol> : <ul>{items}</ul>
    }
    case 'subheading':
      return depth === 2 ? <h3>{block.text}</h3> : <h4>{block.text}</h4>
    case 'terms':
      return (
        <dl class="terms">
          {block.items.map(({ label, text }) => (
            <>
              <dt>{label}</dt>
              <dd>{rich(text)}</dd>
            </>
          ))}
        </dl>
      )
    case 'facts':
      return (
        <dl class="facts">
          {block.facts.map((fact) => (
            <div>
              <dt>
                {fact.label}
                {fact.note === undefined ? '' : <span> ({rich(fact.note)})</span>}
              </dt>
              <dd>{rich(fact.value)}</dd>
            </div>
          ))}
        </dl>
      )
    case 'callout':
      return (
        <div class={`callout ${block.tone}`}>
          <p class="call">{block.title}</p>
          {block.items.length === 1 ? (
            <p>{rich(block.items[0] ?? '')}</p>
          ) : (
            <ul>
              {block.items.map((item) => (
                <li>{rich(item)}</li>
              ))}
            </ul>
          )}
        </div>
      )
    case 'table':
      return (
        <Grid
          table={block.table}
          label={frame.table(numbers.table.get(block.table.id) ?? 0)}
          origin={document.origin}
        />
      )
    case 'figure': {
      const { figure } = block
      const at = figure.numbers === undefined ? undefined : numbers.table.get(figure.numbers)
      return (
        <figure id={`figure-${figure.id}`}>
          <figcaption>
            <b>{frame.figure(numbers.figure.get(figure.id) ?? 0)}</b>
            {figure.title}
            <span class="unit">{figure.unit}</span>
          </figcaption>
          <div class="drawing">
            <ScrollRegion label={figure.title}>
              {raw(figure.svg.replace(/<style>[^<]*<\/style>/, ''))}
            </ScrollRegion>
          </div>
          <p class="note">
            {rich(noteOf(figure, document.lang))}
            {at === undefined ? '' : ' '}
            {at === undefined ? (
              ''
            ) : (
              <a href={`#table-${figure.numbers}`}>{frame.numbers(frame.table(at))}</a>
            )}
          </p>
        </figure>
      )
    }
  }
}
