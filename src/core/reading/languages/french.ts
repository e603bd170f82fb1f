import type { Language } from "./language";

export const FRENCH: Language = {
  name: "French",
  properties: {
    company: "entreprise, société, employeur, nom de l'entreprise, boîte",
    role: "poste, intitulé du poste, intitulé, fonction, métier",
    status: "statut, état, statut candidature, statut de la candidature, étape, avancement, état de la candidature",
    date_applied:
      "postulé le, postulé, date de candidature, candidature envoyée, candidature envoyée le, date candidature, date d'envoi, envoyé le, candidaté le",
    interview_date:
      "entretien, date entretien, date d'entretien, date de l'entretien, entretien le, prochain entretien",
    interviews: "entretiens, rounds d'entretien",
    round: "tour, type d'entretien, tour d'entretien",
    response_by: "réponse avant, réponse attendue, réponse attendue le, réponse prévue, réponse d'ici, décision avant",
    contact: "personne à contacter, contact rh, interlocuteur, interlocutrice, nom du contact",
    interviewers: "intervieweur, intervieweurs, intervieweuse, recruteurs, interlocuteurs",
    recruiter: "recruteur, recruteuse, cabinet, cabinet de recrutement, chasseur de têtes",
    follow_up: "relance, date de relance, relancer le, prochaine relance, relance prévue, à relancer le",
    contact_log: "historique, échanges, journal des contacts, suivi des échanges, correspondance",
    application: "candidature, opportunité, offre",
    outcome: "résultat, issue, décision, verdict",
    rejected: "refus, refusé le, date de refus, refusée le, refusé",
    withdrawn: "retirée le, retiré le, désistement",
  },
  propertiesOnInterviews: {
    interview_date: "date, jour, quand, rendez-vous",
    round: "étape",
    interviewers: "participants, personnes",
    status: "statut, état",
    outcome: "statut, état",
  },
  statuses: {
    wishlist: {
      telling: "à postuler, à candidater, pas encore postulé, pas postulé, candidature à envoyer",
      usual: "à envoyer, enregistrée, sauvegardé(|e), favoris, intéressant(|e)",
      generic: "brouillon, ouvert(|e), à faire",
    },
    applied: {
      telling: "postulé(|e), candidaté, candidature (envoyée|déposée|transmise|reçue|spontanée), cv envoyé",
      usual: "envoyé(|e), déposé(|e), soumis(|e), en attente de réponse, en cours d'examen, relancé(|e)",
      generic: "en attente, en cours",
    },
    assessment: {
      telling: "test technique, étude de cas, test de recrutement, tests psychotechniques, mise en situation",
      usual: "exercice",
    },
    screening: {
      telling:
        "entretien téléphonique, préqualification, appel rh, entretien rh, premier contact, appel de préqualification",
      usual: "appel téléphonique",
    },
    interviewing: {
      telling:
        "entretien, entretiens, en entretien, (premier|1er|deuxième|2e|second|troisième|dernier) entretien, entretien (prévu|passé|technique|final|planifié), convoqué(|e) en entretien",
      usual: "convoqué(|e), (deuxième|second|dernier) tour",
    },
    offer: {
      telling:
        "offre reçue, proposition reçue, offre d'embauche, promesse d'embauche, proposition d'embauche, offre ferme",
      usual: "négociation, en négociation, proposition",
      generic: "offre",
    },
    accepted: {
      telling: "offre acceptée, proposition acceptée, contrat signé, j'ai accepté, poste accepté",
      usual: "accepté(|e), embauché(|e), recruté(|e), engagé(|e)",
    },
    rejected: {
      telling:
        "candidature (refusée|rejetée|non retenue|écartée|déclinée), (non|pas) retenu(|e|s|es), (non|pas) (sélectionné|sélectionnée|pris|prise|admis|admise), réponse négative, retour négatif, (quelqu'un|un) (d'autre|autre) (candidat|choisi|retenu), autre candidat(|e) (retenu|retenue|choisi|choisie), lettre de refus, mail de refus, pas d'offre, sans suite favorable, n'a pas été (retenue|retenu)",
      usual:
        "refus(|é|ée|és|ées), refus reçu, rejeté(|e|s|es), recalé(|e), éliminé(|e), échoué(|e), écarté(|e), débouté(|e), rejet, décliné(|e) par (l'entreprise|eux), ont dit non, (choisi|pris|retenu) quelqu'un d'autre, pas donné suite",
      generic: "non, négatif, négative, échec, ko, raté, désolé non, malheureusement non, pas de suite",
    },
    withdrawn: {
      telling:
        "candidature (retirée|abandonnée), offre (refusée|déclinée), proposition (refusée|déclinée), j'ai (refusé|décliné|retiré|abandonné), (refusé|refusée|décliné|déclinée|retiré|retirée|abandonné|abandonnée) par moi, retrait de candidature",
      usual: "retiré(|e), désisté(|e), désistement, abandonné(|e), pas intéressé(|e)",
    },
    closed: {
      telling:
        "poste (pourvu|fermé|annulé|supprimé|gelé), offre (expirée|fermée|clôturée|pourvue|annulée), classé(|e) sans suite, recrutement (annulé|clos|terminé), candidature (close|clôturée)",
      usual: "sans suite, pourvu(|e), décliné(|e), expiré(|e), archivé(|e), terminé(|e)",
      generic: "fermé(|e), clos(|e), clôturé(|e)",
    },
    ghosted: {
      telling:
        "sans réponse, pas de réponse, aucune réponse, jamais de réponse, aucun retour, pas de retour, sans nouvelles",
      usual: "ghosté(|e)",
    },
  },
  declined: "décliné(|e)",
  chosen:
    "retenu(|e|s|es), sélectionné(|e), choisi(|e), pris(|e), favorable, admis(|e), convaincu, donné suite, concluant(|e)",
  outcomes: {
    cancelled: "annulé(|e|s|es), annulation, n'a pas eu lieu, supprimé(|e)",
    moved:
      "reporté(|e|s|es), report, décalé(|e), repoussé(|e), déplacé(|e), reprogrammé(|e), à reprogrammer, à replanifier, replanifié(|e), ajourné(|e)",
    "no-show":
      "absent(|e|s), pas venu(|e|s), ne s'est pas présenté(|e), ne se sont pas présentés, personne (n'est venu|n'est venue|ne s'est présenté|ne s'est connecté|présent), pas présenté(|e), lapin, posé un lapin, entretien manqué",
  },
  turns: {
    not: "pas, ne, non, aucun, aucune, sans, jamais, n'a pas été, n'est pas, pas été",
    "not yet":
      "pas encore, toujours pas, pour l'instant, pour le moment, peut-être, éventuel, éventuelle, probable, probablement, attendu, attendue, à venir, possible",
    awaited: "en attente, en attente de, en attente d'une, j'attends, attente de, attends, espère, crains, avant",
    mine: "par moi, de ma part, j'ai dû, j'ai, moi-même, je, moi, mon fait",
    theirs:
      "par eux, par l'entreprise, l'entreprise, entreprise, eux, ils, elle, il, par le recruteur, recruteur, personne, de leur part, employeur",
  },
  contacts: {
    "thank-you": "remerciement, remerciements, remercié, mail de remerciement, merci",
    answer: "répondu, ma réponse",
    withdrawal: "candidature retirée, désisté, désistement",
    "follow-up": "relance, relancée, écrit, mail envoyé",
    call: "appelé, appel, téléphoné",
    task: "test rendu, exercice rendu, étude de cas rendue",
    applied: "postulé, candidature envoyée, candidaté",
    "feedback-request": "demande de retour, demandé un retour, demandé un feedback",
    "endorsement-request": "demandé une recommandation",
    "closing-note": "mot de clôture",
    heard: "réponse reçue, ils ont répondu, a répondu, ont répondu, retour reçu",
    "heard offer": "offre reçue, proposition reçue, offre",
    "heard next round": "invité, invitée, convocation, convoqué",
    feedback: "feedback reçu, retour détaillé",
    automatic: "accusé de réception, réponse automatique",
    nothing: "pas de réponse, aucune réponse, sans réponse, pas de nouvelles, toujours rien",
  },
  notes: {
    application: "candidatureemploi candidatureposte offredemploi",
    "job hunt": "recherche(d|)emploi carriere",
    "perhaps application": "candidature opportunite",
    interview: "entretien(d|)embauche",
    "perhaps interview": "entretien",
    preparation: "preparationentretien",
    company: "entreprise societe employeur",
    advert: "annonce",
    "something else": "lettredemotivation",
  },
  months:
    "janvier|janv février|fevrier|févr|fevr mars avril|avr mai juin juillet|juil août|aout septembre|sept octobre|oct novembre|nov décembre|decembre|déc",
  weekdays: "dimanche lundi mardi mercredi jeudi vendredi samedi",
};
