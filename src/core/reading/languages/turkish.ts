import type { Language } from "./language";

export const TURKISH: Language = {
  name: "Turkish",
  properties: {
    company: "şirket, firma, işveren, şirket adı, kurum",
    role: "pozisyon, görev, unvan, iş unvanı, iş tanımı",
    status: "durum, aşama, başvuru durumu",
    date_applied: "başvuru tarihi, başvurulan tarih, başvurdum, başvuruldu, gönderildi, gönderim tarihi",
    interview_date: "mülakat, mülakat tarihi, görüşme tarihi, iş görüşmesi, sonraki mülakat, görüşme",
    interviews: "mülakatlar, görüşmeler",
    round: "tur, mülakat türü, görüşme türü",
    response_by: "yanıt tarihi, cevap tarihi, son yanıt tarihi, beklenen yanıt, cevap beklenen tarih",
    contact: "iletişim, ilgili kişi, irtibat, iletişim kişisi, kişi",
    interviewers: "görüşmeci, görüşmeciler, mülakatı yapan, mülakatı yapanlar",
    recruiter: "işe alım uzmanı, ik uzmanı, danışmanlık, aracı",
    follow_up: "takip, takip tarihi, hatırlatma, sonraki takip",
    contact_log: "iletişim geçmişi, iletişim kaydı, yazışmalar",
    application: "başvuru, iş başvurusu",
    outcome: "sonuç, karar, netice",
    rejected: "ret, ret tarihi, reddedildi, reddedilme tarihi, red tarihi",
    withdrawn: "geri çekildi, vazgeçildi",
  },
  propertiesOnInterviews: {
    interview_date: "tarih, gün, ne zaman",
    round: "aşama",
    interviewers: "katılımcılar, kişiler",
    status: "durum",
    outcome: "durum",
  },
  statuses: {
    wishlist: {
      telling: "başvurulacak, başvurulmadı, henüz başvurmadım, başvuracağım",
      usual: "istek listesi, kaydedildi, ilgimi çekti",
      generic: "taslak, açık",
    },
    applied: {
      telling:
        "başvuruldu, başvurdum, başvuru (yapıldı|gönderildi|alındı), başvurmuş, cv gönderildi, özgeçmiş gönderildi",
      usual: "gönderildi, değerlendiriliyor, inceleniyor, yanıt bekleniyor, cevap bekleniyor",
      generic: "beklemede, bekleniyor, devam ediyor",
    },
    assessment: {
      telling: "teknik test, vaka çalışması, online test, ödev gönderildi, yetenek testi",
      usual: "ödev",
    },
    screening: {
      telling: "telefon görüşmesi, ön görüşme, ön mülakat, ik görüşmesi, telefon mülakatı",
    },
    interviewing: {
      telling:
        "mülakat, mülakata çağrıldım, mülakat aşaması, (ilk|birinci|ikinci|üçüncü|son|sonraki) (mülakat|görüşme), teknik mülakat, iş görüşmesi, mülakat (planlandı|yapıldı), görüşmeye çağrıldım",
      usual: "görüşme, görüşüldü, görüşmede, mülakatta",
    },
    offer: {
      telling: "teklif, teklif (alındı|geldi|aldım), iş teklifi",
      usual: "pazarlık, müzakere",
    },
    accepted: {
      telling: "teklif kabul edildi, teklifi kabul ettim, sözleşme imzalandı, işe (alındım|kabul edildim)",
      usual: "kabul edildi, kabul, işe alındı",
    },
    rejected: {
      telling:
        "başvuru (reddedildi|olumsuz|kabul edilmedi), (ret|red) (aldım|geldi|cevabı|yanıtı|maili), reddedildim, kabul edilmed(i|im), seçilmed(i|im), işe alınmad(ı|ım), başka (aday|adayla|biri|birini) (seçildi|devam|seçtiler|alındı|aldılar), (olumsuz|negatif) (sonuç|yanıt|cevap|sonuçlandı|döndüler|dönüş), teklif (gelmedi|yok), olumlu sonuçlanmadı, uygun görülmed(i|im)",
      usual:
        "reddedildi, ret, reddedilmiş, elendi, elendim, olumsuz, başarısız, geri çevrildi, red edildi, ret edildi, (red|ret) yedim, başkasını (seçtiler|aldılar), hayır dediler, kabul almad(ı|ım)",
      generic: "red, hayır, negatif, olmadı, maalesef hayır, maalesef olmadı",
    },
    withdrawn: {
      telling:
        "başvuru geri çekildi, başvurumu (çektim|geri çektim), teklifi (reddettim|geri çevirdim), teklif reddedildi, ben (reddettim|vazgeçtim), reddettim, vazgeçtim, çekildim, tarafımdan reddedildi",
      usual: "geri çekildi, vazgeçildi, ilgilenmiyorum",
    },
    closed: {
      telling: "(ilan|pozisyon|başvuru) (kapandı|kapatıldı|doldu|iptal edildi|iptal), pozisyon dolduruldu",
      usual: "doldu, arşivlendi, süresi doldu, sonlandı",
      generic: "kapandı, kapalı, kapatıldı",
    },
    ghosted: {
      telling:
        "yanıt yok, cevap yok, (cevap|yanıt) (vermediler|gelmedi|alamadım), dönüş (yok|olmadı|yapmadılar|yapılmadı), geri dönmediler, ses yok",
    },
  },
  outcomes: {
    cancelled: "iptal, iptal edildi, iptal ettiler, iptal ettim, yapılmadı, gerçekleşmedi, olmadı",
    moved:
      "ertelendi, erteleme, ertelediler, erteledim, başka (güne|tarihe) alındı, yeni (tarih|gün|saat), ileri (tarihe|alındı), tarihi değişti",
    "no-show":
      "gelmedi, gelmediler, katılmadı, katılmadılar, (kimse|hiç kimse) (gelmedi|katılmadı|yoktu), gitmedim, katılmadım, gidemedim, kaçırdım, uyuyakaldım",
  },
  turns: {
    not: "yok iken, hiç, asla",
    "not yet": "henüz, daha değil, henüz değil, değil, şimdilik, belki, muhtemelen, olası, bekleniyor, beklenen",
    awaited: "bekliyorum, beklerken, umuyorum, korkarım",
    mine: "ben, benim, tarafımdan, ettim, erteledim, gitmedim, katılmadım, gidemedim, kaçırdım, uyuyakaldım, kendim",
    theirs:
      "onlar, şirket, firma, şirket tarafından, firma tarafından, tarafından, ettiler, ertelediler, gelmediler, katılmadılar, kimse, işveren",
  },
  contacts: {
    "thank-you": "teşekkür, teşekkür ettim, teşekkür maili, teşekkürler",
    answer: "yanıtladım, cevap verdim",
    withdrawal: "başvurumu çektim, geri çektim, vazgeçtim",
    "follow-up": "takip, hatırlatma, hatırlattım, yazdım, mail attım, sordum",
    call: "aradım, telefon ettim",
    task: "ödevi teslim ettim, test teslim edildi",
    applied: "başvurdum, başvuruldu, başvuru gönderildi, cv gönderildi",
    "feedback-request": "geri bildirim istedim",
    "endorsement-request": "referans istedim",
    heard: "yanıt geldi, cevap geldi, yanıtladılar, cevap verdiler, döndüler",
    "heard offer": "teklif, teklif geldi, teklif aldım",
    "heard next round": "davet, davet ettiler, mülakata çağırdılar",
    feedback: "geri bildirim, geri bildirim aldım",
    automatic: "otomatik yanıt, otomatik cevap, başvuru alındı",
    nothing: "yanıt yok, cevap yok, ses yok, hâlâ bekliyorum",
  },
  notes: {
    application: "isbasvurusu isbasvurulari",
    "job hunt": "isarama isarayisi kariyer",
    "perhaps application": "basvuru basvurular",
    interview: "ismulakati isgorusmesi",
    "perhaps interview": "mulakat mulakatlar gorusme",
    preparation: "mulakathazirligi",
    company: "sirket sirketler isveren",
    advert: "isilani ilan",
    "something else": "ozgecmis onyazi",
  },
  months:
    "ocak|oca şubat|şub mart|mar nisan|nis mayıs|may haziran|haz temmuz|tem ağustos|ağu eylül|eyl ekim|eki kasım|kas aralık|ara",
  weekdays: "Pazar Pazartesi Salı Çarşamba Perşembe Cuma Cumartesi",
};
