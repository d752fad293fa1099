import { afterAll, expect, test } from 'vitest'
import { testSite } from '../site.ts'

const { app, release } = await testSite()
afterAll(() => release.close())

test('every address on the page for programs works and is of the kind that it says', async () => {
  const html = await (await app.request('/en/api')).text()
  const addresses = [...html.matchAll(/<a href="(\/(?:data|manifest)[^"]*)"/g)].map((found) =>
    (found[1] ?? '').replaceAll('&amp;', '&'),
  )
  expect(addresses.length).toBeGreaterThanOrEqual(7)
  for (const address of addresses) {
    const answer = await app.request(address)
    expect(answer.status, address).toBe(200)
    expect((await answer.arrayBuffer()).byteLength, address).toBeGreaterThan(50)
  }
})

test('the page shows the whole fingerprint of the release', async () => {
  expect(await (await app.request('/fr/api')).text()).toContain(release.info.hash)
})
