package org.dailies.article;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The months' names in the languages of the press, whole and cut short. */
final class Months {
  private static final String[] NAMES = {
    "january januar jänner janvier enero janeiro gennaio januari stycznia styczeń ledna"
        + " leden január ianuarie ocak tammikuuta janúar sausio janvāris jaanuar января"
        + " январь січня gener siječnja ιανουαρίου jan janv gen ene oca tammi led янв",
    "february februar feber février febrero fevereiro febbraio februari lutego luty února"
        + " únor február februarie şubat helmikuuta febrúar vasario februāris veebruar"
        + " февраля февраль лютого febrer veljače φεβρουαρίου feb févr fév fev şub helmi únr"
        + " фев pebruari",
    "march märz mars marzo março maart marts marca marzec března březen március marec martie"
        + " mart maret maaliskuuta kovo märts марта март березня març ožujka μαρτίου mar mär"
        + " mrz maa мар",
    "april avril abril aprile kwietnia kwiecień dubna duben április apríl aprilie nisan"
        + " huhtikuuta balandžio aprīlis aprill апреля апрель квітня travnja απριλίου apr"
        + " avr abr nis huhti апр",
    "may mai mayo maio maggio mei maj maja května květen május máj mayıs toukokuuta maí"
        + " gegužės maijs мая май травня maig svibnja μαΐου mag touko",
    "june juni juin junio junho giugno czerwca czerwiec června červen június jún iunie"
        + " haziran kesäkuuta júní birželio jūnijs juuni июня июнь червня juny lipnja"
        + " ιουνίου jun giu haz kesä июн",
    "july juli juillet julio julho luglio lipca lipiec července červenec július júl iulie"
        + " temmuz heinäkuuta júlí liepos jūlijs juuli июля июль липня juliol srpnja ιουλίου"
        + " jul juil lug tem heinä июл",
    "august août agosto augustus augusti sierpnia sierpień srpna srpen augusztus ağustos"
        + " agustus elokuuta ágúst rugpjūčio augusts августа август серпня agost kolovoza"
        + " αυγούστου aug aoû ago ağu elo авг aout",
    "september septembre septiembre setembro settembre września wrzesień září szeptember"
        + " septembrie eylül syyskuuta rugsėjo septembris сентября сентябрь вересня setembre"
        + " rujna σεπτεμβρίου sep sept set setiembre eyl syys сен",
    "october oktober octobre octubre outubro ottobre października październik října říjen"
        + " október októbra octombrie ekim lokakuuta spalio oktobris oktoober октября"
        + " октябрь жовтня οκτωβρίου oct okt out ott eki loka окт",
    "november novembre noviembre novembro listopada listopad listopadu noiembrie kasım"
        + " marraskuuta nóvember lapkričio novembris ноября ноябрь листопада νοεμβρίου nov"
        + " kas marras ноя",
    "december dezember décembre diciembre dezembro dicembre grudnia grudzień prosince"
        + " prosinec decembrie aralık desember joulukuuta gruodžio decembris detsember"
        + " декабря декабрь грудня desembre prosinca δεκεμβρίου dec dez déc dic ara des"
        + " joulu дек decembre",
  };

  private static final Map<String, Integer> BY_NAME = new HashMap<>();

  static {
    for (int month = 0; month < NAMES.length; month++) {
      for (String name : NAMES[month].split(" ", -1)) {
        BY_NAME.putIfAbsent(name, month + 1);
      }
    }
  }

  private Months() {}

  /** The month 1 to 12 of a name in any case, a final full stop allowed, or 0. */
  static int of(String name) {
    if (name.length() > 14 || name.length() < 3) {
      return 0;
    }
    String plain = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    return BY_NAME.getOrDefault(plain.toLowerCase(Locale.ROOT), 0);
  }
}
