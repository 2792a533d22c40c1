package org.dailies.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dailies.language.GrammarWords;
import org.dailies.language.NameWords;
import org.dailies.language.SpeakerWords;
import org.dailies.language.Trait;
import org.dailies.mention.Mention;

/** Finds everything in a text of a Latin script that can be named as a speaker. */
final class Referents {
  private final Words words;

  private final Speech speech;

  private final Map<Integer, Mention> mentionAt = new HashMap<>();

  private final boolean[] quoted;

  private final Surroundings around;

  /** Last parts of the names of two words and more that were found. */
  private final Set<String> surnames = new HashSet<>();

  private final boolean nounsCapital;
  private final Names names;

  private final List<Referent> found = new ArrayList<>();

  private Referents(Words words, Speech speech, List<Mention> mentions, List<Marked> marked) {
    this.words = words;
    this.speech = speech;
    this.around = new Surroundings(words, speech);
    this.nounsCapital = speech.is(Trait.CAPITAL_NOUNS);
    this.names = new Names(words, speech, mentionAt, nounsCapital);
    this.quoted = Unspoken.of(words, speech, marked);
    for (Mention m : mentions) {
      if (m.accepted() && !m.inTitle()) {
        mentionAt.merge(
            words.from(m.start()), m, (a, b) -> a.end() - a.start() >= b.end() - b.start() ? a : b);
      }
    }
  }

  /** All referents in order; they do not overlap. */
  static List<Referent> find(
      Words words, Speech speech, List<Mention> mentions, List<Marked> marked) {
    Referents referents = new Referents(words, speech, mentions, marked);
    int i = 0;
    while (i < words.size()) {
      i = Math.max(i + 1, referents.at(i));
    }
    return List.copyOf(referents.found);
  }

  /** Looks at word {@code i} and returns the index of the next one to look at. */
  private int at(int i) {
    if (!words.isWord(i)) {
      return i + 1;
    }
    Mention mention = mentionAt.get(i);
    if (mention != null) {
      int to = mentioned(i, mention);
      if (to > i) {
        return to;
      }
    }
    String word = words.lower(i);
    int role = speech.roleAt(words, i);
    boolean adjective =
        speech.has(SpeakerWords.ADJECTIVE_ROLES, word)
            && speech.has(SpeakerWords.DOCUMENTS, words.lower(i + 1));
    if (role == 1 && words.isCapital(i) && words.first(i + 1) == '.' && words.isCapital(i + 2)) {
      int to = names.sequence(i + 2);
      add(i, i + 2, to, Referent.Kind.PERSON, "", null);
      return to;
    }
    if (role > 0 && !adjective && !names.partOfName(i, role)) {
      return role(i, i + role);
    }
    String honorific = speech.honorific(word);
    if (honorific != null && words.isCapital(i)) {
      int next = words.first(i + 1) == '.' ? i + 2 : i + 1;
      if (words.isCapital(next)) {
        int to = names.sequence(next);
        add(i, next, to, Referent.Kind.PERSON, honorific, null);
        return to;
      }
    }
    if (speech.has(SpeakerWords.INDEFINITES, word) && standsAlone(i)) {
      int to = speech.has(SpeakerWords.INDEFINITE_SUFFIXES, words.lower(i + 1)) ? i + 2 : i + 1;
      add(i, i, to, Referent.Kind.GENERIC, "indefinite", null);
      return to;
    }
    String pronoun = speech.pronoun(word);
    if (pronoun != null
        && !pronoun.equals("one")
        && (!isStressed(word) || speech.sourceAt(words, i - 1) > 0)
        && !(words.isCapital(i) && words.isCapital(i + 1))) {
      add(i, i, i + 1, Referent.Kind.PRONOUN, pronoun, null);
      return i + 1;
    }
    if (speech.has(SpeakerWords.ORGANISATIONS, word) && around.introduced(i)) {
      return generic(i, Referent.Kind.GENERIC);
    }
    if (speech.has(SpeakerWords.DOCUMENTS, word) && around.introduced(i)) {
      return generic(i, Referent.Kind.DOCUMENT);
    }
    return words.isCapital(i) ? name(i) : i + 1;
  }

