package org.dailies.quote;

import java.util.regex.Matcher;
import org.dailies.language.NameWords;
import org.dailies.language.SpeakerWords;
import org.dailies.language.SpeechWords;
import org.dailies.lexicon.Kind;
import org.dailies.mention.Mention;
import org.dailies.text.Document;

/** Finds speakers in clauses of Chinese. */
final class ChineseCast {
  private static final String CLAUSE =
      "\uff0c,\u3002\uff1b;\u3001\uff01\uff1f!?\n\u201d\u300d\uff1a:\uff08\uff09";

  private static final Speaker NOBODY = new Speaker("", null, null, false, "");

  private static final int LONGEST_GLOSS = 48;

  private int said;

  private final String text;

  private final EastAsianMentions mentions;

  private final Speech speech;

  private final ChineseWords words;
  private final ChineseClause clauses;
  private final ChineseNames names;
  private final FullNames fullNames;

  ChineseCast(Document document, EastAsianMentions mentions, Speech speech) {
    this.text = document.text();
    this.words = speech.chinese();
    this.clauses = new ChineseClause(words);
    this.fullNames = new FullNames(text, words);
    this.mentions = mentions;
    this.speech = speech;
    this.names = ChineseNames.of(text, words);
  }

  /** Chinese: who is named in [start, end), right before a cue; or null. */
  Speaker before(int start, int end, Speaker last, int lastSaid) {
    said = lastSaid;
    int to = end;
    Speaker opening = opening(start, end, last);
    if (opening != null) {
      return opening.equals(NOBODY) ? null : opening;
    }
    for (int clause = 0; clause < 5 && to > start; clause++) {
      to = beforeGloss(start, to);
      int from = to;
      while (from > start && CLAUSE.indexOf(text.charAt(from - 1)) < 0) {
        from--;
      }
      from = beforeTitle(start, from, to);
      Speaker speaker = inClause(from, to, last, clause == 0);
      if (speaker != null) {
        return speaker.equals(NOBODY) ? null : speaker;
      }
      to = beforeMark(start, from);
    }
    return last;
  }

  /** 在《…》中指出: where the clause begins that a title in [from, to) ends in. */
  private int beforeTitle(int start, int from, int to) {
    int close = text.substring(from, Math.max(from, to)).indexOf('》');
    int open = close < 0 ? -1 : text.substring(start, from + close).lastIndexOf('《') + start;
    int at = from;
    if (open >= start && open < from) {
      at = open;
      while (at > start && CLAUSE.indexOf(text.charAt(at - 1)) < 0) {
        at--;
      }
    }
    return at;
  }

