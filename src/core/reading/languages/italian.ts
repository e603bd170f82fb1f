import type { Language } from "./language";

export const ITALIAN: Language = {
  name: "Italian",
  properties: {
    company: "azienda, società, datore di lavoro, nome azienda, nome dell'azienda, impresa",
    role: "ruolo, posizione, mansione, posto, qualifica",
    status: "stato, fase, stato candidatura, stato della candidatura",
    date_applied:
      "data candidatura, data di candidatura, data della candidatura, candidato il, candidata il, candidatura inviata, candidatura inviata il, inviato il, inviata il, data invio, data di invio",
    interview_date: "colloquio, data colloquio, data del colloquio, colloquio il, prossimo colloquio",
    interviews: "colloqui",
    round: "turno, tipo di colloquio, tipo colloquio",
    response_by: "risposta entro, risposta prevista, risposta attesa, decisione entro, esito previsto",
    contact: "contatto, referente, persona di contatto, contatti",
    interviewers: "intervistatore, intervistatrice, intervistatori, selezionatori",
    recruiter: "selezionatore, selezionatrice, agenzia, cacciatore di teste, reclutatore",
    follow_up: "sollecito, data sollecito, ricontattare il, richiamare il, prossimo contatto",
    contact_log: "storico contatti, registro contatti, cronologia, corrispondenza, comunicazioni",
    application: "candidatura",
    outcome: "esito, risultato, decisione, esito colloquio",
    rejected: "rifiuto, data rifiuto, rifiutato il, rifiutata il, rifiutato, rifiutata, scartato, scartata",
    withdrawn: "ritirata, ritirato, ritirata il, ritirato il",
  },
  propertiesOnInterviews: {
    interview_date: "data, giorno, quando",
    round: "fase",
    interviewers: "partecipanti, persone",
    status: "stato",
    outcome: "stato",
  },
  statuses: {
    wishlist: {
      telling: "da candidarsi, da candidare, non ancora candidato, candidatura da inviare, non candidato",
      usual: "lista dei desideri, salvat(o|a), preferiti, interessante",
      generic: "bozza, apert(o|a), da fare",
    },
    applied: {
      telling:
        "candidat(o|a), candidatura (inviata|presentata|spedita|ricevuta|spontanea), cv inviato, curriculum inviato, mi sono candidat(o|a)",
      usual: "inviat(o|a), in valutazione, in attesa di risposta, attesa risposta",
      generic: "in attesa, in corso, in sospeso",
    },
    assessment: {
      telling: "test tecnico, prova tecnica, caso di studio, test online, prova pratica, test attitudinale",
      usual: "prova",
    },
    screening: {
      telling:
        "colloquio telefonico, chiamata conoscitiva, colloquio conoscitivo, chiamata hr, colloquio hr, preselezione",
      usual: "telefonata, chiamata",
    },
    interviewing: {
      telling:
        "colloquio, colloqui, in colloquio, (primo|secondo|terzo|ultimo|prossimo) colloquio, colloquio (fissato|previsto|fatto|tecnico|finale|sostenuto)",
      usual: "convocat(o|a), (secondo|prossimo) turno",
    },
    offer: {
      telling: "offerta, offerta ricevuta, proposta ricevuta, offerta di lavoro, proposta di assunzione",
      usual: "trattativa, in trattativa, proposta",
    },
    accepted: {
      telling: "offerta accettata, proposta accettata, contratto firmato, ho accettato",
      usual: "accettat(o|a), assunt(o|a)",
    },
    rejected: {
      telling:
        "candidatura (rifiutata|respinta|scartata|non accolta), non (selezionat|scelt|ammess|assunt|pres|idone|accettat)(o|a), (esito|riscontro) negativo, risposta negativa, (hanno scelto|scelto|preferito|hanno preferito|assunto) (un altro|un'altra|qualcun altro|altri|un altro candidato|altro candidato), altr(o|a) candidat(o|a), nessuna offerta, non sono passat(o|a), non proseguo, non passo, fuori dal processo, bocciatura, non ce l'ho fatta, mi hanno (rifiutato|scartato|scartata|rifiutata)",
      usual:
        "rifiutat(o|a|i|e), rifiuto, respint(o|a), scartat(o|a), bocciat(o|a), eliminat(o|a), esclus(o|a), rigettat(o|a), diniego, preso (un altro|un'altra persona|qualcun altro), scelto un'altra persona, detto (|di )no",
      generic: "no, negativ(o|a), ko, fallit(o|a), mi dispiace no, purtroppo no, no grazie da loro",
    },
    withdrawn: {
      telling:
        "candidatura ritirata, (offerta|proposta) (rifiutata|declinata), ho (rifiutato|declinato|rinunciato|ritirato), (rifiutat|ritirat)(o|a) da me, mi sono ritirat(o|a), rinuncio",
      usual: "ritirat(o|a), rinuncia, rinunciato, non interessat(o|a), abbandonat(o|a)",
    },
    closed: {
      telling:
        "(posizione|selezione|offerta|ricerca) (chiusa|coperta|annullata|scaduta|sospesa), posto (assegnato|coperto)",
      usual: "declinat(o|a), scadut(o|a), archiviat(o|a), conclus(o|a)",
      generic: "chius(o|a)",
    },
    ghosted: {
      telling: "nessuna risposta, senza risposta, mai risposto, nessun riscontro, nessuna notizia, spariti",
    },
  },
  declined: "declinat(o|a)",
  chosen: "selezionat(o|a), scelt(o|a), idone(o|a), superat(o|a), passat(o|a), andat(o|a) avanti, proseguito, avanti",
  outcomes: {
    cancelled:
      "annullat(o|a), cancellat(o|a), disdett(o|a), saltat(o|a), annullato, non (si è tenuto|si è svolto|avvenuto|c'è stato), ho disdetto, ho annullato",
    moved:
      "rinviat(o|a), spostat(o|a), rimandat(o|a), posticipat(o|a), riprogrammat(o|a), da riprogrammare, da rifissare, nuova data, rinvio",
    "no-show":
      "non (si è presentato|si sono presentati|è venuto|sono venuti|si è presentata|pervenuto|si è collegato), nessuno (si è presentato|è venuto|collegato|presente), assent(e|i), non mi sono presentat(o|a), colloquio perso, ho perso il colloquio",
  },
  turns: {
    not: "non, senza, nessun, nessuna, nessuno, né",
    "not yet":
      "non ancora, ancora non, per ora, finora, forse, possibile, probabile, probabilmente, previst(o|a), attes(o|a)",
    awaited: "in attesa di, attendo, aspetto, aspettando, spero, temo, attesa, prima di",
    mine: "da me, io, ho dovuto, ho annullato, ho disdetto, non mi sono presentat(o|a), ho perso il colloquio, per colpa mia, da parte mia",
    theirs: "da loro, dall'azienda, l'azienda, azienda, loro, lei, lui, hanno, selezionatore, nessuno, da parte loro",
  },
  contacts: {
    "thank-you": "ringraziamento, ringraziato, grazie, mail di ringraziamento",
    answer: "ho risposto",
    withdrawal: "candidatura ritirata, ritirato, ritirata",
    "follow-up": "sollecito, sollecitato, scritto, mail inviata, promemoria",
    call: "chiamato, telefonato",
    task: "prova consegnata, test consegnato",
    applied: "candidato, candidata, candidatura inviata, cv inviato, mi sono candidato, mi sono candidata",
    "feedback-request": "chiesto feedback, chiesto un riscontro",
    "endorsement-request": "chiesto referenza, chiesto una referenza",
    "closing-note": "nota di chiusura",
    heard: "risposto, hanno risposto, ha risposto, risposta ricevuta",
    "heard offer": "offerta, offerta ricevuta, proposta ricevuta",
    "heard next round": "invito, invitato, invitata, convocato, convocata",
    feedback: "feedback ricevuto, riscontro ricevuto",
    automatic: "risposta automatica, conferma di ricezione",
    nothing: "nessuna risposta, nessun riscontro, ancora niente, senza risposta",
  },
  notes: {
    application: "candidaturalavoro",
    "job hunt": "ricerca(di|)lavoro cercolavoro carriera",
    "perhaps application": "candidatura candidature",
    interview: "colloquio(di|)lavoro colloqui(di|)lavoro",
    "perhaps interview": "colloquio colloqui",
    preparation: "preparazionecolloquio",
    company: "azienda aziende",
    advert: "annuncio annunci",
    "something else": "letteradipresentazione curriculum",
  },
  months:
    "gennaio|gen febbraio|feb marzo|mar aprile|apr maggio|mag giugno|giu luglio|lug agosto|ago settembre|sett|set ottobre|ott novembre|nov dicembre|dic",
  weekdays: "domenica lunedì martedì mercoledì giovedì venerdì sabato",
};
