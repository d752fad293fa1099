/**
 * One linkage at work: an engine, the model, the records as whole numbers. Everything below asks it, nothing else holds state.
 */
import type { Columns, Engine, Row } from '../engine/engine.ts'
import type { NumberPage } from '../engine/numbers.ts'
import { readNameDictionary, withAdditions } from '../names/index.ts'
import type { Addition, NameDictionary } from '../names/index.ts'
import { diskProblem } from '../disk-problem.ts'
import { problem, Problem } from '../problem.ts'
import { print } from '../sql/index.ts'
import type { Relation } from '../sql/index.ts'

/** What a linkage tells while it works. */
export interface LinkProgress {
  /** A part begins. */
  step(what: string): void
  /** Something that a person should know; it is in the report too. */
  note(line: string): void
}

export interface Session {
  readonly engine: Engine
  /** The engine's folder. */
  readonly folder: string
  readonly progress: LinkProgress
  /** The dictionary of names, read when it is first asked for. */
  names(): NameDictionary
  /** Make a relation real under its name; gives its number of rows. */
  keep(relation: Relation): Promise<number>
  /** Make a relation real under another name. */
  keepAs(name: string, relation: Relation): Promise<number>
  drop(name: string): Promise<void>
  rows(relation: Relation, order?: readonly string[]): Promise<readonly Row[]>
  columns(relation: Relation, order?: readonly string[]): Promise<Columns>
  /** Hand on the pages of a relation of numbers; false, and nothing is asked, where the engine is not in this process. */
  scan(relation: Relation, order: readonly string[], take: (page: NumberPage) => void): Promise<boolean>
  write(relation: Relation, order: readonly string[], path: string): Promise<number>
  /** Make a relation by other means than its SQL, which is written down all the same. */
  instead<T>(relation: Relation, make: () => Promise<T>, order?: readonly string[]): Promise<T>
  /** Whoever links has asked to stop. */
  stopped(): boolean
  /** SQL of everything that was asked so far, in its order. */
  readonly said: readonly { readonly name: string; readonly sql: string }[]
  /** Seconds by part, in their order. */
  readonly seconds: ReadonlyMap<string, number>
  /** Begin a part; the one before ends. */
  begin(part: string): void
}

/**
 * @param stopped asked before every query
 * @param additions spellings beside those of the dictionary of names
 */
export function session(
  engine: Engine,
  folder: string,
  progress: LinkProgress,
  stopped: () => boolean,
  additions: readonly Addition[] = [],
): Session {
  let dictionary: NameDictionary | undefined
  const said: { name: string; sql: string }[] = []
  const seconds = new Map<string, number>()
  let part = ''
  let since = performance.now()
  const ask = async <T>(relation: Relation, sql: string, run: () => Promise<T>): Promise<T> => {
    if (stopped()) throw problem('link.stopped', {})
    said.push({ name: relation.name, sql })
    try {
      return await run()
    } catch (error) {
      if (stopped()) throw problem('link.stopped', {})
      if (error instanceof Problem) throw error
      const disk = diskProblem(error, folder)
      if (disk !== undefined) throw disk
      const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
      throw problem('link.engine-failed', {
        step: relation.name,
        engine: engine.dialect,
        message: withoutValues(message).replace(/\.$/, ''),
      })
    }
  }
  const printed = (relation: Relation, order?: readonly string[]): string =>
    print(relation, engine.dialect, order === undefined ? {} : { order })
  const keepAs = (name: string, relation: Relation): Promise<number> => {
    const sql = printed(relation)
    return ask({ ...relation, name }, sql, () => engine.keep(name, sql))
  }
  const end = (): void => {
    const now = performance.now()
    if (part !== '') seconds.set(part, (seconds.get(part) ?? 0) + (now - since) / 1000)
    since = now
  }
  return {
    engine,
    folder,
    progress,
    names: () => (dictionary ??= withAdditions(readNameDictionary(), additions)),
    said,
    seconds,
    keepAs,
    keep: (relation) => keepAs(relation.name, relation),
    drop: (name) => engine.drop(name),
    rows: (relation, order) => {
      const sql = printed(relation, order)
      return ask(relation, sql, () => engine.rows(sql))
    },
    columns: (relation, order) => {
      const sql = printed(relation, order)
      return ask(relation, sql, () => engine.columns(sql))
    },
    scan: async (relation, order, take) => {
      const { numbers } = engine
      if (numbers === undefined) return false
      const sql = printed(relation, order)
      await ask(relation, sql, () => numbers.scan(sql, take))
      return true
    },
    write: (relation, order, path) => {
      const sql = printed(relation, order)
      return ask(relation, sql, () => engine.write(sql, path))
    },
    instead: (relation, make, order) => ask(relation, printed(relation, order), make),
    stopped,
    begin: (next) => {
      end()
      part = next
      if (next !== '') progress.step(next)
    },
  }
}

/** An engine may quote what it could not read, and that may be a person's value, with quotation marks in it. */
const withoutValues = (message: string): string => message.replace(/['"].*['"]/s, '…')
