import { afterAll, expect, test } from 'vitest'
import { testSite } from '../site.ts'

const { app, release } = await testSite()
afterAll(() => release.close())
const page = async (path: string): Promise<string> =>
  (await (await app.request(path)).text()).replace(/\s+/g, ' ')

test('every definition, form, list and structure of the release has a page', async () => {
  const { codelists, definitions, structures, templates } = release.vocabulary
  for (const { id } of [...codelists, ...definitions, ...structures, ...templates]) {
    expect((await app.request(`/en/methods/${id}`)).status, id).toBe(200)
  }
})

test('a definition stands side by side as each standard gives it', async () => {
  const html = await page('/fr/methods/usual-residence')
  const definition = release.vocabulary.definitions.find((d) => d.id === 'usual-residence')
  for (const said of definition?.said ?? []) {
    expect(html).toContain(`<th scope="col" rowspan="1" class="">${said.standard.fr}</th>`)
    expect(html).toContain(said.who.fr)
  }
})

test('a form that was rebuilt says so and why', async () => {
  const html = await page('/en/methods/fmm')
  expect(html).toContain('The form is rebuilt by us.')
  expect(html).toContain(release.vocabulary.templates.find((t) => t.id === 'fmm')?.why?.en)
})

test('every derived table has its formula in signs and in words', async () => {
  const html = await page('/pt/methods/formulas')
  for (const table of release.vocabulary.tables.filter((t) => t.method === 'derived')) {
    expect(html).toContain(`id="${table.id}"`)
    expect(html).toContain(table.formula?.words.pt)
  }
})
