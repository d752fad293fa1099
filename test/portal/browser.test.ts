/**
 * Pages as a browser shows them: nothing that axe-core objects to, nothing cut off at 320 pixels, everything within reach of
 * the keyboard, nothing from another host, and all of it without script.
 *
 * Needs Debian's Chromium at /usr/bin/chromium, or another one at CHROMIUM_PATH. Where there is none these tests are
 * skipped, and under CI=true that is a failure.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pages } from '../../src/portal/pages.ts'
import { serve } from '../../src/server.ts'
import type { Site } from '../../src/server.ts'
import { handOut } from '../published/hand-out.ts'
import { faultsOfKeyboard, tabThrough } from './keyboard.ts'
import { releaseFolder } from './site.ts'
import { languages, templates, templatesIn } from './templates.ts'

const path = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium'
const absent = existsSync(path)
  ? undefined
  : `there is no Chromium at ${path}: install it (apt-get install chromium) or set CHROMIUM_PATH`
if (absent !== undefined) process.stderr.write(`Browser tests are skipped: ${absent}.\n`)

test.runIf(process.env['CI'] === 'true')(
  'the browser part of the tests runs on the machine that decides',
  () => {
    expect(absent).toBeUndefined()
  },
)

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const wide = { width: 1280, height: 900 }
const narrow = { width: 320, height: 640 }
/** Of rows, items and marks of one making the first six stay, the last, and what others name: axe-core takes as long as a page has elements. */
const thinOut = `
for (const parent of document.querySelectorAll('main *')) {
  const alike = Map.groupBy(parent.children, (child) => [child.tagName, child.getAttribute('class')].join(' '))
  for (const [, all] of alike)
    for (const child of all.slice(6, -1)) if (child.querySelector(':scope[id], [id]') === null && child.id === '') child.remove()
}
0`
const known = (route: string): boolean => pages.some((p) => p.path === route)

