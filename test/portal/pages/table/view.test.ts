import { describe, expect, test } from 'vitest'
import { readForm } from '../../../../src/portal/pages/table/read-form.ts'
import { readView } from '../../../../src/portal/pages/table/read-view.ts'
import { writeView } from '../../../../src/portal/pages/table/write-view.ts'

const table = {
  id: 'stock-origin',
  dimensions: ['REF_AREA', 'COUNTERPART_AREA', 'SEX', 'SOURCE', 'TIME_PERIOD'],
  opens: { SEX: ['_T'], TIME_PERIOD: ['latest'] },
}
const read = (text: string) => readView(table, new URLSearchParams(text))

describe('an address and its view', () => {
  test.each([
    '',
    'REF_AREA=',
    'REF_AREA=MLI,SEN',
    'REF_AREA=SEN&COUNTERPART_AREA=_T&TIME_PERIOD=1990..2020',
    'TIME_PERIOD=..2010,latest',
    'TIME_PERIOD=1990,2005',
    'SEX=F&rows=REF_AREA&cols=TIME_PERIOD',
    'SEX=F&cols=none&sort=-value&page=3',
    'rows=COUNTERPART_AREA,SEX&sort=head',
    'sort=-F.2020',
  ])('“%s” is read and written back as it was', (address) => {
    expect(decodeURIComponent(writeView(table, read(address)))).toBe(address)
  })

  test('without a dimension the table shows its opening selection', () => {
    expect(read('sort=head').query).toEqual({ table: 'stock-origin', where: { SEX: ['_T'] }, latest: true })
  })

  test('the opening selection, written out, is the same address as none', () => {
    expect(writeView(table, read('SEX=_T&TIME_PERIOD=latest'))).toBe('')
  })

  test('equal selections have one address, however they are written', () => {
    const one = writeView(table, read('TIME_PERIOD=latest&REF_AREA=SEN,MLI'))
    expect(writeView(table, read('REF_AREA=MLI&REF_AREA=SEN,MLI&TIME_PERIOD=latest'))).toBe(one)
  })

  test('a dimension cannot stand in rows and in columns', () => {
    expect(read('rows=SEX&cols=SEX').cols).toEqual([])
  })

  test.each(['SEXE=F', 'rows=AGE', 'TIME_PERIOD=lately'])('“%s” is refused', (address) => {
    expect(() => read(address)).toThrow(/published\.(unknown-dimension|invalid-parameter)/)
  })
})

describe('what the form sends', () => {
  const names: Record<string, string> = { Mali: 'MLI' }
  const meant = (text: string): string =>
    readForm('TIME_PERIOD', new URLSearchParams(text), (_, name) => names[name]).toString()

  test('all wins over what is ticked', () => {
    expect(meant('REF_AREA=SEN&all=REF_AREA&add.REF_AREA=Mali')).toBe('REF_AREA=')
  })
  test('a typed name is added to what is ticked', () => {
    expect(meant('REF_AREA=SEN&add.REF_AREA=Mali')).toBe('REF_AREA=SEN&REF_AREA=MLI')
  })
  test('a name that nothing has stays as it was typed, so that the page can ask what was meant', () => {
    expect(meant('add.REF_AREA=Malli')).toBe('REF_AREA=Malli')
  })
  test('from and to are a range, both alike one period, and win over a list', () => {
    expect(meant('from=1990&to=2000&TIME_PERIOD=1995,2005')).toBe('TIME_PERIOD=1990..2000')
    expect(meant('from=1990&to=1990')).toBe('TIME_PERIOD=1990')
    expect(meant('from=1990&to=&newest=1')).toBe('TIME_PERIOD=1990..&TIME_PERIOD=latest')
  })
})
