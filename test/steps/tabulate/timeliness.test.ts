import { expect, test } from 'vitest'
import { census, estimate, made } from './asked.ts'

test('the gap is counted from the figure before, and the first has none', async () => {
  const rows = await made('timeliness', { 'stock-census': [census('1998'), census('2009')] })
  expect(rows).toContain('x:BIRTH NATIONAL GAP_YEARS MLI 2009 11')
  expect(rows).toContain('x:BIRTH NATIONAL GAP_YEARS MLI 1998 NOT_AVAILABLE')
})

test('only the newest year of a source tells how long it took, where its day is known', async () => {
  const rows = await made('timeliness', {
    'stock-census': [census('2009')],
    'stock-origin': [estimate('2015'), estimate('2020')],
  })
  expect(rows).toContain('x:BIRTH ANY LAG_DAYS MLI 2020 60')
  expect(rows).toContain('x:BIRTH ANY LAG_DAYS MLI 2015 NOT_AVAILABLE')
  expect(rows).toContain('x:BIRTH NATIONAL LAG_DAYS MLI 2009 NOT_AVAILABLE')
})

test('figures with another definition are at hand but not comparable', async () => {
  const rows = await made('timeliness', {
    'stock-origin': [
      estimate('2020'),
      estimate('2020', { SEX: 'F', TYPE_OF_DATA: 'C' }),
      estimate('2020', { SEX: 'M', TYPE_OF_DATA: 'CR' }),
      estimate('2020', { COUNTERPART_AREA: 'NER', TYPE_OF_DATA: 'BR' }),
    ],
  })
  expect(rows).toContain('x:BIRTH ANY COMPARABLE MLI 2020 25')
})
