/**
 * The page of the files of persons, in French, and what other pages say of it.
 */
import type { Microdata } from '../en/microdata.ts'

export const microdata: Microdata = {
  title: 'Microdonnées',
  none: 'Aucun fichier de personnes n’a été diffusé ici. Les tableaux sont comptés sur des enregistrements que personne ne voit hors de l’institution.',
  answer: (files) =>
    `Pour les questions auxquelles aucun tableau ne répond : ${files}, où chaque ligne est une personne, avec moins de colonnes et de détail que n’en connaît l’institution.`,
  files: { one: 'fichier protégé de personnes', other: 'fichiers protégés de personnes' },
  protection:
    'Les fichiers sont faits pour que personne ne s’y distingue par ce que d’autres peuvent savoir. Qui en utilise un s’engage à n’essayer d’y reconnaître personne.',
  toPage: (files) =>
    `Pour les questions auxquelles aucun tableau ne répond : ${files}, une ligne par personne.`,
  records: 'Personnes',
  drawn: (persons, share) => `${persons}, échantillon de ${share} ; chacune a un poids`,
  everybody: (persons) => `${persons}, toutes celles des enregistrements`,
  day: 'Situation au',
  source: 'Source',
  variables: 'Variables',
  protected: 'Protection',
  alike: (k) =>
    `Ce que le fichier dit d’une personne et que d’autres peuvent savoir convient à au moins ${k} des personnes tirées.`,
  withheld: (share) => `D’une variable, au plus ${share} des valeurs connues sont retenues.`,
  report: 'Rapport sur le risque',
  green:
    'Tous les contrôles étaient satisfaits avant la diffusion. Le rapport reste dans l’institution, car il dit aussi le risque des enregistrements non protégés.',
  objection: (reason) =>
    `Tous les contrôles n’étaient pas satisfaits ; le fichier a été diffusé malgré cela : « ${reason} » Le rapport reste dans l’institution.`,
  approved: 'Approbation',
  approvedBy: (by, date) => `par ${by} le ${date}`,
  access: 'Accès',
  who: {
    anyone: 'Libre ; les fichiers se téléchargent ci-dessous.',
    'on-request': (provider) =>
      `Sur demande, pour qui signe les conditions ; s’adresser à : ${provider}. Le dictionnaire est ouvert à tous.`,
  },
  table: {
    caption: (version) => `Fichiers de la version ${version}`,
    what: 'Contenu',
    size: 'Taille',
    hash: 'Empreinte (SHA-256)',
  },
  kinds: {
    csv: 'Les personnes en CSV, pour tout logiciel',
    parquet: 'Les personnes en Parquet, pour l’analyse',
    page: (language) => `Dictionnaire des variables à lire, en ${language}`,
    json: 'Dictionnaire des variables pour les programmes, JSON',
  },
  earlier: 'Versions antérieures',
  version: (version, date) => `Version ${version}, approuvée le ${date}`,
  cite: (file, version) => `« ${file} » [fichier de personnes], version ${version}`,
}
