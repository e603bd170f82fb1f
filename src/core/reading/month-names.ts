/**
 * The months as they are written in the languages that notes are read in: twelve words each, January first, and other
 * forms of one parted by `|`. Three letters of a name or more are enough, where no other month begins so. Chinese,
 * Japanese, Korean and Vietnamese number their months.
 */
export const MONTH_NAMES: Readonly<Record<string, string>> = {
  english: "January February March|mar April May June|jun July|jul August September October November December",
  german: "Januar|Jänner Februar|Feber März April Mai Juni Juli August September Oktober November Dezember",
  french: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
  spanish: "enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre diciembre",
  portuguese: "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
  dutch: "januari februari maart|mrt april mei juni juli augustus september oktober november december",
  italian: "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
  polish:
    "stycznia|styczeń lutego|luty marca|marzec kwietnia|kwiecień maja|maj czerwca|czerwiec lipca|lipiec sierpnia|sierpień września|wrzesień października|październik listopada|listopad grudnia|grudzień",
  swedish: "januari februari mars april maj juni juli augusti september oktober november december",
  danish: "januar februar marts april maj juni juli august september oktober november december",
  norwegian: "januar februar mars april mai juni juli august september oktober november desember",
  finnish:
    "tammikuuta|tammikuu helmikuuta|helmikuu maaliskuuta|maaliskuu huhtikuuta|huhtikuu toukokuuta|toukokuu kesäkuuta|kesäkuu heinäkuuta|heinäkuu elokuuta|elokuu syyskuuta|syyskuu lokakuuta|lokakuu marraskuuta|marraskuu joulukuuta|joulukuu",
  czech:
    "ledna|leden února|únor března|březen dubna|duben května|květen června|červen července|červenec srpna|srpen září října|říjen listopadu|listopad prosince|prosinec",
  turkish: "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık",
};
