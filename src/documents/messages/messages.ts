/**
 * The documents' own messages by language; what pages say is said by the portal's.
 */
import type { Language } from '../../standards/labels.ts'
import { frame as enFrame } from './en/frame.ts'
import type { Frame } from './en/frame.ts'
import { profile as enProfile } from './en/profile.ts'
import type { ProfileWords } from './en/profile.ts'
import { strategy as enStrategy } from './en/strategy.ts'
import type { StrategyWords } from './en/strategy.ts'
import { frame as frFrame } from './fr/frame.ts'
import { profile as frProfile } from './fr/profile.ts'
import { strategy as frStrategy } from './fr/strategy.ts'
import { frame as ptFrame } from './pt/frame.ts'
import { profile as ptProfile } from './pt/profile.ts'
import { strategy as ptStrategy } from './pt/strategy.ts'

export interface DocumentWords {
  readonly frame: Frame
  readonly profile: ProfileWords
  readonly strategy: StrategyWords
}

export const messages: Record<Language, DocumentWords> = {
  en: { frame: enFrame, profile: enProfile, strategy: enStrategy },
  fr: { frame: frFrame, profile: frProfile, strategy: frStrategy },
  pt: { frame: ptFrame, profile: ptProfile, strategy: ptStrategy },
}
