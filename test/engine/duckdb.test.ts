import { openDuckdb } from '../../src/engine/duckdb.ts'
import { engineKeepsItsWord } from './conformance.ts'

engineKeepsItsWord('DuckDB', openDuckdb)
