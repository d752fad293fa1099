/** What a step needs to say SQL: the tag, names, functions, relations, printing. */
export { call, id, join, names, sql, values, written } from './sql.ts'
export type { Relation, Sql, Value } from './sql.ts'
export { dataset, relation } from './relation.ts'
export { datasetsOf, print, printPiece } from './print.ts'
export type { Behind, PrintOptions } from './print.ts'
export { dialects } from './functions.ts'
export type { Dialect } from './functions.ts'
