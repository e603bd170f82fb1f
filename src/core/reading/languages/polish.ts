import type { Language } from "./language";

export const POLISH: Language = {
  name: "Polish",
  properties: {
    company: "firma, pracodawca, nazwa firmy, przedsiębiorstwo",
    role: "stanowisko, rola, pozycja, nazwa stanowiska",
    status: "stan, etap, status aplikacji, stan aplikacji",
    date_applied:
      "data aplikacji, data aplikowania, data zgłoszenia, zaaplikowano, zaaplikowano dnia, aplikowano, aplikowałem, aplikowałam, wysłano, data wysłania, wysłane dnia",
    interview_date: "rozmowa, rozmowa kwalifikacyjna, data rozmowy, termin rozmowy, następna rozmowa",
    interviews: "rozmowy, rozmowy kwalifikacyjne",
    round: "runda, rodzaj rozmowy, etap rozmowy",
    response_by: "odpowiedź do, odpowiedź do dnia, oczekiwana odpowiedź, decyzja do",
    contact: "kontakt, osoba kontaktowa, osoba do kontaktu, kontakty",
    interviewers: "rozmówca, rozmówcy, rozmówczyni, prowadzący rozmowę",
    recruiter: "rekruter, rekruterka, agencja, headhunter",
    follow_up: "przypomnienie, data przypomnienia, następny kontakt, przypomnieć się",
    contact_log: "historia kontaktów, historia kontaktu, korespondencja, dziennik kontaktów",
    application: "aplikacja, zgłoszenie, rekrutacja",
    outcome: "wynik, rezultat, decyzja",
    rejected: "odmowa, data odmowy, odrzucono, odrzucone, odrzucony, odrzucona",
    withdrawn: "wycofano, wycofane, rezygnacja",
  },
  propertiesOnInterviews: {
    interview_date: "data, dzień, kiedy, termin",
    round: "etap",
    interviewers: "uczestnicy, osoby",
    status: "stan",
    outcome: "stan",
  },
  statuses: {
    wishlist: {
      telling:
        "do zaaplikowania, do wysłania, jeszcze nie aplikowałem, jeszcze nie aplikowałam, nie aplikowano, do aplikowania",
      usual: "lista życzeń, zapisan(e|a|y), obserwowan(e|a|y), interesujące",
      generic: "szkic, otwart(e|a|y), wersja robocza",
    },
    applied: {
      telling:
        "zaaplikowan(o|e|a|y), aplikowan(o|e), aplikacja (wysłana|złożona), aplikowałem, aplikowałam, zaaplikowałem, zaaplikowałam, cv wysłane, zgłoszenie wysłane",
      usual: "wysłan(o|e|a|y), złożon(o|e|a|y), w trakcie rozpatrywania, czekam na odpowiedź",
      generic: "oczekuje, w toku, oczekujące",
    },
    assessment: {
      telling: "zadanie rekrutacyjne, test rekrutacyjny, test techniczny, zadanie techniczne",
      usual: "zadanie",
    },
    screening: {
      telling:
        "rozmowa telefoniczna, rozmowa wstępna, rozmowa z hr, rozmowa z rekruterem, rozmowa z rekruterką, screening telefoniczny",
    },
    interviewing: {
      telling:
        "rozmowa kwalifikacyjna, rozmowy kwalifikacyjne, (pierwsza|druga|trzecia|ostatnia|następna|kolejna) rozmowa, rozmowa (techniczna|umówiona|końcowa|finałowa|rekrutacyjna), zaproszenie na rozmowę",
      usual: "rozmowa, rozmowy, zaproszon(y|a), (drugi|kolejny|następny|ostatni) etap",
    },
    offer: {
      telling: "oferta otrzymana, otrzymano ofertę, oferta pracy otrzymana, dostałem ofertę, dostałam ofertę",
      usual: "negocjacje",
      generic: "oferta",
    },
    accepted: {
      telling: "oferta przyjęta, przyjęto ofertę, umowa podpisana, przyjąłem ofertę, przyjęłam ofertę",
      usual: "przyjęt(o|a|e|y), zatrudnion(y|a), zaakceptowan(o|a|e|y)",
    },
    rejected: {
      telling:
        "aplikacja odrzucona, kandydatura odrzucona, (nie|niestety nie) (wybrano|wybrany|wybrana|zakwalifikowany|zakwalifikowana|przeszedłem|przeszłam|przyjęto|przyjęty|przyjęta|dostałem się|dostałam się), wybrano (kogoś innego|innego kandydata|inną osobę), inn(y|ego) kandydat(|a), brak oferty, odpowiedź odmowna, dostałem odmowę, dostałam odmowę, odpadłem, odpadłam",
      usual:
        "odmowa, odmówiono, odrzucon(o|a|y|e), odrzucenie, negatywnie, skreślon(y|a), niezakwalifikowan(y|a), decyzja negatywna, odpowiedź negatywna, odmówili, niewybran(y|a), nie wybrali mnie, wybrali (kogoś innego|innego kandydata|inną osobę), negatywna (odpowiedź|decyzja), decyzja odmowna, odrzucili mnie, odrzut, nie zaproszono",
      generic: "nie, negatywn(y|a|e), porażka, niepowodzenie, niestety nie, nie dostał(em|am)",
    },
    withdrawn: {
      telling:
        "aplikacja wycofana, (oferta|ofertę) (odrzucona przeze mnie|odrzuciłem|odrzuciłam), (odrzuciłem|odrzuciłam|odmówiłem|odmówiłam) ofertę, odmówiłem, odmówiłam, odrzuciłem, odrzuciłam, wycofałem się, wycofałam się, zrezygnowałem, zrezygnowałam, (odrzucone|odrzucona|odrzucony|wycofane) przeze mnie",
      usual: "wycofan(o|e|a|y), rezygnacja, niezainteresowan(y|a)",
    },
    closed: {
      telling:
        "stanowisko (obsadzone|zamknięte), rekrutacja (zakończona|zamknięta|anulowana|wstrzymana), oferta (wygasła|nieaktualna|zamknięta)",
      usual: "obsadzone, nieaktualn(e|a), wygasł(o|a), zarchiwizowan(o|e|a), zakończon(o|e|a)",
      generic: "zamknięt(o|e|a|y)",
    },
    ghosted: {
      telling: "brak odpowiedzi, bez odpowiedzi, nie (odpowiedzieli|odpisali|odezwali się), cisza, brak kontaktu",
    },
  },
  chosen: "wybran(o|y|a), zakwalifikowan(y|a), przeszedłem, przeszłam, udało się, dalej, pomyślnie",
  outcomes: {
    cancelled:
      "odwołan(o|a|e|y), anulowan(o|a|e|y), odwołali, odwołałem, odwołałam, nie odbył(a|o|) się, skasowan(o|a|e)",
    moved:
      "przełożon(o|a|e|y), przesunięt(o|a|e|y), przełożyli, odroczon(o|a|e|y), nowy termin, do przełożenia, zmiana terminu, inny termin",
    "no-show":
      "nie (przyszli|przyszedł|przyszła|pojawili się|pojawił się|pojawiła się|stawili się|stawił się|zadzwonili|dołączyli), nikt nie (przyszedł|dołączył|pojawił się), nieobecn(y|a|i), nie przyszedłem, nie przyszłam, przegapiłem, przegapiłam, zaspałem, zaspałam",
  },
  turns: {
    not: "nie, bez, brak, żaden, żadna, nigdy, ani",
    "not yet":
      "jeszcze nie, na razie, dotąd, jak dotąd, może, być może, możliwe, możliwa, prawdopodobnie, oczekiwan(a|y|e), spodziewan(a|y|e)",
    awaited: "czekam na, czekam, oczekuję, oczekuję na, oczekiwanie na, mam nadzieję na, obawiam się, przed",
    mine: "przeze mnie, odwołałem, odwołałam, przełożyłem, przełożyłam, nie przyszedłem, nie przyszłam, przegapiłem, przegapiłam, zaspałem, zaspałam, z mojej strony, musiałem, musiałam, sam, sama",
    theirs: "przez firmę, przez nich, firma, oni, ona, rekruter, rekruterka, nikt, pracodawca, z ich strony",
  },
  contacts: {
    "thank-you": "podziękowanie, podziękowałem, podziękowałam, dziękuję",
    answer: "odpowiedziałem, odpowiedziałam, odpisałem, odpisałam",
    withdrawal: "wycofałem się, wycofałam się, rezygnacja",
    "follow-up": "przypomnienie, napisałem, napisałam, mail wysłany, dopytałem, dopytałam",
    call: "zadzwoniłem, zadzwoniłam, telefon",
    task: "zadanie oddane, zadanie wysłane",
    applied: "zaaplikowano, aplikowałem, aplikowałam, aplikacja wysłana, cv wysłane",
    "feedback-request": "prośba o feedback, poprosiłem o feedback, poprosiłam o feedback",
    "endorsement-request": "prośba o rekomendację",
    heard: "odpowiedź, odpowiedzieli, odpisali, odpowiedział, odpowiedziała",
    "heard offer": "oferta, oferta otrzymana, dostałem ofertę, dostałam ofertę",
    "heard next round": "zaproszenie, zaprosili, kolejny etap",
    feedback: "feedback otrzymany, dostałem feedback, dostałam feedback",
    automatic: "automatyczna odpowiedź, potwierdzenie otrzymania",
    nothing: "brak odpowiedzi, cisza, nadal nic, nie odpowiedzieli",
  },
  notes: {
    application: "aplikacjaoprace",
    "job hunt": "szukaniepracy poszukiwaniepracy kariera",
    "perhaps application": "aplikacja aplikacje rekrutacja",
    interview: "rozmowakwalifikacyjna rozmowykwalifikacyjne",
    "perhaps interview": "rozmowa rozmowy",
    preparation: "przygotowaniedorozmowy",
    company: "firma firmy pracodawca",
    advert: "ogloszenie ogloszenia",
    "something else": "listmotywacyjny zyciorys",
  },
  months:
    "styczeń|stycznia|sty luty|lutego|lut marzec|marca|mar kwiecień|kwietnia|kwi maj|maja czerwiec|czerwca|cze lipiec|lipca|lip sierpień|sierpnia|sie wrzesień|września|wrz październik|października|paź listopad|listopada|lis grudzień|grudnia|gru",
  weekdays: "niedziela|niedzielę poniedziałek wtorek środa|środę czwartek piątek sobota|sobotę",
};
