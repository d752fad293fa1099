/**
 * The code of a request: one table of one template, such as `fmm:S1` (CL_TEMPLATE_TABLE).
 *
 * Dots in a table's own name become hyphens (`sdg:10-7-4`), as a dot parts the codes of a cell's address.
 */
export const requestCode = (template: string, table: string): string =>
  `${template}:${table.replaceAll('.', '-')}`
