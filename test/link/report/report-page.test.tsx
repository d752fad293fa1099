import { HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'
import { reportPage } from '../../../src/link/report/report-page.tsx'
import { languages } from '../../../src/standards/labels.ts'
import { aResult } from './a-result.ts'
import { cases, largeResult } from './cases.ts'

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // Hono writes void elements with a slash, which HTML allows and ignores.
    'void-style': 'off',
    'attribute-empty-style': 'off',
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    'no-raw-characters': ['error', { relaxed: true }],
    // A table that scrolls is a group that takes the focus (WCAG 2.1.1).
    'prefer-native-element': ['error', { exclude: ['group'] }],
  },
})

const count = (html: string, part: RegExp): number => [...html.matchAll(part)].length

describe.each(languages)('in %s', (language) => {
  describe.each(cases)('%s', (_, result) => {
    const html = reportPage(result, language)

    test('is valid HTML in its language', async () => {
      const report = await validator.validateString(html)
      expect(
        report.results.flatMap((r) =>
          r.messages.map((m) => `${m.ruleId}: ${m.message} (${m.selector ?? ''})`),
        ),
      ).toEqual([])
      expect(html).toMatch(new RegExp(`^<!DOCTYPE html><html lang="${language}"`))
    })

    test('has one heading of the first order and no level is skipped', () => {
      const levels = [...html.matchAll(/<h([1-6])\b/g)].map((m) => Number(m[1]))
      expect(levels.filter((l) => l === 1)).toHaveLength(1)
      expect(levels.every((l, i) => l <= (levels[i - 1] ?? 1) + 1)).toBe(true)
    })

    test('has a table and a described drawing in every figure', () => {
      const figures = html.match(/<figure\b[\s\S]*?<\/figure>/g) ?? []
      for (const figure of figures) {
        expect(figure).toMatch(/<details>[\s\S]*<table>[\s\S]*<caption\b[^>]*>[^<]/)
        const drawings = figure.match(/<svg\b[\s\S]*?<\/svg>/g) ?? []
        expect(drawings.length).toBeGreaterThan(0)
        for (const drawing of drawings)
          expect(drawing).toMatch(
            /role="img"[^>]*><title id="[^"]+">[^<]+<\/title><desc id="[^"]+">[^<]+<\/desc>/,
          )
      }
    })

    test('runs no script and asks nothing of the network', () => {
      expect(html).not.toMatch(/<script|\son\w+=|javascript:|@import|url\(/i)
      const asked = [...html.matchAll(/\b(?:href|src|srcset|action)="([^"]*)"/g)].map((m) => m[1])
      expect(asked.filter((url) => !url?.startsWith('#') && url !== 'data:,')).toEqual([])
      expect(html).not.toContain('http')
    })

    test('holds no text that no person wrote, and no coordinate that is none', () => {
      expect(html).not.toMatch(/\b(undefined|NaN|Infinity|\[object )/)
    })
  })

  test('the figures are those that a linkage is judged by', () => {
    const html = reportPage(aResult, language)
    const ids = [...html.matchAll(/<figure id="([^"]+)"/g)].map((m) => m[1])
    expect(ids).toEqual([
      'errors',
      'weights',
      'rates-1',
      'rates-2',
      'rates-3',
      'rates-4',
      'levels',
      'pair-1',
      'pair-2',
      'pair-3',
      'rules',
      'blocks',
      'sizes',
      'clusters-largest',
      'clusters-weakest',
    ])
  })

  test('weighs at most 300 kB even after a large run', () => {
    expect(Buffer.byteLength(reportPage(largeResult, language))).toBeLessThan(300_000)
  })

  test('is the same every time', () => {
    expect(reportPage(aResult, language)).toBe(reportPage(aResult, language))
  })
})

test('a remark is marked as English in a report of another language', () => {
  expect(reportPage(aResult, 'fr')).toContain('<dd lang="en">One block of')
  expect(reportPage(aResult, 'en')).toContain('<dd>One block of')
})

test('rules are told in the language of the report, and by their name where the model does not know them', () => {
  expect(reportPage(aResult, 'pt')).toContain('igualdade de surname_phonetic e given_canonical')
  const [rule] = aResult.rules
  if (rule === undefined) throw new Error('the result has no rule')
  expect(reportPage({ ...aResult, rules: [{ ...rule, rule: 'by hand' }] }, 'pt')).toContain('>by hand<')
})

test('a cluster of more than forty records is drawn in part, and says so', () => {
  const html = reportPage(largeResult, 'en')
  const drawing = /<svg[^>]*aria-labelledby="largest-1-t"[\s\S]*?<\/svg>/.exec(html)?.[0] ?? ''
  expect(count(drawing, /<circle /g)).toBe(40)
  expect(html).toContain('Only the 40 records with the most links are drawn.')
})

test('a scale of powers of ten is said to be one', () => {
  expect(reportPage(largeResult, 'en')).toContain('Pairs, on a scale of powers of ten')
  expect(reportPage(aResult, 'en')).not.toContain('Pairs, on a scale of powers of ten')
})
