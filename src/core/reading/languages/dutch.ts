import type { Language } from "./language";

export const DUTCH: Language = {
  name: "Dutch",
  properties: {
    company: "bedrijf, werkgever, bedrijfsnaam, organisatie, onderneming",
    role: "functie, vacature, functietitel, rol, positie",
    status: "sollicitatiestatus, stand, fase, stadium",
    date_applied:
      "gesolliciteerd op, gesolliciteerd, sollicitatiedatum, datum sollicitatie, datum gesolliciteerd, verstuurd op, verzonden op, ingediend op",
    interview_date: "gesprek, sollicitatiegesprek, datum gesprek, gespreksdatum, gesprek op, volgend gesprek",
    interviews: "gesprekken, sollicitatiegesprekken, rondes, gespreksrondes",
    round: "ronde, gespreksronde, soort gesprek",
    response_by: "reactie voor, antwoord voor, reactie verwacht, antwoord verwacht, beslissing voor, uiterlijk reactie",
    contact: "contactpersoon, contacten, contactpersonen, aanspreekpunt",
    interviewers: "gesprekspartner, gesprekspartners, geïnterviewd door",
    recruiter: "werver, bemiddelaar, uitzendbureau, wervingsbureau, recruiter bureau",
    follow_up: "opvolgen, opvolging, opvolgdatum, opvolgen op, nabellen op, herinnering op",
    contact_log: "contactlogboek, contacthistorie, correspondentie, logboek",
    application: "sollicitatie",
    outcome: "uitkomst, resultaat, uitslag, beslissing",
    rejected: "afwijzing, afgewezen op, datum afwijzing, afgewezen",
    withdrawn: "ingetrokken, ingetrokken op",
  },
  propertiesOnInterviews: {
    interview_date: "datum, dag, wanneer",
    round: "fase",
    interviewers: "deelnemers, aanwezigen",
    status: "stand",
    outcome: "stand",
  },
  statuses: {
    wishlist: {
      telling: "nog niet gesolliciteerd, niet gesolliciteerd, te solliciteren, nog solliciteren, solliciteren",
      usual: "verlanglijst, opgeslagen, bewaard, interessant",
      generic: "concept",
    },
    applied: {
      telling: "gesolliciteerd, sollicitatie (verstuurd|verzonden|ingediend|ontvangen), cv verstuurd, brief verstuurd",
      usual: "verstuurd, verzonden, ingediend, wacht op (reactie|antwoord), in behandeling",
      generic: "in afwachting, lopend",
    },
    assessment: {
      telling: "online test, technische test, praktijkopdracht, capaciteitentest",
      usual: "opdracht",
    },
    screening: {
      telling: "telefonisch gesprek, kennismakingsgesprek, telefonisch interview, telefonische screening, kennismaking",
      usual: "telefoongesprek",
    },
    interviewing: {
      telling:
        "sollicitatiegesprek, (eerste|tweede|derde|laatste|1e|2e|3e|volgend) gesprek, op gesprek, uitgenodigd voor gesprek, in gesprek, gesprek (gepland|gehad|gevoerd), meeloopdag, proefdag",
      usual: "gesprek, gesprekken, uitgenodigd, (tweede|laatste|volgende) ronde",
    },
    offer: {
      telling:
        "aanbod, aanbod (ontvangen|gekregen), baanaanbod, aanbieding ontvangen, arbeidsvoorwaardengesprek, contractvoorstel",
      usual: "onderhandeling, in onderhandeling, onderhandelen",
    },
    accepted: {
      telling: "aanbod (geaccepteerd|aangenomen), contract getekend, baan gekregen, baan aangenomen",
      usual: "aangenomen, geaccepteerd",
    },
    rejected: {
      telling:
        "afwijzing, afwijzing (ontvangen|gekregen|gehad), sollicitatie afgewezen, niet (geselecteerd|gekozen|uitgekozen|aangenomen|uitgenodigd|door), niet door naar (de volgende ronde|volgende ronde), iemand anders (gekozen|aangenomen|geworden|genomen), (voor|met) een andere kandidaat, andere kandidaat, geen aanbod, intern ingevuld, niet verder, niet doorgegaan met mij",
      usual:
        "afgewezen, afgevallen, afgekeurd, geweigerd, uitgevallen, niet gelukt, helaas niet, buiten de boot gevallen, (een |)ander gekozen, nee gekregen, (hebben|hadden|kozen|namen) iemand anders",
      generic: "nee, negatief, gefaald, mislukt, geen match, helaas, sorry nee, helaas nee",
    },
    withdrawn: {
      telling:
        "sollicitatie ingetrokken, aanbod (afgewezen|geweigerd|afgeslagen), zelf (afgewezen|afgezegd|ingetrokken|teruggetrokken|gestopt), ik heb (afgewezen|afgezegd|bedankt), (afgewezen|afgezegd|ingetrokken) door mij, bedankt voor (de eer|het aanbod), afgewezen door mijzelf",
      usual: "ingetrokken, teruggetrokken, geen interesse, niet geïnteresseerd, afgehaakt",
    },
    closed: {
      telling:
        "vacature (gesloten|vervuld|ingetrokken|verlopen|vervallen), functie (vervuld|vervallen), procedure (gestopt|beëindigd|gesloten)",
      usual: "vervuld, verlopen, gearchiveerd, afgerond",
      generic: "gesloten",
    },
    ghosted: {
      telling: "geen (reactie|antwoord|gehoor), nooit meer gehoord, niets meer gehoord, niets gehoord, radiostilte",
      usual: "geghost",
    },
  },
  chosen: "geselecteerd, gekozen, uitgekozen, uitgenodigd, geschikt, gelukt, doorgegaan, verder, geslaagd",
  outcomes: {
    cancelled:
      "geannuleerd, afgezegd, gecanceld, afgelast, ging niet door, gaat niet door, niet doorgegaan, niet plaatsgevonden, vervallen, annulering",
    moved:
      "verplaatst, verzet, uitgesteld, verschoven, nieuwe (datum|afspraak), te verzetten, opnieuw (gepland|ingepland), herpland",
    "no-show":
      "niet (verschenen|opgedaagd|gekomen|komen opdagen), niemand (gekomen|verschenen|opgedaagd|was er), niet op komen dagen, gesprek gemist, verslapen",
  },
  turns: {
    not: "niet, geen, nooit, zonder, noch",
    "not yet": "nog niet, nog geen, tot nu toe, misschien, mogelijk, waarschijnlijk, verwacht, vooralsnog, eventueel",
    awaited: "wacht, wacht op, wachten op, wachtend op, hoop, hoop op, vrees, in afwachting van",
    mine: "ik, door mij, zelf, mijn, mijzelf, van mijn kant",
    theirs:
      "door hen, door bedrijf, door het bedrijf, bedrijf, het bedrijf, werkgever, zij, ze, hun, recruiter, niemand, door werkgever",
  },
  contacts: {
    "thank-you": "bedankt, bedankje, bedankmail, dank",
    answer: "geantwoord, beantwoord",
    withdrawal: "ingetrokken, sollicitatie ingetrokken, teruggetrokken",
    "follow-up": "opgevolgd, nagevraagd, herinnering gestuurd, gemaild, geschreven",
    call: "gebeld, nagebeld, telefoontje",
    task: "opdracht ingeleverd, test ingeleverd",
    applied: "gesolliciteerd, sollicitatie verstuurd, cv verstuurd",
    "feedback-request": "feedback gevraagd, om feedback gevraagd",
    "endorsement-request": "om aanbeveling gevraagd",
    "closing-note": "afsluitend bericht",
    heard: "antwoord gekregen, reactie gekregen, reactie ontvangen, hebben gereageerd, heeft gereageerd",
    "heard offer": "aanbod, aanbod gekregen, aanbod ontvangen",
    "heard next round": "uitgenodigd, uitnodiging, volgende ronde",
    feedback: "feedback gekregen, feedback ontvangen",
    automatic: "ontvangstbevestiging, automatisch antwoord",
    nothing: "geen reactie, geen antwoord, niets gehoord, nog niets",
  },
  notes: {
    application: "sollicitatiebrief jobsollicitatie",
    "job hunt": "baan(en|)zoeken werkzoeken carriere",
    "perhaps application": "sollicitatie sollicitaties vacature",
    interview: "sollicitatiegesprek sollicitatiegesprekken",
    "perhaps interview": "gesprek gesprekken",
    preparation: "gespreksvoorbereiding",
    company: "bedrijf bedrijven werkgever",
    advert: "vacaturetekst",
    "something else": "motivatiebrief",
  },
  months:
    "januari|jan februari|feb maart|mrt april|apr mei juni|jun juli|jul augustus|aug september|sept|sep oktober|okt november|nov december|dec",
  weekdays: "zondag maandag dinsdag woensdag donderdag vrijdag zaterdag",
};
