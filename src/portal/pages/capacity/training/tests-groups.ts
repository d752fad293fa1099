/** The groups whose tests are shown: everyone, each generation, each course. */
import type { TestResult, TrainingResult } from '../../../../capacity/training/result.ts'
import type { PageContext } from '../../../page-context.ts'
import { courseName } from './cascade-figure.tsx'

export interface TestGroup {
  readonly name: string
  readonly tests: TestResult
  readonly strong: boolean
}

export function testGroups(ctx: PageContext, result: TrainingResult): readonly TestGroup[] {
  const text = ctx.m.training.one.tests
  return [
    { name: text.all, tests: result.tests, strong: true },
    ...result.generations.flatMap((one) => [
      { name: text.generation(ctx.f.number(one.generation)), tests: one.tests, strong: true },
      ...result.courses
        .filter(({ generation }) => generation === one.generation)
        .map((course) => ({ name: courseName(ctx, course), tests: course.tests, strong: false })),
    ]),
  ]
}
