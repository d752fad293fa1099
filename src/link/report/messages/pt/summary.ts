/**
 * What the report says first: the answer, what it is made of, remarks, method; in Portuguese.
 */
import type { Summary } from '../en/summary.ts'

export const summary = {
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
} satisfies Summary
