import type { Language } from "./language";

export const DANISH: Language = {
  name: "Danish",
  properties: {
    company: "virksomhed, firma, arbejdsgiver, virksomhedsnavn",
    role: "stilling, rolle, jobtitel, stillingsbetegnelse",
    status: "fase, trin, ansøgningsstatus",
    date_applied:
      "ansøgt, ansøgt den, søgt den, søgt, ansøgningsdato, dato for ansøgning, ansøgning sendt, sendt den, indsendt",
    interview_date: "samtale, jobsamtale, samtaledato, samtale den, dato for samtale, næste samtale",
    interviews: "samtaler, jobsamtaler",
    round: "runde, samtalerunde, type samtale",
    response_by: "svar senest, svar inden, svar ventes, forventet svar, besked senest",
    contact: "kontakt, kontaktperson, kontaktpersoner",
    interviewers: "interviewere, samtalepartner",
    recruiter: "rekrutteringsbureau, rekrutteringskonsulent, vikarbureau",
    follow_up: "opfølgning, følg op, følg op den, opfølgningsdato, påmindelse",
    contact_log: "kontaktlog, kontakthistorik, korrespondance",
    application: "ansøgning, jobansøgning",
    outcome: "udfald, resultat, beslutning, afgørelse",
    rejected: "afslag, afslag den, afvist den, afvist, dato for afslag",
    withdrawn: "trukket tilbage, trukket",
  },
  propertiesOnInterviews: {
    interview_date: "dato, dag, hvornår",
    round: "trin, fase",
    interviewers: "deltagere, personer",
  },
  statuses: {
    wishlist: {
      telling: "skal søges, ikke søgt, ikke ansøgt, søg senere, vil søge",
      usual: "ønskeliste, gemt, interessant",
      generic: "kladde, åben",
    },
    applied: {
      telling: "ansøgt, søgt, ansøgning (sendt|indsendt|modtaget|afleveret), cv sendt",
      usual: "sendt, indsendt, afsendt, under behandling, venter på (svar|besked), afventer svar",
      generic: "afventer, i gang, venter",
    },
    assessment: {
      telling: "kodetest, teknisk test, onlinetest, hjemmeopgave, case-opgave, prøveopgave",
      usual: "opgave",
    },
    screening: {
      telling: "telefonsamtale, telefoninterview, indledende samtale, hr-samtale, screeningssamtale",
      usual: "telefonopkald",
    },
    interviewing: {
      telling:
        "jobsamtale, (første|anden|tredje|sidste|1|2|3|næste) samtale, til samtale, indkaldt til samtale, inviteret til samtale, samtale (aftalt|afholdt|planlagt)",
      usual: "samtale, samtaler, indkaldt, (anden|sidste|næste) runde",
    },
    offer: {
      telling: "tilbud, tilbud modtaget, jobtilbud, fået tilbud, tilbudt jobbet, tilbudt stillingen",
      usual: "forhandling, forhandler",
    },
    accepted: {
      telling: "tilbud accepteret, takket ja, takkede ja, kontrakt underskrevet, fik jobbet, fået jobbet",
      usual: "accepteret, ansat, antaget",
    },
    rejected: {
      telling:
        "afslag, afslag modtaget, fået afslag, fik afslag, ansøgning afvist, ikke (valgt|udvalgt|gået videre|videre|ansat|kommet videre|fik jobbet|fået jobbet|taget i betragtning), (en anden|en anden kandidat|anden kandidat) (fik|valgt|ansat|fået), (valgt|ansat|valgte|gået videre med) (en anden|en anden kandidat|andre kandidater), anden kandidat, intet tilbud, desværre nej, fik nej, fået nej, gået videre med andre",
      usual:
        "afvist, afvisning, fravalgt, forkastet, sorteret fra, dumpet, røget ud, kasseret, vraget, afslået, afslåede, afviste mig, (gik|gået) til (en anden|anden kandidat|en anden kandidat), negativt svar, ikke (aktuel|indkaldt), ansøgning(|en) (|blev )afslået",
      generic: "nej, negativ, negativt, mislykket, desværre ikke, beklager nej, et nej, (fået|fik) et nej, nejet",
    },
    withdrawn: {
      telling:
        "ansøgning trukket tilbage, trukket (min ansøgning|ansøgningen), takket nej, takkede nej, jeg (takkede nej|afslog|trak mig|afviste), tilbud afslået, afslået tilbud(|det), (jeg |)har afslået(| tilbuddet), (afslået|afvist|afslag) af mig, trukket mig, trak mig",
      usual: "trukket tilbage, tilbagetrukket, ikke interesseret, opgivet",
    },
    closed: {
      telling:
        "stilling(en|) (besat|nedlagt|lukket), opslag (lukket|fjernet|udløbet), rekruttering(en|) (afsluttet|stoppet|aflyst)",
      usual: "besat, udløbet, arkiveret, afsluttet",
      generic: "lukket",
    },
    ghosted: {
      telling: "intet svar, ikke svaret, aldrig svaret, aldrig hørt fra, ingen svar, radiotavshed, hørt intet",
      usual: "ghostet",
    },
  },
  chosen: "valgt, udvalgt, gået videre, kom videre, kommet videre, videre, godkendt, bestået, egnet, lykkedes",
  outcomes: {
    cancelled: "aflyst, annulleret, afbud, meldt afbud, blev ikke til noget, fandt ikke sted, droppet",
    moved: "flyttet, udskudt, udsat, rykket, ombooket, omberammet, (ny|nyt) (dato|tid|tidspunkt), skal flyttes",
    "no-show":
      "(mødte|dukkede|kom) (ikke|aldrig)(| op), ikke (mødt op|dukket op|kommet), ingen (kom|mødte op|dukkede op), udeblev, udeblevet, missede samtalen, sov over mig",
  },
  turns: {
    not: "ikke, intet, ingen, aldrig, uden, ej",
    "not yet":
      "ikke endnu, endnu ikke, indtil videre, hidtil, måske, muligvis, sandsynligvis, forventet, ventes, eventuelt",
    awaited: "venter på, venter, afventer, håber på, håber, frygter",
    mine: "af mig, jeg, mig, selv, min side, sov over mig",
    theirs: "af dem, af virksomheden, virksomheden, firmaet, dem, hun, han, arbejdsgiver, ingen, deres side",
  },
  contacts: {
    "thank-you": "tak, takkemail, takkebrev, takket",
    answer: "svaret, svarede",
    withdrawal: "trukket tilbage, takket nej",
    "follow-up": "fulgt op, fulgte op, opfølgning, rykket, rykkede, skrev, mailede",
    call: "ringede, ringet",
    task: "opgave afleveret, test afleveret",
    applied: "søgt, ansøgt, ansøgning sendt, cv sendt",
    "feedback-request": "bedt om feedback, bad om feedback",
    "endorsement-request": "bad om anbefaling",
    heard: "fået svar, fik svar, de svarede, hun svarede, han svarede",
    "heard offer": "tilbud, fået tilbud, fik tilbud",
    "heard next round": "indkaldt, inviteret, invitation",
    feedback: "fået feedback, fik feedback, tilbagemelding",
    automatic: "autosvar, automatisk svar, kvittering",
    nothing: "intet svar, ikke hørt noget, stadig intet, venter stadig",
  },
  notes: {
    application: "jobansogning(er|)",
    "job hunt": "jobsogning karriere",
    "perhaps application": "ansogning(er|)",
    interview: "jobsamtale(r|)",
    "perhaps interview": "samtale(r|)",
    preparation: "samtaleforberedelse",
    company: "virksomhed(er|) firma arbejdsgiver",
    advert: "jobopslag stillingsopslag",
    "something else": "motiveretansogning",
  },
  months:
    "januar|jan februar|feb marts|mar april|apr maj juni|jun juli|jul august|aug september|sept|sep oktober|okt november|nov december|dec",
  weekdays: "søndag mandag tirsdag onsdag torsdag fredag lørdag",
};
