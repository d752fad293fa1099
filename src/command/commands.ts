/**
 * The commands of the program, in the order of its help: what each takes, and what it does.
 */
export interface Command {
  /** The words after the command, as they stand in help. */
  readonly takes: string
  readonly does: string
}

export const commands = {
  check: { takes: 'EDITION', does: 'read an edition, its sources and its files, and say what is wrong' },
  run: { takes: 'EDITION', does: 'make what is stale, from the deliveries to a new release' },
  approve: {
    takes: 'EDITION',
    does: 'publish what a run of records made, by the name of a person who read its report',
  },
  microdata: {
    takes: 'EDITION NAME',
    does: 'make a protected file of persons for researchers, with its codebook and report; --approve hands it out',
  },
  serve: { takes: 'EDITION …', does: 'open the last release as a site; several editions side by side' },
  drill: { takes: 'EDITION', does: 'try whether the release could be made again from the deliveries alone' },
  identities: {
    takes: 'EDITION [rotate|rotate-root|destroy|give-back]',
    does: 'say which identities are kept, give them new keys or the edition a new root key, destroy what is due, or write a delivery again as it came',
  },
  audit: {
    takes: 'EDITION [ANCHOR]',
    does: 'say who opened identities and why, and whether that record is as it was written',
  },
  show: {
    takes: 'EDITION|LINKAGE [STEP]',
    does: 'list the steps, or print the SQL of one, as one WITH chain',
  },
  activities: {
    takes: 'export|import FILE',
    does: 'write the registry of activities to a file, or take one in',
  },
  profile: { takes: 'COUNTRY', does: 'write the Migration Profile of a country: HTML, Word, PDF' },
  strategy: { takes: 'COUNTRY', does: 'write its migration data strategy, or a proposal: HTML, Word, PDF' },
  intake: {
    takes: 'EDITION SOURCE FILE…',
    does: 'take in files of person-level records, and write the report for their steward',
  },
  link: {
    takes: 'MODEL FILE…',
    does: 'find which records are of one person, and write links, persons and a report',
  },
  model: {
    takes: 'FILE',
    does: 'read a linkage model, Splink’s too, and write it as --to says: corridor, splink, splink4',
  },
  review: {
    takes: 'LINKAGE|EDITION [SHEET.csv]',
    does: 'draw pairs for people to judge, or of an edition persons to look for in the census, or read their judgements and say how good the links are',
  },
  names: {
    takes: 'LINKAGE',
    does: 'propose spellings of one name that links have shown, for a person to approve',
  },
  quality: {
    takes: 'EDITION',
    does: 'compare the last release with a known truth (--truth), and say plainly where it is wrong',
  },
  synth: {
    takes: 'people|country',
    does: 'make invented people, or a country and the files of its agencies',
  },
  explain: { takes: '[CODE]', does: 'say what an error means and what to do' },
  help: { takes: '[COMMAND]', does: 'this page, or what a command takes' },
} as const satisfies Readonly<Record<string, Command>>

export type CommandName = keyof typeof commands

export const isCommand = (word: string): word is CommandName => Object.hasOwn(commands, word)
