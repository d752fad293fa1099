/**
 * The page of licences, in Portuguese.
 */
import type { Licences } from '../en/licences.ts'

export const licences = {
  title: 'Licenças',
  answer: (sources: string, terms: string) =>
    `Os números pertencem a quem os reuniu: ${sources}, sob ${terms}. O programa que os mostra é software livre, sob a licença Apache 2.0.`,
  sources: { one: 'fonte', other: 'fontes' },
  licences: { one: 'licença', other: 'licenças' },
  figures: {
    title: 'Os números',
    text: 'Cada produtor fixa as condições dos seus próprios números. Todos os que aqui figuram permitem copiá-los, partilhá-los e reutilizá-los, desde que se indique a fonte. A citação que acompanha um quadro descarregado nomeia todas as fontes em que ele assenta.',
    caption: 'Licença de cada fonte',
    source: 'Fonte',
    licence: 'Licença',
    cite: 'Como a indicar',
  },
  computed: {
    title: 'Os quadros calculados aqui',
    text: 'Percentagens, taxas, diferenças e totais por grupo são calculados por nós a partir destas fontes. Indique este sítio com o número da publicação, e as fontes que o quadro nomeia.',
  },
  program: {
    title: 'O programa',
    text: 'O programa chama-se Corridor. O seu código, as suas listas de códigos e os seus textos estão sob a licença Apache 2.0: pode usá-los, alterá-los e transmiti-los, também num produto seu, desde que conserve os avisos.',
    link: 'Licença Apache 2.0',
  },
  maps: {
    title: 'Mapas e letras',
    text: 'Os contornos dos mapas são da Natural Earth, que os pôs no domínio público. As imagens descarregadas são compostas em DejaVu, um tipo de letra livre; as páginas usam os tipos de letra do seu aparelho.',
    link: 'Natural Earth, condições de utilização',
  },
} satisfies Licences
