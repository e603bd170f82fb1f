import type { Language } from "./language";

export const PORTUGUESE: Language = {
  name: "Portuguese",
  properties: {
    company: "empresa, companhia, nome da empresa, empregador, empregadora",
    role: "cargo, vaga, função, posição",
    status: "estado, situação, etapa, status da candidatura, estado da candidatura",
    date_applied:
      "data da candidatura, data de candidatura, candidatado em, candidatei-me em, candidatura enviada, candidatura enviada em, data de inscrição, data da inscrição, inscrito em, aplicado em, enviado em, enviada em, data de envio",
    interview_date: "entrevista, data da entrevista, data de entrevista, entrevista em, próxima entrevista",
    interviews: "entrevistas",
    round: "rodada, ronda, tipo de entrevista",
    response_by: "resposta até, retorno até, resposta esperada, decisão até, previsão de resposta",
    contact: "contato, contacto, pessoa de contato, pessoa de contacto, contatos",
    interviewers: "entrevistador, entrevistadora, entrevistadores",
    recruiter: "recrutador, recrutadora, agência, consultoria, headhunter",
    follow_up:
      "acompanhamento, data de acompanhamento, próximo contato, próximo contacto, retomar contato em, seguimento",
    contact_log: "histórico, histórico de contatos, histórico de contactos, registro de contatos, comunicações",
    application: "candidatura, inscrição, processo seletivo",
    outcome: "resultado, decisão, desfecho",
    rejected: "rejeição, recusa, rejeitado em, data da rejeição, rejeitado, rejeitada, reprovado, recusado em",
    withdrawn: "desistência, desisti em, retirada",
  },
  propertiesOnInterviews: {
    interview_date: "data, dia, quando",
    round: "etapa, fase",
    interviewers: "participantes, pessoas",
    status: "situação, estado",
    outcome: "situação, estado",
  },
  statuses: {
    wishlist: {
      telling: "a candidatar, para candidatar, não candidatado, por candidatar, ainda não me candidatei, candidatar-me",
      usual: "salv(o|a), lista de desejos, guardad(o|a), interessante",
      generic: "rascunho, abert(o|a)",
    },
    applied: {
      telling:
        "candidatado, candidatada, candidatei-me, me candidatei, candidatura (enviada|submetida|feita|realizada), currículo enviado, cv enviado, inscrito, inscrita, inscrição (feita|enviada)",
      usual: "enviad(o|a), submetid(o|a), em análise, aguardando (resposta|retorno), à espera de resposta",
      generic: "pendente, em andamento, aguardando, em processo",
    },
    assessment: {
      telling: "teste técnico, teste online, estudo de caso, desafio técnico, prova técnica, teste prático",
      usual: "teste, prova",
    },
    screening: {
      telling:
        "entrevista por telefone, entrevista telefônica, triagem, conversa com rh, entrevista com rh, entrevista rh",
      usual: "ligação, chamada",
    },
    interviewing: {
      telling:
        "entrevista, entrevistas, entrevistad(o|a), em entrevista, em entrevistas, (primeira|segunda|terceira|última|próxima) entrevista, entrevista (agendada|marcada|técnica|final)",
      usual: "(segunda|próxima|última) (fase|etapa)",
    },
    offer: {
      telling: "proposta recebida, oferta recebida, oferta de emprego recebida, recebi proposta, proposta de emprego",
      usual: "negociando, negociação, em negociação",
      generic: "oferta, proposta",
    },
    accepted: {
      telling: "(proposta|oferta) aceit(a|e), contrato assinado, aceitei a (proposta|oferta)",
      usual: "aceit(o|a|e), contratad(o|a), admitid(o|a)",
    },
    rejected: {
      telling:
        "candidatura (rejeitada|recusada|reprovada|não selecionada), não (selecionad|escolhid|aprovad|admitid|contratad|aceit)(o|a), (resposta|retorno) negativ(a|o), (contrataram|escolheram|selecionaram) (outro|outra|outra pessoa|outro candidato), outr(o|a) candidat(o|a), não passei, não fui (selecionado|selecionada|escolhido|escolhida|aprovado|aprovada), sem proposta, fora do processo, não avancei, não segui",
      usual:
        "rejeitad(o|a|os|as), rejeição, recusad(o|a), recusa, reprovad(o|a), eliminad(o|a), descartad(o|a), dispensad(o|a), desclassificad(o|a), chumbad(o|a), me rejeitaram, (disseram|me disseram) que não, foram com (outra pessoa|outro candidato)",
      generic: "não, negativ(o|a), falhou, infelizmente não, lamento não",
    },
    withdrawn: {
      telling:
        "candidatura retirada, (proposta|oferta) recusada, recusei, (recusei|declinei) a (proposta|oferta), recusad(o|a) por mim, desisti, retirei a candidatura, eu (recusei|desisti), declinei",
      usual: "desistência, desistiu, retirad(o|a), sem interesse, abandonad(o|a)",
    },
    closed: {
      telling: "(vaga|processo|posição) (encerrad|fechad|preenchid|cancelad|expirad|congelad)(o|a)",
      usual: "preenchid(o|a), declinad(o|a), expirad(o|a), arquivad(o|a), encerrad(o|a), finalizad(o|a)",
      generic: "fechad(o|a)",
    },
    ghosted: {
      telling: "sem resposta, sem retorno, não (responderam|respondeu|retornaram), nunca responderam, sem notícias",
    },
  },
  declined: "declinad(o|a)",
  chosen: "selecionad(o|a), escolhid(o|a), aprovad(o|a), passou, avançou, chamad(o|a), seguiu, apt(o|a)",
  outcomes: {
    cancelled:
      "cancelad(o|a), cancelaram, cancelei, cancelamento, desmarcad(o|a), desmarcaram, desmarquei, não (aconteceu|se realizou|ocorreu), anulad(o|a)",
    moved:
      "adiad(o|a), remarcad(o|a), reagendad(o|a), a remarcar, a reagendar, reagendar, remarcar, postergad(o|a), nova data, transferid(o|a)",
    "no-show":
      "não (compareceu|compareceram|apareceu|apareceram|veio|vieram|entrou|entraram), ninguém (apareceu|veio|compareceu|entrou), faltou, faltaram, faltei, não compareci, me deixaram esperando, perdi a entrevista",
  },
  turns: {
    not: "não, sem, nenhum, nenhuma, nunca, nem, não foi, não fui",
    "not yet":
      "ainda não, ainda, por enquanto, por agora, talvez, possível, possivelmente, provável, provavelmente, esperad(o|a), até agora",
    awaited: "aguardando, à espera de, espero, esperando, pendente de, receio, antes de, a aguardar",
    mine: "por mim, mim, eu, tive de, tive que, cancelei, desmarquei, faltei, não compareci, da minha parte, perdi a entrevista",
    theirs:
      "por eles, pela empresa, a empresa, empresa, eles, ela, ele, recrutador, entrevistador, ninguém, da parte deles, me deixaram",
  },
  contacts: {
    "thank-you": "obrigado, obrigada, agradecimento, agradeci, email de agradecimento",
    answer: "respondi",
    withdrawal: "desisti, candidatura retirada",
    "follow-up": "acompanhamento, escrevi, email enviado, cobrei, lembrete",
    call: "liguei, ligação, telefonei",
    task: "teste entregue, entreguei o teste, desafio entregue",
    applied: "candidatei-me, me candidatei, candidatura enviada, currículo enviado, inscrição enviada",
    "feedback-request": "pedi feedback",
    "endorsement-request": "pedi recomendação, pedi indicação",
    "closing-note": "nota de encerramento",
    heard: "responderam, respondeu, resposta recebida, retornaram",
    "heard offer": "proposta, proposta recebida, oferta recebida",
    "heard next round": "convite, convidado, convidada, próxima fase",
    feedback: "feedback recebido, recebi feedback",
    automatic: "resposta automática, confirmação automática",
    nothing: "sem resposta, sem retorno, não responderam, nada ainda",
  },
  notes: {
    application: "candidatura(de|)emprego",
    "job hunt": "procura(de|)emprego busca(de|)emprego emprego carreira",
    "perhaps application": "candidatura vaga inscricao inscricoe",
    interview: "entrevista(de|)emprego",
    "perhaps interview": "entrevista",
    preparation: "preparacaoentrevista",
    company: "empresa",
    advert: "anuncio",
    "something else": "cartadeapresentacao curriculo",
  },
  months:
    "janeiro|jan fevereiro|fev março|marco|mar abril|abr maio|mai junho|jun julho|jul agosto|ago setembro|set outubro|out novembro|nov dezembro|dez",
  weekdays: "domingo segunda|segunda-feira terça quarta quinta sexta sábado",
};