  /** « selon lui » speaks; « il lui a dit » does not. */
  private boolean isStressed(String word) {
    return speech.has(GrammarWords.STRESSED_PRONOUNS, word);
  }

  /** "another", "someone else": nothing follows that it could belong to. */
  private boolean standsAlone(int i) {
    int next = speech.has(SpeakerWords.INDEFINITE_SUFFIXES, words.lower(i + 1)) ? i + 2 : i + 1;
    return !words.isWord(next)
        || speech.cueAt(words, next) != null
        || speech.has(GrammarWords.AUXILIARIES, words.lower(next))
        || (speech.cueAt(words, i - 1) != null
            && speech.has(GrammarWords.PREPOSITIONS, words.lower(next)));
  }

  private int mentioned(int i, Mention mention) {
    int to = words.from(mention.end());
    if (to <= i) {
      return i;
    }
    switch (mention.kind()) {
      case PERSON -> {
        int end =
            words.isCapital(to) && !nounsCapital && !names.isRole(to) ? names.sequence(to) : to;
        add(i, i, end, Referent.Kind.PERSON, "", mention);
        return end;
      }
      case STUDIO, BRAND, VENDOR, UNION, TOOL -> {
        int end =
            words.isCapital(to) && !nounsCapital && !names.isRole(to) && !knownPerson(to)
                ? names.sequence(to)
                : to;
        add(i, i, end, Referent.Kind.ORGANISATION, mention.kind().code(), mention);
        return end;
      }
      case TITLE -> {
        return to;
      }
      default -> {
        return i;
      }
    }
  }

  private boolean knownPerson(int i) {
    Mention mention = mentionAt.get(i);
    return mention != null || speech.firstName(words.lower(i)) != null;
  }

  private int name(int i) {
    int to = names.sequence(i);
    int from = i;
    if (around.initial(i) && around.commonWord(i)) {
      from = i + 1;
      while (from < to && !words.isCapital(from)) {
        from++;
      }
      if (from >= to) {
        return i + 1;
      }
    }
    while (from < to - 1
        && (speech.has(GrammarWords.DETERMINERS, words.lower(from))
            || around.isArticle(words.lower(from)))) {
      from++;
    }
    while (from < to
        && speech.has(NameWords.NO_SPEAKERS, words.lower(from))
        && to - from < 3
        && !speaksFor(from, to)) {
      from++;
    }
    if (from >= to || (from > i && speech.roleAt(words, from) > 0)) {
      return from > i ? from : to;
    }
    if (speech.has(NameWords.PLACES, words.text(from, to).toLowerCase(Locale.ROOT))) {
      return to;
    }
    from = names.withoutEpithet(from, to);
    if (speech.has(NameWords.PLACE_WORDS, words.lower(to - 1))
        && to - from > 1
        && !names.given(from)) {
      return to;
    }
    String first = words.lower(from);
    int length = to - from;
    if (length == 1 && isNoName(from)) {
      return to;
    }
    if (nounsCapital && !germanName(from, to)) {
      if (to - from == 1 && surnames.contains(words.lower(from))) {
        add(from, from, to, Referent.Kind.NAME, "", null);
      }
      return to;
    }
    surnames.add(words.lower(to - 1));
    String gender = speech.firstName(first);
    Referent.Kind kind;
    if (gender != null && length == 2 && names.weak(from + 1)) {
      kind = Referent.Kind.PERSON;
    } else if (names.organisation(from, to)) {
      kind = Referent.Kind.ORGANISATION;
    } else if ((gender != null && !names.digits(from, to))
        || (length >= 2 && length <= 4 && !names.digits(from, to))) {
      kind = Referent.Kind.PERSON;
    } else {
      kind = Referent.Kind.NAME;
    }
    add(from, from, to, kind, gender == null ? "" : gender, null);
    return to;
  }

