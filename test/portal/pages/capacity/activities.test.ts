import { describe, expect, test } from 'vitest'
import { activityOf } from '../../../capacity/activities/activity-of.ts'
import { capacitySite } from './capacity-site.ts'

const lome = activityOf({
  id: 'lome-2016',
  title: { en: 'Workshop in Lomé', fr: 'Atelier de Lomé' },
  summary: { en: 'For focal points.', fr: 'Pour les points focaux.' },
  start: '2016',
  place: { city: 'Lomé', country: 'TGO' },
  organisers: ['IOM'],
  countries: ['GHA', 'TGO'],
  outputs: ['Guidelines'],
  led_to: ['abuja'],
  source: { document: 'A report', section: 'Trainings', page: 30 },
})
const rome = activityOf({
  ...lome,
  id: 'rome-2016',
  title: 'Workshop in Rome',
  place: { city: 'Rome', country: 'ITA' },
  organisers: ['UNDESA'],
  countries: ['GHA', 'BFA'],
  outputs: [],
  led_to: [],
})
const abuja = activityOf({
  id: 'abuja',
  kind: 'training-of-trainers',
  title: 'Training in Abuja',
  part_of: 'project',
})
const project = activityOf({
  id: 'project',
  kind: 'project',
  title: 'The project',
  start: '2013',
  ongoing: true,
})
const site = capacitySite({ activities: [lome, rome, abuja, project] })
const empty = capacitySite(undefined)

describe('the registry', () => {
  test('says how many activities there are, since when, and of how many a result is known', async () => {
    const { html } = await site.page('/en/capacity/activities')
    expect(html).toContain(
      '4 activities to build capacity in migration data are on record, the earliest from 2013. For one of them',
    )
    const french = await site.page('/fr/capacity/activities')
    expect(french.html).toContain('Le registre compte 4 activités')
    expect(french.html).toContain('OIM')
  })

  test('shows the two that met the same country on the same topic under different organisers', async () => {
    const { html } = await site.page('/en/capacity/activities')
    const table = html.slice(html.indexOf('id="meetings'))
    expect(table).toMatch(/lome-2016.*rome-2016.*Ghana/)
  })

  test.each([
    ['kind=project', ['project']],
    ['country=BFA', ['rome-2016']],
    ['country=TGO', ['lome-2016']],
    ['from=2014', ['project', 'rome-2016', 'lome-2016']],
    ['to=2015', ['project']],
    ['q=lome', ['lome-2016']],
    ['q=nothing+of+it', []],
    ['kind=nonsense', ['lome-2016', 'rome-2016', 'abuja', 'project']],
  ])('with %s lists what fits', async (query, ids) => {
    const { html } = await site.page(`/en/capacity/activities?${query}`)
    const list = html.slice(html.indexOf('id="list-caption"'), html.indexOf('id="together"'))
    const found = [
      ...list.matchAll(/<th scope="row"><a href="\/en\/capacity\/activities\/([a-z0-9-]+)"/g),
    ].map(([, id]) => id ?? '')
    expect(found.toSorted((a, b) => a.localeCompare(b))).toEqual(ids.toSorted((a, b) => a.localeCompare(b)))
  })

  test('is put in the order asked for, those without a date last', async () => {
    const order = async (sort: string) => {
      const { html } = await site.page(`/en/capacity/activities?sort=${sort}`)
      const list = html.slice(html.indexOf('id="list-caption"'), html.indexOf('id="together"'))
      return [...list.matchAll(/<th scope="row"><a href="\/en\/capacity\/activities\/([a-z0-9-]+)"/g)].map(
        ([, id]) => id,
      )
    }
    expect(await order('when')).toEqual(['project', 'lome-2016', 'rome-2016', 'abuja'])
    expect(await order('-when')).toEqual(['lome-2016', 'rome-2016', 'project', 'abuja'])
    expect(await order('head')).toEqual(['project', 'abuja', 'lome-2016', 'rome-2016'])
  })
})

describe('one activity', () => {
  test('tells where it is written and what it led to', async () => {
    const { html } = await site.page('/en/capacity/activities/lome-2016')
    expect(html).toContain('For focal points. What came of it is on record below.')
    expect(html).toContain('A report, section “Trainings”, p. 30')
    expect(html).toMatch(/Led to<\/h3>.*Training in Abuja/)
  })

  test('tells plainly what nobody wrote down', async () => {
    const { html } = await site.page('/en/capacity/activities/abuja')
    expect(html).toContain('What came of it is not recorded.')
    expect(html).toContain(
      'The source does not tell when it was, where it was, who organised it, who paid for it, which countries it was for, how many took part, what it made or what followed.',
    )
  })

  test('in a language that its text does not have shows the one there is, and says so to the machine', async () => {
    const { html } = await site.page('/pt/capacity/activities/lome-2016')
    expect(html).toContain('<span lang="en">For focal points.</span>')
  })

  test('of no such name is a page that is not there', async () => {
    expect((await site.page('/en/capacity/activities/accra')).status).toBe(404)
  })
})

test.each(['en', 'fr', 'pt'])('in %s an edition without a record says so on every page', async (lang) => {
  for (const path of ['activities', 'library', 'concordance']) {
    const { status, html } = await empty.page(`/${lang}/capacity/${path}`)
    expect(status).toBe(200)
    expect(html).toMatch(/<p class="answer">[^<]{20,}<\/p>/)
  }
})

describe('as files', () => {
  test('the registry comes with a name, a type and a tag', async () => {
    const answer = await site.file('/capacity/activities.csv')
    expect(answer.headers.get('Content-Disposition')).toMatch(
      /attachment; filename="corridor-activities-r\d+\.csv"/,
    )
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect((await answer.text()).split('\r\n')).toHaveLength(4 + 2)
    const tag = answer.headers.get('ETag') ?? ''
    expect((await site.file('/capacity/activities.csv', { 'If-None-Match': tag })).status).toBe(304)
    expect((await site.file('/capacity/activities.json', { 'If-None-Match': tag })).status).toBe(200)
  })

  test('an edition without a record gives empty lists', async () => {
    expect(await (await empty.file('/capacity/activities.json')).json()).toEqual({ activities: [] })
    expect(await (await empty.file('/capacity/library.json')).json()).toEqual({ library: [] })
    expect((await empty.file('/capacity/library.xlsx')).status).toBe(200)
  })
})
