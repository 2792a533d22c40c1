package org.dailies.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dailies.language.CueClass;
import org.dailies.language.Gender;
import org.dailies.language.GrammarWords;
import org.dailies.language.Language;
import org.dailies.language.NameWords;
import org.dailies.language.PronounKind;
import org.dailies.language.RoleClass;
import org.dailies.language.SpeakerWords;
import org.dailies.language.SpeechWords;
import org.dailies.language.Trait;
import org.dailies.language.WordClass;

/** What one language knows about attributing speech: its words, ready for looking up. */
final class Speech {
  /** A cue of several words begins with the form it is filed under. */
  record Cue(CueClass cueClass, List<String> rest, boolean indirect) {}

  private final Language language;
  private final Conjugation conjugation;
  private final Map<String, List<Cue>> cues = new HashMap<>();
  private final Map<String, PronounKind> pronouns;
  private final List<String> longestPronouns;
  private final Map<String, RoleClass> roles;
  private final Map<String, Gender> honorifics;
  private final Map<String, Gender> firstNames;
  private final Map<String, Gender> articles;
  private final Map<String, RoleClass> roleVerbs;
  private final List<Pattern> participles;
  private final ChineseWords chinese;
  private final Pattern quotatives;
  private final Pattern trades;
  private final List<List<String>> sources = new ArrayList<>();
  private final Set<String> roleHeads = new HashSet<>();
  private final Set<String> sourceHeads = new HashSet<>();

  /** The last word of roles with anything in between, by the first. */
  private final Map<String, String> openRoles = new HashMap<>();

  private int longestRole = 1;

  private Speech(Language language) {
    this.language = language;
    this.conjugation = Conjugation.of(language);
    this.pronouns = language.get(GrammarWords.PRONOUNS);
    this.longestPronouns =
        pronouns.keySet().stream().sorted(Comparator.comparing(String::length).reversed()).toList();
    this.roles = language.get(SpeakerWords.ROLES);
    this.honorifics = language.get(NameWords.HONORIFICS);
    this.firstNames = language.get(NameWords.FIRST_NAMES);
    this.articles = language.get(GrammarWords.ARTICLES);
    this.roleVerbs = language.get(SpeakerWords.ROLE_VERBS);
    this.chinese = is(Trait.CHARACTERS) && !is(Trait.VERB_LAST) ? new ChineseWords(language) : null;
    this.quotatives =
        Pattern.compile("^" + new Patterns(language).patterns(SpeechWords.QUOTATIVES));
    this.trades = trades(new Patterns(language), is(Trait.SPACES));
    this.participles =
        language.get(GrammarWords.PAST_PARTICIPLES).stream()
            .map(ending -> Pattern.compile("(?:" + ending + ")$"))
            .toList();
  }

  /** In Korean the particle may be left out, and a space follows. */
  private static Pattern trades(Patterns any, boolean spaces) {
    String offices = any.patterns(SpeakerWords.OFFICES) + any.words(GrammarWords.POSSESSIVES);
    return Pattern.compile(offices + (spaces ? "? $" : "$"));
  }

  static Speech of(Language language) {
    Speech speech = new Speech(language);
    Set<String> indirect = language.get(SpeechWords.INDIRECT_CUES);
    Set<String> reflexives = language.get(GrammarWords.REFLEXIVES);
    language
        .get(SpeechWords.CUES)
        .forEach(
            (lemma, cueClass) ->
                speech.cue(plain(lemma, reflexives), cueClass, indirect.contains(lemma)));
    for (String role : speech.roles.keySet()) {
      speech.longestRole = Math.max(speech.longestRole, role.split(" ").length);
      speech.roleHeads.add(role.replaceFirst("[ '].*", ""));
    }
    for (String role : language.get(SpeakerWords.OPEN_ROLES)) {
      speech.openRoles.put(role.substring(0, role.indexOf(' ')), lastWord(role));
    }
    language.get(SpeechWords.SOURCES).stream()
        .map(s -> List.of(s.replace("'", "' ").trim().split("\\s+")))
        .map(s -> s.stream().map(w -> w.replace("'", "")).toList())
        .sorted(Comparator.comparing(List<String>::size).reversed())
        .forEach(speech.sources::add);
    speech.sources.forEach(source -> speech.sourceHeads.add(source.get(0)));
    return speech;
  }

  /** A lemma without its reflexive pronoun. */
  private static String plain(String lemma, Set<String> reflexives) {
    for (String reflexive : reflexives) {
      String before = reflexive.endsWith("'") ? reflexive : reflexive + " ";
      if (lemma.startsWith(before)) {
        return lemma.substring(before.length());
      }
    }
    return lemma;
  }

  private void cue(String lemma, CueClass cueClass, boolean indirect) {
    String[] parts = lemma.split(" ");
    List<String> rest = List.of(parts).subList(1, parts.length);
    Cue cue = new Cue(cueClass, rest, indirect);
    for (String form : conjugation.of(parts[0])) {
      String[] words = form.split(" ");
      Cue filed =
          words.length > 1
              ? new Cue(cueClass, List.of(words).subList(1, words.length), indirect)
              : cue;
      List<Cue> known = cues.computeIfAbsent(words[0], f -> new ArrayList<>());
      if (filed.rest().isEmpty()) {
        known.add(filed);
      } else {
        known.add(0, filed);
      }
    }
  }

