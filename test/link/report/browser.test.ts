/**
 * The report as a browser shows it: nothing that axe-core objects to, in every language, wide, narrow and on dark paper; nothing
 * cut off at 320 pixels.
 *
 * Needs Debian's Chromium at /usr/bin/chromium, or another one at CHROMIUM_PATH; without it these tests are skipped.
 */
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { chromium } from 'playwright-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { reportPage } from '../../../src/link/report/report-page.tsx'
import type { LinkResult } from '../../../src/link/result.ts'
import { languages } from '../../../src/standards/labels.ts'
import type { Language } from '../../../src/standards/labels.ts'
import { aResult, withTruth } from './a-result.ts'
import { largeResult } from './cases.ts'

const path = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium'
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

describe.skipIf(!existsSync(path))(
  `in a browser (skipped where ${path} is absent)`,
  { timeout: 120_000 },
  () => {
    let browser: Browser
    /** One for all: a new one is a process of its own, and reads axe-core anew. */
    let page: Page
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath: path, args: ['--no-sandbox', '--disable-gpu'] })
      page = await browser.newPage()
    })
    afterAll(async () => {
      await browser?.close()
    })

    const open = async (
      result: LinkResult,
      language: Language,
      width: number,
      colorScheme: 'light' | 'dark' = 'light',
    ): Promise<void> => {
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme })
      await page.setContent(reportPage(result, language), { waitUntil: 'load' })
      // The tables are checked too: open them all.
      await page.evaluate("document.querySelectorAll('details').forEach((d) => { d.open = true })")
    }
    const violations = async (): Promise<readonly string[]> => {
      await page.evaluate(axe)
      return page.evaluate<readonly string[]>(`
      axe.run({ resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } })
        .then(({ violations }) => violations.map((v) => v.id + ': ' + v.nodes[0].html.slice(0, 200)))`)
    }

    test.each(languages)('the report in %s is accessible, wide and narrow', async (language) => {
      for (const width of [1280, 320]) {
        await open(withTruth, language, width)
        expect(await violations(), `at ${width} pixels`).toEqual([])
        expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
      }
    })

    test('the report is accessible on dark paper', async () => {
      await open(aResult, 'en', 1280, 'dark')
      expect(await violations()).toEqual([])
    })

    test.each(languages)('no text of a drawing in %s runs out of it', async (language) => {
      for (const [result, width] of [
        [aResult, 1280],
        [aResult, 360],
        [largeResult, 360],
      ] as const) {
        await open(result, language, width)
        const out = await page.evaluate<readonly string[]>(`
        [...document.querySelectorAll('svg text')].filter((t) => {
          const [b, s] = [t.getBoundingClientRect(), t.ownerSVGElement.getBoundingClientRect()]
          return s.width > 0 && (b.left < s.left - 1.5 || b.right > s.right + 1.5)
        }).map((t) => t.textContent)`)
        expect(out, `at ${width} pixels`).toEqual([])
      }
    })
  },
)
