/**
 * A document that uses every kind of block, with text that each renderer might read as its own language.
 */
import { linked } from '../../src/portal/linked.ts'
import type { Document } from '../../src/documents/model.ts'

/** Markup of Typst, HTML, XML and Word, quotes, a bidirectional name, and a control character that XML refuses. */
export const nasty = '#import "x" *bold* _it_ $1$ <b>&amp;</b> \\ @ref `raw` “q” \'s "d" مالي // end'

const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" class="chart" viewBox="0 0 100 40" width="100" height="40" role="img" aria-labelledby="f-t f-d"><title id="f-t">t</title><desc id="f-d">d</desc><rect width="50" height="20"/><text x="1" y="30">Mali</text></svg>'

export const hostile: Document = {
  lang: 'en',
  kind: 'Test',
  title: nasty,
  subtitle: 'Under',
  running: 'Running head',
  footer: 'Foot of the page',
  warning: { title: 'A proposal', text: nasty },
  imprint: [{ label: 'Made from', text: linked('release 7', '/en') }],
  author: 'An edition',
  description: 'What it is about',
  keywords: ['one', 'two'],
  date: '2026-11-22T21:00:00Z',
  origin: 'https://example.org',
  chapters: [
    {
      id: 'first',
      letter: 'A',
      title: 'First chapter',
      blocks: [
        {
          kind: 'paragraph',
          look: 'lead',
          text: `Lead ${linked('1,820,882', '/en/cells/stock-origin/CIV')}.`,
        },
        { kind: 'paragraph', text: nasty },
        { kind: 'list', items: [nasty, 'second'] },
        { kind: 'list', items: ['step'], ordered: true },
        { kind: 'facts', facts: [{ value: '8.0 million', label: 'people', note: '2024' }] },
        { kind: 'callout', tone: 'gap', title: 'Not known', items: [nasty] },
        { kind: 'callout', tone: 'proposal', title: 'Proposed', items: ['a', 'b'] },
      ],
      sections: [
        {
          id: 'numbers',
          title: 'Section of numbers',
          blocks: [
            { kind: 'subheading', text: 'Smaller heading' },
            { kind: 'terms', items: [{ label: 'Owner', text: nasty }] },
            {
              kind: 'figure',
              figure: {
                id: 'f',
                title: 'A figure',
                unit: 'Persons, 2024',
                svg,
                width: 100,
                height: 40,
                alt: 'What is to be seen: & <one> "bar"',
                source: 'A source',
                definition: 'People',
                numbers: 't',
              },
            },
            {
              kind: 'table',
              table: {
                id: 't',
                caption: 'A table',
                unit: 'Persons',
                head: 'Country',
                columns: [
                  { label: 'Met', group: 'Said' },
                  { label: 'Of', group: 'Said' },
                  { label: 'Note', text: true },
                ],
                rows: [
                  {
                    head: nasty,
                    cells: [
                      { text: linked('1,234', '/en/cells/x'), mark: 'x' },
                      { text: '–', missing: true },
                      { text: nasty },
                    ],
                  },
                  { head: 'All', strong: true, cells: [{ text: '2' }, { text: '3' }, { text: '' }] },
                ],
                marks: [{ mark: 'x', meaning: 'carried forward' }],
                notes: [nasty],
              },
            },
          ],
        },
      ],
    },
    {
      id: 'long',
      title: 'Long table',
      runsOn: true,
      blocks: [
        {
          kind: 'table',
          table: {
            id: 'years',
            caption: 'Seventy years',
            head: 'Period',
            columns: [{ label: 'Persons' }],
            rows: Array.from({ length: 70 }, (_, i) => ({
              head: String(1950 + i),
              cells: [{ text: String(1000 + i) }],
            })),
          },
        },
      ],
      sections: [],
    },
  ],
}