  /** ISO 639-1. */
  String language() {
    return language.code();
  }

  boolean is(Trait trait) {
    return language.get(GrammarWords.TRAITS).contains(trait);
  }

  /** The cue that begins at word {@code i}, or null. */
  Cue cueAt(Words words, int i) {
    List<Cue> known = cues.get(words.lower(i));
    if (known == null) {
      return null;
    }
    for (Cue cue : known) {
      boolean whole = true;
      for (int k = 0; k < cue.rest().size() && whole; k++) {
        whole = cue.rest().get(k).equals(words.lower(i + 1 + k));
      }
      if (whole) {
        return cue;
      }
    }
    return null;
  }

  /** The number of words of the source phrase ("according to") that begins at {@code i}, or 0. */
  int sourceAt(Words words, int i) {
    if (!sourceHeads.contains(words.lower(i))) {
      return 0;
    }
    for (List<String> source : sources) {
      boolean whole = true;
      for (int k = 0; k < source.size() && whole; k++) {
        whole = source.get(k).equals(words.lower(i + k));
      }
      if (whole) {
        return source.size();
      }
    }
    return 0;
  }

  /** The number of words of the role ("chief executive") that begins at {@code i}, or 0. */
  int roleAt(Words words, int i) {
    if (!roleHeads.contains(words.lower(i))) {
      return officerAt(words, i);
    }
    StringBuilder key = new StringBuilder();
    int longest = 0;
    for (int k = 0; k < longestRole && words.isWord(i + k); k++) {
      if (k > 0) {
        key.append(words.isElided(i + k - 1) ? "'" : " ");
      }
      key.append(words.lower(i + k));
      if (roles.containsKey(key.toString())) {
        longest = k + 1;
      }
    }
    return Math.max(longest, officerAt(words, i));
  }

  /** The number of words of "chief revenue officer" and its like at {@code i}, or 0. */
  private int officerAt(Words words, int i) {
    String last = openRoles.get(words.lower(i));
    if (last == null) {
      return 0;
    }
    for (int k = 2; k <= 5 && words.isWord(i + k - 1); k++) {
      if (words.lower(i + k - 1).equals(last)) {
        return k;
      }
    }
    return 0;
  }

  /** The class of a role such as {@code chief-executive}, or null. */
  String roleClass(String role) {
    RoleClass known = roles.get(role);
    if (known == null && role.indexOf(' ') > 0 && openRoles.containsValue(lastWord(role))) {
      return RoleClass.CHIEF.code();
    }
    return known == null ? null : known.code();
  }

  private static String lastWord(String role) {
    return role.substring(role.lastIndexOf(' ') + 1);
  }

  /** {@code he, she, they, it, one, i, we}, or null where the word is no pronoun. */
  String pronoun(String word) {
    PronounKind kind = pronouns.get(word);
    return kind == null ? null : kind.code();
  }

  /** {@code he, she, any} for a definite article in the singular, or null. */
  String articleGender(String word) {
    return code(articles.get(word));
  }

  /** The role whose work the verb form names ("directed"), or null. */
  String roleOfVerb(String word) {
    RoleClass role = roleVerbs.get(word);
    return role == null ? null : role.code();
  }

  /** {@code he, she, any}, or null where the word is no honorific. */
  String honorific(String word) {
    return code(honorifics.get(word));
  }

  /** {@code he, she, any}, or null where the word is no first name. */
  String firstName(String word) {
    return code(firstNames.get(word));
  }

  private static String code(Gender gender) {
    return gender == null ? null : gender.code();
  }

  /** Whether the class holds the word. */
  boolean has(WordClass<Set<String>> wordClass, String word) {
    return language.get(wordClass).contains(word);
  }

  /** Whether the word ends as one of the class does. */
  boolean ends(WordClass<Set<String>> wordClass, String word) {
    for (String ending : language.get(wordClass)) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word, an adverb by its ending, may stand between a subject and its verb. */
  boolean isAdverb(String word) {
    for (String ending : language.get(GrammarWords.ADVERB_ENDINGS)) {
      if (word.endsWith(ending) && word.length() > ending.length() + 2) {
        return true;
      }
    }
    return false;
  }

  /** What stands right behind words that somebody said, in a language whose verb stands last. */
  Pattern quotatives() {
    return quotatives;
  }

  /** What somebody is, before the bare name, in a language whose verb stands last. */
  Pattern trades() {
    return trades;
  }

  /** What past participles end in that report speech only with an auxiliary. */
  List<Pattern> pastParticiples() {
    return participles;
  }

  /** The patterns of Chinese, or null where the language is read otherwise. */
  ChineseWords chinese() {
    return chinese;
  }

  Map<String, List<Cue>> cues() {
    return cues;
  }

  Map<String, PronounKind> pronouns() {
    return pronouns;
  }

  /** The pronouns, the longest first, so that one is not taken for the beginning of another. */
  List<String> pronounsLongestFirst() {
    return longestPronouns;
  }

  Set<String> set(WordClass<Set<String>> wordClass) {
    return language.get(wordClass);
  }
}
