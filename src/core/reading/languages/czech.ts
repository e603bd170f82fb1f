import type { Language } from "./language";

export const CZECH: Language = {
  name: "Czech",
  properties: {
    company: "firma, společnost, zaměstnavatel, název firmy",
    role: "pozice, pracovní pozice, funkce, název pozice",
    status: "stav, fáze, etapa, stav žádosti",
    date_applied:
      "datum přihlášky, datum žádosti, přihlášeno, odesláno, odesláno dne, životopis odeslán, podáno, datum odeslání",
    interview_date: "pohovor, datum pohovoru, termín pohovoru, pohovor dne, další pohovor",
    interviews: "pohovory",
    round: "kolo, kolo pohovoru, typ pohovoru",
    response_by: "odpověď do, vyjádření do, očekávaná odpověď, rozhodnutí do",
    contact: "kontakt, kontaktní osoba, kontakty",
    interviewers: "pohovor vede, pohovor vedou, účastníci pohovoru",
    recruiter: "personalista, personalistka, náborář, náborářka, agentura",
    follow_up: "připomenutí, připomenout, ozvat se, další kontakt",
    contact_log: "historie kontaktů, korespondence, komunikace, záznam kontaktů",
    application: "přihláška, žádost",
    outcome: "výsledek, rozhodnutí",
    rejected:
      "zamítnutí, odmítnutí, odmietnut(é|o|ý|á), zamietnut(é|o|ý|á), zamítnuto dne, odmítnuto dne, zamítnuto, odmítnuto, datum zamítnutí",
    withdrawn: "staženo, staženo dne",
  },
  propertiesOnInterviews: {
    interview_date: "datum, den, kdy, termín",
    round: "fáze",
    interviewers: "účastníci, osoby",
    status: "stav",
    outcome: "stav",
  },
  statuses: {
    wishlist: {
      telling: "přihlásit se, nepřihlášeno, ještě nepřihlášeno, k odeslání, neodesláno",
      usual: "uloženo, seznam přání, zajímavé",
      generic: "koncept, otevřen(o|á|ý)",
    },
    applied: {
      telling:
        "přihlášeno, přihlášen(|a), přihláška odeslána, žádost (odeslána|podána), životopis odeslán, cv odesláno",
      usual: "odesláno, odeslán(|a), podáno, v posouzení, čekám na odpověď, čeká na odpověď",
      generic: "čeká se, probíhá, v řízení",
    },
    assessment: {
      telling: "technický test, testovací úloha, vstupní test, domácí úkol",
      usual: "úkol",
    },
    screening: {
      telling: "telefonický pohovor, úvodní hovor, telefonický rozhovor, předvýběr",
      usual: "telefonát",
    },
    interviewing: {
      telling:
        "pohovor, pohovory, na pohovoru, (první|druhý|třetí|poslední|další) pohovor, pozván(|a) na pohovor, pozvánka na pohovor, pohovor (domluven|naplánován)",
      usual: "pozván(|a), (druhé|další|poslední) kolo",
    },
    offer: {
      telling: "nabídka, nabídka (přijde|obdržena), dostal(|a) jsem nabídku, pracovní nabídka, obdržena nabídka",
      usual: "vyjednávání",
    },
    accepted: {
      telling: "nabídka přijata, přijal(|a) jsem nabídku, smlouva podepsána, dostal(|a) jsem práci",
      usual: "přijat(o|a|), zaměstnán(|a)",
    },
    rejected: {
      telling:
        "(žádost|přihláška) (zamítnuta|odmítnuta), nebyl(|a) jsem (vybrán|vybrána|přijat|přijata), (nevybrán|nevybrána|nepřijat|nepřijata|neúspěšný|neúspěšná), vybrali (někoho jiného|jiného kandidáta|jiného uchazeče), jiný (kandidát|uchazeč), bez nabídky, negativní odpověď, nepostoupil(|a), nepostupuji, odmítli mě, zamítli mě",
      usual:
        "odmítnut(o|a|ý|), odmítnutí, odmietnut(é|o|ý|á), zamietnut(é|o|ý|á), zamítnut(o|a|ý|), zamítnutí, vyřazen(o|a|), nevybráno, neúspěch, neúspěšné, nepřijato, vyloučen(o|a|), vypadl(|a), (zamítav|odmítav|záporn)(á|é|ý) (odpověď|stanovisko|rozhodnutí), nevybrali (mě|mne), vybrali jin(ého|ou), vzali (někoho jiného|jiného|jinou), nepřijali (mě|mne), neuspěl(|a), nevzali (mě|mne), řekli (|mi )ne",
      generic: "ne, negativní, neprošel, neprošla, bohužel ne",
    },
    withdrawn: {
      telling:
        "žádost stažena, přihláška stažena, stáhl(|a) jsem, (odmítl|odmítla) jsem, nabídka odmítnuta, (odmítnuto|zrušeno|staženo) mnou, odstoupil(|a) jsem, vzdal(|a) jsem se",
      usual: "staženo, stažen(a|), odstoupeno, nemám zájem, nezájem",
    },
    closed: {
      telling: "pozice (obsazena|uzavřena|zrušena), výběrové řízení (ukončeno|zrušeno|uzavřeno), inzerát stažen",
      usual: "obsazeno, vypršelo, archivováno, ukončeno",
      generic: "uzavřeno, zavřeno",
    },
    ghosted: {
      telling: "bez odpovědi, žádná odpověď, neodpověděli, neozvali se, bez odezvy, neozývají se, ticho",
    },
  },
  chosen: "vybrán(o|a|), přijat(|a|o), postoupil(|a), úspěšn(ý|á|ě)",
  outcomes: {
    cancelled:
      "zrušen(o|a|), zrušili, zrušil(|a) jsem, odvolán(o|a|), odřeknuto, nekonal(|o) se, neproběhl(|o), odpadl(|o)",
    moved:
      "přesunut(o|a|), odložen(o|a|), přeložen(o|a|), posunut(o|a|), přeplánován(o|a|), nový termín, náhradní termín",
    "no-show":
      "nepřišl(i|a|o), nepřišel, nedorazil(i|a|), neukázal(i|a|) se, nikdo (nepřišel|nedorazil), nedostavil(i|a|) se, nepřipojil(i|a|) se, zaspal(|a) jsem, nepřišel jsem, nepřišla jsem",
  },
  turns: {
    not: "ne, bez, žádný, žádná, žádné, nikdy, není, nebylo, nebyl, nebyla",
    "not yet":
      "ještě ne, zatím ne, zatím, ještě, dosud, možná, možná že, pravděpodobně, očekává se, očekávan(á|ý|é), snad",
    awaited: "čekám na, čekám, čeká se na, očekávám, doufám v, doufám, obávám se, před",
    mine: "mnou, zrušil jsem, zrušila jsem, přesunul jsem, přesunula jsem, nepřišel jsem, nepřišla jsem, zaspal jsem, zaspala jsem, z mé strany, sám, sama, musel jsem, musela jsem",
    theirs:
      "firmou, ze strany firmy, firma, oni, ona, personalista, personalistka, nikdo, z jejich strany, zaměstnavatel, zaměstnavatelem",
  },
  contacts: {
    "thank-you": "poděkování, děkuji, poděkoval, poděkovala",
    answer: "odpověděl jsem, odpověděla jsem",
    withdrawal: "stáhl jsem, stáhla jsem, žádost stažena",
    "follow-up": "připomenutí, připomněl jsem se, připomněla jsem se, napsal jsem, napsala jsem, email odeslán",
    call: "volal jsem, volala jsem, telefonát",
    task: "úkol odevzdán, úkol odeslán",
    applied: "přihlášeno, přihláška odeslána, životopis odeslán",
    "feedback-request": "žádost o zpětnou vazbu",
    "endorsement-request": "žádost o doporučení",
    heard: "odpověděli, odpověděl, odpověděla, ozvali se, přišla odpověď",
    "heard offer": "nabídka, dostal jsem nabídku, dostala jsem nabídku",
    "heard next round": "pozvánka, pozván, pozvána, pozvali mě",
    feedback: "zpětná vazba, dostal jsem zpětnou vazbu, dostala jsem zpětnou vazbu",
    automatic: "automatická odpověď, potvrzení přijetí",
    nothing: "bez odpovědi, žádná odpověď, zatím nic, neozvali se",
  },
  notes: {
    application: "zadostopraci",
    "job hunt": "hledaniprace kariera",
    "perhaps application": "prihlaska prihlasky zadost zadosti",
    interview: "pracovnipohovor pracovnipohovory",
    "perhaps interview": "pohovor pohovory",
    preparation: "pripravanapohovor",
    company: "firma firmy spolecnost zamestnavatel",
    advert: "inzerat inzeraty",
    "something else": "zivotopis motivacnidopis",
  },
  months:
    "leden|ledna|led únor|února|úno březen|března|bře duben|dubna|dub květen|května|kvě červen|června|čvn červenec|července|čvc srpen|srpna|srp září|zář říjen|října|říj listopad|listopadu|lis prosinec|prosince|pro",
  weekdays: "neděle|neděli pondělí úterý středa|středu čtvrtek pátek sobota|sobotu",
};
