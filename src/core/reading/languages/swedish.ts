import type { Language } from "./language";

export const SWEDISH: Language = {
  name: "Swedish",
  properties: {
    company: "företag, arbetsgivare, företagsnamn, bolag",
    role: "roll, tjänst, befattning, jobbtitel, yrkesroll",
    status: "läge, skede, ansökningsstatus, steg",
    date_applied:
      "ansökt, ansökt den, sökt den, sökt, ansökningsdatum, datum för ansökan, ansökan skickad, skickad den, inskickad",
    interview_date: "intervju, intervjudatum, intervju den, datum för intervju, nästa intervju",
    interviews: "intervjuer",
    round: "omgång, runda, intervjuomgång, typ av intervju",
    response_by: "svar senast, besked senast, svar väntas, besked väntas, förväntat svar",
    contact: "kontakt, kontaktperson, kontaktpersoner, kontakter",
    interviewers: "intervjuare",
    recruiter: "rekryterare, bemanningsföretag, rekryteringsföretag",
    follow_up: "uppföljning, följ upp, följ upp den, uppföljningsdatum, påminnelse",
    contact_log: "kontaktlogg, kontakthistorik, korrespondens",
    application: "ansökan, jobbansökan",
    outcome: "utfall, resultat, beslut",
    rejected: "avslag, avslag den, nekad den, nekad, datum för avslag",
    withdrawn: "återtagen, tillbakadragen, dragit tillbaka",
  },
  propertiesOnInterviews: {
    interview_date: "datum, dag, när",
    round: "steg",
    interviewers: "deltagare, personer",
    status: "läge",
    outcome: "läge",
  },
  statuses: {
    wishlist: {
      telling: "att söka, ska söka, inte sökt, ej sökt, inte ansökt, ej ansökt, sök senare",
      usual: "önskelista, sparad, sparat, intressant",
      generic: "utkast, öppen",
    },
    applied: {
      telling: "ansökt, sökt, ansökan (skickad|inskickad|mottagen|inlämnad), cv skickat",
      usual: "skickad, skickat, inskickad, inlämnad, under granskning, väntar på (svar|besked)",
      generic: "väntar, pågående, pågår",
    },
    assessment: {
      telling: "arbetsprov, kodtest, tekniskt test, onlinetest, hemuppgift, urvalstest",
      usual: "uppgift",
    },
    screening: {
      telling: "telefonintervju, telefonsamtal med rekryterare, första samtal, inledande samtal, hr-samtal",
      usual: "telefonsamtal",
    },
    interviewing: {
      telling:
        "intervju, intervjuer, intervjuad, på intervju, (första|andra|tredje|sista|slutlig|nästa) intervju, kallad till intervju, intervju bokad, slutintervju, anställningsintervju",
      usual: "kallad, (andra|sista|nästa) omgången",
    },
    offer: {
      telling: "erbjudande, erbjudande fått, fått erbjudande, jobberbjudande, erbjuden, erbjuden tjänst",
      usual: "förhandling, förhandlar",
    },
    accepted: {
      telling:
        "erbjudande accepterat, tackat ja, tackade ja, avtal påskrivet, kontrakt påskrivet, fick jobbet, fått jobbet",
      usual: "accepterad, accepterat, anställd, antagen",
    },
    rejected: {
      telling:
        "avslag, fått avslag, fick avslag, ansökan avslagen, (inte|ej) (vald|utvald|gått vidare|vidare|antagen|aktuell|gick vidare|fick jobbet|fått jobbet), någon annan (fick|fått|valdes|anställdes|vald), (valt|valde|gick vidare med|gått vidare med) (någon annan|annan kandidat|en annan kandidat|andra kandidater), annan kandidat, inget erbjudande, tyvärr nej, fick nej, fått nej",
      usual:
        "avslagen, avslaget, avböjd av (företaget|arbetsgivaren), nekad, nekat, refuserad, bortvald, bortsorterad, utslagen, underkänd, gallrad, ratad, avslagit, avslagna, nekade, (gick|gått) till (någon annan|en annan), valde en annan, avböjt av (dem|företaget), avvisa(d|t|de), negativt (besked|svar)",
      generic: "nej, negativt, negativ, misslyckad, misslyckat, tyvärr inte, ett nej, (fått|fick) ett nej",
    },
    withdrawn: {
      telling:
        "ansökan (återtagen|tillbakadragen), dragit tillbaka, drog tillbaka, tackat nej, tackade nej, jag (tackade nej|avböjde|drog mig ur|hoppade av), avböjt erbjudande, erbjudande avböjt, (avböjd|avböjt|nekad) av mig, dragit mig ur, drog mig ur",
      usual: "återtagen, återkallad, tillbakadragen, inte intresserad, hoppat av, avstått",
    },
    closed: {
      telling:
        "tjänsten (tillsatt|borttagen|indragen), tjänst tillsatt, rekryteringen (avbruten|avslutad|inställd), annonsen borttagen",
      usual: "tillsatt, avböjd, avböjt, utgången, arkiverad, avslutad, avslutat",
      generic: "stängd, stängt",
    },
    ghosted: {
      telling: "inget svar, inga svar, aldrig hört av sig, aldrig svarat, tystnad, hört inget, inget besked",
      usual: "ghostad",
    },
  },
  declined: "avböj(d|t)",
  chosen: "vald, utvald, gått vidare, gick vidare, vidare, godkänd, framgångsrik, lyckades, uttagen",
  outcomes: {
    cancelled: "inställd, inställt, avbokad, avbokat, avbokade, avlyst, blev inte av, blev inget, ägde inte rum",
    moved:
      "flyttad, flyttat, framflyttad, framflyttat, uppskjuten, uppskjutet, ombokad, ombokat, senarelagd, senarelagt, (ny|nytt) (tid|datum), ska bokas om, bokas om",
    "no-show":
      "dök (inte|aldrig) upp, kom (inte|aldrig), ingen (kom|dök upp|var där), uteblev, utebliven, missade intervjun, försov mig",
  },
  turns: {
    not: "inte, ej, inget, ingen, inga, aldrig, utan, icke",
    "not yet":
      "inte än, ännu inte, inte ännu, än så länge, hittills, kanske, eventuellt, möjligen, troligen, väntas, förväntas, förväntat",
    awaited: "väntar på, väntar, inväntar, hoppas på, hoppas, befarar, innan",
    mine: "av mig, jag, mig, själv, min sida, försov mig",
    theirs: "av dem, av företaget, företaget, arbetsgivaren, dem, hon, han, rekryteraren, ingen, deras sida",
  },
  contacts: {
    "thank-you": "tack, tackmejl, tackbrev, tackat",
    answer: "svarat, svarade",
    withdrawal: "dragit tillbaka, tackat nej",
    "follow-up": "följt upp, följde upp, uppföljning, påminnelse, mejlade, mejlat, skrev",
    call: "ringde, ringt",
    task: "uppgift inlämnad, arbetsprov inlämnat",
    applied: "sökt, ansökt, ansökan skickad, cv skickat",
    "feedback-request": "bett om feedback, bad om feedback, bad om återkoppling",
    "endorsement-request": "bad om rekommendation",
    heard: "fått svar, fick svar, de svarade, hon svarade, han svarade",
    "heard offer": "erbjudande, fått erbjudande, fick erbjudande",
    "heard next round": "kallad, kallelse, inbjudan, inbjuden",
    feedback: "fått feedback, fick feedback, återkoppling",
    automatic: "autosvar, automatiskt svar, mottagningsbekräftelse",
    nothing: "inget svar, inte hört något, fortfarande inget, väntar fortfarande",
  },
  notes: {
    application: "jobbansokan jobbansokningar",
    "job hunt": "jobbsok(ning|ande|) karriar",
    "perhaps application": "ansokan ansokningar",
    interview: "jobbintervju(er|) anstallningsintervju(er|)",
    "perhaps interview": "intervju(er|)",
    preparation: "intervjuforberedelse",
    company: "foretag arbetsgivare",
    advert: "jobbannons platsannons",
    "something else": "personligtbrev",
  },
  months:
    "januari|jan februari|feb mars|mar april|apr maj juni|jun juli|jul augusti|aug september|sept|sep oktober|okt november|nov december|dec",
  weekdays: "söndag måndag tisdag onsdag torsdag fredag lördag",
};
