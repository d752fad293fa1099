/**
 * The columns of a protected file of persons: a running number, the weight, each variable, and beside it why a value is missing.
 */
import type { PersonColumn } from '../../exchange/person-file.ts'
import { missingName, unknownStatus, withheldStatus } from './codebook.ts'
import type { ProtectedFile } from './protect-file.ts'

export const fileColumns = ({ persons, columns, weights }: ProtectedFile): readonly PersonColumn[] => [
  { name: 'number', numeric: true, values: Array.from({ length: persons }, (_, row) => row + 1) },
  { name: 'weight', numeric: true, values: [...weights] },
  ...columns.flatMap(({ variable, values, withheld }): readonly PersonColumn[] => [
    { name: variable.column, numeric: variable.numeric, values },
    {
      name: missingName(variable.column),
      numeric: false,
      values: values.map((value, row) =>
        value !== null ? null : withheld.has(row) ? withheldStatus : unknownStatus,
      ),
    },
  ]),
]
