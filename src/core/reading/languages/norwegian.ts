import type { Language } from "./language";

export const NORWEGIAN: Language = {
  name: "Norwegian",
  properties: {
    company: "bedrift, selskap, arbeidsgiver, firma, bedriftsnavn",
    role: "stilling, rolle, jobbtittel, stillingstittel",
    status: "fase, trinn, søknadsstatus",
    date_applied: "søkt, søkt den, søknadsdato, dato for søknad, søknad sendt, sendt den, innsendt",
    interview_date: "intervju, jobbintervju, intervjudato, intervju den, dato for intervju, neste intervju",
    interviews: "intervjuer, jobbintervjuer",
    round: "runde, intervjurunde, type intervju",
    response_by: "svar innen, svar senest, svar ventes, forventet svar",
    contact: "kontakt, kontaktperson, kontaktpersoner",
    interviewers: "intervjuere, intervjuer av",
    recruiter: "rekrutterer, rekrutteringsbyrå, bemanningsbyrå",
    follow_up: "oppfølging, følg opp, følg opp den, oppfølgingsdato, påminnelse",
    contact_log: "kontaktlogg, kontakthistorikk, korrespondanse",
    application: "søknad, jobbsøknad",
    outcome: "utfall, resultat, beslutning, avgjørelse",
    rejected: "avslag, avslag den, avvist den, avvist, dato for avslag",
    withdrawn: "trukket, trukket tilbake",
  },
  propertiesOnInterviews: {
    interview_date: "dato, dag, når",
    round: "trinn, fase",
    interviewers: "deltakere, personer",
  },
  statuses: {
    wishlist: {
      telling: "skal søke, ikke søkt, vil søke, søk senere",
      usual: "ønskeliste, lagret, interessant",
      generic: "utkast, åpen",
    },
    applied: {
      telling: "søkt, søknad (sendt|innsendt|mottatt|levert), cv sendt",
      usual: "sendt, innsendt, under behandling, venter på svar, avventer svar",
      generic: "avventer, pågår, venter",
    },
    assessment: {
      telling: "kodetest, teknisk test, hjemmeoppgave, casoppgave, caseoppgave, evnetest",
      usual: "oppgave",
    },
    screening: {
      telling: "telefonintervju, innledende samtale, hr-samtale, screeningsamtale",
      usual: "telefonsamtale",
    },
    interviewing: {
      telling:
        "intervju, intervjuet, jobbintervju, på intervju, (første|andre|tredje|siste|neste) intervju, innkalt til intervju, førstegangsintervju, andregangsintervju, intervju avtalt",
      usual: "innkalt, (andre|siste|neste) runde",
    },
    offer: {
      telling: "tilbud, tilbud mottatt, jobbtilbud, fått tilbud, tilbudt jobben, tilbudt stillingen",
      usual: "forhandling, forhandler",
    },
    accepted: {
      telling: "tilbud akseptert, takket ja, takket ja til tilbud, kontrakt signert, fikk jobben, fått jobben",
      usual: "akseptert, ansatt, antatt",
    },
    rejected: {
      telling:
        "avslag, avslag mottatt, fått avslag, fikk avslag, søknad (avslått|avvist), ikke (valgt|gått videre|videre|ansatt|innstilt|kommet videre|fikk jobben|fått jobben|aktuell), (en annen|en annen kandidat|annen kandidat|noen andre) (fikk|valgt|ansatt|fått), (valgte|valgt|ansatt|gått videre med) (en annen|en annen kandidat|andre kandidater|noen andre), annen kandidat, ikke tilbud, dessverre nei, fikk nei, fått nei",
      usual:
        "avvist, avvisning, avslått av (bedriften|arbeidsgiver), forkastet, silt ut, siltet ut, strøket, vraket, slått ut, valgt bort, avslått, avslåtte, (gikk|gått) til (en annen|noen andre|annen kandidat), negativt svar, refusert, søknaden ble avslått, ikke (innkalt|kalt inn)",
      generic: "nei, negativ, negativt, mislykket, dessverre ikke, beklager nei, et nei, (fått|fikk) et nei",
    },
    withdrawn: {
      telling:
        "søknad trukket, trukket (søknad|søknaden), takket nei, takket nei til tilbud, jeg (takket nei|avslo|trakk meg|avviste), tilbud avslått, avslått tilbud(|et), (jeg |)har avslått(| tilbudet), (avslått|avvist|trukket) av meg, trakk meg, trukket meg",
      usual: "trukket, trukket tilbake, ikke interessert, oppgitt",
    },
    closed: {
      telling:
        "stilling(en|) (besatt|lukket|trukket), utlysning(en|) (trukket|lukket|utløpt), prosess(en|) (avsluttet|stoppet)",
      usual: "besatt, utløpt, arkivert, avsluttet",
      generic: "lukket, stengt",
    },
    ghosted: {
      telling: "ikke svar, ingen svar, intet svar, aldri svart, aldri hørt fra, ikke hørt noe, radiostille",
      usual: "ghostet",
    },
  },
  chosen: "valgt, utvalgt, gått videre, kom videre, kommet videre, videre, godkjent, bestått, egnet, innstilt",
  outcomes: {
    cancelled: "avlyst, kansellert, avbestilt, ble ikke noe av, fant ikke sted, droppet, meldt avbud",
    moved: "flyttet, utsatt, forskjøvet, ombooket, (ny|nytt) (dato|tid|tidspunkt), skal flyttes",
    "no-show":
      "(møtte|dukket|kom) (ikke|aldri)(| opp), ikke (møtt opp|dukket opp|kommet), ingen (kom|møtte opp|dukket opp), uteble, uteblitt, mistet intervjuet, forsov meg",
  },
  turns: {
    not: "ikke, ingen, intet, aldri, uten, ei",
    "not yet":
      "ikke ennå, ennå ikke, ikke enda, foreløpig, hittil, så langt, kanskje, muligens, sannsynligvis, forventet, ventes",
    awaited: "venter på, venter, avventer, håper på, håper, frykter",
    mine: "av meg, jeg, meg, selv, min side, forsov meg",
    theirs: "av dem, av bedriften, bedriften, firmaet, dem, hun, han, arbeidsgiver, ingen, deres side",
  },
  contacts: {
    "thank-you": "takk, takkemail, takkebrev, takket",
    answer: "svarte, svart",
    withdrawal: "trukket, trakk søknaden, takket nei",
    "follow-up": "fulgt opp, fulgte opp, oppfølging, purret, purring, skrev, sendte epost",
    call: "ringte, ringt",
    task: "oppgave levert, test levert",
    applied: "søkt, søknad sendt, cv sendt",
    "feedback-request": "bedt om tilbakemelding, ba om tilbakemelding",
    "endorsement-request": "ba om anbefaling",
    heard: "fått svar, fikk svar, de svarte, hun svarte, han svarte",
    "heard offer": "tilbud, fått tilbud, fikk tilbud",
    "heard next round": "innkalt, invitert, invitasjon",
    feedback: "fått tilbakemelding, fikk tilbakemelding",
    automatic: "autosvar, automatisk svar, kvittering",
    nothing: "ikke svar, ikke hørt noe, fortsatt ingenting, venter fortsatt",
  },
  notes: {
    application: "jobbsoknad(er|)",
    "job hunt": "jobbsok(ing|) karriere",
    "perhaps application": "soknad(er|)",
    interview: "jobbintervju(er|)",
    "perhaps interview": "intervju(er|)",
    preparation: "intervjuforberedelse",
    company: "bedrift(er|) arbeidsgiver",
    advert: "stillingsannonse",
    "something else": "soknadsbrev",
  },
  months:
    "januar|jan februar|feb mars|mar april|apr mai juni|jun juli|jul august|aug september|sept|sep oktober|okt november|nov desember|des",
  weekdays: "søndag mandag tirsdag onsdag torsdag fredag lørdag",
};
