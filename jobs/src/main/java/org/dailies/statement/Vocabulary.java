package org.dailies.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dailies.frame.Phrases;
import org.dailies.language.Certainty;
import org.dailies.language.GrammarWords;
import org.dailies.language.Language;
import org.dailies.language.NameWords;
import org.dailies.language.RoleClass;
import org.dailies.language.SpeakerWords;
import org.dailies.language.StatementWords;
import org.dailies.language.Trait;

/** The words of one language by which clauses are read, looked up in one pass over a sentence. */
final class Vocabulary {
  private final Phrases<Mark> marks = new Phrases<>();
  private final Set<String> determiners;
  private final Set<String> prepositions;
  private final Set<String> openers;
  private final Set<String> passives;
  private final Set<String> doers;
  private final Pattern name;
  private final Set<String> genitives;
  private final Set<String> noNames;
  private final Set<String> places;
  private final Set<String> placeWords;
  private final Set<String> participles;
  private final Set<String> infinitives;
  private final Map<String, Certainty> endings;
  private final boolean unspaced;
  private final boolean verbLast;
  private final boolean capitalNouns;
  private final Phrases<RoleClass> roles = new Phrases<>();
  private final Set<String> bodies = new HashSet<>();
  private final Set<String> unions;
  private final UnspacedNames unspacedNames;

  private Vocabulary(Language language) {
    language.get(StatementWords.ACTS).forEach((w, act) -> add(w, Mark.of(Mark.Kind.ACT, act)));
    language
        .get(StatementWords.ACT_NOUNS)
        .forEach((w, act) -> add(w, Mark.of(Mark.Kind.ACT_NOUN, act)));
    language.get(StatementWords.MOODS).forEach((w, act) -> add(w, Mark.of(Mark.Kind.MOOD, act)));
    language
        .get(StatementWords.ATTITUDES)
        .forEach((w, act) -> add(w, Mark.of(Mark.Kind.ATTITUDE, act)));
    language.get(StatementWords.HEDGES).forEach((w, sure) -> add(w, Mark.of(sure)));
    language.get(StatementWords.PARTIES).forEach((w, party) -> add(w, Mark.of(party)));
    language.get(GrammarWords.PRONOUNS).forEach((w, kind) -> add(w, Mark.of(kind)));
    all(language.get(StatementWords.LIGHT_VERBS), Mark.Kind.LIGHT_VERB);
    all(language.get(StatementWords.NEGATIONS), Mark.Kind.NEGATION);
    all(language.get(StatementWords.STATEMENT_BORDERS), Mark.Kind.BORDER);
    all(language.get(StatementWords.COMPARISONS), Mark.Kind.COMPARISON);
    all(language.get(StatementWords.INSTRUMENTS), Mark.Kind.INSTRUMENT);
    all(language.get(StatementWords.MACHINES), Mark.Kind.MACHINE);
    all(language.get(StatementWords.REPORTS), Mark.Kind.REPORT);
    all(language.get(GrammarWords.RELATIVES), Mark.Kind.RELATIVE);
    determiners = new HashSet<>(language.get(GrammarWords.DETERMINERS));
    determiners.addAll(language.get(GrammarWords.DEFINITE_ARTICLES));
    determiners.addAll(language.get(GrammarWords.INDEFINITE_ARTICLES));
    prepositions = new HashSet<>(language.get(GrammarWords.PREPOSITIONS));
    prepositions.addAll(language.get(StatementWords.DOERS));
    prepositions.removeAll(language.get(StatementWords.STATEMENT_BORDERS));
    openers = new HashSet<>(language.get(NameWords.OPENERS));
    openers.addAll(language.get(StatementWords.STATEMENT_BORDERS));
    openers.addAll(language.get(GrammarWords.CONJUNCTIONS));
    genitives = language.get(GrammarWords.GENITIVES);
    participles = language.get(GrammarWords.PRESENT_PARTICIPLES);
    places = language.get(NameWords.PLACES);
    placeWords = language.get(NameWords.PLACE_WORDS);
    noNames = noNames(language);
    name = name(language.get(NameWords.PARTICLES));
    passives = language.get(StatementWords.PASSIVES);
    doers = language.get(StatementWords.DOERS);
    infinitives = language.get(GrammarWords.INFINITIVE_MARKERS);
    endings = language.get(StatementWords.TENSE_ENDINGS);
    Set<Trait> traits = language.get(GrammarWords.TRAITS);
    unspaced = traits.contains(Trait.CHARACTERS);
    verbLast = traits.contains(Trait.VERB_LAST);
    capitalNouns = traits.contains(Trait.CAPITAL_NOUNS);
    language.get(SpeakerWords.ROLES).forEach(roles::add);
    bodies.addAll(language.get(NameWords.ORGANISATION_WORDS));
    bodies.addAll(language.get(SpeakerWords.ORGANISATIONS));
    unions = language.get(SpeakerWords.UNIONS);
    unspacedNames = UnspacedNames.of(language);
  }

