/** Words of the pages on assessment and on stakeholders, in Portuguese. */
import type { Assessment } from '../en/assessment.ts'

export const assessment: Assessment = {
  stakeholders: 'Partes interessadas',
  evidence: {
    more: (n: string) => `e mais ${n}`,
    page: 'como se sabe',
  },
  groups: {
    'legal-institutional': 'Leis e instituições',
    stakeholders: 'Partes interessadas',
    measurement: 'Conceitos e medição',
    sources: 'Fontes',
    management: 'Gestão e ligação de dados',
    production: 'Produção',
    dissemination: 'Análise e difusão',
    sustainability: 'Pessoas e meios',
    'policy-use': 'Uso nas políticas',
  },
  levels: {
    individual: 'individual',
    organisational: 'organização',
    institutional: 'institucional',
  },
  score: {
    met: 'cumprido',
    half: 'cumprido a meias',
    unmet: 'não cumprido',
    unknown: 'não se sabe',
    none: 'não se aplica',
    unasked: 'sem resposta',
    unmeasured: 'não medido',
  },
  said: 'Declarado',
  measured: 'Medido',
  join: '; ',
  count: (met: string, of: string) => `${met} de ${of}`,
  questionsCount: { one: 'pergunta', other: 'perguntas' },
  source: 'perguntas da avaliação e medidas desta publicação, calculadas aqui',
  scored: 'O que dá a pontuação',
  how: 'Declarado é o que os organismos do país responderam, com a data da sua avaliação. Medido é o que o programa lê nesta publicação. Nenhum substitui o outro, e nunca se somam.',
  bank: {
    answer: (questions: string, groups: string, measured: string) =>
      `${questions}, em ${groups} grupos, procuram saber o que um país consegue fazer com os seus dados migratórios; esta publicação responde por si a ${measured} delas.`,
    assessed: (n: number, text: string, all: string) =>
      n === 0
        ? 'Nenhum país desta edição lhes respondeu ainda.'
        : n === 1
          ? `Um de ${all} países respondeu-lhes.`
          : `${text} de ${all} países responderam-lhes.`,
    measured: (least: string, low: string, most: string, high: string, of: string) =>
      low === high
        ? `Das ${of} que se medem, cada país cumpre ${low}.`
        : `Das ${of} que se medem, cumprem-se entre ${low} (${least}) e ${high} (${most}).`,
    figure: {
      title: 'Quantos pontos cumpre cada país',
      unit: (measured: string, said: string) =>
        said === ''
          ? `Perguntas medidas, de ${measured}`
          : `Perguntas; medido (de ${measured}) e, se o país se avaliou, declarado (de ${said})`,
      summary: (most: string, high: string, least: string, low: string) =>
        `Pelas medidas, mais perguntas cumpridas: ${most} (${high}); menos: ${least} (${low}).`,
      even: (n: string) => `Pelas medidas, cada país cumpre ${n}.`,
      definition:
        'Um ponto está cumprido quando a pergunta o está segundo a pontuação publicada; os países seguem a ordem dos nomes, porque o que não se sabe pode mudar qualquer outra ordem.',
    },
    table: {
      title: 'Países',
      unit: 'Perguntas cumpridas, cumpridas a meias, não cumpridas e que não se sabem',
      date: 'Avaliação própria',
      never: 'nenhuma',
      gaps: 'Lacunas',
    },
    questions: 'As perguntas',
    print:
      'Escritas para serem percorridas num ateliê: a página imprime-se grupo a grupo. Responda com 1, ½ ou 0, anote a prova e quem respondeu, e escreva «não se sabe» se ninguém na sala souber.',
    group: (questions: string, measured: string) => `${questions}, das quais ${measured} medidas`,
    evidence: 'Prova',
    actions: 'O que ajuda',
    brief: 'De onde vem',
    level: 'Nível',
    measuredBy: 'Medida por',
  },
  one: {
    title: (of: string) => `Avaliação ${of}`,
    measured: (the: string, of: string, met: string, half: string, unknown: string) =>
      `Das ${of} perguntas a que esta publicação consegue responder por si, ${the} cumpre ${met} e cumpre ${half} a meias; quanto a ${unknown}, o que está publicado não permite dizer.`,
    said: (date: string, met: string, of: string) =>
      `Na sua própria avaliação, de ${date}, o país declara cumprir ${met} de ${of}.`,
    unsaid: 'O país ainda não se avaliou nesta edição, pelo que as outras perguntas estão em aberto.',
    figure: {
      title: 'O que se cumpre, por grupo de perguntas',
      unit: (said: string) =>
        said === '' ? 'Perguntas, medido' : `Perguntas; medido agora, declarado em ${said}`,
      summary: (best: string, least: string) =>
        `Pelas medidas, cumpre-se mais em «${best}» e menos em «${least}».`,
      definition:
        'Um grupo sem barra não tem perguntas que o programa possa verificar por si. O declarado é a resposta do próprio país.',
    },
    differ: {
      title: 'Onde pessoas e números discordam',
      text: 'Perguntas a que as pessoas responderam de uma forma e que esta publicação mostra de outra. Qualquer das duas pode estar certa: um número pode não ter chegado a esta publicação, ou uma lei pode não ser cumprida.',
      none: 'Em cada pergunta que tem ambas, pessoas e números concordam.',
      unit: 'Perguntas com as duas respostas e pontuações diferentes',
    },
    groupUnit: (measured: string, said: string) => `Medido ${measured}; declarado ${said}`,
    question: 'Pergunta',
    value: 'Medido',
    year: 'Ano',
    basis: 'Assenta em',
    answer: 'Declarado',
    note: 'A sua nota',
    by: (agency: string, date: string) => `${agency}, ${date}`,
    gaps: {
      title: 'Lacunas, e o que as preencheria',
      text: (n: string, actions: string) =>
        `${n} não se cumprem por inteiro, pelo que se mede ou pelo que se declarou. ${actions} remediariam isso; a estratégia põe-nas por ordem.`,
      none: 'Não se conhece nenhuma pergunta por cumprir, o que diz pouco quando poucas têm resposta.',
      unit: 'Perguntas não cumpridas por inteiro, com as ações do catálogo que ajudam',
      by: 'Verificado por',
      actions: 'O que ajuda',
      gapsCount: { one: 'pergunta', other: 'perguntas' },
      actionsCount: { one: 'ação', other: 'ações' },
    },
    history: {
      title: 'Avaliações anteriores',
      caption: 'Perguntas cumpridas em cada avaliação',
      unit: 'Cumpridas, das que têm resposta; declarado pelo país',
      group: 'Grupo de perguntas',
      all: 'Todas as perguntas',
      assessors: 'Quem respondeu',
    },
    example: 'As respostas são inventadas, para mostrar como funciona uma avaliação.',
    onward: {
      title: 'Continuar',
      strategy: 'Estratégia: o que fazer quanto às lacunas',
      stakeholders: 'Organismos, acordos e conversas',
      scorecard: 'Todas as medidas do país',
      bank: 'Todas as perguntas, com a pontuação',
    },
  },
  units: {
    percent: (text: string) => text,
    days: (text: string, n: number) => `${text} ${n === 1 ? 'dia' : 'dias'}`,
    years: (text: string, n: number) => `${text} ${n === 1 ? 'ano' : 'anos'}`,
    count: (text: string) => text,
  },
  filled: (filled: string, required: string) => `${filled} de ${required}`,
  agencies: {
    title: (of: string) => `Quem produz e usa dados migratórios: ${of}`,
    none: (country: string) =>
      `Ainda nada foi registado sobre quem produz e usa dados migratórios neste país: ${country}.`,
    invite:
      'Um país acrescenta os seus organismos, o que têm e precisam, e os acordos entre eles, num ficheiro da edição.',
    answer: (n: number, text: string, holders: number, holdersText: string) => {
      const known =
        n === 1
          ? 'Está aqui registado um organismo que produz ou usa dados migratórios'
          : `Estão aqui registados ${text} organismos que produzem ou usam dados migratórios`
      const hold =
        holders === 0
          ? 'ainda não se registou que dados existem'
          : holders === 1
            ? n === 1
              ? 'tem dados próprios'
              : 'sabe-se de um que tem dados próprios'
            : `sabe-se de ${holdersText} que têm dados próprios`
      return `${known}; ${hold}.`
    },
    agreements: (n: number, text: string) =>
      n === 0
        ? 'Não se conhece nenhum acordo de partilha de dados.'
        : n === 1
          ? 'Está em vigor um acordo de partilha de dados.'
          : `Estão em vigor ${text} acordos de partilha de dados.`,
    talked: (date: string) => `Último encontro entre produtores e utilizadores: ${date}.`,
    silent: 'Não há registo de encontros entre produtores e utilizadores.',
    figure: {
      title: 'Quem entrega dados a quem',
      unit: (date: string) => `Acordos; em vigor ou terminados à data da publicação, ${date}`,
      records: 'registos de pessoas',
      tables: 'só quadros',
      ended: 'terminado',
      summary: (n: string, to: string) => `${n} acordos; principal destinatário: ${to}.`,
      definition: 'Um acordo é uma lei, um memorando ou uma carta pela qual os dados circulam regularmente.',
    },
    list: {
      title: 'Organismos',
      unit: 'O que têm, e ao abrigo de que lei',
      agency: 'Organismo',
      kind: 'Natureza',
      role: 'Papel',
      holds: 'Tem',
      mandate: 'Mandato',
      focal: 'Contacto, por posto',
      since: (what: string, year: string) => `${what} (desde ${year})`,
      article: (law: string, article: string) => `${law}, artigo ${article}.º`,
    },
    table: {
      title: 'Acordos de partilha de dados',
      unit: 'De quem para quem, e com que base',
      what: 'Objeto',
      from: 'De',
      to: 'Para',
      basis: 'Base',
      form: 'Forma',
      start: 'Desde',
      end: 'Até',
      open: 'sem termo',
      over: 'terminado',
    },
    needs: {
      title: 'O que os utilizadores precisam, e o que perguntam',
      need: 'Necessidade',
      question: 'Pergunta',
      none: 'Ainda não foi registada nenhuma necessidade ou pergunta.',
    },
    log: {
      title: 'Conversas',
      unit: 'Da mais recente para a mais antiga',
      date: 'Data',
      kind: 'Forma',
      who: 'Organismos',
      about: 'Assunto',
      outcome: 'Resultado',
      none: 'Ainda não foi registada nenhuma conversa.',
    },
    source: (text: string, date: string) => `${text} Última verificação: ${date}.`,
    where: 'De onde vem isto',
    kinds: {
      statistics: 'instituto de estatística',
      ministry: 'ministério',
      immigration: 'serviço de imigração',
      police: 'polícia',
      'civil-registration': 'registo civil',
      'central-bank': 'banco central',
      'refugee-agency': 'organismo para os refugiados',
      employment: 'serviço de emprego',
      'local-government': 'poder local',
      academic: 'universidade ou investigação',
      'civil-society': 'sociedade civil',
      private: 'setor privado',
      regional: 'organismo regional',
      international: 'organismo internacional',
    },
    roles: { producer: 'produtor', user: 'utilizador', both: 'produtor e utilizador' },
    talks: {
      meeting: 'reunião',
      consultation: 'consulta',
      workshop: 'ateliê',
      interview: 'entrevista',
      letter: 'carta',
      validation: 'validação',
    },
  },
}
