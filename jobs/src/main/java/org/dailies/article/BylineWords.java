package org.dailies.article;

import java.util.Set;

/** The words by which bylines are read. */
final class BylineWords {
  /** What stands before a name and is no part of it. */
  static final Set<String> PREFIXES =
      set(
          "by|von|par|por|di|door|av|af|od|autor|autorin|author|authors|auteur|text|texte|"
              + "texto|testo|tekst|written|posted|published|publié|geschrieben|bericht|ein|une|"
              + "un|article|artikel|story|words|interview|from|de|写|文|記者|fotos|redaktion|kolumne|"
              + "gastbeitrag|kommentar|analyse|propos|recueillis|yazan|oleh|autore|autoři|"
              + "autoren|автор|скрито");

  /** Words that people's names do not hold. */
  static final Set<String> ORGANISATION =
      set(
          "redaktion|redaction|rédaction|redacción|redação|redazione|redactie|editorial|e.v.|paid|"
              + "editor|editors|staff|newsroom|news|team|desk|agency|agencies|agentur|agenturen|"
              + "agencias|agencia|agence|agences|press|presse|media|magazine|magazin|zeitung|"
              + "journal|online|admin|administrator|webmaster|guest|contributor|contributors|"
              + "correspondent|correspondents|reporter|reporters|network|tv|radio|service|"
              + "services|group|inc|ltd|gmbh|llc|corp|foundation|institute|university|blog|"
              + "verlag|ag|com|de|net|org|www|http|https|anonymous|user|wire|wires|associated|"
              + "reuters|afp|dpa|apa|ap|efe|ansa|sda|sid|kna|epd|dts|upi|unknown|facebook|"
              + "twitter|board|office|department|today|times|post|daily|herald|guardian|"
              + "nachrichten|tagblatt|anzeiger|rundschau|editorialteam|produktion|publisher|"
              + "company|council|association|verein|club|center|centre|gastautor|gastautoren|the|"
              + "and|und|et|für|all|posts|more|articles|view|comments|email|e-mail|follow|author|"
              + "authors|autor|by|read|share|updated|published|uhr|null|undefined|none|n|"
              + "stringer|newsdesk|bureau|editorin|leserbrief|pressemitteilung|info|kontakt|"
              + "contact|about|über|mehr|profile|website|fraktion|bundestagsfraktion|ministerium|"
              + "bundesministerium|departement|amt|landesanstalt|anstalt|stiftung|verband|"
              + "verbände|behörde|universität|hochschule|institut|akademie|kirche|partei|"
              + "gewerkschaft|gesellschaft|genossenschaft|fraktionen|e.v|ev|gbr|kg|ug|mbh|s.a|"
              + "s.l|s.r.l|srl|ltda|limited|bv|nv|oyj|plc|pty|sarl|sas|ministry|"
              + "ministerio|ministère|ministero|government|federation|federación|fédération|"
              + "society|committee|commission|parliament|redaktionsteam|onlineredaktion|toimitus|"
              + "redakcja|redakce|szerkesztőség|nyheter|"
              + "nyhetsbyrå|tt|ritzau|belga|anp|pap|interfax|tass|xinhua|kyodo|yonhap|"
              + "dienstag|mittwoch|donnerstag|samstag|sonnabend|monday|tuesday|"
              + "wednesday|thursday|friday|saturday|sunday|lundi|mardi|mercredi|jeudi|vendredi|"
              + "samedi|dimanche|lunes|martes|miércoles|jueves|viernes|foto|"
              + "fotos|photo|photos|bild|bilder|image|picture|symbolbild|illustration|grafik|"
              + "video|videos|shop|store|deutschland|germany|österreich|schweiz");

  /** Words that say by whom. */
  static final Set<String> BY =
      set("by|von|par|por|di|door|av|af|od|przez|autor|author|text|auteur|texte|texto|" + "autore");

  /** Words at which a printed byline's name has ended. */
  static final Set<String> AFTER =
      set(
          "am|on|le|el|um|in|at|vom|den|op|il|em|comments|kommentare|updated|published|"
              + "posted|uhr|dans|unter|für|mit|und|and|veröffentlicht|aktualisiert|leave|"
              + "lesedauer|min|minuten|monday|tuesday|wednesday|thursday|friday|saturday|sunday|"
              + "montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|symbolbild|foto|"
              + "fotos|bild|photo|ist|is|est|es");

  /** What stands for a name where a system had none. */
  static final Set<String> PLACEHOLDERS =
      set(
          "admin|administrator|author|autor|auteur|webmaster|user|guest|anonymous|null|"
              + "undefined|none|unknown|editor|staff|root|test|n/a|na|default|anónimo|anonimo|"
              + "anonyme|anonym|red|red.|wordpress|news|web|"
              + "online|redaktion|redaction|redacción|editorial team|news desk|facebook|twitter|"
              + "presse");

  /** Words within names that begin small. */
  static final Set<String> PARTICLES =
      set(
          "von|van|de|der|den|del|della|degli|dei|delle|di|da|das|dos|do|du|la|le|las|los|zu|"
              + "zur|zum|vom|ter|ten|te|op|in|bin|bint|ibn|al|el|ul|y|e|und|och|af|av|auf|an|"
              + "am|dem|lo|li|i|a|'t");

  private BylineWords() {}

  private static Set<String> set(String words) {
    return Set.of(words.split("\\|", -1));
  }
}
