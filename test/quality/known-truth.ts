/**
 * A truth of nine persons that can be counted by hand, as the Parquet files that an invented country leaves; home is XSA.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { openDuckdb } from '../../src/engine/duckdb.ts'
import type { Engine } from '../../src/engine/engine.ts'
import { bindTruth } from '../../src/quality/truth/folder.ts'
import { truthFile, truthLayouts } from '../../src/synth/country/truth.ts'

const persons = `
1,national,F,1980-05-01,,XSA,XSA,,Morrandi,3,0.1,6,3,A
2,national,M,1950-01-01,2022-03-01,XSA,XSA,,Morrandi,0,,9,1,T
3,settled,M,1990-07-02,,MLI,MLI,,Kelandi,6,0.2,2,1,P
4,settled,F,1992-11-20,,MLI,MLI,2022-06-01,Kelandi,2,0.58,5,3,G,marriage
5,arriving,F,2000-02-29,,GIN,GIN,,Morrandi,7,0.9,4,1,K
6,national,M,1995-12-31,,XSA,XSA,,Morrandi,5,0.1,2,1,M
7,refugee,F,1988-08-08,,CIV,CIV,,Kelandi,1,0.55,9,5,A
8,refugee,M,2021-01-15,,XSA,CIV,,Kelandi,0,0.1,9,1,T
9,abroad,M,1970-03-03,,FRA,XSA,,Morrandi,6,0.99,1,2,G`

// 6 went to France in 2023; 9 came from there in 2021; 5 came in 2023; 2 died.
const spells = `
1,XSA,1980-05-01,2025-01-01,birth
2,XSA,1950-01-01,2022-03-01,birth
3,MLI,1990-07-02,2015-03-01,birth
3,XSA,2015-03-01,2025-01-01,immigration
4,MLI,1992-11-20,2015-03-01,birth
4,XSA,2015-03-01,2025-01-01,immigration
5,GIN,2000-02-29,2023-04-10,birth
5,XSA,2023-04-10,2025-01-01,immigration
6,XSA,1995-12-31,2023-09-01,birth
6,FRA,2023-09-01,2025-01-01,emigration
7,CIV,1988-08-08,2020-02-02,birth
7,XSA,2020-02-02,2025-01-01,forced
8,XSA,2021-01-15,2025-01-01,birth
9,FRA,1970-03-03,2021-05-05,birth
9,XSA,2021-05-05,2025-01-01,return`

const moves = `
3,2015-03-01,immigration,MLI,XSA,3
4,2015-03-01,immigration,MLI,XSA,7
5,2023-04-10,immigration,GIN,XSA,5
6,2023-09-01,emigration,XSA,FRA,2
7,2020-02-02,forced,CIV,XSA,8
9,2021-05-05,return,FRA,XSA,11,forced`

// 1 visited Mali; a visitor's journey to XSA is that of 6, who by then lived in France.
const trips = `
1,XSA,MLI,2023-01-05,2023-01-09,visit
6,FRA,XSA,2024-07-01,2024-08-01,visit
3,XSA,MLI,2022-12-20,2023-01-04,trade`

// The census of 2023 missed 4 and has 3 twice; 6 was no resident then.
const records = `
deliveries/recensement/personnes-2023.parquet,1,1,
deliveries/recensement/personnes-2023.parquet,2,3,
deliveries/recensement/personnes-2023.parquet,3,3,
deliveries/recensement/personnes-2023.parquet,4,5,
deliveries/recensement/personnes-2023.parquet,5,6,
deliveries/recensement/personnes-2023.parquet,6,7,
deliveries/recensement/personnes-2023.parquet,7,8,
deliveries/recensement/personnes-2023.parquet,8,9,
deliveries/recensement/personnes-2013.parquet,1,1,`

// 3 worked with a permit in two years, 5 studies, and 4 had one that ended on the night of the census.
const permits = `
3,inspecao-trabalho,2022-02-01,2023-01-31,WORK_FOUND,1,MLI,100.5
3,inspecao-trabalho,2023-02-01,2024-01-31,WORK_FOUND,2,MLI,120
4,interieur,2022-11-20,2023-11-19,FAMILY,7,MLI,
5,interieur,2023-05-01,2024-04-29,EDUCATION,1,GIN,
7,interieur,2020-03-01,2021-02-28,BUSINESS,1,CIV,`

// 5 asked for protection and was refused; 3 and 7 wait.
const asylum = `
5,2023-05-01,2023-12-01,rejected
3,2023-06-01,,
7,2024-02-01,,`

// 1 fled and lives in Kelandi; 2 went home before 2022; 8 was born on the way, and is home since the end of 2023.
const displaced = `
1,conflict,2023-03-01,2025-01-01,Kelandi
2,disaster,2021-08-01,2021-12-01,Morrandi
8,conflict,2021-01-15,2023-12-31,Kelandi`

const given = {
  persons: {
    names:
      'person,kind,sex,birth,death,birth_country,citizenship,naturalised,region,education,activity,occupation,employment_status,industry,acquisition',
    rows: persons,
  },
  spells: { names: 'person,country,from,to,beginning', rows: spells },
  moves: { names: 'person,day,kind,from,to,reason,returned', rows: moves },
  trips: { names: 'person,residence,country,left,back,purpose', rows: trips },
  permits: { names: 'person,office,from,to,reason,rank,citizenship,wage', rows: permits },
  asylum: { names: 'person,lodged,decided,decision', rows: asylum },
  displaced: { names: 'person,cause,from,to,region', rows: displaced },
  records: { names: 'file,row,person,dirt', rows: records },
} as const

const typeOf = { integer: 'integer', number: 'double', date: 'date' } as const

/** Write `truth/*.parquet` into a folder. @returns the folder of the truth */
export async function writeTruth(dir: string): Promise<string> {
  mkdirSync(join(dir, 'truth'), { recursive: true })
  const engine = await openDuckdb(dir)
  try {
    for (const [table, { names, rows }] of Object.entries(given)) {
      const file = truthFile(table as keyof typeof given)
      const columns = truthLayouts.find((layout) => layout.file === file)?.columns ?? []
      const places = names.split(',')
      const selects = rows
        .trim()
        .split('\n')
        .map((line) => {
          const fields = line.split(',')
          const list = columns.map(({ name, type }) => {
            const field = fields[places.indexOf(name)] ?? ''
            const as = type === undefined ? 'varchar' : typeOf[type]
            return `cast(${field === '' ? 'null' : `'${field}'`} as ${as}) as "${name}"`
          })
          return `select ${list.join(', ')}`
        })
      await engine.write(selects.join(' union all '), file)
    }
  } finally {
    engine.close()
  }
  return join(dir, 'truth')
}

/** An engine that has the truth of a folder, written there. */
export async function openKnownTruth(dir: string): Promise<Engine> {
  const engine = await openDuckdb(dir)
  await bindTruth(engine, await writeTruth(dir))
  return engine
}
