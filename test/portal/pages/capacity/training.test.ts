/** The pages on training: what was learned where it was tested, and an honest word where it was not. */
import { resolve } from 'node:path'
import { HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'
import { Activity } from '../../../../src/capacity/model/activity.ts'
import { nothing } from '../../../../src/capacity/record.ts'
import type { CapacityRecord } from '../../../../src/capacity/record.ts'
import { evaluate } from '../../../../src/capacity/training/evaluate.ts'
import { readTraining } from '../../../../src/capacity/training/read-training.ts'
import type { TrainingResult } from '../../../../src/capacity/training/result.ts'
import { portal } from '../../../../src/portal/portal.tsx'
import { styleSheet } from '../../../../src/portal/style-sheet.ts'
import { readStandards } from '../../../../src/standards/standards.ts'
import { pageFaults } from '../../page-faults.ts'
import { languages } from '../../templates.ts'
import { tinyRelease } from '../../tiny-release.ts'

/** As in limits.test.ts. */
const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    'void-style': 'off',
    'require-sri': 'off',
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    'no-raw-characters': ['error', { relaxed: true }],
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'prefer-native-element': ['error', { exclude: ['group'] }],
  },
})
const result = evaluate(
  readTraining(resolve(import.meta.dirname, '../../../../editions/example'), 'national-cascade'),
)
const { codelists } = readStandards()

const get = async (record: Partial<CapacityRecord>, path: string, lang = 'en') => {
  const release = {
    ...tinyRelease,
    vocabulary: { ...tinyRelease.vocabulary, codelists },
    document: async () => ({ ...nothing, ...record }),
  }
  const answer = await portal(() => release, { version: 'test' }).request(`/${lang}/capacity/training${path}`)
  return { status: answer.status, html: await answer.text() }
}
const answerOf = (html: string): string => /<p class="answer">(.*?)<\/p>/s.exec(html)?.[1] ?? ''

const activity = (given: Record<string, unknown>): Activity =>
  Activity.parse({
    kind: 'workshop',
    title: 'A workshop',
    summary: 'It was held.',
    topics: ['CENSUS'],
    source: { document: 'The report' },
    ...given,
  })
const registered = [
  activity({
    id: 'first',
    kind: 'training-of-trainers',
    start: '2017',
    place: { city: 'Abuja', country: 'NGA' },
    participants: { total: 30 },
    led_to: ['second'],
  }),
  activity({
    id: 'second',
    kind: 'national-training',
    start: '2017-11',
    place: { country: 'GMB' },
    participants: { total: 40 },
  }),
  activity({ id: 'third', start: '2016' }),
  activity({ id: 'tool', kind: 'technical-tool' }),
]

describe('without results', () => {
  test('the page says that nothing is known of what was learned, and how many say how many came', async () => {
    const { html } = await get({ activities: registered }, '')
    expect(answerOf(html)).toBe(
      'No training is evaluated in this edition: the register knows 3 trainings, 2 of them with a number of participants, and of none does it know what the participants learned.',
    )
    expect(html).toContain('Abuja (2017) led to GMB (2017).')
    expect(html).not.toContain('/capacity/activities/tool')
  })

  test.each([
    ['en', 'No training is known to this edition'],
    ['fr', 'ne connaît aucune formation'],
    ['pt', 'não conhece nenhuma formação'],
  ])('an edition that knows of no training says so (%s)', async (lang, words) => {
    expect(answerOf((await get({}, '', lang)).html)).toContain(words)
  })
})

describe('with results', () => {
  test('the list leads to the programme and tells reach and gain', async () => {
    const { html } = await get({ trainings: [result] }, '')
    expect(answerOf(html)).toContain(`${result.people} people took part in it`)
    expect(answerOf(html)).toContain(`gained ${Math.round(result.tests.scores?.gain ?? 0)} points`)
    expect(html).toContain('href="/en/capacity/training/national-cascade"')
    expect(html).toContain('(made up)')
  })

  test('the register links a training that has results to them', async () => {
    const { html } = await get({ trainings: [{ ...result, activity: 'first' }], activities: registered }, '')
    expect(html).toMatch(/<a href="\/en\/capacity\/training\/national-cascade">see the results/)
  })

  test('the answer has reach, gain with its interval and effect, and what was kept among how many', async () => {
    const said = answerOf((await get({ trainings: [result] }, '/national-cascade')).html)
    expect(said).toMatch(/394 people were taught in 18 courses of 3 generations; 340 completed one\./)
    expect(said).toMatch(
      /rose by 25 points of 100 \(interval 23 to 26\), from 44 to 69, which is a large effect \(d = 1\.3\)/,
    )
    expect(said).toMatch(/After 3 to 6 months, 79% of the gain was left among the 196 of 340/)
  })

  test('a gain whose interval covers nought is not called a gain', async () => {
    const scores = result.tests.scores
    if (scores === null) throw new Error('the example has no scores')
    const unsure: TrainingResult = {
      ...result,
      tests: { ...result.tests, scores: { ...scores, gain: 1, interval: [-2.5, 4.5] } },
    }
    expect(answerOf((await get({ trainings: [unsure] }, '/national-cascade')).html)).toContain(
      'Whether knowledge rose cannot be told: the interval of the gain goes from −2.5 to +4.5 points.',
    )
  })

  test('what is withheld is said, not left out', async () => {
    const few: TrainingResult = {
      ...result,
      example: false,
      women: null,
      men: null,
      tests: { ...result.tests, scores: null },
      risk: result.risk.map((one) => ({ ...one, still: null, left: null })),
      questions: result.questions.map((one) => ({ ...one, counts: null, mean: null })),
    }
    const { status, html } = await get({ trainings: [few] }, '/national-cascade')
    expect(status).toBe(200)
    expect(html).toContain('Too few took the test before and after')
    expect(html).toContain('withheld: about too few people')
    expect(html).toContain('how many have left is withheld')
    expect(html).not.toContain('Made up, to show how it works')
  })

  test('an unknown programme is a page with status 404', async () => {
    expect((await get({ trainings: [result] }, '/nowhere')).status).toBe(404)
  })

  test.each(languages)('the page keeps the limits of every page and is valid HTML (%s)', async (lang) => {
    const { html } = await get({ trainings: [result], activities: registered }, '/national-cascade', lang)
    expect(pageFaults({ lang, html, css: styleSheet.text, most: 60 })).toEqual([])
    const report = await validator.validateString(html)
    expect(report.results.flatMap((one) => one.messages.map((m) => `${m.ruleId}: ${m.message}`))).toEqual([])
    expect(html).not.toMatch(/NaN|undefined|\[object/)
  })

  test.each(['cascade', 'tests', 'scales-reaction', 'hindrance', 'risk'])(
    'the figure %s can be downloaded',
    async (id) => {
      const { status, html } = await get({ trainings: [result] }, `/national-cascade/figures/${id}.svg`)
      expect(status).toBe(200)
      expect(html).toContain('<svg')
    },
  )
})
