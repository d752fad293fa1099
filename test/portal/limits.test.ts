/**
 * The limits that every page keeps (design of the portal, “Weight and access”), asked of each kind of page in each language
 * on a real release; and a walk along the links, so that none leads nowhere.
 */
import { HtmlValidate } from 'html-validate'
import { afterAll, describe, expect, test } from 'vitest'
import { pages } from '../../src/portal/pages.ts'
import { styleSheet } from '../../src/portal/style-sheet.ts'
import { pageFaults } from './page-faults.ts'
import { testSite } from './site.ts'
import { languages, templates, templatesIn, withoutExample } from './templates.ts'
import { walk } from './walk.ts'

const { app, release, errors } = await testSite()
afterAll(() => release.close())

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Hono writes void elements with a slash, which HTML allows and ignores.
    'void-style': 'off',
    // Everything comes from our own host.
    'require-sri': 'off',
    // Long lines of markup that nobody edits, texts with the typography of their language.
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    'no-raw-characters': ['error', { relaxed: true }],
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // Checkboxes of one name are one question with several answers.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
    // A table that scrolls is a group that takes the focus (WCAG 2.1.1).
    'prefer-native-element': ['error', { exclude: ['group'] }],
  },
})
/** What a reader gets at `path`, one redirection on: an address of a form leads to the one that can be cited. */
const fetched = new Map<string, Promise<{ status: number; html: string }>>()
const get = (path: string): Promise<{ status: number; html: string }> => {
  const known = fetched.get(path)
  if (known !== undefined) return known
  const made = (async () => {
    const first = await app.request(path)
    const place = first.status === 302 ? first.headers.get('location') : null
    const answer = place === null ? first : await app.request(place)
    return { status: answer.status, html: await answer.text() }
  })()
  fetched.set(path, made)
  return made
}

test('every kind of page has an example in templates.ts', () => {
  expect(withoutExample).toEqual([])
})

describe.each(languages)('in %s', (lang) => {
  test.each(templates)('the page “%s” keeps its limits', async (path) => {
    const { status, html } = await get(`/${lang}${path}`)
    expect(status).toBe(200)
    expect(pageFaults({ lang, html, css: styleSheet.text, most: path === '' ? 100 : 60 })).toEqual([])
    const listed = !html.includes('<meta name="robots" content="noindex"/>')
    for (const other of languages) {
      const link = listed
        ? `<link rel="alternate" hreflang="${other}" href="http://localhost/${other}[^"]*"`
        : `<a href="/${other}[^"]*" lang="${other}" hreflang="${other}"`
      expect(html, `no link to the page in ${other}`).toMatch(new RegExp(link))
    }
  })

  test.each(templatesIn(lang))('the page “%s” is valid HTML', async (path) => {
    const { html } = await get(`/${lang}${path}`)
    const report = await validator.validateString(html)
    const messages = report.results.flatMap((r) => r.messages)
    const byRule = Map.groupBy(messages, (m) => m.ruleId)
    expect(
      [...byRule].map(
        ([rule, all]) => `${rule}, ${all.length} times: ${all[0]?.message} (${all[0]?.selector ?? ''})`,
      ),
    ).toEqual([])
  })

  test('the links lead somewhere', async () => {
    const start = templates.map((path) => `/${lang}${path}`)
    const { dead, asked } = await walk(app, start, { requests: 150, perKind: 2 })
    expect(dead).toEqual([])
    expect(asked).toBeGreaterThan(20)
  })
})

const known = (route: string): boolean => pages.some((p) => p.path === route)

describe('an address that leads nowhere is a page with status 404 and ways on', () => {
  test.each(
    (
      [
        ['', '/en/no-such-page'],
        ['', '/fr/nulle/part'],
        ['', '/de'],
        ['/countries/:country', '/fr/countries/XYZ'],
        ['/corridors/:from/:to', '/pt/corridors/XYZ/CIV'],
        ['/tables/:table', '/en/tables/stok-origin'],
        ['/tables/:table/steps', '/en/tables/stok-origin/steps'],
        ['/cells/:table/:key', '/en/cells/stock-origin/CIV.BFA._T.undesa-ims-2024.1812'],
        ['/sources/:source', '/en/sources/undesa'],
        ['/methods/:id', '/pt/methods/CL_SEKS'],
      ] as const
    ).filter(([route]) => known(route)),
  )('%s: %s', async (_, path) => {
    const { status, html } = await get(path)
    expect(status).toBe(404)
    const lang = languages.find((l) => path.startsWith(`/${l}/`)) ?? 'en'
    expect(pageFaults({ lang, html, css: styleSheet.text, most: 60 })).toEqual([])
    expect(html).toContain('<meta name="robots" content="noindex"/>')
    expect(html.replace(/<(header|footer)[\s\S]*?<\/\1>/g, '')).toMatch(/<main[\s\S]*<a href="\/(en|fr|pt)/)
  })
})

describe('a selection that makes no sense, or is too large, is refused with a page that says what to do', () => {
  test.runIf(known('/tables/:table')).each([
    [400, '/en/tables/stock-origin?REF_AREA=SNE'],
    [400, '/fr/tables/stock-origin?REFAREA=SEN'],
    [400, '/pt/tables/stock-origin?TIME_PERIOD=20-24'],
    [413, '/en/tables/flows?REF_AREA=&COUNTERPART_AREA=&SEX=&METHOD=&TIME_PERIOD='],
  ])('%i: %s', async (status, path) => {
    const answer = await get(path)
    expect(answer.status).toBe(status)
    const lang = languages.find((l) => path.startsWith(`/${l}/`)) ?? 'en'
    expect(pageFaults({ lang, html: answer.html, css: styleSheet.text, most: 60 })).toEqual([])
  })

  test.each([
    [400, '/data/stock-origin.csv?REF_AREA=SNE'],
    [400, '/data/stock-origin.csv?TIME_PERIOD=20-24'],
    [404, '/data/stok-origin.csv'],
    [404, '/data/stock-origin.sav'],
    [413, '/data/flows.xlsx'],
  ])('%i: %s', async (status, path) => {
    const answer = await app.request(path)
    expect(answer.status).toBe(status)
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
    expect(await answer.json()).toMatchObject({ status, hint: expect.stringMatching(/./) as string })
  })
})

test('no page met an error of its own', () => {
  expect(errors).toEqual([])
})
