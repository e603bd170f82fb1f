/** The days of the week in the languages that notes are read in: seven words, Sunday first, other forms parted by `|`. */
export const WEEKDAY_NAMES: readonly string[] = [
  "Sunday Monday Tuesday Wednesday Thursday Friday Saturday",
  "Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag|Sonnabend",
  "dimanche lundi mardi mercredi jeudi vendredi samedi",
  "domingo lunes martes miércoles jueves viernes sábado",
  "domingo segunda|segunda-feira terça quarta quinta sexta sábado",
  "zondag maandag dinsdag woensdag donderdag vrijdag zaterdag",
  "domenica lunedì martedì mercoledì giovedì venerdì sabato",
  "niedziela|niedzielę poniedziałek wtorek środa|środę czwartek piątek sobota|sobotę",
  "söndag måndag tisdag onsdag torsdag fredag lördag",
  "søndag mandag tirsdag onsdag torsdag fredag lørdag",
  "sunnuntai maanantai tiistai keskiviikko torstai perjantai lauantai",
  "neděle|neděli pondělí úterý středa|středu čtvrtek pátek sobota|sobotu",
  "Pazar Pazartesi Salı Çarşamba Perşembe Cuma Cumartesi",
  "星期日|星期天|周日|週日 星期一|周一|週一 星期二|周二|週二 星期三|周三|週三 星期四|周四|週四 星期五|周五|週五 星期六|周六|週六",
  "日曜日 月曜日 火曜日 水曜日 木曜日 金曜日 土曜日",
  "일요일 월요일 화요일 수요일 목요일 금요일 토요일",
];
