import { expect, test } from 'vitest'
import { randomStream } from '../../../src/synth/random.ts'
import { countryOf } from '../../../src/synth/country/country.ts'
import { drawWork, sections } from '../../../src/synth/country/work.ts'
import { settings } from './small-country.ts'

const random = randomStream(3, 'test')
const drawn = (occupation: string, n = 4000) =>
  Array.from({ length: n }, (_, i) => {
    random.start(i)
    return drawWork(random, occupation)
  })
const part = (occupation: string, is: (work: ReturnType<typeof drawWork>) => boolean): number =>
  drawn(occupation).filter(is).length / 4000

test('farmers farm and soldiers serve the state, farmers for themselves and soldiers as employees', () => {
  expect(new Set(drawn('6').map(({ industry }) => industry))).toEqual(new Set(['A']))
  expect(new Set(drawn('0').map(({ industry, status }) => industry + status))).toEqual(new Set(['O1']))
  expect(part('6', ({ status }) => status === '3')).toBeCloseTo(0.6, 1)
})

test('professionals are employees mostly, and a third of them teach', () => {
  expect(part('2', ({ status }) => status === '1')).toBeCloseTo(0.82, 1)
  expect(part('2', ({ industry }) => industry === 'P')).toBeCloseTo(0.32, 1)
})

test('everybody has an industry of ISIC and a status of ICSE, always the same', () => {
  const draw = countryOf(1, settings)
  for (let n = 0; n < 500; n += 1)
    for (const { work } of draw(n).members) {
      expect(sections).toContain(work.industry)
      expect(work.status).toMatch(/^[1-5]$/)
    }
  expect(draw(7)).toEqual(countryOf(1, settings)(7))
})

test('most who work are their own masters or help their family', () => {
  const draw = countryOf(1, settings)
  const works = Array.from({ length: 3000 }, (_, n) => draw(n)).flatMap(({ members }) => members)
  const free = works.filter(({ work }) => work.status !== '1').length / works.length
  expect(free).toBeGreaterThan(0.55)
  expect(free).toBeLessThan(0.85)
})
