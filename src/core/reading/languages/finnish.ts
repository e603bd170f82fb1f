import type { Language } from "./language";

export const FINNISH: Language = {
  name: "Finnish",
  properties: {
    company: "yritys, työnantaja, firma, yrityksen nimi",
    role: "tehtävä, rooli, työtehtävä, tehtävänimike, toimi",
    status: "tila, vaihe, hakemuksen tila",
    date_applied: "haettu, hakupäivä, hakemus lähetetty, lähetetty, hakemuspäivä",
    interview_date: "haastattelu, haastattelupäivä, haastatteluaika, työhaastattelu, seuraava haastattelu",
    interviews: "haastattelut",
    round: "kierros, haastattelukierros, haastattelun tyyppi",
    response_by: "vastaus viimeistään, vastaus mennessä, vastausta odotetaan, odotettu vastaus",
    contact: "yhteyshenkilö, kontakti, yhteyshenkilöt",
    interviewers: "haastattelija, haastattelijat",
    recruiter: "rekrytoija, rekrytointiyritys, henkilöstöpalvelu",
    follow_up: "seuranta, seurantapäivä, muistutus, ota yhteyttä",
    contact_log: "yhteydenotot, yhteysloki, viestintä, kirjeenvaihto",
    application: "hakemus, työhakemus",
    outcome: "tulos, lopputulos, päätös",
    rejected: "hylkäys, hylätty, hylätty päivä, hylkäyspäivä",
    withdrawn: "peruttu hakemus, vedetty pois",
  },
  propertiesOnInterviews: {
    interview_date: "päivä, päivämäärä, pvm, milloin",
    round: "vaihe",
    interviewers: "osallistujat, henkilöt",
    status: "tila",
    outcome: "tila",
  },
  statuses: {
    wishlist: {
      telling: "haettava, ei haettu, ei vielä haettu, haen myöhemmin",
      usual: "toivelista, tallennettu, kiinnostava",
      generic: "luonnos, avoin",
    },
    applied: {
      telling: "haettu, hain, hakemus (lähetetty|jätetty|vastaanotettu), cv lähetetty",
      usual: "lähetetty, jätetty, käsittelyssä, odottaa vastausta, odotan vastausta",
      generic: "odottaa, kesken, odotetaan",
    },
    assessment: {
      telling: "soveltuvuustesti, ennakkotehtävä, koodaustehtävä, tekninen testi, soveltuvuusarviointi",
      usual: "testi",
    },
    screening: {
      telling: "puhelinhaastattelu, alkuhaastattelu, esihaastattelu",
      usual: "puhelu",
    },
    interviewing: {
      telling:
        "haastattelu, haastattelut, haastateltu, haastattelussa, (ensimmäinen|toinen|kolmas|viimeinen|seuraava) haastattelu, kutsuttu haastatteluun, kutsu haastatteluun, videohaastattelu, työhaastattelu",
      usual: "(toinen|viimeinen|seuraava) kierros",
    },
    offer: {
      telling: "tarjous, tarjous saatu, työtarjous, sain tarjouksen, työpaikkatarjous",
      usual: "neuvottelu, neuvottelut, neuvotellaan",
    },
    accepted: {
      telling: "tarjous hyväksytty, sopimus allekirjoitettu, sain paikan, sain työn, otin paikan vastaan",
      usual: "hyväksytty, palkattu, valittu",
    },
    rejected: {
      telling:
        "hakemus hylätty, ei (valittu|tullut valituksi|jatkoon|päässyt jatkoon|paikkaa|tarjousta|hyväksytty|palkattu), en (tullut valituksi|päässyt jatkoon|saanut paikkaa|saanut), valittiin (toinen|joku muu|toinen hakija), toinen hakija valittu, joku muu (valittiin|valittu|sai), kielteinen (päätös|vastaus), hylkäävä päätös, valitsivat (toisen|jonkun muun)",
      usual:
        "hylätty, hylkäys, hylättiin, torjuttu, evätty, karsittu, karsiutunut, pudonnut, pudotettu, tiputettu, kieltävä (vastaus|päätös), kieltävän (vastauksen|päätöksen), toinen valittiin, karsiutui, karsittiin",
      generic: "ei, kielteinen, epäonnistunut, negatiivinen, valitettavasti ei, en päässyt, ei valita",
    },
    withdrawn: {
      telling:
        "hakemus (peruttu|vedetty pois), peruin hakemuksen, vedin hakemuksen pois, kieltäydyin, kieltäydyin tarjouksesta, tarjous hylätty, (peruutin|hylkäsin) tarjouksen, hylkäsin, itse (peruttu|hylätty)",
      usual: "vetäydyin, vetäytynyt, luovuttu, luovuin, ei kiinnosta",
    },
    closed: {
      telling:
        "paikka (täytetty|suljettu), haku (päättynyt|suljettu|peruttu|keskeytetty), rekrytointi (päättynyt|keskeytetty|peruttu)",
      usual: "täytetty, vanhentunut, arkistoitu, päättynyt",
      generic: "suljettu",
    },
    ghosted: {
      telling: "ei (vastausta|vastattu|kuulunut mitään|vastanneet), ei mitään kuulunut, hiljaisuus, radiohiljaisuus",
    },
  },
  chosen: "valituksi, jatkoon, onnistunut, sopiva, läpäissyt, päässyt, saanut paikkaa",
  outcomes: {
    cancelled:
      "peruttu, peruutettu, peruuntunut, peruuntui, peruttiin, peruin, peruutin, ei (pidetty|järjestetty|toteutunut)",
    moved:
      "siirretty, siirtynyt, siirtyi, lykätty, lykkääntyi, siirrettiin, uusi (aika|päivä|ajankohta), sovitaan uusi aika",
    "no-show":
      "ei (saapunut|tullut|ilmestynyt|tullut paikalle|ilmaantunut), eivät (tulleet|saapuneet|ilmestyneet), kukaan ei (tullut|saapunut|ilmestynyt), en (mennyt|päässyt paikalle), unohdin haastattelun, nukuin pommiin, jäi väliin",
  },
  turns: {
    not: "ei, eivät, ilman, ei ole, eikä",
    "not yet":
      "ei vielä, vielä, toistaiseksi, ehkä, mahdollinen, mahdollisesti, todennäköisesti, odotettavissa, luultavasti",
    awaited: "odotan, odottaa, odotetaan, odottelen, toivon, pelkään, ennen",
    mine: "minä, itse, peruin, peruutin, siirsin, minun, omasta, unohdin, nukuin pommiin, en mennyt, en päässyt paikalle",
    theirs: "yritys, yrityksen, he, heidän, hän, työnantaja, rekrytoija, kukaan, eivät",
  },
  contacts: {
    "thank-you": "kiitos, kiitosviesti, kiitin",
    answer: "vastasin",
    withdrawal: "peruin hakemuksen, vetäydyin",
    "follow-up": "muistutus, muistutin, kysyin, lähetin viestin, kirjoitin",
    call: "soitin, puhelu",
    task: "tehtävä palautettu, palautin tehtävän",
    applied: "hain, haettu, hakemus lähetetty, cv lähetetty",
    "feedback-request": "pyysin palautetta",
    "endorsement-request": "pyysin suositusta",
    heard: "vastasivat, he vastasivat, sain vastauksen, vastaus saatu",
    "heard offer": "tarjous, sain tarjouksen, tarjous saatu",
    "heard next round": "kutsu, kutsuttu, kutsuttiin, jatkoon",
    feedback: "palaute saatu, sain palautetta",
    automatic: "automaattivastaus, vastaanottokuittaus",
    nothing: "ei vastausta, ei mitään, ei kuulunut mitään, odotan yhä",
  },
  notes: {
    application: "tyohakemus tyohakemukset",
    "job hunt": "tyonhaku tyonhakuni ura",
    "perhaps application": "hakemus hakemukset",
    interview: "tyohaastattelu tyohaastattelut",
    "perhaps interview": "haastattelu haastattelut",
    preparation: "haastatteluvalmistelu",
    company: "yritys yritykset tyonantaja",
    advert: "tyopaikkailmoitus",
    "something else": "ansioluettelo",
  },
  months:
    "tammikuu|tammikuuta|tammi helmikuu|helmikuuta|helmi maaliskuu|maaliskuuta|maalis huhtikuu|huhtikuuta|huhti toukokuu|toukokuuta|touko kesäkuu|kesäkuuta|kesä heinäkuu|heinäkuuta|heinä elokuu|elokuuta|elo syyskuu|syyskuuta|syys lokakuu|lokakuuta|loka marraskuu|marraskuuta|marras joulukuu|joulukuuta|joulu",
  weekdays: "sunnuntai maanantai tiistai keskiviikko torstai perjantai lauantai",
};
