/**
 * The words of a workbook: names of its sheets and of what stands on the sheet about the data.
 */
import type { Language } from '../standards/labels.ts'

export interface XlsxWords {
  /** Names of the sheets: at most 31 characters, none of `[]:*?/\`. */
  readonly data: string
  readonly about: string
  readonly title: string
  readonly definition: string
  readonly universe: string
  readonly unit: string
  readonly citation: string
  readonly address: string
  readonly release: string
  readonly hash: string
  readonly sources: string
  readonly licence: string
  /** Beside the terms of records on persons, and before their legal basis. */
  readonly records: string
  readonly basis: string
  readonly codes: string
}

export const xlsxWords: Record<Language, XlsxWords> = {
  en: {
    data: 'Data',
    about: 'About',
    title: 'Title',
    definition: 'Definition',
    universe: 'Who is counted',
    unit: 'Unit',
    citation: 'Please cite',
    address: 'Address',
    release: 'Release',
    hash: 'Fingerprint (SHA-256)',
    sources: 'Sources',
    licence: 'Licence',
    records: 'Restricted records',
    basis: 'Legal basis',
    codes: 'What the codes mean',
  },
  fr: {
    data: 'Données',
    about: 'À propos',
    title: 'Titre',
    definition: 'Définition',
    universe: 'Champ',
    unit: 'Unité',
    citation: 'Pour citer',
    address: 'Adresse',
    release: 'Publication',
    hash: 'Empreinte (SHA-256)',
    sources: 'Sources',
    licence: 'Licence',
    records: 'Enregistrements confidentiels',
    basis: 'Base légale',
    codes: 'Signification des codes',
  },
  pt: {
    data: 'Dados',
    about: 'Sobre os dados',
    title: 'Título',
    definition: 'Definição',
    universe: 'Quem é contado',
    unit: 'Unidade',
    citation: 'Como citar',
    address: 'Endereço',
    release: 'Publicação',
    hash: 'Impressão digital (SHA-256)',
    sources: 'Fontes',
    licence: 'Licença',
    records: 'Registos confidenciais',
    basis: 'Base legal',
    codes: 'Significado dos códigos',
  },
}
