/**
 * Every error that Corridor can make: a code, what was found, what to do.
 *
 * The form is `area.what`, and `what` is one of four words where it can be: unknown (not in a list), invalid (wrong
 * kind), missing (absent), unsupported (known, refused). A text names rows and columns, never a person's value.
 * Exit codes and HTTP statuses belong to the edges (cli, server), not here. `docs/problems.md` is made from this file.
 */
interface Entry<D> {
  /** What was found and what was expected, in one sentence; `d` holds what varies. */
  readonly say: (d: D) => string
  /** What the reader can do about it. */
  readonly fix: (d: D) => string
  /** Made-up details, so that the reference page shows a real sentence. */
  readonly example: D
}

const entry = <D>(e: Entry<D>): Entry<D> => e

/** Nearest first: "Did you mean “a” or “b”?", or nothing where there is nothing near. */
const nearest = (near: readonly string[]): string =>
  near.length === 0 ? '' : ` Did you mean ${near.map((n) => `“${n}”`).join(' or ')}?`

export const catalogue = {
  'cli.unknown-command': entry<{ command: string; near: readonly string[] }>({
    say: (d) => `There is no command “${d.command}”.${nearest(d.near)}`,
    fix: () => 'Run `corridor --help` for the list.',
    example: { command: 'rnu', near: ['run'] },
  }),
  'cli.invalid-option': entry<{ message: string }>({
    say: (d) => d.message,
    fix: () => 'Run `corridor --help` for the options.',
    example: { message: 'Unknown option “--fast”.' },
  }),
  'cli.missing-argument': entry<{ command: string; argument: string }>({
    say: (d) => `\`corridor ${d.command}\` needs ${d.argument}.`,
    fix: () => 'Run `corridor --help` for examples.',
    example: { command: 'show', argument: 'a step' },
  }),
  'problem.unknown-code': entry<{ code: string; near: readonly string[] }>({
    say: (d) => `There is no problem with the code “${d.code}”.${nearest(d.near)}`,
    fix: () => 'docs/problems.md lists them all.',
    example: { code: 'read.mising-column', near: ['read.missing-column'] },
  }),
  'program.unexpected': entry<{ message: string }>({
    say: (d) => `Corridor met an error that it does not know: ${d.message}`,
    fix: () => 'Nothing half-made was left behind. Please report it with the command that you ran.',
    example: { message: 'the disk is full' },
  }),
}

export type Code = keyof typeof catalogue
export type Details<C extends Code> = (typeof catalogue)[C]['example']

/** One error of the catalogue, with its details; `message` is the whole sentence, `hint` what to do. */
export class Problem extends Error {
  override readonly name = 'Problem'
  readonly code: Code
  readonly hint: string

  constructor(code: Code, say: string, hint: string) {
    super(`${code}: ${say}`)
    this.code = code
    this.hint = hint
  }
}

/** Make the error `code` with its `details`; the caller throws it, or keeps it as a warning. */
export function problem<C extends Code>(code: C, details: Details<C>): Problem {
  const found = catalogue[code] as unknown as Entry<Details<C>>
  return new Problem(code, found.say(details), found.fix(details))
}
