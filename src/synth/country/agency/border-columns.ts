/**
 * The fields of the border police's files: those that IOM's MIDAS keeps of a crossing, without pictures, fingerprints and visas, under
 * French headings.
 */
import type { LayoutColumn } from '../write/layout.ts'

export const borderColumns = [
  { name: 'ID_PASSAGE', about: 'number of the row in the system; a corrected row keeps it' },
  { name: 'POSTE', about: 'code of the post' },
  { name: 'SENS', about: 'E entrée, S sortie' },
  { name: 'DATE_HEURE', about: 'JJ/MM/AAAA HH:MM, local clock of the post' },
  { name: 'MODE', about: 'AERIEN, MARITIME, TERRESTRE' },
  { name: 'VOL_VEHICULE', about: 'flight or ship; by land A PIED, MOTO, VOITURE, CAR' },
  { name: 'NOM', about: 'surname, in capitals' },
  { name: 'PRENOMS', about: 'given names, in capitals' },
  { name: 'SEXE', about: 'M, F' },
  { name: 'DATE_NAISSANCE', about: 'JJ/MM/AAAA, or AAAA' },
  { name: 'NATIONALITE', about: 'ISO 3166-1 alpha-3; XSA for Sanoria' },
  { name: 'TYPE_DOC', about: 'PP passeport, CI carte d’identité' },
  { name: 'NO_DOC', about: 'number of the document' },
  { name: 'PAYS_DOC', about: 'ISO 3166-1 alpha-3' },
  { name: 'PROVENANCE_DESTINATION', about: 'name of the country, in French' },
  { name: 'MOTIF', about: 'RESIDENCE, COMMERCE, SAISON, VISITE, TOURISME, REFUGE' },
  { name: 'DUREE_PREVUE_JOURS', about: 'days that the traveller says, of temporary journeys' },
  {
    name: 'MODE_RETOUR',
    about:
      'of nationals who come to live: 1 de leur propre chef, 2 retour assisté, 3 éloignement par un État; empty where not noted',
  },
] as const satisfies readonly LayoutColumn[]