  /** 他还强调，…，并表示: where the cue has no subject beside it, the first clause's; or null. */
  private Speaker opening(int start, int end, Speaker last) {
    int from = end;
    while (from > start && CLAUSE.indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    if (from <= start
        || !words.goesOn.matcher(clauses.stripped(text.substring(from, end))).matches()) {
      return null;
    }
    Matcher first = words.opens.matcher(text.substring(start, from));
    return first.find()
        ? inClause(start + first.start(1), start + first.end(1), last, false)
        : null;
  }

  /** Where the clause before {@code from} ends; words between marks or brackets are passed over. */
  private int beforeMark(int start, int from) {
    char mark = from > start ? text.charAt(from - 1) : ' ';
    if (mark == '）') {
      return from;
    }
    int least = Math.max(start, from - LONGEST_GLOSS);
    int open = mark == '”' ? least + text.substring(least, from).lastIndexOf('“') : -1;
    return open > least ? open : from - 1;
  }

  /** 普拉萨德（Eswar Prasad）: where the brackets that end at {@code to} open. */
  private int beforeGloss(int start, int to) {
    if (to <= start || (text.charAt(to - 1) != '）' && text.charAt(to - 1) != ')')) {
      return to;
    }
    for (int i = to - 2; i > start && to - i < LONGEST_GLOSS; i--) {
      if (text.charAt(i) == '（' || text.charAt(i) == '(') {
        return i;
      }
    }
    return to;
  }

  /**
   * Chinese: the person whose sentence a quote ends, or, where it begins one, of whom the text goes
   * on to speak; or null.
   */
  Speaker beside(int start, int open, int close) {
    ChineseNames.Place place =
        open > start
            ? names.first(text, start, open)
            : names.first(text, close, Math.min(text.length(), close + 40));
    return place == null || !place.person()
        ? null
        : new Speaker(place.name(), null, null, true, "");
  }

  /** Whether a name ends at {@code at}. */
  boolean named(int at) {
    return names.endsAt(at);
  }

  /**
   * The person whom a sentence in [start, end) speaks of first, at the head of a clause; or null.
   */
  Speaker subject(int start, int end) {
    ChineseNames.Place place = names.first(text, start, Math.max(start, end));
    boolean heads =
        place != null
            && place.person()
            && (place.start() == start || "，。\n".indexOf(text.charAt(place.start() - 1)) >= 0);
    return heads ? new Speaker(place.name(), null, null, true, "") : null;
  }

  /** Who is named right after a quote, as the subject of what follows; or null. */
  Speaker begins(int close) {
    int at = close;
    while (at < text.length() && "\n*_ ".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    ChineseNames.Place place = names.first(text, at, Math.min(text.length(), at + 12));
    boolean begins = place != null && place.start() == at && place.person();
    boolean parted = text.substring(close, at).indexOf('\n') >= 0;
    return !begins || (parted && !names.speaks(text, place))
        ? null
        : new Speaker(place.name(), null, null, true, "");
  }

  private Speaker inClause(int from, int to, Speaker last, boolean nearest) {
    Mention mention = mentions.last(from, to);
    if (mention != null && mention.kind() == Kind.PERSON) {
      return EastAsianMentions.linked(mention);
    }
    ChineseNames.Place known = names.first(text, from, Math.max(from, to));
    if (known != null && (mention == null || known.person())) {
      String tail = text.substring(known.end(), Math.max(known.end(), to));
      if (!clauses.endsInRole(clauses.stripped(tail))) {
        return new Speaker(known.name(), null, null, known.person(), "");
      }
    }
    String clause = clauses.bare(beforeCue(text.substring(from, Math.max(from, to))));
    if (nearest && words.hypothetical.matcher(clause).find()) {
      return NOBODY;
    }
    if (clause.isEmpty() || speech.has(NameWords.OPENERS, clause)) {
      return null;
    }
    if (words.theFirm.matcher(clause).matches()) {
      Mention firm = mentions.firmBefore(from);
      if (firm != null) {
        return EastAsianMentions.linked(firm);
      }
    }
    for (String pronoun : speech.pronounsLongestFirst()) {
      if (clause.equals(pronoun)
          || (!nearest && clause.startsWith(pronoun))
          || (clause.startsWith(pronoun) && clause.length() <= 12)) {
        return pronoun(from, speech.pronoun(pronoun), last);
      }
    }
    if (clauses.endsInRole(clause)) {
      return mention == null
          ? new Speaker(clauses.tail(clause), null, null, false, "")
          : new Speaker(clauses.tail(clause), mention.entryId(), mention.studioId(), false, "");
    }
    String name = clauses.name(clause);
    if (name != null) {
      return new Speaker(fullNames.of(name), null, null, true, "");
    }
    if (mention != null) {
      return EastAsianMentions.linked(mention);
    }
    for (String organisation : speech.set(SpeakerWords.ORGANISATIONS)) {
      if (clause.endsWith(organisation)) {
        return new Speaker(clauses.tail(clause), null, null, false, "");
      }
    }
    return nearest
            && clause.length() <= 8
            && clause.length() >= 2
            && !words.unnamed.matcher(clause).find()
        ? new Speaker(fullNames.of(clause), null, null, false, "")
        : null;
  }

  /** The clause up to its first cue: « 他感叹道 » speaks of 他. */
  private String beforeCue(String clause) {
    int end = clause.length();
    for (String cue : speech.cues().keySet()) {
      int at = cue.length() > 1 ? clause.indexOf(cue) : -1;
      boolean named = at > 0 && isObject(clause, at + cue.length());
      if (at > 0 && at < end && !named) {
        end = at;
      }
    }
    return clause.substring(0, end);
  }

  /** 透露姓名: what is told of is no saying. */
  private boolean isObject(String clause, int at) {
    for (String object : speech.set(SpeechWords.CUE_OBJECTS)) {
      if (clause.startsWith(object, at)) {
        return true;
      }
    }
    return false;
  }

  private Speaker pronoun(int at, String kind, Speaker last) {
    boolean person = kind.equals("he") || kind.equals("she");
    String teller = person ? teller(Math.max(said, at - 150), at) : null;
    if (teller != null) {
      return new Speaker(clauses.tail(teller), null, null, true, "");
    }
    ChineseNames.Place named = person ? names.personBefore(text, at) : null;
    boolean office = last != null && clauses.endsInRole(last.surface());
    boolean newer =
        named != null
            && (last == null || named.start() > said || !(last.person() || (person && office)));
    if (newer) {
      return new Speaker(named.name(), null, null, true, "");
    }
    if (last != null && (last.person() || !person || office)) {
      return last;
    }
    Mention actor = mentions.actorBefore(at, person);
    if (actor != null) {
      return EastAsianMentions.linked(actor);
    }
    if (last != null || !person) {
      return last;
    }
    String officer = names.officerBefore(text, at);
    return new Speaker(
        officer == null ? text.substring(at, at + 1) : officer, null, null, true, "");
  }

  /**
   * The last unnamed person who speaks in [from, to) outside of marks, if nobody named does later.
   */
  private String teller(int from, int to) {
    Matcher says = words.roleSays.matcher(text.substring(Math.min(from, to), to));
    String teller = null;
    while (says.find()) {
      teller = clauses.bare(says.group(1));
    }
    ChineseNames.Place named = teller == null ? null : names.first(text, Math.min(from, to), to);
    return named != null && named.person() ? null : teller;
  }

  /** Chinese: a label such as “张三：”; or null. */
  Speaker label(int start, int end) {
    String label = text.substring(start, Math.max(start, end)).strip();
    if (label.length() < 2 || label.length() > 14 || label.indexOf('\uff0c') >= 0) {
      return null;
    }
    Mention mention = mentions.last(start, end);
    if (mention != null) {
      return EastAsianMentions.linked(mention);
    }
    String name = clauses.name(label);
    return name == null ? null : new Speaker(name, null, null, true, "");
  }
}
