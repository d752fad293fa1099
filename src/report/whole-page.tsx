/**
 * An HTML document that needs nothing else: the frame around what a report says.
 */
import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import type { Language } from '../standards/labels.ts'
import { spacedPage } from './french-spaces.ts'
import { sheet } from './sheet.ts'

export interface WholePage {
  readonly language: Language
  readonly kicker: string
  readonly title: string
  /** What the reader came for, in a sentence or two. */
  readonly answer: string
  readonly body: Child
  readonly footer: string
}

/** @returns a whole HTML document */
export function wholePage({ language, kicker, title, answer, body, footer }: WholePage): string {
  const page = (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="data:," />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <style>{raw(sheet)}</style>
      </head>
      <body>
        <main>
          <p class="kicker">{kicker}</p>
          <h1>{title}</h1>
          <p class="answer">{answer}</p>
          {body}
        </main>
        <footer>
          <p>{footer}</p>
        </footer>
      </body>
    </html>
  )
  // oxlint-disable-next-line typescript/no-base-to-string -- hono's elements write themselves as HTML
  return spacedPage(language, `<!DOCTYPE html>${String(page)}`)
}

/** Formatters by language and style: a list of deliveries writes hundreds of dates, and making one costs a thousand of its dates. */
const made = new Map<string, Intl.DateTimeFormat>()

function inWords(language: Language, style: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const locale = language === 'en' ? 'en-GB' : language
  const key = `${locale} ${style.dateStyle} ${style.timeStyle}`
  const format = made.get(key) ?? new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' })
  made.set(key, format)
  return format
}

/** A date in words; the month is cut short where it is `medium`, for tables. @param at ISO date, with or without a time */
export const dayIn = (language: Language, at: string, dateStyle: 'long' | 'medium' = 'long'): string =>
  inWords(language, { dateStyle }).format(new Date(at))

/** A date and a time in words, in universal time. */
export const momentIn = (language: Language, at: string): string =>
  `${inWords(language, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(at))} UTC`
