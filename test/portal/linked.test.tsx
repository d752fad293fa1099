/**
 * Links that travel inside sentences.
 */
import { html } from 'hono/html'
import { expect, test } from 'vitest'
import { linked } from '../../src/portal/linked.ts'
import { RichText } from '../../src/portal/rich-text.tsx'
import { unlinked } from '../../src/portal/unlinked.ts'

test('a number in a sentence becomes a link on the page and plain text elsewhere', async () => {
  const sentence = `In 2024, ${linked('282,000', '/en/cells/x')} people lived there.`
  expect(String(await html`${<RichText text={sentence} />}`)).toBe(
    'In 2024, <a href="/en/cells/x">282,000</a> people lived there.',
  )
  expect(unlinked(sentence)).toBe('In 2024, 282,000 people lived there.')
})
