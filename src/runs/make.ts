/**
 * Make what is stale: for every step of the plan, keep the dataset whose inputs are the same, make the others.
 */
import type { Engine } from '../engine/engine.ts'
import { datasetsOf, dialects, print } from '../sql/index.ts'
import type { Dialect } from '../sql/index.ts'
import { keyOf } from '../store/datasets.ts'
import type { Datasets, Manifest } from '../store/datasets.ts'
import { diskProblem } from '../disk-problem.ts'
import { Problem, problem } from '../problem.ts'
import type { Plan, Step } from './plan.ts'
import type { Progress } from './progress.ts'

export interface Made {
  /** Manifest of every step, by its id. */
  readonly manifests: ReadonlyMap<string, Manifest>
  /** Ids of the steps that were made now; the others were kept. */
  readonly fresh: readonly string[]
}

/** The SQL of one step, its inputs as names. */
export const sqlOf = (step: Step, dialect: Dialect): string =>
  print(step.relation, dialect, { order: step.order })

/** What a step is made of, and the key of that. @param contentOf content of an input by its name */
function keyed(step: Step, dialect: Dialect, program: string, contentOf: (name: string) => string) {
  const sql = sqlOf(step, dialect)
  const inputs = Object.fromEntries(datasetsOf(step.relation).map((name) => [name, contentOf(name)]))
  return { sql, inputs, key: keyOf(sql, inputs, program) }
}

/**
 * What a run has made of these steps, whichever engine it ran on.
 *
 * @param contents of what was bound by others, by name
 * @returns the path of every step's dataset by its id; undefined where one is not there, or is of other inputs
 */
export async function madeBefore(
  steps: readonly Step[],
  store: Datasets,
  contents: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string> | undefined> {
  for (const dialect of dialects) {
    const manifests = new Map<string, Manifest>()
    const paths = new Map<string, string>()
    for (const step of steps) {
      const { key } = keyed(
        step,
        dialect,
        dialect,
        (name) => manifests.get(name)?.content ?? contents.get(name) ?? '',
      )
      const manifest = await store.find(step.id, key)
      if (manifest === undefined) break
      manifests.set(step.id, manifest)
      paths.set(step.id, store.path(step.id, key))
    }
    if (paths.size === steps.length) return paths
  }
  return undefined
}

/** What is there before the first step. */
export interface Known {
  /** Content of what was bound by others, by name. */
  readonly contents: ReadonlyMap<string, string>
  /** Manifests of steps that were made or kept before. */
  readonly before: ReadonlyMap<string, Manifest>
  /** How many of them this run made. */
  readonly made: number
}

/**
 * @param program name of the engine: another one makes everything again
 * @param stopped asked before every step
 * @throws engine.failed, run.stopped, and what is wrong with the disk (`store.*`)
 */
export async function make(
  plan: Plan,
  engine: Engine,
  store: Datasets,
  program: string,
  progress: Progress,
  stopped: () => boolean,
  { contents, before, made }: Known = { contents: new Map(), before: new Map(), made: 0 },
): Promise<Made> {
  const contentOf = (name: string): string =>
    (manifests.get(name) ?? before.get(name))?.content ?? contents.get(name) ?? ''
  const manifests = new Map<string, Manifest>()
  const fresh: string[] = []
  for (const [place, step] of plan.steps.entries()) {
    if (stopped()) throw problem('run.stopped', { made: made + fresh.length })
    const { sql, inputs, key } = keyed(step, engine.dialect, program, contentOf)
    const known = await store.find(step.id, key)
    if (known === undefined) progress.step(step.id, place + 1, plan.steps.length)
    const manifest =
      known ??
      (await store.make({ step: step.id, key, columns: [...step.relation.columns], inputs, sql }, (path) =>
        engine.write(sql, path).catch((error: unknown) => {
          throw stopped()
            ? problem('run.stopped', { made: made + fresh.length })
            : (diskProblem(error, path) ?? failed(step.id, engine.dialect, error))
        }),
      ))
    if (known === undefined) {
      fresh.push(step.id)
      progress.made(step.id, manifest.rows)
    }
    manifests.set(step.id, manifest)
    await engine.bind(step.id, store.path(step.id, key))
  }
  return { manifests, fresh }
}

const failed = (step: string, engine: Dialect, error: unknown): Problem =>
  error instanceof Problem
    ? error
    : problem('engine.failed', {
        step,
        engine,
        message:
          error instanceof Error ? (error.message.split('\n')[0] ?? '').replace(/\.$/, '') : String(error),
      })
