/**
 * The page for programs, in French: addresses of downloads, formats, limits, citation, the fingerprint of a release.
 */
import type { Api } from '../en/api.ts'

export const api = {
  title: 'Pour les programmes (API)',
  answer:
    'Un programme peut prendre tous les chiffres de ce site, sans clé : l’adresse est la question, la réponse est un fichier.',
  address: {
    title: 'L’adresse d’une sélection',
    text: 'Un tableau, un format et, pour chaque dimension, les codes voulus. Une dimension omise est libre. La page d’un tableau écrit l’adresse pour vous.',
    caption: 'Éléments d’une adresse',
    part: 'Élément',
    meaning: 'Sens',
    rows: {
      codes: 'Codes d’une dimension, séparés par des virgules',
      range: 'Périodes, de la première à la dernière ; chaque borne peut manquer',
      latest: 'La période la plus récente de chaque série',
      lang: 'Libellés à côté des codes, en anglais, français ou portugais',
      limit: 'Pas plus que ce nombre de chiffres',
    },
  },
  examples: {
    title: 'Exemples',
    text: 'Ces adresses fonctionnent ; essayez-les.',
    newest: (table: string, places: string) => `${table} : les chiffres les plus récents (${places})`,
    names: 'Les mêmes avec les libellés français, pour un tableur',
    since: (year: string) => `Les mêmes depuis ${year}, en JSON-stat`,
    whole: 'Le tableau entier, en Parquet',
    cell: 'Un chiffre et tout ce qui y a mené',
    list: 'La liste des tableaux',
    manifest: 'L’édition : numéro, empreinte, sources, livraisons',
  },
  formats: {
    title: 'Formats',
    caption: 'Formats de téléchargement',
    format: 'Format',
    what: 'Ce que vous obtenez',
    csv: 'Une ligne par chiffre : les codes, puis la valeur et ce qui la qualifie (UTF-8, RFC 4180). Une valeur manquante est un champ vide, avec son motif à côté.',
    xlsx: 'Un classeur : les chiffres et leurs libellés, leur sens, les sources et la citation.',
    json: 'JSON-stat 2.0 : un cube avec libellés, unités, statut de chaque chiffre, sources et citation.',
    parquet: 'Les mêmes colonnes que le CSV, compressées et typées.',
    sdmxCsv:
      'SDMX-CSV 2.0 : une ligne par observation, avec le dataflow dont elle relève. Codes seuls ; une valeur manquante est un champ vide, avec OBS_STATUS et CONF_STATUS à côté.',
    sdmxJson:
      'SDMX-JSON 2.0 : le message de données, avec dimensions, codes et attributs et leurs noms ; une valeur manquante est null.',
    structure:
      'SDMX-JSON 2.0 : le message de structure, avec le dataflow, la structure de données, les concepts et les codes qui figurent dans la sélection.',
    most: (n: string) => `Pas plus de ${n} chiffres.`,
  },
  programs: {
    title: 'En R et en Python',
    text: 'Le CSV ne demande aucune installation :',
  },
  limits: {
    title: 'Limites et erreurs',
    points: (cells: string) => [
      `Une réponse contient au plus ${cells} chiffres ; au-delà, elle est refusée avec le statut 413.`,
      'Un code, une dimension ou une période qui n’existe pas est refusé avec le statut 400, un tableau ou un format avec 404. La réponse (application/problem+json) dit ce qui a été trouvé, ce qui était attendu et ce qui s’en approche ; elle est en anglais.',
      'Chaque réponse porte un ETag qui ne change qu’avec l’édition ou la sélection : renvoyez-le dans If-None-Match, et une réponse inchangée ne sera pas envoyée de nouveau.',
      'Les pages d’autres sites peuvent prendre les fichiers (CORS).',
      'Il n’y a ni clé ni compte. Conservez de préférence ce que vous avez pris, plutôt que de le redemander.',
    ],
  },
  cite: {
    title: 'Citation',
    text: 'Le classeur et le JSON-stat portent leur citation : le tableau, l’édition et son empreinte, l’adresse, et toutes les sources dont dépendent les chiffres. Pour les autres formats, reprenez celle de la page du tableau.',
  },
  hash: {
    title: 'L’empreinte d’une édition',
    text: 'Les mêmes livraisons et les mêmes définitions donnent toujours la même empreinte, quel que soit le lieu et le moment du calcul. Celle de cette édition :',
    easy: 'La manière simple de le prouver : prenez les fichiers, lancez le programme (corridor run, suivi du dossier) et comparez l’empreinte qu’il affiche.',
    byHand: 'À la main, depuis le fichier de base de données de l’édition :',
    steps: [
      'Écrivez chaque chiffre d’un tableau sur une ligne : les codes de ses dimensions dans l’ordre de la clé, la valeur sous la forme décimale la plus courte qui redonne le même nombre (avec au moins une décimale), les attributs, les numéros de lignes séparés par des virgules. Séparez les champs par U+001F ; ce qui manque est vide.',
      'Pour chaque code de la première dimension, triez ses lignes selon leurs octets, terminez chacune par un saut de ligne et prenez le SHA-256.',
      'L’empreinte du tableau est le SHA-256 d’une ligne par code (code, U+001F, empreinte, saut de ligne), triées.',
      'Écrivez définitions, livraisons et constats en JSON canonique (RFC 8785) ; prenez le SHA-256 des définitions, triez livraisons et constats selon leur texte.',
      'L’empreinte de l’édition est le SHA-256 du JSON canonique de deliveries, findings, structures (le SHA-256 des définitions) et tables (l’empreinte de chacun, par identifiant).',
    ],
    not: 'L’heure, la version du programme et les étapes de l’exécution n’y entrent pas.',
  },
} satisfies Api
