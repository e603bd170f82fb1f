import type { Language } from "./language";

export const GERMAN: Language = {
  name: "German",
  properties: {
    company: "Firma, Unternehmen, Arbeitgeber, Firmenname, Betrieb",
    role: "Stelle, Position, Jobtitel, Stellentitel, Stellenbezeichnung, Berufsbezeichnung, Rolle, Job",
    status: "Bewerbungsstatus, Stand, Stand der Bewerbung, Bewerbungsstand, Phase",
    date_applied:
      "Beworben am, Beworben, Bewerbungsdatum, Datum der Bewerbung, Bewerbung am, Bewerbung gesendet, Bewerbung verschickt, abgeschickt am, eingereicht am",
    interview_date:
      "Vorstellungsgespräch, Vorstellungsgespräch am, Gespräch, Gesprächstermin, Interviewtermin, Interview am, nächstes Gespräch",
    interviews: "Gespräche, Vorstellungsgespräche, Gesprächsrunden, Runden",
    round: "Runde, Gesprächsrunde, Gesprächsart, Interviewrunde",
    response_by: "Rückmeldung bis, Antwort bis, Entscheidung bis, Antwort erwartet, Rückmeldung erwartet",
    contact: "Kontakt, Ansprechpartner, Ansprechpartnerin, Ansprechperson, Kontaktperson, Kontakte",
    interviewers: "Interviewer, Interviewerin, Gesprächspartner, Gesprächspartnerin, Gesprächspartnerinnen",
    recruiter: "Recruiterin, Personalvermittler, Personalvermittlerin, Personalvermittlung, Headhunter, Vermittler",
    follow_up: "Nachfassen, Nachfassen am, Nachhaken, Nachfrage am, Wiedervorlage, Nächster Schritt am",
    contact_log: "Kontaktverlauf, Kontaktprotokoll, Verlauf, Korrespondenz, Schriftverkehr",
    application: "Bewerbung, zur Bewerbung",
    outcome: "Ergebnis, Ausgang, Entscheidung, Resultat",
    rejected: "Absage, Absage am, abgelehnt am, abgelehnt, Absagedatum, Datum der Absage",
    withdrawn: "zurückgezogen, zurückgezogen am",
  },
  propertiesOnInterviews: {
    interview_date: "Datum, Tag, Wann, Termin",
    round: "Phase",
    interviewers: "Teilnehmer, Teilnehmende, Personen",
    status: "Stand",
    outcome: "Stand",
  },
  statuses: {
    wishlist: {
      telling: "noch nicht beworben, nicht beworben, zu bewerben, bewerben, Bewerbung vorbereiten, Bewerbung geplant",
      usual: "Wunschliste, Merkliste, gemerkt, vorgemerkt, gespeichert, interessant",
      generic: "Entwurf, offen, geplant",
    },
    applied: {
      telling:
        "beworben, Bewerbung (gesendet|verschickt|abgeschickt|abgesendet|eingereicht|versendet|eingegangen|raus), Eingangsbestätigung",
      usual:
        "eingereicht, verschickt, abgeschickt, gesendet, in Prüfung, in Bearbeitung, warte auf (Antwort|Rückmeldung), warten",
      generic: "ausstehend",
    },
    assessment: {
      telling:
        "Einstellungstest, Eignungstest, Online-Test, Assessment Center, Probeaufgabe, Testaufgabe, Fallstudie, Arbeitsprobe",
      usual: "Aufgabe",
    },
    screening: {
      telling: "Telefoninterview, Telefongespräch, Erstgespräch, Telefontermin, Kennenlerngespräch, Vorgespräch",
      usual: "Telefonat",
    },
    interviewing: {
      telling:
        "Vorstellungsgespräch, Bewerbungsgespräch, im Gespräch, Einladung zum Gespräch, zum Gespräch eingeladen, Zweitgespräch, (zweites|drittes|erstes|nächstes) Gespräch, Probearbeiten, Probetag, Zweitinterview",
      usual: "Gespräch, Gespräche, eingeladen, (zweite|dritte|letzte|nächste) Runde",
    },
    offer: {
      telling: "Angebot, Angebot erhalten, Jobangebot, Vertragsangebot, Zusage, Zusage erhalten, Vertrag erhalten",
      usual: "Verhandlung, in Verhandlung",
    },
    accepted: {
      telling: "Angebot angenommen, Zusage angenommen, zugesagt, Vertrag unterschrieben, Stelle angenommen",
      usual: "angenommen, eingestellt",
    },
    rejected: {
      telling:
        "Absage, Absage (erhalten|bekommen|kassiert), Absagen, Bewerbung abgelehnt, (anderen|andere|anderer) (Bewerber|Bewerberin|Kandidaten|Kandidatin|Kandidat), für (jemand anderen|jemand anders|einen anderen|eine andere) entschieden, (jemand anderen|jemand anders|jemand anderes) (genommen|eingestellt|gewählt), intern besetzt, Angebot zurückgezogen von (Firma|Arbeitgeber), leider nicht, leider nein, kein Angebot, keine Zusage, nicht (weiter|in die nächste Runde) gekommen",
      usual:
        "abgelehnt(|e|er|es), Ablehnung, ausgeschieden, aussortiert, nicht bestanden, durchgefallen, nicht geklappt, raus, abgesagt bekommen, nicht eingeladen, anderweitig (vergeben|besetzt), nicht in (die|der) enger(e|en) Auswahl, Korb bekommen",
      generic: "nein, negativ, gescheitert, keine Einladung, sorry nein",
    },
    withdrawn: {
      telling:
        "Bewerbung zurückgezogen, Angebot abgelehnt, (selbst|selber|ich) (abgelehnt|abgesagt|zurückgezogen), ich habe (abgelehnt|abgesagt|zurückgezogen), (abgelehnt|abgesagt|Absage|zurückgezogen) (von mir|durch mich|meinerseits), habe abgesagt, von mir (abgelehnt|abgesagt)",
      usual: "zurückgezogen, zurückgetreten, verworfen, kein Interesse, nicht interessiert",
    },
    closed: {
      telling:
        "Stelle (besetzt|geschlossen|gestrichen|vergeben|nicht mehr verfügbar), Ausschreibung (beendet|zurückgezogen|geschlossen), Verfahren (beendet|eingestellt), Anzeige offline",
      usual: "besetzt, vergeben, abgelaufen, archiviert, beendet, erledigt",
      generic: "geschlossen, abgeschlossen",
    },
    ghosted: {
      telling: "keine (Antwort|Rückmeldung|Reaktion), nie wieder gehört, nichts mehr gehört, Funkstille",
      usual: "geghostet",
    },
  },
  chosen:
    "ausgewählt, genommen, berücksichtigt, weiter, erfolgreich, bekommen, gewählt, zugesagt, geeignet, weitergekommen, infrage",
  outcomes: {
    cancelled:
      "abgesagt, storniert, gecancelt, entfallen, entfällt, ausgefallen, fällt aus, fiel aus, abgeblasen, (nicht|hat nicht) stattgefunden, fand nicht statt",
    moved: "verschoben, verlegt, vertagt, umgebucht, (neuer|neuen) Termin, Terminverschiebung, aufgeschoben",
    "no-show":
      "nicht erschienen, nicht aufgetaucht, nicht gekommen, kam niemand, niemand (da|gekommen|erschienen), (Termin|Gespräch) verpasst, verschlafen",
  },
  turns: {
    not: "nicht, kein, keine, keinen, keiner, nie, ohne, weder",
    "not yet":
      "noch nicht, noch kein, noch keine, bisher, bislang, noch offen, eventuell, evtl, vielleicht, möglicherweise, wahrscheinlich, vermutlich, erwartet, steht aus",
    awaited: "warte, warte auf, warten auf, wartend auf, erwarte, hoffe auf, hoffe, befürchte, ob",
    mine: "ich, von mir, durch mich, meinerseits, selbst, meine",
    theirs:
      "von der Firma, durch Firma, durch die Firma, von ihnen, die Firma, Firma, Arbeitgeber, deren, sie, seitens",
  },
  contacts: {
    "thank-you": "Dank, Danke, Dankesmail, Dankschreiben, bedankt",
    answer: "geantwortet, Antwort geschickt",
    withdrawal: "zurückgezogen, Bewerbung zurückgezogen, abgesagt",
    "follow-up": "nachgefasst, nachgehakt, nachgefragt, Nachfrage, erinnert, angeschrieben, geschrieben",
    call: "angerufen, Anruf, telefoniert",
    task: "Aufgabe abgegeben, Aufgabe eingereicht, Test abgegeben",
    applied: "beworben, Bewerbung gesendet, Bewerbung verschickt, Bewerbung abgeschickt",
    "feedback-request": "um Feedback gebeten, Feedback erbeten",
    "endorsement-request": "um Empfehlung gebeten",
    "closing-note": "Abschlussnotiz",
    heard: "Antwort erhalten, Rückmeldung, Rückmeldung erhalten, haben geantwortet, hat geantwortet, gehört",
    "heard offer": "Angebot, Angebot erhalten, Zusage, Zusage erhalten",
    "heard next round": "eingeladen, Einladung, Einladung zum Gespräch",
    feedback: "Feedback erhalten, Feedback bekommen",
    automatic: "Eingangsbestätigung, Abwesenheitsnotiz, automatische Antwort",
    nothing: "keine Antwort, keine Rückmeldung, noch nichts, nichts gehört, warte noch",
  },
  notes: {
    application: "(stellen|job)bewerbung(en|)",
    "job hunt": "(job|stellen)suche arbeitssuche karriere",
    "perhaps application": "bewerbung(en|) stelle stellen",
    interview: "vorstellungsgesprach(e|snotiz|) vorstellungsgespraech(e|) bewerbungsgesprach(e|)",
    "perhaps interview": "gesprach(e|) gespraech(e|)",
    preparation: "gesprachsvorbereitung interviewvorbereitung",
    company: "firma firmen unternehmen arbeitgeber",
    advert: "stellenanzeige stellenanzeigen stellenausschreibung",
    "something else": "lebenslauf anschreiben",
  },
  months:
    "januar|jänner|jan februar|feber|feb märz|maerz|mär|mrz april|apr mai juni|jun juli|jul august|aug september|sept|sep oktober|okt november|nov dezember|dez",
  weekdays: "Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag|Sonnabend",
};
