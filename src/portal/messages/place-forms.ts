/**
 * The forms that a sentence needs of the name of a place, whatever the language.
 */
export interface PlaceForms {
  /** With its article, where it has one: “the Gambia”, “la Gambie”, “a Gâmbia”. */
  readonly the: string
  /** Where one lives: “in Mali”, “au Mali”, “no Mali”. */
  readonly in: string
  /** Where one goes: “to Mali”, “au Mali”, “para o Mali”. */
  readonly to: string
  /** Where one comes from: “from Côte d’Ivoire”, “de Côte d’Ivoire”, “da Costa do Marfim”. */
  readonly from: string
  /** Whose it is: “of Côte d’Ivoire”, “de la Côte d’Ivoire”, “da Costa do Marfim”. */
  readonly of: string
}