  /** A pronoun or an article that begins a sentence; "AI-generated". */
  private boolean isNoName(int i) {
    String word = words.surface(i);
    int hyphen = word.lastIndexOf('-');
    boolean compound =
        hyphen > 0 && hyphen + 1 < word.length() && Character.isLowerCase(word.charAt(hyphen + 1));
    return (compound
            && word.substring(0, hyphen).equals(word.substring(0, hyphen).toUpperCase(Locale.ROOT)))
        || speech.pronoun(words.lower(i)) != null
        || speech.has(GrammarWords.DETERMINERS, words.lower(i));
  }

  /** "Instagram explained", "said Instagram": a platform's name that stands as a subject. */
  private boolean speaksFor(int from, int to) {
    return to - from == 1
        && words.lower(from).length() > 4
        && speech.has(NameWords.OUTLETS, words.lower(from))
        && (speech.cueAt(words, to) != null
            || (speech.cueAt(words, from - 1) != null && !words.isWord(to)));
  }

  private boolean germanName(int from, int to) {
    return to - from >= 2
        && to - from <= 3
        && !speech.has(GrammarWords.DETERMINERS, words.lower(from - 1))
        && !around.isSmall(words.lower(from));
  }

  private int generic(int i, Referent.Kind kind) {
    int from = leftEdge(i);
    add(from, from, i + 1, kind, words.lower(from), null);
    return i + 1;
  }

  /** "an Intel spokesperson": a name without a gender right before a role that is written small. */
  private boolean owns(Referent name, int role) {
    boolean unsure =
        name.kind() == Referent.Kind.NAME
            || (name.kind() == Referent.Kind.PERSON && name.detail().isEmpty());
    return unsure && name.entryId() == null && name.to() == role && words.isLowercase(role);
  }

  private int role(int from, int to) {
    int left = leftEdge(from);
    int right = to;
    Referent previous = last();
    Mention owner = null;
    if (previous != null
        && (previous.kind() == Referent.Kind.ORGANISATION || owns(previous, from))
        && previous.to() >= left - 1
        && previous.to() <= from) {
      owner = mentionAt.get(previous.from());
      left = Math.min(left, previous.from());
      if (previous.to() == from) {
        found.remove(found.size() - 1);
      } else {
        left = leftEdge(from);
      }
    }
    if (around.isLink(right)) {
      int name = right + 1;
      while (name < right + 3
          && (speech.has(GrammarWords.DETERMINERS, words.lower(name))
              || around.isArticle(words.lower(name)))) {
        name++;
      }
      if (words.isCapital(name)) {
        owner = mentionAt.get(name);
        right = owner == null ? names.sequence(name) : Math.max(words.from(owner.end()), name + 1);
        int bearer = names.withoutEpithet(name, right);
        right = bearer > name ? bearer : right;
      }
    }
    String detail = speech.roleClass(around.roleText(from, to));
    add(left, left, right, Referent.Kind.ROLE, detail == null ? "" : detail, owner);
    return right;
  }

  /** Takes the determiner and the words between it and {@code i} into the noun phrase. */
  private int leftEdge(int i) {
    for (int k = 1; k <= 4; k++) {
      int at = i - k;
      if (!words.isWord(at) || (last() != null && at < last().to())) {
        return i;
      }
      String word = words.lower(at);
      if (speech.has(GrammarWords.DETERMINERS, word) || around.isArticle(word)) {
        return at;
      }
      if (speech.has(GrammarWords.PREPOSITIONS, word)
          || speech.has(GrammarWords.CONJUNCTIONS, word)
          || speech.cues().containsKey(word)) {
        return i;
      }
    }
    return i;
  }

  private Referent last() {
    return found.isEmpty() ? null : found.get(found.size() - 1);
  }

  private void add(
      int from, int nameFrom, int to, Referent.Kind kind, String detail, Mention mention) {
    String name = words.text(nameFrom, to);
    found.add(
        new Referent(
            from,
            to,
            kind,
            name,
            detail,
            mention == null ? null : mention.entryId(),
            mention == null ? null : mention.studioId(),
            quoted[from]));
  }
}