  /** Finds what may be a name where names have no capital letters. */
  UnspacedNames unspacedNames() {
    return unspacedNames;
  }

  /** The trades and offices of a sentence, by start. */
  List<Phrases.Hit<RoleClass>> roles(String sentence) {
    return roles.find(sentence).stream()
        .sorted(Comparator.comparingInt(Phrases.Hit::start))
        .toList();
  }

  /** Whether a word shows that the name that holds it is a body's. */
  boolean isBody(String word) {
    return bodies.contains(word);
  }

  /** Whether a word shows that the name that holds it is a union's. */
  boolean isUnion(String word) {
    return unions.contains(word);
  }

  /** Words with capital letters, and the particles between them. */
  private static Pattern name(Set<String> particles) {
    String word = "\\p{Lu}[\\p{L}\\p{N}&.’'-]{0,30}+";
    String small = particles.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    String joint = small.isEmpty() ? " " : " (?:(?:" + small + "|&) )?";
    return Pattern.compile(word + "(?:" + joint + word + "){0,6}+");
  }

  /** Finds what may be a name. */
  Pattern name() {
    return name;
  }

  static Vocabulary of(Language language) {
    return new Vocabulary(language);
  }

  private void all(Set<String> words, Mark.Kind wordClass) {
    words.forEach(word -> add(word, Mark.of(wordClass)));
  }

  private void add(String word, Mark mark) {
    marks.add(word, mark);
  }

  /**
   * The marks of a sentence by start, the longer first. Of two acts that overlap the longer one
   * stays.
   */
  List<Phrases.Hit<Mark>> read(String sentence) {
    List<Phrases.Hit<Mark>> hits = new ArrayList<>(marks.find(sentence));
    hits.sort(
        Comparator.comparingInt((Phrases.Hit<Mark> h) -> h.start())
            .thenComparing(Comparator.comparingInt((Phrases.Hit<Mark> h) -> h.end()).reversed()));
    List<Phrases.Hit<Mark>> kept = new ArrayList<>();
    int acted = -1;
    for (Phrases.Hit<Mark> hit : hits) {
      boolean act = hit.value().wordClass() == Mark.Kind.ACT;
      boolean named = act || hit.value().wordClass() == Mark.Kind.ACT_NOUN;
      if (!named || hit.start() >= acted) {
        kept.add(hit);
        acted = act ? hit.end() : acted;
      }
    }
    return kept;
  }

  boolean isDeterminer(String word) {
    return determiners.contains(word);
  }

  boolean isPreposition(String word) {
    return prepositions.contains(word) && !infinitives.contains(word);
  }

  boolean isPassive(String word) {
    return passives.contains(word);
  }

  boolean isGenitive(String word) {
    return genitives.contains(word);
  }

  /** Whether a word is a present participle, which is never passive. */
  boolean isProgressive(String word) {
    for (String ending : participles) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a name is one of a place or event. */
  boolean isPlace(String name) {
    return places.contains(name)
        || places.contains(name.toLowerCase(Locale.ROOT))
        || placeWords.contains(name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
  }

  /** Capitalised words that are no name of anybody. */
  private static Set<String> noNames(Language language) {
    Set<String> none = new HashSet<>();
    for (Set<String> words :
        List.of(
            language.get(NameWords.NO_SPEAKERS),
            language.get(NameWords.COUNTRIES),
            language.get(NameWords.PLACES),
            language.get(NameWords.OUTLETS),
            language.get(NameWords.PLACE_WORDS),
            language.get(NameWords.OPENERS))) {
      words.forEach(word -> none.add(word.toLowerCase(Locale.ROOT)));
    }
    return none;
  }

  /** Whether a single word with a capital letter within a sentence may name somebody. */
  boolean mayBeName(String text, int start, int end) {
    String word = text.substring(start, end).toLowerCase(Locale.ROOT);
    return !capitalNouns && !noNames.contains(word) && !isOpener(word);
  }

  boolean isDoer(String word) {
    return doers.contains(word);
  }

  boolean isOpener(String word) {
    return openers.contains(word) || determiners.contains(word) || prepositions.contains(word);
  }

  /** What the ending of a verb says, or null. */
  Certainty tense(String verb) {
    for (Map.Entry<String, Certainty> ending : endings.entrySet()) {
      if (verb.length() > ending.getKey().length() + 1 && verb.endsWith(ending.getKey())) {
        return ending.getValue();
      }
    }
    return null;
  }

  /** Whether words stand without spaces, or with particles at their ends. */
  boolean unspaced() {
    return unspaced || verbLast;
  }

  /** Whether the object may stand between subject and verb. */
  boolean verbLast() {
    return verbLast || capitalNouns;
  }

  /** Whether every noun has a capital letter. */
  boolean capitalNouns() {
    return capitalNouns;
  }
}
