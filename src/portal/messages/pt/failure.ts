/**
 * What a reader is told when a page cannot be shown, in Portuguese.
 */
import type { Failure } from '../en/failure.ts'

export const failure = {
  notFound: {
    title: 'Esta página não existe',
    text: (path: string) =>
      `Não há nada em ${path}. O endereço pode ter uma gralha, ou a página mudou de lugar.`,
  },
  invalid: {
    title: 'Não percebemos este endereço',
    text: 'Uma parte do endereço não tem a forma devida. Recomece por uma destas páginas.',
  },
  tooLarge: {
    title: 'Esta seleção é demasiado grande para ser mostrada',
    text: 'Escolha menos países, anos ou categorias, ou descarregue o quadro inteiro.',
  },
  broken: {
    title: 'Algo correu mal do nosso lado',
    text: 'Não foi possível compor a página. A culpa não é sua. Tente de novo dentro de um minuto; as outras páginas devem funcionar.',
  },
  nearest: 'Queria dizer',
  instead: 'Daqui pode seguir para',
} satisfies Failure
