import { expect, test } from 'vitest'
import { byBirth, made, unanswered } from './asked.ts'

const cell = (request: string, value: number) => ({
  TEMPLATE_TABLE: request,
  BREAKDOWN: '_T',
  DATA_ORIGIN: 'NATIONAL',
  REF_AREA: 'MLI',
  TIME_PERIOD: '2009',
  OBS_VALUE: value,
})

test('figures are added up over the tables of a template, and over all that go to countries everywhere', async () => {
  const second = { ...byBirth, code: 'z:ALSO', template: 'z' }
  const rows = await made(
    'reporting-ability',
    {
      'request-coverage': [cell('x:BIRTH', (100 * 4) / 6), cell('z:ALSO', (100 * 1) / 6), cell('y:FLOW', 0)],
    },
    { requests: [byBirth, second, unanswered] },
  )
  expect(rows).toContain('x NATIONAL FILLED MLI 2009 4')
  expect(rows).toContain('x NATIONAL REQUIRED MLI 2009 6')
  expect(rows).toContain('_T NATIONAL FILLED MLI 2009 5')
  expect(rows).toContain('_T NATIONAL REQUIRED MLI 2009 12')
  expect(rows).toContain(`_T NATIONAL SHARE MLI 2009 ${(100 * 5) / 12}`)
  expect(rows).toContain('y NATIONAL SHARE MLI 2009 0')
})

test('a breakdown is part of its request and is not counted again', async () => {
  const rows = await made('reporting-ability', {
    'request-coverage': [cell('x:BIRTH', 50), { ...cell('x:BIRTH', 100), BREAKDOWN: 'SEX' }],
  })
  expect(rows).toContain('x NATIONAL FILLED MLI 2009 3')
})
