/**
 * The accessibility statement, in Portuguese.
 */
import type { Accessibility } from '../en/accessibility.ts'

export const accessibility = {
  title: 'Acessibilidade',
  answer:
    'Este sítio deve servir a toda a gente: com leitor de ecrã, só com o teclado, ampliado, num telemóvel pequeno, sem scripts. Aqui se diz o que verificamos e onde ainda fica aquém.',
  does: {
    title: 'Com o que pode contar',
    points: [
      'Cada imagem tem uma frase que diz o que nela se vê e um quadro com os seus números exatos.',
      'A tudo se chega com o teclado, pela ordem da leitura, e o elemento ativo vê-se.',
      'Nenhuma página precisa de scripts; formulários e ligações são os do navegador.',
      'As páginas funcionam a partir de 320 píxeis de largura e com ampliação de 200 %. Os quadros largos deslocam-se dentro da sua própria moldura, também com as setas do teclado.',
      'As cores seguem a definição clara ou escura do seu aparelho e as suas cores forçadas; o contraste do texto é de pelo menos 4,5 para 1. Nada se diz só pela cor.',
      'Os quadros têm título, cabeçalhos de linhas e colunas, e o significado de cada sinal por extenso.',
      'As páginas imprimem-se sem ruído.',
    ],
  },
  tested: {
    title: 'O que se verifica',
    text: 'Visamos o nível AA das Diretrizes de Acessibilidade para Conteúdo Web (WCAG) 2.2. A cada alteração do programa, um exemplo de cada tipo de página, em cada língua, é verificado por programa (axe-core), em largura grande e pequena; verificam-se também a ordem do teclado, a visibilidade do elemento ativo, a validade do HTML e a utilização sem scripts. Um programa só encontra parte do que importa: o sítio ainda não foi experimentado por pessoas que usam tecnologias de apoio.',
  },
  limits: {
    title: 'O que fica aquém',
    points: [
      'As citações, os nomes das licenças e as frases dos relatórios de qualidade estão em inglês em todas as línguas. Estão marcados como tal, para que um leitor de ecrã os pronuncie bem.',
      'Os quadros grandes demoram a ouvir. Escolha primeiro menos países ou anos, ou leve o quadro em ficheiro.',
      'As imagens descarregadas em PNG não têm descrição: recorra à frase e ao quadro da página, ou ao SVG, que traz a sua.',
      'Códigos como _T e a natureza das estimativas explicam-se na página da lista ou do quadro, não ao lado de cada um.',
    ],
  },
  help: {
    title: 'Se algo não funcionar',
    text: 'Diga-nos o que queria fazer, em que página e com que aparelho.',
    contact: (address: string) => `Escreva para ${address}.`,
    noContact: 'Avise quem mantém esta cópia do sítio.',
    files: 'Todos os números existem também em ficheiros:',
    link: 'para programas (API)',
  },
} satisfies Accessibility
