/**
 * The pages on training, in Portuguese: what programmes reached and what was learned, and one programme with its cascade, tests, forms
 * and the knowledge that hangs on few.
 */
import type { Training } from '../en/training.ts'

export const training = {
  title: 'Formação',
  reach: (programmes: number, count: string, people: string) =>
    programmes === 1
      ? `Um programa de formação está avaliado aqui; ${people} participaram nele.`
      : `${count} programas de formação estão avaliados aqui; ${people} participaram neles.`,
  gained: (gain: string) => `Quem fez o teste antes e depois ganhou, em média, ${gain} pontos em 100.`,
  testedIn: (tested: string, all: string) => `Em ${tested} de ${all}, há testes que dizem o que se aprendeu.`,
  untested: 'Nenhum teste diz o que se aprendeu.',
  unevaluated: (trainings: string, counted: string) =>
    `Nenhuma formação está avaliada nesta edição: o registo conhece ${trainings}, ${counted} delas com número de participantes, e de nenhuma se sabe o que os participantes aprenderam.`,
  unknown: 'Esta edição não conhece nenhuma formação, nem no registo de atividades nem com resultados.',
  peopleCount: { one: 'pessoa', other: 'pessoas' },
  trainingsCount: { one: 'formação', other: 'formações' },
  coursesCount: { one: 'curso', other: 'cursos' },
  generationsCount: { one: 'geração', other: 'gerações' },
  what: 'Uma formação está avaliada quando quem a organiza faz as mesmas perguntas antes e depois, volta a fazê-las alguns meses mais tarde e regista quem veio, quem ficou até ao fim e quem passou a formar. Publicam-se contagens e médias, nunca nada sobre uma pessoa.',
  example:
    'Exemplo fictício, para mostrar como funciona: estas pessoas, estes cursos e estes resultados não existem.',
  exampleMark: 'fictício',
  withheld: 'não publicado: demasiado poucas pessoas',
  few: 'poucas',
  notSaid: 'não indicado',
  programmes: {
    title: 'Programas com resultados',
    unit: 'Pessoas; pontuações de 0 a 100',
    programme: 'Programa',
    generations: 'Gerações',
    courses: 'Cursos',
    came: 'Participaram',
    completed: 'Concluíram',
    before: 'Antes',
    after: 'Depois',
    gain: 'Ganho',
    interval: 'Intervalo a 95%',
  },
  registry: {
    title: 'As formações do registo',
    text: 'Ateliês, formações de formadores e formações nacionais que o registo de atividades conhece. O que ele não sabe de uma formação, ninguém o escreveu onde o pudéssemos ler.',
    unit: (n: string) => `${n}, das mais antigas às mais recentes`,
    training: 'Formação',
    kind: 'Tipo',
    when: 'Data',
    place: 'Lugar',
    participants: 'Participantes',
    countries: 'Países',
    results: 'Resultados',
    seeResults: 'ver os resultados',
    noResults: 'desconhecidos',
    tree: {
      title: 'Formações que levaram a outras',
      unit: 'Participantes, quando o registo diz quantos',
      heads: ['Primeiro', 'depois', 'e depois', 'e depois'],
      led: (from: string, to: string) => `${from} levou a ${to}.`,
      node: (place: string, year: string) => `${place} (${year})`,
      definition:
        'Uma formação figura sob outra quando o registo diz que decorreu dela. O que se transmitiu não se conhece.',
      follows: 'Na sequência de',
    },
  },
  one: {
    back: 'Toda a formação',
    reach: (people: string, generations: string, courses: string, completed: string) =>
      `${people} frequentaram um dos ${courses}, em ${generations}; ${completed} concluíram-no.`,
    nobody: 'Ainda ninguém recebeu formação neste programa.',
    gain: (gain: string, from: string, to: string, interval: string, size: string, d: string) =>
      `Os conhecimentos subiram ${gain} pontos em 100 (intervalo: ${interval}), de ${from} para ${to}, o que é ${size} (d = ${d}).`,
    fell: (gain: string, from: string, to: string, interval: string) =>
      `Os conhecimentos desceram ${gain} pontos em 100 (intervalo: ${interval}), de ${from} para ${to}.`,
    noGain: (interval: string) =>
      `Não se pode dizer se os conhecimentos subiram: o intervalo do ganho vai de ${interval} pontos.`,
    untold: 'Demasiado poucas pessoas fizeram o teste antes e depois para se dizer o que aprenderam.',
    sizes: {
      tiny: 'um efeito muito pequeno',
      small: 'um efeito pequeno',
      medium: 'um efeito médio',
      large: 'um efeito grande',
    },
    between: (low: string, high: string) => `${low} a ${high}`,
    kept: (share: string, matched: string, asked: string, months: string) =>
      `Passados ${months} meses, restava ${share} do ganho entre as ${matched} pessoas, de ${asked}, que fizeram o teste uma terceira vez.`,
    months: (from: string, to: string) => (from === to ? from : `${from} a ${to}`),
    facts: {
      languages: 'Línguas',
      countries: 'Países',
      agencies: 'Serviços',
      women: 'Mulheres',
      womenOf: (women: string, share: string) => `${women} (${share})`,
      activity: 'No registo de atividades',
      topics: 'Temas',
    },
    cascade: {
      title: 'Quem formou quem',
      unit: 'Formandos, por curso',
      heads: ['Formados primeiro', 'Formados por eles', 'Formados por estes', 'e assim por diante'],
      came: 'vieram',
      completed: 'concluíram',
      wentOn: 'passaram a formar',
      summary: (first: string, later: string, multiplier: string) =>
        `Por cada uma das ${first} pessoas formadas primeiro, chegou-se depois a ${multiplier} outras, ${later} ao todo.`,
      single: 'Todos os cursos são da primeira geração: ainda nenhum antigo formando deu formação.',
      definition:
        'Um curso figura sob aquele cujos formandos o deram. Quem saiu antes do fim veio mas não concluiu; quem concluiu e depois deu um curso da geração seguinte passou a formar.',
      table: {
        course: 'Curso',
        dates: 'Datas',
        language: 'Língua',
        invited: 'Convidados',
        came: 'Vieram',
        completed: 'Concluíram',
        wentOn: 'Passaram a formar',
        women: 'Mulheres',
        men: 'Homens',
        trainers: 'Formadores vindos do curso anterior',
        guests: 'Outros formadores',
      },
    },
    attrition: {
      title: 'O que se perdeu pelo caminho',
      unit: 'Formandos',
      generation: 'Geração',
      all: 'Total',
      share: (n: string, share: string) => `${n} (${share})`,
      languages: 'Línguas (formandos)',
      reached: 'Formandos por cada formando da 1.ª geração',
    },
    tests: {
      title: 'O que dizem os testes',
      figure: 'Os conhecimentos antes, depois e mais tarde',
      unit: (items: string) => `Pontuação média, percentagem certa de ${items}`,
      itemsCount: { one: 'pergunta', other: 'perguntas' },
      before: 'antes do curso',
      after: 'depois',
      later: 'meses mais tarde',
      all: 'Todos os que fizeram os dois testes',
      generation: (n: string) => `Geração ${n}`,
      summary: (most: string, high: string, least: string, low: string) =>
        `Maior ganho: «${most}» (${high} pontos); menor: «${least}» (${low}).`,
      definition:
        'As mesmas perguntas antes e depois, e só as pessoas que fizeram o teste das duas vezes; a faixa pálida é o intervalo a 95% do ganho, colocado na pontuação final. Onde menos de dez pessoas fizeram os dois, nada se mostra.',
      table: 'Os testes por grupo',
      tableUnit: 'Pessoas; pontuações e ganho em 100 pontos',
      group: 'Grupo',
      nBefore: 'Primeiro teste',
      nAfter: 'Segundo teste',
      matched: 'Os dois',
      scoreBefore: 'Antes',
      scoreAfter: 'Depois',
      gain: 'Ganho',
      interval: 'Intervalo a 95%',
      normalised: 'Parte ganha do ganho possível',
      effect: 'Dimensão do efeito d (intervalo a 95%)',
      t: (t: string, df: string, p: string) =>
        `Teste t emparelhado sobre todos: t = ${t} com ${df} graus de liberdade, ${p}.`,
      w: (v: string, n: string, p: string) =>
        `Teste de Wilcoxon dos postos sinalizados, que nada supõe sobre a forma das pontuações: V = ${v} em ${n} pessoas cuja pontuação mudou, ${p}.`,
      d: (dav: string, davInterval: string, g: string, dz: string) =>
        `Dimensão do efeito: d = ${dav} (${davInterval}) em desvios-padrão das pontuações, ${g} com a correção de Hedges; ${dz} em desvios-padrão das diferenças.`,
      g: (klass: string, individual: string) =>
        `Do que havia a ganhar, a turma ganhou ${klass} (pelas médias) e a pessoa média ${individual}.`,
      blank: (before: string, after: string) =>
        `As respostas em branco contam como não certas: ${before} antes, ${after} depois.`,
      pBelow: 'p < 0,001',
      p: (p: string) => `p = ${p}`,
    },
    retention: {
      title: 'Alguns meses mais tarde',
      text: (answered: string, asked: string, share: string, months: string) =>
        `Das ${asked} pessoas que concluíram um curso, ${answered} (${share}) voltaram a fazer o mesmo teste passados ${months} meses; as outras não responderam.`,
      change: (before: string, after: string, later: string, change: string, interval: string) =>
        `Quem fez os três testes tinha ${before} pontos antes, ${after} depois e ${later} mais tarde: ${change} desde o fim do curso (intervalo: ${interval}).`,
      silentSame: (difference: string, interval: string) =>
        `Entre quem respondeu e quem não respondeu, a diferença de ganho é de ${difference} pontos (intervalo: ${interval}), o que pode ser acaso; os silenciosos não parecem ter aprendido menos, mas o que retiveram não se conhece.`,
      silentMore: (difference: string, interval: string) =>
        `Quem respondeu tinha ganho mais ${difference} pontos do que quem não respondeu (intervalo: ${interval}): o que se reteve está provavelmente sobrestimado.`,
      silentLess: (difference: string, interval: string) =>
        `Quem respondeu tinha ganho menos ${difference} pontos do que quem não respondeu (intervalo: ${interval}): o que se reteve está talvez subestimado.`,
      few: 'Demasiado poucas pessoas fizeram o teste uma terceira vez para se dizer o que retiveram.',
    },
    items: {
      title: 'As perguntas difíceis',
      text: 'A percentagem de respostas certas mede a dificuldade de uma pergunta. Uma boa pergunta distingue quem sabe de quem não sabe: a sua correlação com o resto do teste deve passar de 0,2, e os 27% melhores devem acertar mais vezes do que os 27% mais fracos.',
      caption: 'Perguntas do teste',
      unit: 'Percentagem de respostas certas; coeficientes de −1 a 1',
      item: 'Pergunta',
      topic: 'Tema',
      before: 'Certas antes',
      after: 'Certas depois',
      correlation: 'Correlação com o resto',
      upperLower: 'Melhores menos mais fracos (27%)',
      weak: 'distingue mal (correlação inferior a 0,2)',
      hardest: (item: string, share: string) =>
        `A mais difícil depois do curso: «${item}» (${share} de respostas certas).`,
      alpha: (value: string, interval: string, n: string) =>
        `O alfa de Cronbach do teste feito depois do curso é de ${value} (intervalo: ${interval}; ${n} pessoas): diz até que ponto as perguntas medem uma só coisa. Para comparar grupos pede-se em geral 0,7.`,
    },
    forms: {
      title: 'O que as pessoas disseram',
      asked: (answered: string, asked: string, share: string) =>
        `${answered} pessoas em ${asked} responderam (${share}); o que se segue só lhes diz respeito.`,
      names: {
        expectation: 'Expectativas',
        reaction: 'Logo depois do curso',
        'follow-up': 'Alguns meses mais tarde',
      },
      scales: {
        expectation: 'De onde partiam',
        reaction: 'O que acharam do curso',
        'follow-up': 'Quanto o usam',
      },
      scaleUnit: 'Percentagem de quem respondeu',
      steps: ['1, nada', '2', '3', '4', '5, totalmente'],
      scaleSummary: (most: string, share: string) =>
        `A mais bem classificada: «${most}» (${share} deram 4 ou 5).`,
      scaleOne: (share: string) => `${share} deram 4 ou 5.`,
      scaleDefinition: 'Respostas de quem respondeu; os silenciosos não estão nas barras.',
      mean: 'Média',
      asking: 'Inquiridos',
      response: (answered: string, asked: string) => `${answered} respostas em ${asked}`,
      answer: 'Resposta',
      people: 'Escolheram-na',
      share: 'Parte',
      interval: 'Intervalo a 95%',
      topics: {
        application: 'Uso no trabalho',
        'passed-on': 'Transmissão',
        benefit: 'Benefício',
        hindrance: 'Obstáculos',
        output: 'Realizações',
      },
    },
    hindrance: {
      title: 'O que impediu de o usar',
      unit: (answered: string, asked: string) =>
        `Percentagem das ${answered} pessoas que responderam alguns meses mais tarde, de ${asked} inquiridas`,
      summary: (most: string, share: string) => `«${most}» vem à frente, referido por ${share}.`,
      definition:
        'Eram possíveis várias respostas. Um dos cinco assuntos sobre os quais o Banco Mundial (2008) pergunta.',
    },
    risk: {
      title: 'Saberes em risco',
      text: (trained: string, left: string, share: string) =>
        `Das ${trained} pessoas que concluíram um curso, ${left} (${share}) deixaram entretanto o seu serviço.`,
      textFew: (trained: string) =>
        `${trained} pessoas concluíram um curso; o número de saídas não é publicado.`,
      thin: (agencies: string) =>
        `${agencies}: duas pessoas ou menos detêm ainda tudo o que ali se aprendeu sobre um tema.`,
      thinFew: (agencies: string) =>
        `${agencies}: menos de cinco pessoas detêm ainda tudo o que ali se aprendeu sobre um tema.`,
      none: 'Nenhum serviço depende de uma ou duas pessoas.',
      figure: 'Quem ainda sabe o quê',
      unit: 'Pessoas ainda no serviço que dominam o tema',
      agency: 'Serviço',
      topic: 'Tema',
      summary: (agency: string, share: string) =>
        `${agency}: a maior perda, ${share} das pessoas formadas saíram.`,
      definition:
        'Domina um tema quem concluiu um curso e acertou três em cada cinco perguntas desse tema no último teste feito.',
      hatched: 'Tracejado: não publicado, menos de cinco.',
      trained: 'Formadas',
      still: 'Ainda lá',
      left: 'Saíram',
      topics: 'Temas que dependem de duas pessoas ou menos',
      topicsFew: 'Temas que dependem de menos de cinco pessoas',
      noTopics: 'nenhum',
      other: 'Serviços mais pequenos, em conjunto',
    },
    method: {
      title: 'Quanto valem estes resultados',
      points: [
        'Não há um grupo sem formação: o que as pessoas teriam aprendido de qualquer modo está também no ganho.',
        'Os intervalos tomam as pessoas como independentes. As de um mesmo curso partilham sala e formador; a incerteza real é maior.',
        'Nem os convidados nem quem respondeu meses mais tarde foram sorteados.',
        'Perguntas ensinadas palavra por palavra seriam mais fáceis da segunda vez; o teste de seguimento é a prova mais exigente.',
        'Não se publicam contagens de menos de cinco pessoas de um serviço nem médias de menos de dez pessoas, nem um segundo número que permitisse deduzi-las.',
      ],
      how: 'Testes: t emparelhado (Student 1908) e postos sinalizados (Wilcoxon 1945). Dimensões do efeito: Cumming (2012), intervalos pelo t não central, o de d segundo Algina e Keselman (2003). Alfa: Cronbach (1951), intervalo de Feldt (1965). Ganho: Hake (1998). Intervalos das percentagens: Wilson (1927). Os valores calculados concordam com o R em nove algarismos.',
    },
    onward: {
      title: 'Continuar',
      activities: 'Todas as atividades do registo',
      effects: 'Os números mudaram onde houve formação?',
      stakeholders: 'Os serviços',
    },
  },
} satisfies Training
