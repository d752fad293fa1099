/**
 * The codebook of a file of persons as one HTML document: what the file is, why values are missing, its variables and their codes.
 */
import type { Child } from 'hono/jsx'
import { FactList } from '../../../report/fact-list.tsx'
import { NumberTable } from '../../../report/number-table.tsx'
import { dayIn, wholePage } from '../../../report/whole-page.tsx'
import type { Language } from '../../../standards/labels.ts'
import type { Codebook, CodebookVariable } from '../../../published/codebook.ts'
import { voiceOf } from './voice.ts'
import type { Voice } from './voice.ts'

interface Props {
  voice: Voice
  book: Codebook
}

/** @returns a whole HTML document */
export function codebookPage(book: Codebook, language: Language): string {
  const voice = voiceOf(language)
  const { n } = voice
  const w = voice.w.codebook
  const lead = w.lead(n.exact(book.persons), book.source[language], dayIn(language, book.at))
  return wholePage({
    language,
    kicker: `${w.kicker}, ${book.edition[language]}`,
    title: book.title[language],
    answer: book.example ? `${lead} ${w.example}` : lead,
    footer: w.footer,
    body: (
      <>
        <Facts voice={voice} book={book} />
        <section id="missing">
          <h2>{w.missing.title}</h2>
          <p>{w.missing.text}</p>
        </section>
        <Variables voice={voice} book={book} />
        {book.variables.map((variable) => (
          <Codes voice={voice} variable={variable} />
        ))}
      </>
    ),
  })
}

function Facts({ voice, book }: Props): Child {
  const { n, language } = voice
  const w = voice.w.codebook
  const { facts } = voice.w
  const { terms, who } = book.access
  const told: readonly (readonly [string, string])[] = [
    [facts.access, [facts.who[who], ...(terms === undefined ? [] : [terms[language]])].join('. ')],
    [w.provider, book.provider[language]],
    [w.drawn, book.share === null ? w.everybody : w.share(n.share(book.share))],
    [w.k, w.alike(n.exact(book.k))],
    [w.hash, book.hash],
  ]
  return <FactList facts={told} />
}

function Variables({ voice, book }: Props): Child {
  const { n, language } = voice
  const w = voice.w.codebook
  const { columns } = w
  const detail = (one: CodebookVariable): string =>
    [
      w.detail[one.detail],
      ...(one.bottom === undefined ? [] : [w.atLeast(String(one.bottom))]),
      ...(one.top === undefined ? [] : [w.atMost(String(one.top))]),
    ].join('; ')
  const table = {
    id: 'variables-table',
    caption: columns.caption,
    head: columns.name,
    columns: [
      { label: columns.label, text: true },
      { label: columns.role, text: true },
      { label: columns.detail, text: true },
      { label: columns.withheld },
      { label: columns.share },
      { label: columns.unknown },
    ],
    rows: [
      { head: <code>number</code>, cells: [columns.number, '', '', '', '', ''] },
      { head: <code>weight</code>, cells: [columns.weight, '', '', '', '', ''] },
      ...book.variables.map((one) => ({
        head: <code>{one.name}</code>,
        cells: [
          one.label[language],
          one.key ? columns.key : '',
          detail(one),
          n.exact(one.withheld),
          n.percent(one.withheldShare),
          n.exact(one.unknown),
        ],
      })),
    ],
  }
  return (
    <section id="variables">
      <h2>{columns.title}</h2>
      <NumberTable table={table} />
    </section>
  )
}

function Codes({ voice, variable }: { voice: Voice; variable: CodebookVariable }): Child {
  const { n, language } = voice
  const w = voice.w.codebook
  const { name, label, codes, range } = variable
  const table = {
    id: `codes-${name}`,
    caption: w.codes.of(name),
    head: w.codes.code,
    columns: [{ label: w.codes.label, text: true }, { label: w.codes.persons }],
    rows: codes.map((one) => ({
      head: <code>{one.code}</code>,
      cells: [one.label[language], n.exact(one.persons)],
    })),
  }
  return (
    <section id={name}>
      <h2>{label[language]}</h2>
      {codes.length === 0 ? '' : <NumberTable table={table} />}
      {range === undefined ? '' : <p>{w.range(String(range[0]), String(range[1]))}</p>}
    </section>
  )
}
