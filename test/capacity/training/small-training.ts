/**
 * A training programme of two courses and a dozen people in a folder of its own, with one file or another replaced by the test.
 */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const same = (text: string) => `{ en: ${text}, fr: ${text}, pt: ${text} }`

export const small = {
  'training.yaml': `id: small
title: Small
summary: Two courses
topics: [CONCEPTS]
courses:
  - { id: first-2024, title: First, start: 2024-03-04, end: 2024-03-08, country: GHA, language: en, invited: 12 }
  - { id: second-2024, title: Second, start: 2024-06-03, end: 2024-06-07, country: GHA, language: fr, after: first-2024 }
items:
  - { id: q1, topic: CONCEPTS, text: One, options: [a, b], key: 1 }
  - { id: q2, topic: CONCEPTS, text: Two, options: [a, b], key: 2 }
questions:
  - { id: r1, form: reaction, kind: scale, text: ${same('Useful')} }
  - { id: f4, form: follow-up, topic: hindrance, kind: choices, text: ${same('Hindered')}, options: [{ id: time, text: ${same('Time')} }, { id: tools, text: ${same('Tools')} }] }
`,
  'people.csv': `person,country,agency,role,sex,left
P-0001,GHA,statistics,clerk,F,
P-0002,GHA,statistics,clerk,M,2024-12-01
P-0003,GHA,police,officer,M,
P-0004,GHA,police,officer,,
`,
  'attendance.csv': `course,person,part,completed
first-2024,P-0001,trainee,yes
first-2024,P-0002,trainee,yes
second-2024,P-0001,trainer,yes
second-2024,P-0003,trainee,yes
second-2024,P-0004,trainee,no
`,
  'answers.csv': `course,person,occasion,date,item,correct
first-2024,P-0001,pre,2024-03-04,q1,0
first-2024,P-0001,pre,2024-03-04,q2,
first-2024,P-0001,post,2024-03-08,q1,1
first-2024,P-0001,post,2024-03-08,q2,1
first-2024,P-0001,follow-up,2024-07-08,q1,1
`,
  'forms.csv': `course,person,form,date,question,answer
first-2024,P-0001,reaction,2024-03-08,r1,4
first-2024,P-0001,follow-up,2024-07-08,f4,time;tools
`,
} as const
export type SmallFile = keyof typeof small

/** Write it, with the text of some files changed, and give the folder of the edition. */
export function smallTraining(change: Partial<Record<SmallFile, (text: string) => string>> = {}): string {
  const dir = mkdtempSync(join(tmpdir(), 'corridor-training-'))
  const folder = join(dir, 'capacity/training/small')
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of Object.entries(small) as [SmallFile, string][])
    writeFileSync(join(folder, name), change[name]?.(text) ?? text)
  return dir
}
