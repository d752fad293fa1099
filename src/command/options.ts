/**
 * The options of the program, in the order of its help: what each holds, and what it is with which command.
 */
import type { CommandName } from './commands.ts'

/** What an option is with some commands; with all of them where none is named. */
export interface Use {
  /** A command, and where it matters the words after it: `synth country`. */
  readonly with?: readonly (CommandName | `${CommandName} ${string}`)[]
  readonly is: string
}

/** As `parseArgs` of node:util reads it, and `about` as help tells it. */
export interface Option {
  readonly type: 'string' | 'boolean'
  readonly short?: string
  readonly default?: string | boolean
  readonly about: readonly Use[]
}

export const options = {
  serve: { type: 'boolean', default: false, about: [{ with: ['run'], is: 'then serve' }] },
  'as-of': {
    type: 'string',
    about: [
      {
        with: ['run'],
        is: 'make the state of that moment again, in a place of its own, and publish nothing: 2026-03-31T12:00Z',
      },
    ],
  },
  port: {
    type: 'string',
    default: '8080',
    about: [{ with: ['serve'], is: 'the port (another is taken where it is in use)' }],
  },
  host: {
    type: 'string',
    default: '127.0.0.1',
    about: [{ with: ['serve'], is: 'the address to listen on' }],
  },
  engine: {
    type: 'string',
    default: 'duckdb',
    about: [
      { with: ['run', 'link'], is: 'where the steps run, duckdb (here) or sc://HOST:PORT (Spark Connect)' },
    ],
  },
  edition: {
    type: 'string',
    default: 'editions/west-africa',
    about: [{ with: ['activities', 'profile', 'strategy'], is: 'the edition' }],
  },
  language: {
    type: 'string',
    default: 'en',
    about: [{ with: ['profile', 'strategy', 'quality'], is: 'en, fr, pt, or several: en,fr' }],
  },
  format: {
    type: 'string',
    default: 'html,docx,pdf',
    about: [{ with: ['profile', 'strategy'], is: 'the forms' }],
  },
  out: {
    type: 'string',
    about: [
      { with: ['profile', 'strategy', 'link', 'quality', 'synth country'], is: 'the folder for the files' },
      { with: ['model', 'review', 'names', 'synth people'], is: 'the file' },
    ],
  },
  replaces: {
    type: 'boolean',
    default: false,
    about: [{ with: ['intake'], is: 'it takes the place of the one of its period' }],
  },
  adds: {
    type: 'boolean',
    default: false,
    about: [{ with: ['intake'], is: 'it stands beside the one of its period' }],
  },
  period: {
    type: 'string',
    about: [{ with: ['intake'], is: 'what it is for, where its name does not say' }],
  },
  aside: {
    type: 'string',
    about: [{ with: ['intake'], is: 'the folder for rows that are set aside; they hold names' }],
  },
  onto: { type: 'string', about: [{ with: ['link'], is: 'a linkage whose persons keep their numbers' }] },
  'ids-only': {
    type: 'boolean',
    default: false,
    about: [{ with: ['link'], is: 'no copy of the records in the folder' }],
  },
  plan: {
    type: 'boolean',
    default: false,
    about: [{ with: ['link'], is: 'say how many pairs the rules make, and stop' }],
  },
  truth: {
    type: 'string',
    about: [
      { with: ['link'], is: 'the column that holds the person, to measure the result by' },
      { with: ['quality'], is: 'the folder with the truth' },
    ],
  },
  by: {
    type: 'string',
    about: [
      { with: ['approve', 'microdata'], is: 'the person who approves' },
      { with: ['link'], is: 'columns by which linkage rates are told: sex,region' },
      { with: ['run', 'intake', 'identities', 'review'], is: 'who does it, for the audit' },
    ],
  },
  approve: {
    type: 'string',
    about: [
      { with: ['run'], is: 'the person who approves what it makes, if its checks are green' },
      { with: ['microdata'], is: 'approve, with --by NAME and no name here' },
    ],
  },
  note: {
    type: 'string',
    about: [{ with: ['approve', 'microdata', 'run --approve'], is: 'a note that is kept and not published' }],
  },
  override: {
    type: 'string',
    about: [{ with: ['approve', 'microdata'], is: 'why, although checks are red; it is published' }],
  },
  withdraw: {
    type: 'boolean',
    default: false,
    about: [{ with: ['approve', 'microdata'], is: 'take the candidate back' }],
  },
  names: {
    type: 'string',
    about: [{ with: ['link'], is: 'a file of approved spellings, see `corridor names`' }],
  },
  threads: { type: 'string', about: [{ with: ['link'], is: 'how many processors to use (2)' }] },
  memory: { type: 'string', about: [{ with: ['link'], is: 'how much memory the engine may use: 2GB' }] },
  encoding: {
    type: 'string',
    default: 'utf-8',
    about: [{ with: ['link'], is: 'how CSV files are written: utf-8, latin-1, utf-16' }],
  },
  to: { type: 'string', default: 'corridor', about: [{ with: ['model'], is: 'corridor, splink, splink4' }] },
  records: {
    type: 'string',
    default: '100000',
    about: [{ with: ['synth'], is: 'how many records, or persons of the country' }],
  },
  set: {
    type: 'string',
    default: 'west-africa',
    about: [{ with: ['synth people'], is: 'west-africa or plain' }],
  },
  only: {
    type: 'string',
    about: [{ with: ['synth country'], is: 'some of its agencies, such as border,census' }],
  },
  seed: {
    type: 'string',
    default: '1',
    about: [{ with: ['synth', 'review'], is: 'another number draws others' }],
  },
  sample: {
    type: 'string',
    about: [{ with: ['review'], is: 'how many pairs (400), or persons of an edition (100)' }],
  },
  origin: {
    type: 'string',
    about: [{ with: ['profile', 'strategy'], is: 'where the site is, for links to each number' }],
  },
  json: { type: 'boolean', default: false, about: [{ is: 'print the result as JSON' }] },
  help: { type: 'boolean', short: 'h', default: false, about: [{ is: 'this page' }] },
  version: { type: 'boolean', default: false, about: [{ is: 'the version' }] },
} as const satisfies Readonly<Record<string, Option>>

export type OptionName = keyof typeof options
