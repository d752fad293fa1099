/**
 * The table of floors and the three walls, as a function over a source tree: it lists every import that breaks them.
 */
import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

/** Floor by room; a room is a folder of `src`, or a file that stands there alone. */
export const floors: Readonly<Record<string, number>> = {
  'problem.ts': 0,
  problems: 0,
  'durable.ts': 0,
  'hash-file.ts': 0,
  'checked-json.ts': 0,
  'disk-problem.ts': 0,
  'version.ts': 0,
  'problem-page.ts': 1,
  sql: 1,
  standards: 1,
  statistics: 1,
  edition: 1,
  steps: 2,
  exchange: 2,
  report: 2,
  collect: 2,
  names: 2,
  synth: 2,
  engine: 3,
  published: 4,
  store: 4,
  intake: 5,
  link: 5,
  runs: 5,
  capacity: 5,
  quality: 5,
  api: 6,
  portal: 6,
  documents: 6,
  workbench: 6,
  'server.ts': 7,
  'cli.ts': 8,
  command: 8,
}

/** Rooms that may never reach other rooms, whatever lies between them. */
const walls: readonly {
  readonly from: readonly string[]
  readonly to: readonly string[]
  readonly why: string
}[] = [
  { from: ['steps'], to: ['engine'], why: 'a step only says what SQL is wanted; it never runs it' },
  {
    from: ['api', 'portal', 'documents'],
    to: ['steps', 'store', 'runs'],
    why: 'the public server must not be able to reach a record',
  },
]

/** Rooms of one floor that may see each other, and in which direction. */
const beside: readonly string[] = [
  'problem.ts→problems',
  'disk-problem.ts→problem.ts',
  'edition→standards',
  'synth→names',
  'synth→exchange',
  'runs→capacity',
  'runs→link',
  'runs→intake',
  'documents→portal',
  'cli.ts→command',
  'api→portal',
]

export interface Breach {
  readonly file: string
  readonly imports: string
  readonly why: string
}

const filesOf = (dir: string): readonly string[] =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(dir, name))

const imported = (path: string): readonly string[] =>
  [...readFileSync(path, 'utf8').matchAll(/(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g)].map((m) =>
    resolve(dirname(path), m[1] ?? ''),
  )

const roomOf = (root: string, path: string): string => relative(root, path).split('/')[0] ?? ''

/** Everything in `root` (a `src` folder) that breaks a floor or a wall. */
export function breaches(root: string): readonly Breach[] {
  const edges = filesOf(root).flatMap((file) =>
    imported(file).map((to) => ({ file, from: roomOf(root, file), to: roomOf(root, to), path: to })),
  )
  const direct = edges.flatMap(({ file, from, to, path }): readonly Breach[] => {
    if (from === to || beside.includes(`${from}→${to}`)) return []
    const [here, there] = [floors[from], floors[to]]
    const say = (why: string): readonly Breach[] => [
      { file: relative(root, file), imports: relative(root, path), why },
    ]
    if (here === undefined || there === undefined)
      return say(`the room ${here === undefined ? from : to} has no floor`)
    return there >= here ? say(`floor ${here} may not see floor ${there}`) : []
  })
  const next = new Map<string, Set<string>>()
  for (const { file, path } of edges) next.set(file, (next.get(file) ?? new Set()).add(path))
  const reach = (start: string): ReadonlySet<string> => {
    const seen = new Set<string>([start])
    for (const file of seen) for (const to of next.get(file) ?? []) seen.add(to)
    return seen
  }
  const through = filesOf(root).flatMap((file) =>
    walls
      .filter((wall) => wall.from.includes(roomOf(root, file)))
      .flatMap((wall) =>
        [...reach(file)]
          .filter((to) => wall.to.includes(roomOf(root, to)))
          .map((to) => ({ file: relative(root, file), imports: relative(root, to), why: wall.why })),
      ),
  )
  return [...direct, ...through]
}
