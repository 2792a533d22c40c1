package org.dailies.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import org.dailies.frame.Phrases;
import org.dailies.language.Party;
import org.dailies.language.RoleClass;
import org.dailies.lexicon.Kind;
import org.dailies.mention.Mention;
import org.dailies.text.Span;

/** One sentence with what is named in it and the words by which it is read; offsets are its own. */
final class Line {
  /** Letters of a sentence that are read; what is longer is a list or no sentence. */
  private static final int LONGEST = 1200;

  private static final String PARTING = ",;:()";
  private static final String OPENING = "“«\"„‘《「『'";

  private final String text;
  private final Span span;
  private final Vocabulary words;
  private final Predicate<String> known;
  private final List<Phrases.Hit<Mark>> marks;
  private final List<Span> machines = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Doer> parties = new ArrayList<>();
  private final List<Phrases.Hit<RoleClass>> roles;

  private Line(
      String text, Span span, Vocabulary words, List<Mention> mentions, Predicate<String> known) {
    this.known = known;
    this.text = text;
    this.span = span;
    this.words = words;
    List<Phrases.Hit<Mark>> read = new ArrayList<>(words.read(text));
    for (Mention mention : mentions) {
      int start = mention.start() - span.start();
      int end = mention.end() - span.start();
      if (start < 0 || end > text.length()) {
        continue;
      }
      if (mention.kind() == Kind.AI_TERM) {
        machines.add(new Span(start, end));
      } else if (mention.accepted()) {
        this.mentions.add(mention);
        Doer.Type type = type(mention.kind());
        parties.add(new Doer(type, start, end, mention.surface(), mention, null));
        if (type == Doer.Type.MACHINE) {
          machines.add(new Span(start, end));
        }
        read.removeIf(hit -> hit.start() >= start && hit.end() <= end);
      }
    }
    marks = List.copyOf(read);
    machines.sort(Comparator.comparingInt(Span::start));
    nouns();
    if (words.unspaced()) {
      unspacedNames();
    } else {
      names();
    }
    parties.sort(Comparator.comparingInt(Doer::start));
    roles = words.roles(text);
  }

  /** Trades and offices of people, by start. */
  List<Phrases.Hit<RoleClass>> roles() {
    return roles;
  }

  /**
   * Reads a sentence.
   *
   * @param known whether a word is the surname of who was named in full before
   */
  static Line of(
      String document,
      Span sentence,
      Vocabulary words,
      List<Mention> mentions,
      Predicate<String> known) {
    int end = Math.min(sentence.end(), sentence.start() + LONGEST);
    Span span = new Span(sentence.start(), end);
    return new Line(span.of(document), span, words, mentions, known);
  }

  private static Doer.Type type(Kind kind) {
    return switch (kind) {
      case PERSON -> Doer.Type.PERSON;
      case TITLE -> Doer.Type.TITLE;
      case VENDOR, TOOL -> Doer.Type.MACHINE;
      default -> Doer.Type.BODY;
    };
  }

  private void nouns() {
    for (Phrases.Hit<Mark> hit : marks) {
      Mark.Kind is = hit.value().wordClass();
      if ((is == Mark.Kind.PARTY || is == Mark.Kind.PRONOUN) && free(hit.start(), hit.end())) {
        String surface = text.substring(hit.start(), hit.end());
        parties.add(new Doer(Doer.Type.NOUN, hit.start(), hit.end(), surface, null, hit.value()));
      }
    }
  }