describe.skipIf(absent !== undefined)('in a browser', { timeout: 120_000 }, () => {
  let site: Site
  let browser: Browser
  let context: BrowserContext
  /** Requests to other hosts and errors on the console, since the last page that asked. */
  const foreign: string[] = []

  /** A file of persons that anybody may fetch, and a newer version that was handed out over an objection. */
  const microdataDir = mkdtempSync(join(tmpdir(), 'corridor-browser-'))

  beforeAll(async () => {
    handOut(microdataDir)
    handOut(microdataDir, { version: 2, objection: 'for a course only.' })
    site = await serve({ publishedDir: await releaseFolder(), microdataDir, port: 0, host: '127.0.0.1' })
    browser = await chromium.launch({
      executablePath: path,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        '--disable-quic',
      ],
    })
    context = await browser.newContext({ viewport: wide, reducedMotion: 'reduce' })
    context.on('request', (r) => {
      if (!r.url().startsWith(site.url) && !r.url().startsWith('data:')) foreign.push(r.url())
    })
    context.on('console', (m) => {
      const missing = /\/(no-such-page|icon)$/.test(m.location().url)
      if (m.type() === 'error' && !missing) foreign.push(`${m.page()?.url()}: ${m.text()}`)
    })
  })
  afterAll(async () => {
    await browser?.close()
    await site?.close()
    rmSync(microdataDir, { recursive: true, force: true })
  })

  /** Pages that nobody looks at now: a new one is a process of its own, and reads axe-core anew. */
  const idle: Page[] = []
  /** Open an address on a wide screen, with axe-core in it. */
  const open = async (address: string): Promise<Page> => {
    const page = idle.pop() ?? (await context.newPage())
    await page.setViewportSize(wide)
    await page.emulateMedia({ colorScheme: 'light' })
    await page.goto(site.url + address, { waitUntil: 'load' })
    await page.evaluate(axe)
    return page
  }
  const leave = (page: Page): void => void idle.push(page)
  /** What axe-core objects to. Colours are the same in every language, and take longest to look at. */
  const violations = async (page: Page, lang = 'en'): Promise<readonly string[]> => {
    const rules = { 'target-size': { enabled: true }, 'color-contrast': { enabled: lang === 'en' } }
    const found = await page.evaluate<readonly { id: string; n: number; where: string; why: string }[]>(`
      axe.run({ resultTypes: ['violations'], rules: ${JSON.stringify(rules)} })
        .then(({ violations }) => violations.map((v) => {
          const [first] = v.nodes
          return { id: v.id, n: v.nodes.length, where: first.html, why: first.failureSummary ?? '' }
        }))`)
    return found.map((v) => `${v.id}, ${v.n} times: ${v.where.slice(0, 200)} ${v.why.replace(/\s+/g, ' ')}`)
  }

  test('what is thinned out keeps its first and its last', async () => {
    const page = await open('/en/tables/remittance-cost?TIME_PERIOD=')
    const ends = `[...document.querySelectorAll('main tbody')].map(({ children }) => [children.length, children[0].children[0].innerText, children[children.length - 1].children[0].innerText])`
    const [whole] = await page.evaluate<readonly (readonly [number, string, string])[]>(ends)
    await page.evaluate(thinOut)
    const [thin] = await page.evaluate<readonly (readonly [number, string, string])[]>(ends)
    expect(whole?.[0]).toBeGreaterThan(20)
    expect(thin).toEqual([7, ...(whole?.slice(1) ?? [])])
    leave(page)
  })

  test('a planted fault is found', async () => {
    const page = await open('/en/about')
    await page.evaluate(`
      document.querySelector('main').insertAdjacentHTML('beforeend', '<p class="planted">Pale <img src="/icon"></p>')
      const rule = new CSSStyleSheet()
      rule.replaceSync('.planted{color:#bbb}')
      document.adoptedStyleSheets = [rule]
      0`)
    const found = (await violations(page)).map((v) => v.split(',')[0])
    expect(found).toEqual(['color-contrast', 'image-alt'])
    leave(page)
  })

  // In another language the same page has other lengths of text, and those are felt where it is narrow.
  describe.concurrent.each(languages)('in %s', (lang) => {
    test.each(templatesIn(lang))(
      'the page “%s” is accessible, in English wide too, and where it is narrow nothing is cut off',
      async (template) => {
        const page = await open(`/${lang}${template}`)
        const onWide = lang === 'en' ? await violations(page) : []
        expect(onWide, 'on a wide screen').toEqual([])
        await page.setViewportSize(narrow)
        const width = await page.evaluate<number>('document.documentElement.scrollWidth')
        expect(width, 'the page scrolls sideways at 320 pixels').toBeLessThanOrEqual(320)
        await page.evaluate(thinOut)
        expect(await violations(page, lang), 'where it is narrow').toEqual([])
        leave(page)
      },
    )
  })

  test('the page of files of persons shows one, and its parts that open do not widen it', async () => {
    for (const lang of languages) {
      const page = await open(`/${lang}/microdata`)
      expect(await page.locator('main section#census table tbody tr').count()).toBeGreaterThan(2)
      await page.evaluate(`for (const part of document.querySelectorAll('details')) part.open = true`)
      for (const viewport of [wide, { width: 360, height: 740 }]) {
        await page.setViewportSize(viewport)
        expect(await violations(page, lang), `${lang} at ${viewport.width} pixels`).toEqual([])
        const width = await page.evaluate<number>('document.documentElement.scrollWidth')
        expect(width, `${lang} scrolls sideways`).toBeLessThanOrEqual(viewport.width)
      }
      leave(page)
    }
  })

  test.each(
    ['', '/countries/SEN', '/corridors/BFA/CIV', '/tables/stock-origin', '/sources', '/no-such-page'].filter(
      (template) => templates.includes(template) || template === '/no-such-page',
    ),
  )('the page “%s” is accessible on dark paper', async (template) => {
    const page = await open(`/en${template}`)
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await violations(page)).toEqual([])
    leave(page)
  })

  test.each(
    ['', '/countries/SEN', '/tables/stock-origin', '/compare', '/sources', '/sources/census-yearbook'].filter(
      (template) => templates.includes(template),
    ),
  )(
    'the keyboard reaches everything on the page “%s”, in reading order, and the focus is seen',
    async (template) => {
      const page = await open(`/en${template}`)
      const stops = await tabThrough(page)
      expect(faultsOfKeyboard(stops)).toEqual([])
      leave(page)
    },
  )

  test('the first key leads past the header', async () => {
    const page = await open('/fr/about')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    // The browser may tell of it a moment later.
    await page.waitForURL(/\/fr\/about#main$/)
    await page.keyboard.press('Tab')
    expect(await page.evaluate<boolean>("document.activeElement.closest('main') !== null")).toBe(true)
    leave(page)
  })

  test.runIf(known('/search') && known('/tables/:table'))(
    'search and selection work without script',
    async () => {
      const plain = await browser.newContext({
        javaScriptEnabled: false,
        viewport: { width: 360, height: 740 },
      })
      const page = await plain.newPage()
      await page.goto(`${site.url}/en`)
      await page.fill('#q', 'Mali')
      await page.press('#q', 'Enter')
      await page.waitForURL(/\/en\/(search\?q=Mali|countries\/MLI)/)
      expect(await page.locator('main').innerText()).toContain('Mali')
      await page.goto(`${site.url}/en/tables/stock-share`)
      await page.locator('main details:has(form) > summary').first().click()
      await page.locator('main form button[type=submit]').first().click()
      await page.waitForURL(/\/en\/tables\/stock-share/)
      expect(await page.locator('main table caption').count()).toBeGreaterThan(0)
      await plain.close()
    },
  )

  test('no page asked another host, and none broke its own security policy', () => {
    expect(foreign).toEqual([])
  })
})
