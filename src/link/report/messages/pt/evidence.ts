/**
 * What the report says of pairs: errors, weights, one pair explained, candidates; in Portuguese.
 */
import type { Evidence } from '../en/evidence.ts'

export const evidence = {
  errors: {
    title: 'Ligações talvez erradas, pares que talvez faltem',
    unit: 'Por cento, estimados sem conhecer a verdade; o traço é o intervalo provável',
    wrong: 'ligações erradas',
    missed: 'pares de uma só pessoa em falta',
    unseen: 'pares de uma só pessoa que nenhuma regra encontrou',
    say: (what: string, share: string, range: string) =>
      `${what[0]?.toUpperCase()}${what.slice(1)}: ${share} (${range}).`,
    read: 'O modelo estima os seus próprios erros a partir das probabilidades que dá. Se as suas percentagens estiverem erradas, também esta estimativa o está; verificar uma amostra à mão é mais seguro.',
    what: 'Erro',
    estimate: 'Estimativa',
    interval: 'Intervalo provável',
    unknown: 'desconhecido',
    none: 'Desta vez não foi possível estimar nem as ligações erradas nem os pares em falta. Uma amostra de ligações verificada à mão o diria.',
  },
  truth: {
    title: 'Ligações certas, pares encontrados',
    unit: 'Por cento, segundo o limiar; em confronto com a verdade conhecida. O eixo vertical não parte de zero',
    precision: 'Precisão',
    recall: 'Sensibilidade',
    here: (threshold: string) => `limiar ${threshold}`,
    axis: 'limiar: probabilidade a partir da qual um par é uma ligação',
    summary: (threshold: string, precision: string, recall: string) =>
      `No limiar de ${threshold}, ${precision} das ligações estão certas e ${recall} dos pares verdadeiros são encontrados.`,
    read: 'A precisão é a percentagem das ligações que estão certas; a sensibilidade, a dos pares verdadeiros que foram encontrados. Um limiar mais alto dá em regra mais da primeira e menos da segunda.',
    threshold: 'Limiar',
    quality: 'Qualidade em confronto com a verdade conhecida',
    of: 'Medida sobre',
    links: 'as ligações',
    clusters: 'todos os pares dentro das pessoas',
    bCubed: 'os registos (B-cubed)',
    note: 'B-cubed pergunta, para cada registo, quantos dos que lhe foram juntos lhe pertencem e quantos dos que lhe pertencem lhe foram juntos; os agrupamentos grandes não se impõem aos outros.',
  },
  weights: {
    title: 'Quanto pesam os pares, e onde começa uma ligação',
    unit: 'Pares, por peso em bits',
    axis: 'linha de cima: peso em bits',
    chance: 'linha de baixo: probabilidade de uma só pessoa',
    noneAbove: 'Nenhum par está acima do limiar.',
    threshold: (share: string) => `ligado a partir de ${share}`,
    above: (links: string, expected: string) =>
      `De ${links}, espera-se que ${expected} sejam de uma só pessoa.`,
    below: (pairs: string, missed: string) =>
      `Abaixo do limiar foram também pesados ${pairs}, dos quais se espera que ${missed} sejam de uma só pessoa.`,
    read: 'O azul à direita da linha tracejada foi encontrado, o laranja aí está errado; o azul à esquerda escapou. Dois montes separados, com pouco entre eles, são bom sinal.',
    cut: 'As barras que esmagariam as ligações estão cortadas em cima.',
    upTo: (pairs: string) => `↑ até ${pairs}`,
    expected: 'De uma só pessoa (esperado)',
    expectedShare: 'Percentagem',
    none: 'Nenhum par foi pesado, por isso não há pesos a mostrar.',
  },
  levels: {
    title: 'Frequência de cada nível, em registos de uma só pessoa e de duas',
    unit: 'Percentagem dos pares, numa escala de potências de dez',
    m: 'uma só pessoa (m)',
    u: 'duas pessoas (u)',
    speaksFor: 'fala por uma só pessoa',
    speaksAgainst: 'fala contra',
    unknown: 'desconhecido',
    say: (comparison: string, level: string) => `${comparison}, “${level}”`,
    summary: (best: string, plus: string, worst: string, minus: string) =>
      `O que mais fala por uma só pessoa é ${best} (${plus} bits); contra, ${worst} (${minus}).`,
    read: 'Quanto mais longo o traço entre os dois pontos, mais diz o nível: cada potência de dez são 3,3 bits. Um valor em falta não diz nada e pesa 0.',
    rare: 'Um asterisco marca os níveis que pesam mais quando o valor é raro e menos quando é comum.',
    none: 'Este modelo ainda não tem percentagens, por isso os seus níveis nada pesam: é preciso treiná-lo primeiro.',
  },
  waterfall: {
    title: (left: string, right: string, linked: boolean) =>
      linked
        ? `Porque é que ${left} e ${right} estão ligados`
        : `Porque é que ${left} e ${right} não estão ligados`,
    unit: 'Peso em bits, comparação a comparação',
    start: 'dois registos à sorte',
    sum: 'ao todo',
    sofar: 'Até aqui',
    threshold: (bits: string) => `ligação a partir de ${bits}`,
    ends: (weight: string, probability: string) =>
      `O par pesa ${weight} bits: uma probabilidade de ${probability}.`,
    most: (name: string, bits: string) => `O que mais fala por uma só pessoa: ${name} (${bits}).`,
    least: (name: string, bits: string) => `O que mais fala contra: ${name} (${bits}).`,
    read: 'Cada barra começa onde a anterior acabou: o azul leva para uma só pessoa, o laranja afasta. Um par que acaba à direita da linha tracejada está ligado.',
    none: 'Nenhum par foi escolhido para ser explicado.',
  },
  rules: {
    title: 'Pares que cada regra aproxima',
    unit: 'Pares',
    unitLog: 'Pares, numa escala de potências de dez',
    made: 'pares formados',
    kept: 'pares guardados',
    keptWhy: 'guardados, pois podem pesar o bastante',
    rule: 'Regra',
    largest: 'Maior bloco',
    summary: (made: string, kept: string, rule: string, most: string) =>
      `As regras formaram ${made} e guardaram ${kept}, contando um par uma vez por cada regra que o encontra; a maioria vem de “${rule}” (${most}).`,
    read: 'Um par é posto de lado logo que nem a concordância em tudo o que falta comparar o poderia levar acima do limiar. Onde só está o ponto, os pares formados não foram contados.',
    none: 'Nenhuma regra foi aplicada.',
  },
  blocks: {
    title: (rule: string) => `Pares segundo o tamanho do bloco, para a regra “${rule}”`,
    unit: 'Pares que os blocos de cada tamanho formam; é a regra com o maior bloco',
    band: (size: string) => `${size} registos`,
    size: 'Registos no bloco',
    blocks: 'Blocos',
    summary: (size: string, pairs: string, share: string) =>
      `O maior bloco tem ${size} registos e forma sozinho ${pairs}, ${share} dos desta regra.`,
    read: 'Um bloco com o dobro dos registos forma quatro vezes mais pares. Os blocos grandes são valores que muitos partilham: um nome comum, uma data por omissão, “desconhecido”.',
  },
} satisfies Evidence
