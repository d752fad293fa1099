/**
 * The reference page of all problems, `docs/problems.md`, made from the catalogue: `node dist/problem-page.js > docs/problems.md`.
 */
import { catalogue, problem } from './problem.ts'
import type { Code } from './problem.ts'

/** The page as Markdown: a section an area, an example and the advice for each code. */
export function problemPage(): string {
  const codes = (Object.keys(catalogue) as Code[]).toSorted()
  const areas = [...new Set(codes.map((code) => code.split('.')[0] ?? ''))]
  const section = (area: string): string =>
    codes
      .filter((code) => code.startsWith(`${area}.`))
      .map((code) => {
        const shown = problem(code, catalogue[code].example as never)
        return `### ${code}\n\n> ${shown.message.slice(code.length + 2)}\n\n${shown.hint}\n`
      })
      .join('\n')
  return `# Problems

Every error that Corridor can make, with made-up details. The words after the dot: *unknown* (not in a list), *invalid* (wrong
kind), *missing* (absent), *unsupported* (known, refused). Made from \`src/problems/\` by \`npm run problems\`; a test compares.

${areas.map((area) => `## ${area}\n\n${section(area)}`).join('\n')}`
}
