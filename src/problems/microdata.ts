/** Problems of protected files of persons. */
import { entry, nearest } from './entry.ts'

export const microdataProblems = {
  'microdata.changed': entry<{ name: string; what: string }>({
    say: (d) => `The candidate of the microdata ${d.name} is not the one that was reported: ${d.what}.`,
    fix: (d) =>
      `Run \`corridor microdata EDITION ${d.name}\` again, read the new report, then approve that. Nothing was handed out.`,
    example: { name: 'census-2023', what: 'data.csv is not as it was written' },
  }),
  'microdata.no-candidate': entry<{ name: string; folder: string }>({
    say: (d) => `No candidate of the microdata ${d.name} waits in ${d.folder}.`,
    fix: (d) =>
      `Run \`corridor microdata EDITION ${d.name}\`. It makes a candidate unless the same file was approved before.`,
    example: { name: 'census-2023', folder: 'editions/sanoria/.corridor/candidate-microdata/census-2023' },
  }),
  'microdata.red-checks': entry<{ name: string; checks: readonly string[] }>({
    say: (d) =>
      `The microdata ${d.name} are not approved: ${d.checks.length === 1 ? 'a check is' : `${d.checks.length} checks are`} red (${d.checks.join(', ')}).`,
    fix: (d) =>
      `Read the report in \`.corridor/candidate-microdata/${d.name}\`, change what methods.yaml says under microdata and make it again; or approve with \`--override REASON\`, which stands beside the file.`,
    example: { name: 'census-2023', checks: ['risk'] },
  }),
  'microdata.unknown-column': entry<{
    name: string
    column: string
    source: string
    near: readonly string[]
  }>({
    say: (d) =>
      `The microdata ${d.name} release the column ${d.column}, which records of ${d.source} do not have.${nearest(d.near)}`,
    fix: () => 'Correct it in methods.yaml under `microdata`; the record type lists the columns.',
    example: { name: 'census-2023', column: 'citizen', source: 'recensement', near: ['citizenship'] },
  }),
  'microdata.unknown-name': entry<{ name: string; near: readonly string[] }>({
    say: (d) => `methods.yaml describes no microdata ${d.name}.${nearest(d.near)}`,
    fix: () => 'Name one that stands there under `microdata`, or describe it.',
    example: { name: 'census-2032', near: ['census-2023'] },
  }),
  'microdata.unsupported-column': entry<{ name: string; column: string; why: string }>({
    say: (d) => `The microdata ${d.name} cannot release the column ${d.column}: ${d.why}.`,
    fix: () =>
      'Take it out of methods.yaml under `microdata`, or say there how it becomes codes: `texts` for texts, `codes`, `bands`, `level`.',
    example: { name: 'census-2023', column: 'surnames', why: 'it identifies persons' },
  }),
}
