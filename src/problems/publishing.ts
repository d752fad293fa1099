/** Problems of releases and their readers. */
import { entry, nearest } from './entry.ts'

export const publishingProblems = {
  'portal.unknown-page': entry<{ path: string }>({
    say: (d) => `The portal has nothing at ${d.path}.`,
    fix: () => 'Start from the list of the section that the address belongs to.',
    example: { path: '/sources/undesa' },
  }),
  'protect.invalid-identifier': entry<{ type: string; part: number; parts: number }>({
    say: (d) =>
      `Nothing is left of part ${d.part} of ${d.parts} of an identifier of type ${d.type} once it is normalised to A to Z and 0 to 9.`,
    fix: () =>
      'Transliterate names in other letters before pseudonyms are made; leave out records that have no such identifier.',
    example: { type: 'passport', part: 2, parts: 2 },
  }),
  'protect.invalid-key': entry<{ what: string; found: string; expected: string }>({
    say: (d) => `A key cannot be made: the ${d.what} is ${d.found}; expected ${d.expected}.`,
    fix: () => 'Correct it where keys are named; no key was made.',
    example: { what: 'master key', found: '16 bytes', expected: '32 or more' },
  }),
  'protect.invalid-ptable': entry<{ where: string; found: string }>({
    say: (d) => `The perturbation table is wrong at ${d.where}: ${d.found}.`,
    fix: () => 'Choose other D, V, js or pstay; D = 5, V = 3 and js = 2 with pstay = 0.5 is a usual choice.',
    example: { where: 'D', found: 'Too small: expected number to be >=1' },
  }),
  'protect.mixed-protection': entry<{ table: string; other: string; from: string }>({
    say: (d) =>
      `The table ${d.table} is to be rounded, and ${d.other}, which counts records of ${d.from} too, is perturbed by the cell key method.`,
    fix: () =>
      'In methods.yaml name all tables that count these records under rounding, or none of them; found side by side, one tells of the noise of the other.',
    example: { table: 'permits-issued', other: 'permits-valid', from: 'residence-permits' },
  }),
  'protect.no-policy': entry<{ table: string; source: string }>({
    say: (d) =>
      `The table ${d.table} would publish the restricted source ${d.source} without disclosure protection.`,
    fix: () =>
      'Only figures that their provider has already published may pass unprotected; take the table out of corridor.yaml.',
    example: { table: 'stock-origin', source: 'residence-permits' },
  }),
  'protect.too-sparse': entry<{ table: string; broken: readonly string[]; levels: readonly string[] }>({
    say: (d) =>
      `The table ${d.table} is too thin to be protected${d.levels.length === 0 ? '' : `, even with ${d.levels.join(', ')}`}: ${d.broken.join('; ')}.`,
    fix: () => 'Take fewer or coarser dimensions, or the same detail for a larger area.',
    example: {
      table: 'permits-by-district',
      broken: ['0.84 persons a cell, at least 2'],
      levels: ['REF_AREA by district', 'AGE by ten years'],
    },
  }),
  'protect.unsupported-keys': entry<{ found: number; most: number }>({
    say: (d) =>
      `Special uniques are sought among ${d.found} key variables; at most ${d.most} can be looked at.`,
    fix: () => 'Leave out keys that no intruder knows, or join those that are always known together.',
    example: { found: 24, most: 20 },
  }),
  'protect.unsupported-rounding': entry<{ tables: readonly string[]; found: number; most: number }>({
    say: (d) =>
      `The tables ${d.tables.join(', ')} have ${d.found} inner cells together; at most ${d.most} can be rounded in one go.`,
    fix: () =>
      'In methods.yaml take them out of rounding, so that they are perturbed by the cell key method, or let their definitions offer coarser levels.',
    example: { tables: ['permits-issued', 'permits-valid'], found: 81_204, most: 20_000 },
  }),
  'protect.unsupported-suppression': entry<{ table: string; found: number; most: number }>({
    say: (d) =>
      `The table ${d.table} has ${d.found} inner cells in one period; at most ${d.most} can be protected by withholding in one go.`,
    fix: () => 'Let its definition in standards/tables keep fewer or coarser dimensions apart.',
    example: { table: 'work-permit-wages', found: 4210, most: 1200 },
  }),
  'published.damaged': entry<{ release: string; what: string }>({
    say: (d) => `The release ${d.release} cannot be read: ${d.what}.`,
    fix: () => 'Restore `published/` from its copy, or run `corridor run EDITION` to make the release again.',
    example: { release: 'release-0003', what: 'its database file is missing' },
  }),
  'published.invalid-parameter': entry<{ parameter: string; value: string; expected: string }>({
    say: (d) => `${d.parameter} is “${d.value}”; expected ${d.expected}.`,
    fix: () => 'Correct the address. The page of the table writes it for you.',
    example: { parameter: 'limit', value: 'many', expected: 'a whole number of 1 or more' },
  }),
  'published.missing': entry<{ folder: string }>({
    say: (d) => `There is no release in ${d.folder} yet.`,
    fix: () => 'Run `corridor run EDITION` first; it makes one.',
    example: { folder: 'editions/west-africa/.corridor/published' },
  }),
  'published.repeated-cell': entry<{ table: string; key: string; count: number }>({
    say: (d) =>
      `The table ${d.table} gives the cell ${d.key} ${d.count} times; a published cell has one value.`,
    fix: () =>
      'Find the step that repeats it with `corridor show EDITION TABLE`, or set the double rows aside with the check `unique`.',
    example: { table: 'stock-origin', key: 'SEN.MLI.F.undesa-ims-2024.2020', count: 2 },
  }),
  'published.too-large': entry<{ table: string; cells: number; limit: number }>({
    say: (d) => `The selection of ${d.table} has ${d.cells} cells; at most ${d.limit} can be had at once.`,
    fix: () => 'Choose fewer codes or a shorter time, and fetch the table in parts.',
    example: { table: 'flows', cells: 2_400_000, limit: 1_000_000 },
  }),
  'published.unknown-code': entry<{
    table: string
    dimension: string
    code: string
    near: readonly string[]
  }>({
    say: (d) => `${d.dimension} of the table ${d.table} has no code “${d.code}”.${nearest(d.near)}`,
    fix: (d) => `The page of the table lists the codes of ${d.dimension}.`,
    example: { table: 'stock-origin', dimension: 'REF_AREA', code: 'SNE', near: ['SEN'] },
  }),
  'published.unknown-dimension': entry<{ table: string; dimension: string; near: readonly string[] }>({
    say: (d) => `The table ${d.table} has no dimension “${d.dimension}”.${nearest(d.near)}`,
    fix: () => 'The page of the table lists its dimensions.',
    example: { table: 'stock-origin', dimension: 'REFAREA', near: ['REF_AREA'] },
  }),
  'published.unknown-format': entry<{ file: string; formats: readonly string[] }>({
    say: (d) => `“${d.file}” cannot be had; tables come as ${d.formats.join(', ')}.`,
    fix: (d) => `Ask for TABLE.FORMAT, such as /data/stock-origin.${d.formats[0] ?? 'csv'}.`,
    example: { file: 'stock-origin.sav', formats: ['csv', 'xlsx', 'json', 'parquet'] },
  }),
  'published.unknown-microdata': entry<{ file: string; near: readonly string[] }>({
    say: (d) => `No file “${d.file}” of persons can be fetched here.${nearest(d.near)}`,
    fix: () =>
      '`/microdata/` lists those that can. Others are handed out on request by who provides the records, or were never approved.',
    example: { file: 'sanoria-census-2023-v2.csv', near: ['sanoria-census-2023-v1.csv'] },
  }),
  'published.unknown-table': entry<{ table: string; near: readonly string[] }>({
    say: (d) => `This release has no table “${d.table}”.${nearest(d.near)}`,
    fix: () => '`/data/` lists the tables.',
    example: { table: 'stock-orign', near: ['stock-origin'] },
  }),
  'tabulate.missing-column': entry<{ table: string; column: string; columns: readonly string[] }>({
    say: (d) =>
      `The table ${d.table} is counted by the column ${d.column}, which the records do not have; they have ${d.columns.join(', ')}.`,
    fix: () => 'Map the column in the `source.yaml` of the records, or take the table out of corridor.yaml.',
    example: {
      table: 'stock-education',
      column: 'education',
      columns: ['person', 'record_key', 'sex', 'age', 'country_of_birth'],
    },
  }),
  'tabulate.no-records': entry<{ table: string }>({
    say: (d) =>
      `No record stands behind ${d.table}: the files that it counts were delivered without rows. It is not published, since no records are no count of nobody.`,
    fix: () =>
      'See whether the files should be empty. Where one should not, send it again; the table comes back with the records. Where nobody was there, nothing is to be done, or leave the table out of corridor.yaml.',
    example: { table: 'refugees-stock' },
  }),
  'tabulate.unsupported-table': entry<{ table: string; method: string }>({
    say: (d) =>
      `The table ${d.table} is ${d.method}; only a table that is counted or estimated can be made from records.`,
    fix: () =>
      'Name a table whose definition has `method: counted` or `method: estimated` and says under `counts` how.',
    example: { table: 'stock-origin', method: 'reported' },
  }),
}
