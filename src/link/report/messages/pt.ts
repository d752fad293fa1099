/**
 * The report in Portuguese.
 */
import type { Messages } from './en.ts'

export const pt = {
  page: {
    kicker: 'Relatório de ligação de registos',
    title: (sources: string) =>
      sources === '' ? 'Que registos são da mesma pessoa' : `Que registos são da mesma pessoa: ${sources}`,
    contents: 'Neste relatório',
    footer:
      'Este relatório contém contagens, percentagens e identificadores de registos; nenhum valor de um registo consta dele. É um único ficheiro, sem scripts, e nada pede à rede.',
  },
  answer: {
    found: {
      one: (records: string, persons: string, links: string) => `${records} descreve ${persons}: ${links}.`,
      other: (records: string, persons: string, links: string) =>
        `${records} descrevem ${persons}: ${links}.`,
    },
    noLinks: {
      one: (records: string, persons: string) =>
        `${records} foi lido e não foi ligado a nenhum outro: conta como ${persons}.`,
      other: (records: string, persons: string) =>
        `${records} foram lidos e nenhum foi ligado a outro: contam como ${persons}.`,
    },
    both: (wrong: string, missed: string) =>
      `Cerca de ${wrong} das ligações podem estar erradas; cerca de ${missed} dos pares que são de facto de uma só pessoa podem faltar.`,
    wrong: (wrong: string) =>
      `Cerca de ${wrong} das ligações podem estar erradas; não foi possível estimar quantos pares faltam.`,
    missed: (missed: string) =>
      `Cerca de ${missed} dos pares que são de facto de uma só pessoa podem faltar; não foi possível estimar quantas ligações estão erradas.`,
    unknown: 'Não foi possível estimar quantas estão erradas nem quantos pares faltam.',
    measured: (precision: string, recall: string, f1: string) =>
      `Em confronto com a verdade conhecida, ${precision} das ligações estão certas (precisão) e ${recall} dos pares verdadeiros foram encontrados (sensibilidade); F1, que equilibra as duas, é de ${f1}.`,
  },
  nouns: {
    records: { one: 'registo', other: 'registos' },
    persons: { one: 'pessoa', other: 'pessoas' },
    links: { one: 'ligação', other: 'ligações' },
    pairs: { one: 'par', other: 'pares', many: 'de pares' },
  },
  columns: {
    sex: 'sexo',
    age: 'idade',
    age_band: 'grupo etário',
    nationality: 'nacionalidade',
    citizenship: 'nacionalidade',
    region: 'região',
    birth_country: 'país de nascimento',
    year: 'ano',
    source: 'fonte',
  },
  rule: {
    block: (columns: string) => `igualdade de ${columns}`,
    where: (rule: string, condition: string) => `${rule}, se ${condition}`,
    near: (window: string, columns: string) => `a ${window} lugares no máximo, por ordem de ${columns}`,
    word: (column: string, most: string) =>
      `uma palavra de ${column} em comum, que no máximo ${most} registos têm`,
    twoWords: (column: string, most: string) =>
      `duas palavras de ${column} em comum, que no máximo ${most} registos têm`,
    nearest: (count: string, column: string) => `os ${count} mais próximos por ${column}`,
    associated: (column: string) => `mesmo ${column} que um par já ligado`,
  },
  numbers: 'Os números',
  same: 'provavelmente uma só pessoa',
  other: 'provavelmente duas pessoas',
  pairs: 'Pares',
  weight: 'Peso',
  comparison: 'Comparação',
  level: 'Nível',
  range: (low: string, high: string) => `${low} a ${high}`,
  span: (low: string, high: string) => `${low}–${high}`,
  remarks: {
    title: 'Antes de confiar',
    none: 'A ligação não encontrou nada de invulgar nos dados, na aprendizagem ou nos pares candidatos.',
    always:
      'Uma ligação de registos é uma estimativa. As figuras abaixo mostram onde ela é segura, onde não o é, e que grupos serve menos bem.',
    kinds: {
      convergence: 'A aprendizagem não estabilizou',
      unseen: 'Nunca visto na aprendizagem',
      implausible: 'Percentagens difíceis de acreditar',
      order: 'Níveis fora de ordem',
      blocks: 'Blocos muito grandes',
      recall: 'Pares que ninguém viu',
      data: 'Os próprios dados',
    },
  },
  method: {
    title: 'Como funciona, em cinco frases',
    candidates: (pairs: string) =>
      `Há ${pairs} de registos que poderiam ser de uma só pessoa; por isso só se olha para aqueles que uma regra aproxima (o mesmo apelido, por exemplo).`,
    compared: {
      one: (_count: string, names: string) =>
        `Cada um destes pares é comparado quanto a ${names}, e a comparação acaba num nível, de igual a diferente.`,
      other: (count: string, names: string) =>
        `Cada um destes pares é comparado de ${count} maneiras (${names}), e cada comparação acaba num nível, de igual a diferente.`,
    },
    exact: (comparison: string) => `coincidem exatamente em ${comparison}`,
    level: (comparison: string, level: string) => `chegam ao nível “${level}” de ${comparison}`,
    shares: (what: string, m: string, u: string) =>
      `Os registos de uma só pessoa ${what} em ${m} dos pares (esta percentagem chama-se m), os de duas pessoas diferentes em ${u} (esta chama-se u).`,
    sharesUnknown:
      'Para cada nível, o modelo tem duas percentagens: m, a frequência com que os registos de uma só pessoa lá chegam, e u, a dos registos de duas pessoas.',
    weight: (times: string, bits: string) =>
      `Isto multiplica, pois, por ${times} as hipóteses de os dois serem uma só pessoa, o que se escreve como um peso de ${bits} bits (cada bit duplica as hipóteses)`,
    against: (level: string, times: string, bits: string) =>
      `; o nível “${level}” divide-as por ${times}, um peso de ${bits}`,
    weightUnknown:
      'O número de vezes que m excede u é o que um nível diz a favor de uma só pessoa; escreve-se como um peso em bits, cada um dos quais duplica as hipóteses.',
    sum: (prior: string, oneIn: string, threshold: string, probability: string) =>
      `Os pesos somam-se a partir de ${prior} (de dois registos tirados à sorte, um par em ${oneIn} é de uma só pessoa); um par cuja soma chega a ${threshold}, uma probabilidade de ${probability}, torna-se uma ligação, e os registos que as ligações seguram juntos tornam-se uma pessoa.`,
  },
  parts: {
    sure: 'Até que ponto é seguro?',
    sureLead:
      'Uma ligação pode estar errada, e um par de uma só pessoa pode escapar. Subir o limiar troca um erro pelo outro.',
    groups: 'Quem é ligado menos vezes?',
    groupsLead:
      'As estatísticas feitas de registos ligados falam por quem foi ligado. Um grupo ligado menos vezes do que os outros é menos bem contado, e as estatísticas afastam-se dele.',
    evidence: 'Quanto pesam os indícios?',
    evidenceLead: 'Cada comparação fala por uma só pessoa ou por duas, e o modelo diz com que força.',
    candidates: 'Que pares foram vistos?',
    candidatesLead:
      'Um par que nenhuma regra aproxima nunca pode tornar-se uma ligação. Uma regra que aproxima demasiados custa tempo.',
    persons: 'De que são feitas as pessoas?',
    personsLead: 'As ligações seguram os registos em agrupamentos, e cada agrupamento conta como uma pessoa.',
  },
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
  sizes: {
    title: 'Pessoas segundo o número dos seus registos',
    unit: 'Pessoas com dois ou mais registos',
    persons: 'Pessoas',
    records: 'Registos',
    band: (size: string) => `${size} registos`,
    summary: (several: string, single: string, largest: string) =>
      `${several} com dois ou mais registos; ${single} com um só, não desenhadas. O maior agrupamento tem ${largest} registos.`,
    read: 'Um agrupamento com muito mais registos do que uma pessoa pode ter junta em geral várias pessoas, que uma cadeia de ligações fracas segura.',
    none: 'Nenhuma pessoa tem mais de um registo.',
  },
  clusters: {
    title: { largest: 'Os maiores agrupamentos', weakest: 'Os agrupamentos mais frágeis' },
    unit: 'Cada ponto é um registo, cada traço uma ligação; quanto mais grosso, mais pesa',
    sure: 'no seu lugar com certeza (90% ou mais)',
    unsure: 'com dúvida',
    kept: 'ligações mantidas',
    cut: 'ligações cortadas',
    number: 'N.º',
    record: 'Registo',
    probability: 'Probabilidade',
    between: 'Entre',
    followed: 'Mantida',
    yes: 'sim',
    no: 'não',
    caption: (records: string, links: string) => `${records}, ${links}.`,
    someCut: (links: string) => `Das quais cortadas: ${links}.`,
    someRecords: (records: string) => `Só estão desenhados os ${records} registos com mais ligações.`,
    someTies: (shown: string) =>
      `Só estão desenhadas ${shown} ligações: as que foram cortadas e as mais fracas das outras.`,
    someLinks: (shown: string, all: string) => `Estão listadas ${shown} de ${all} ligações.`,
    recordsOf: (id: string) => `Registos de ${id}`,
    linksOf: (id: string) => `Ligações de ${id}`,
    summary: (cut: string, doubtful: string) =>
      `Nos agrupamentos mostrados, cortadas: ${cut}; em dúvida: ${doubtful}.`,
    read: {
      largest:
        'Uma só pessoa forma um nó apertado, com cada registo preso a todos os outros. Uma cadeia comprida, ou dois nós com um só fio entre eles, são mais provavelmente duas pessoas. As ligações tracejadas não foram seguidas.',
      weakest:
        'Estes agrupamentos são os que menos se seguram. É por aqui que se deve começar uma verificação à mão: um registo preso por um só traço fino é o erro mais provável.',
    },
  },
  rates: {
    by: (column: string) => `Registos ligados, por ${column}`,
    unit: 'Percentagem dos registos ligados a outro; o traço é o intervalo a 95%',
    records: 'Registos',
    linked: 'Ligados',
    rate: 'Taxa',
    interval: 'Intervalo a 95%',
    mark: 'claramente menos do que os outros *',
    summary: (low: string, lowRate: string, high: string, highRate: string) =>
      `De ${lowRate} (${low}) a ${highRate} (${high}).`,
    alone: 'Há um só grupo.',
    even: 'Nenhum grupo é claramente menos ligado do que o conjunto dos outros.',
    behind: {
      one: (groups: string) => `Claramente menos ligado do que o conjunto dos outros: ${groups}.`,
      other: (groups: string) => `Claramente menos ligados do que o conjunto dos outros: ${groups}.`,
    },
    doubt:
      'Uma taxa mais baixa tem duas razões possíveis, que estas figuras não sabem distinguir: menos registos do grupo têm outro a que se ligar, ou os seus não foram encontrados (nomes escritos de muitas maneiras, datas desconhecidas).',
    read: 'Da mais baixa à mais alta. Um grupo é assinalado quando todo o seu intervalo está abaixo da taxa do conjunto dos outros, e a diferença é de um ponto ou mais.',
    someDrawn: (shown: string, all: string) =>
      `Estão desenhados os ${shown} grupos, de ${all}, com mais registos.`,
    someListed: (shown: string, all: string) =>
      `Estão listados os ${shown} grupos, de ${all}, com mais registos.`,
    none: 'Os registos não têm coluna para o sexo, o grupo etário, a nacionalidade ou a região, por isso não se sabe daqui se alguns grupos são ligados menos vezes. As estatísticas feitas destas ligações devem dizê-lo.',
  },
  training: {
    title: 'Como o modelo foi feito',
    kind: 'Tarefa',
    kinds: {
      dedupe: 'encontrar registos de uma só pessoa dentro de uma fonte',
      link: 'encontrar registos de uma só pessoa entre fontes',
      'link-and-dedupe': 'encontrar registos de uma só pessoa dentro de fontes e entre elas',
    },
    sources: 'Fontes',
    prior: 'Antes de comparar (λ)',
    oneIn: (n: string, bits: string) => `um par em ${n} é de uma só pessoa (${bits} bits)`,
    threshold: 'Limiar',
    at: (share: string, bits: string) => `${share} (${bits} bits)`,
    clustering: 'Agrupamento',
    linkages: {
      single: 'simples: tudo o que as ligações unem é uma só pessoa',
      average: 'médio: os registos juntam-se se os seus pares concordam em média',
      complete: 'completo: os registos juntam-se se todos os seus pares concordam',
    },
    unique: 'Um só registo por pessoa em',
    rules: 'Regras',
    engine: 'Motor',
    seconds: 'Segundos',
    secondsByPart: 'Segundos, etapa a etapa',
    part: 'Etapa',
    none: 'O modelo veio com as suas percentagens; nada foi treinado desta vez.',
    runs: 'Passagens de aprendizagem',
    block: 'Pares com o mesmo',
    share: 'De uma só pessoa',
    iterations: 'Iterações',
    converged: 'Estabilizou',
    certainty: 'Certeza',
    runsNote:
      'Cada passagem olha para pares que têm algo em comum e apura, à vez, quais são de uma só pessoa e com que frequência os seus valores concordam (algoritmo EM). A certeza diz com que nitidez as duas espécies de pares se separam.',
    model: 'O que é comparado',
    levels: 'Níveis, o melhor primeiro',
  },
} satisfies Messages
