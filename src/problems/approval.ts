/** Problems of approving what is counted from records. */
import { entry } from './entry.ts'

export const approvalProblems = {
  'approval.candidate-changed': entry<{ what: string }>({
    say: (d) => `The candidate is not the one that was reported: ${d.what}.`,
    fix: () =>
      'Run `corridor run EDITION` again, read the new report, then approve that. Nothing was published.',
    example: { what: 'release.duckdb is not as it was written' },
  }),
  'approval.missing-name': entry<{ what: string }>({
    say: (d) => `An approval has the name of a person: ${d.what} must be one line of 1 to 200 characters.`,
    fix: () =>
      'Say it with `--by NAME`, and what else there is to say with `--note TEXT` or `--override REASON`.',
    example: { what: 'the name' },
  }),
  'approval.no-candidate': entry<{ folder: string }>({
    say: (d) => `No candidate waits in ${d.folder}.`,
    fix: () =>
      'Run `corridor run EDITION`. It makes a candidate where something has changed; an edition without records is published at once.',
    example: { folder: 'editions/sanoria/.corridor/candidate' },
  }),
  'approval.not-needed': entry<{ edition: string }>({
    say: (d) =>
      `Nobody has to approve ${d.edition}: it has no methods.yaml, and its figures were published by their providers before.`,
    fix: () => 'Run it without `--approve`.',
    example: { edition: 'west-africa' },
  }),
  'approval.red-checks': entry<{ checks: readonly string[] }>({
    say: (d) =>
      `The candidate is not approved: ${d.checks.length === 1 ? 'a check is' : `${d.checks.length} checks are`} red (${d.checks.join(', ')}).`,
    fix: () =>
      'Read the disclosure report in `.corridor/candidate`, mend what made them red and run again; or approve with `--override REASON`, which is published beside the release.',
    example: { checks: ['unexplained', 'redrawn'] },
  }),
}