  /** Names that no entry has: several words with capital letters, acronyms, known surnames. */
  private void names() {
    Matcher name = words.name().matcher(text);
    while (name.find()) {
      int start = name.start();
      int end = name.end();
      while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
        end--;
      }
      int first = text.indexOf(' ', start);
      boolean opens = opens(start);
      String word = text.substring(start, first < 0 || first > end ? end : first);
      if (opens && words.isOpener(word.toLowerCase(Locale.ROOT))) {
        start = first < 0 || first >= end ? end : first + 1;
        opens = false;
      }
      boolean several = text.substring(start, end).indexOf(' ') > 0;
      boolean acronym = end - start > 2 && isUpper(start, end);
      boolean alone = known.test(text.substring(start, end));
      several &= !words.isPlace(text.substring(start, end));
      boolean quoted = start > 0 && OPENING.indexOf(text.charAt(start - 1)) >= 0;
      boolean single = !several && !opens && end - start > 2 && words.mayBeName(text, start, end);
      boolean named = several || acronym || alone || single;
      if (end > start && named && !quoted && free(start, end) && !isNoun(start, end)) {
        parties.add(new Doer(Doer.Type.NAME, start, end, text.substring(start, end), null, null));
      }
    }
  }

  /** Whether a common noun stands there, whatever its first letter. */
  private boolean isNoun(int start, int end) {
    return parties.stream()
        .anyMatch(
            party ->
                party.type() == Doer.Type.NOUN
                    && party.mark().party() == Party.STRANGER
                    && party.start() == start
                    && party.end() == end);
  }

  private void unspacedNames() {
    for (Span name : words.unspacedNames().find(text)) {
      if (free(name.start(), name.end())) {
        String surface = text.substring(name.start(), name.end());
        parties.add(new Doer(Doer.Type.NAME, name.start(), name.end(), surface, null, null));
      }
    }
  }

  private boolean opens(int at) {
    int i = at - 1;
    while (i >= 0 && !Character.isLetterOrDigit(text.charAt(i))) {
      if (".!?:".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
      i--;
    }
    return i < 0;
  }

  private boolean isUpper(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean free(int start, int end) {
    for (Doer party : parties) {
      if (party.type() != Doer.Type.NOUN && party.start() < end && start < party.end()) {
        return false;
      }
    }
    for (Span machine : machines) {
      if (machine.start() < end && start < machine.end()) {
        return false;
      }
    }
    return true;
  }

  String text() {
    return text;
  }

  Vocabulary words() {
    return words;
  }

  /** Where it stands in the document. */
  Span span() {
    return span;
  }

  /** A stretch of it as a stretch of the document. */
  Span absolute(int start, int end) {
    return new Span(span.start() + start, span.start() + end);
  }

  List<Phrases.Hit<Mark>> marks() {
    return marks;
  }

  /** Generative AI, its tools and who makes them. */
  List<Span> machines() {
    return machines;
  }

  /** What the lexicon finds in it, but terms. */
  List<Mention> mentions() {
    return mentions;
  }

  /** Who can be a subject, by start. */
  List<Doer> parties() {
    return parties;
  }

  /** The word that ends right before an offset, in small letters, or "". */
  String wordBefore(int at) {
    int end = endBefore(at);
    return text.substring(beginning(end), end).toLowerCase(Locale.ROOT);
  }

  /** The word that begins at an offset, in small letters. */
  String wordFrom(int at) {
    int end = at;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return text.substring(at, end).toLowerCase(Locale.ROOT);
  }

  /** Where the word begins that ends right before an offset. */
  int beginningBefore(int at) {
    return beginning(endBefore(at));
  }

  private int beginning(int end) {
    int start = end;
    while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /** Where the word before an offset ends; the offset of a mark that parts them. */
  private int endBefore(int at) {
    int end = at;
    while (end > 0 && end > at - 3 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      if (PARTING.indexOf(text.charAt(end - 1)) >= 0) {
        return end;
      }
      end--;
    }
    return end;
  }

  /** Whether a mark of a class stands in a stretch. */
  boolean has(Mark.Kind wordClass, int from, int to) {
    return first(wordClass, from, to) != null;
  }

  /** The first mark of a class that begins in a stretch, or null. */
  Phrases.Hit<Mark> first(Mark.Kind wordClass, int from, int to) {
    for (Phrases.Hit<Mark> hit : marks) {
      if (hit.start() >= to) {
        return null;
      }
      if (hit.start() >= from && hit.value().wordClass() == wordClass) {
        return hit;
      }
    }
    return null;
  }
}
