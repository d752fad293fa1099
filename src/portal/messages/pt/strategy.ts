/** Words of the pages on strategies, in Portuguese. */
import type { Strategy } from '../en/strategy.ts'

export const strategy: Strategy = {
  title: 'Estratégias',
  steps: {
    engage: 'Envolver as partes interessadas',
    assess: 'Avaliar as capacidades',
    plan: 'Redigir a estratégia',
    implement: 'Pô-la em prática',
    evaluate: 'Avaliar os resultados',
  },
  stepStates: { done: 'concluído', due: 'a fazer', later: 'mais tarde' },
  states: {
    proposed: 'proposta',
    planned: 'prevista',
    running: 'em curso',
    done: 'concluída',
    stopped: 'interrompida',
  },
  status: {
    proposal: 'proposta tirada das lacunas',
    written: 'proposta do país',
    draft: 'projeto',
    adopted: 'adotada',
  },
  late: 'em atraso',
  actionsCount: { one: 'ação', other: 'ações' },
  source: 'estratégias da edição e medidas desta publicação',
  list: {
    answer: (n: number, text: string, all: string) =>
      n === 0
        ? `Nenhum dos ${all} países entregou a esta edição uma estratégia para os seus dados migratórios.`
        : n === 1
          ? `Um de ${all} países entregou a esta edição uma estratégia para os seus dados migratórios.`
          : `${text} de ${all} países entregaram a esta edição uma estratégia para os seus dados migratórios.`,
    proposals: (n: number, text: string) =>
      n === 0
        ? ''
        : n === 1
          ? 'Para o outro, uma proposta é tirada das lacunas medidas; ninguém nesse país a aprovou.'
          : `Para ${text} países, uma proposta é tirada das lacunas medidas; ninguém nesses países a aprovou.`,
    figure: {
      title: 'Onde está cada país no ciclo dos cinco passos',
      unit: (date: string) => `Segundo esta publicação, ${date}`,
      summary: (n: number, text: string) =>
        n === 0
          ? 'Não se conhece nenhum passo concluído; o primeiro, envolver as partes interessadas, está por fazer em toda a parte.'
          : n === 1
            ? 'Num país está concluído pelo menos um passo.'
            : `Em ${text} países está concluído pelo menos um passo.`,
      definition:
        'Envolver, avaliar, planear, pôr em prática, avaliar os resultados: os cinco passos que o PNUD dá ao desenvolvimento de capacidades. Um passo de que o ficheiro do país nada diz é lido no que está registado.',
    },
    table: {
      title: 'Estratégias e propostas',
      unit: 'Ações segundo o estado',
      status: 'Situação',
      period: 'Período',
      actions: 'Ações',
      done: 'Concluídas',
      running: 'Em curso',
      gaps: 'Lacunas sem ação',
      next: 'Próximo passo',
    },
    how: 'Uma proposta toma cada pergunta que o país não cumpre por inteiro, reúne as ações que ajudam, põe cada uma depois das que ela exige e distribui-as por cinco anos. Responsáveis, custos e financiamento cabem ao país.',
  },
  one: {
    proposalTitle: (of: string) => `Estratégia de dados migratórios ${of}: uma proposta`,
    proposal: (actions: string, gaps: string, from: string, to: string) =>
      `Não se conhece nenhuma estratégia. De ${gaps} que não se cumprem por inteiro resultam ${actions}, distribuídas de ${from} a ${to}.`,
    gapsCount: { one: 'pergunta', other: 'perguntas' },
    callout: (the: string) =>
      `Isto é uma proposta, tirada das lacunas medidas; ninguém no país em causa (${the}) a aprovou. Quem faz o quê, quanto custa e quem paga: tudo isso está em aberto.`,
    example: 'Esta estratégia é inventada, para mostrar como funciona.',
    adopted: (date: string) => `Adotada: ${date}.`,
    status: (status: string, from: string, to: string) => `Situação: ${status}, de ${from} a ${to}.`,
    answer: (actions: string, done: string, running: string, open: string, late: string) =>
      `O plano tem ${actions} (concluídas: ${done}; em curso: ${running}; por começar: ${open}; em atraso: ${late}).`,
    due: (step: string, date: string) =>
      date === '' ? `Próximo passo do ciclo: ${step}.` : `Próximo passo do ciclo: ${step}, prazo ${date}.`,
    cycle: {
      title: 'O ciclo: o que está feito e o que vem a seguir',
      unit: (date: string) => `Cinco passos, situação conhecida em ${date}`,
      next: 'A fazer',
      complete: 'Os cinco estão concluídos',
      doneOn: (date: string) => `concluído, ${date}`,
      dueBy: (date: string) => `prazo ${date}`,
      overdue: (date: string) => `prazo passado, ${date}`,
      toDo: 'a fazer',
      later: 'mais tarde',
      summary: (n: number, text: string, next: string) =>
        n === 0
          ? `Não se conhece nenhum passo concluído; o primeiro: «${next}».`
          : n === 5
            ? 'Os cinco passos estão concluídos; o ciclo recomeça.'
            : n === 1
              ? `Um passo está concluído; o seguinte: «${next}».`
              : `${text} passos estão concluídos; o seguinte: «${next}».`,
      table: 'Os cinco passos',
      step: 'Passo',
      state: 'Estado',
      date: 'Data',
      what: 'Conteúdo',
      from: {
        engagements: 'segundo o registo de conversas',
        assessment: 'segundo a última avaliação',
        strategy: 'segundo a data de adoção',
        actions: 'segundo o estado das ações',
      },
    },
    timeline: {
      title: 'O quê e quando',
      unit: (from: string, to: string) => `Ações por objetivo, de ${from} a ${to}`,
      today: (date: string) => `publicação de ${date}`,
      summary: (n: string, late: number, lateText: string) =>
        late === 0
          ? `${n}, pela ordem do que cada uma exige.`
          : late === 1
            ? `${n}; uma delas já devia ter terminado.`
            : `${n}; ${lateText} já deviam ter terminado.`,
      definition: 'As barras vão do início previsto ao fim previsto.',
      definitionProposal:
        'As durações são as habituais. As ações que respondem a mais lacunas vêm primeiro, cada uma depois das que exige, tão poucas de cada vez quanto cinco anos permitem.',
      start: 'Início',
      end: 'Fim',
    },
    objectives: 'Objetivos e ações',
    answers: (n: string) => `Responde a ${n}`,
    none: 'não responde a nenhuma pergunta que se saiba por cumprir',
    action: 'Ação',
    owner: 'Responsável',
    partners: (list: string) => `com ${list}`,
    open: 'por designar',
    level: 'Nível',
    cost: 'Custo',
    funding: 'Financiamento',
    secured: 'garantido',
    unsecured: 'não garantido',
    noCost: 'em aberto',
    dates: 'Quando',
    after: 'Depois de',
    state: 'Estado',
    indicator: 'Indicador',
    baseline: 'Partida',
    now: 'Agora',
    target: 'Meta',
    by: (value: string, date: string) => `${value} até ${date}`,
    indicators: 'Indicadores',
    indicatorsUnit: 'Por que se julga cada ação; agora é o que mostra esta publicação',
    actionsUnit: 'Quem, quando, a que custo',
    totals: {
      title: 'Meios',
      caption: 'Custo de todas as ações',
      currency: 'Moeda',
      amount: 'Custo',
      secured: 'Do qual garantido',
      share: 'Parte',
      without: (n: number, text: string) =>
        n === 1 ? 'Uma ação ainda não tem custo.' : `${text} ações ainda não têm custo.`,
      open: 'Não se conhece nenhum custo: cabe ao país estimá-lo.',
    },
    unanswered: {
      title: 'Lacunas a que nenhuma ação responde',
      text: 'Perguntas que não se cumprem por inteiro e para as quais a estratégia não tem ação.',
      none: 'Cada lacuna conhecida tem pelo menos uma ação.',
      question: 'Pergunta',
      unit: 'Pelo que se declarou ou pelo que se mediu',
    },
    done: {
      title: 'O que as realizou',
      text: 'Atividades do registo que pertencem a estas ações.',
    },
    download: {
      title: 'Em documento',
      text: 'A estratégia como documento para imprimir, enviar e discutir:',
      pdf: 'PDF',
      docx: 'Word (DOCX)',
      html: 'uma página (HTML)',
    },
    onward: {
      title: 'Continuar',
      assessment: 'A avaliação de que parte',
      stakeholders: 'Os organismos',
      scorecard: 'Todas as medidas do país',
      all: 'Todos os países',
    },
  },
}
