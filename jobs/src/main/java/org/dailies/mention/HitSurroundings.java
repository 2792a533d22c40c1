package org.dailies.mention;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dailies.lexicon.Entry;
import org.dailies.lexicon.Kind;
import org.dailies.text.Document;
import org.dailies.text.Span;

/** What stands around a wording: in its sentence, in those beside, right at its sides. */
final class HitSurroundings {
  private static final int TITLE_REACH = 600;
  private static final int OWN_REACH = 32;
  private static final String OPENING = "_*\"“„«‹‘'《〈『「";
  private static final String CLOSING = "_*\"”“»›’'》〉』」";

  private static final List<String> BESIDE = List.of("screen-side");
  private static final List<String> ON_SCREEN = List.of("screen", "screen-hint");
  private static final Set<Kind> COMPANY = Set.of(Kind.STUDIO, Kind.BRAND, Kind.TITLE, Kind.PERSON);

  private final LexiconPatterns patterns;
  private final List<String> appositions;
  private final Document document;
  private final Scan titleScan;
  private final Scan textScan;

  /** Where the text's own hits begin and end, in order; none overlaps another. */
  private final int[] starts;

  private final int[] ends;

  /** The entries that are named clearly and keep a title company. */
  private final Set<String> company = new HashSet<>();

  HitSurroundings(
      LexiconPatterns patterns,
      List<String> appositions,
      Document document,
      Scan titleScan,
      Scan textScan,
      List<Hit> hits) {
    this.patterns = patterns;
    this.appositions = appositions;
    this.document = document;
    this.titleScan = titleScan;
    this.textScan = textScan;
    this.starts = hits.stream().filter(hit -> !hit.title()).mapToInt(Hit::start).toArray();
    this.ends = hits.stream().filter(hit -> !hit.title()).mapToInt(Hit::end).toArray();
    for (Hit hit : hits) {
      Sense clear = hit.clear();
      if (clear != null && COMPANY.contains(clear.entry().kind())) {
        company.add(clear.entry().id());
      }
    }
  }

  /** Whether a word right before or after it makes it a game, a book, a toy of that name. */
  boolean isProduct(Hit hit) {
    int product = patterns.context("product");
    return product >= 0
        && (beginsAfter(hit, product) || endsBefore(hit, product))
        && !beginsAfter(hit, patterns.context("screen-side"));
  }

  /** Whether it stands between a word of the context and a capital: {@code showrunner Eric Lee}. */
  boolean isPartOfName(Hit hit, String context) {
    return !hit.title()
        && !beginsAfter(hit, patterns.context(context))
        && hasNamelikeNeighbour(hit);
  }

  String besides(Hit hit, List<String> contexts) {
    for (String context : contexts) {
      int id = patterns.context(context);
      if (beginsAfter(hit, id) || endsBefore(hit, id)) {
        return context;
      }
    }
    return null;
  }

  /** Whether a context word follows: {@code Severance star}, {@code “Silo” creator}. */
  private boolean beginsAfter(Hit hit, int context) {
    String whole = whole(hit);
    int at = hit.end();
    while (at < whole.length() && CLOSING.indexOf(whole.charAt(at)) >= 0) {
      at++;
    }
    if (at < whole.length() && whole.charAt(at) == 's' && whole.charAt(at - 1) != ' ') {
      at++;
    }
    for (String apposition : appositions) {
      if (whole.startsWith(apposition, at)) {
        at += apposition.length() - 1;
        break;
      }
    }
    if (at < whole.length() && " -".indexOf(whole.charAt(at)) >= 0) {
      at++;
    }
    return scan(hit).beginsAt(context, at);
  }

  /** Whether a context word stands before it: {@code the film Sinners}, {@code 电影《芭比》}. */
  private boolean endsBefore(Hit hit, int context) {
    String whole = whole(hit);
    int at = hit.start();
    while (at > 0 && OPENING.indexOf(whole.charAt(at - 1)) >= 0) {
      at--;
    }
    if (at > 0 && whole.charAt(at - 1) == ' ') {
      at--;
    }
    return scan(hit).endsAt(context, at);
  }

  private String whole(Hit hit) {
    return hit.title() ? document.title() : document.text();
  }

  /**
   * Whether a title stands alone: no year behind it, no marks around it, no word of the screen in
   * the article, and no other clear studio, brand, title or person.
   */
  boolean isLonely(Hit hit, Entry entry) {
    boolean dated = whole(hit).charAt(hit.end() - 1) == ')';
    if (dated || isMarked(hit) || besides(hit, BESIDE) != null || speaksOf(ON_SCREEN)) {
      return false;
    }
    return company.isEmpty() || (company.size() == 1 && company.contains(entry.id()));
  }

  private boolean speaksOf(List<String> contexts) {
    for (String context : contexts) {
      int id = patterns.context(context);
      if (id < 0
          || textScan.find(id, 0, document.text().length()) >= 0
          || titleScan.find(id, 0, document.title().length()) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The context of a word that follows its genitive closely: {@code Sony's God of War show}. */
  String owned(Hit hit, List<String> contexts) {
    String whole = whole(hit);
    int at = hit.end();
    if (contexts.isEmpty()
        || at + 2 >= whole.length()
        || "'’".indexOf(whole.charAt(at)) < 0
        || whole.charAt(at + 1) != 's'
        || whole.charAt(at + 2) != ' ') {
      return null;
    }
    int end = at + 3;
    int reach = Math.min(whole.length(), end + OWN_REACH);
    while (end < reach && ".,;:!?\n".indexOf(whole.charAt(end)) < 0) {
      end++;
    }
    for (String context : contexts) {
      if (scan(hit).find(patterns.context(context), at + 3, end) >= 0) {
        return context;
      }
    }
    return null;
  }

  boolean inSentence(Hit hit, String context) {
    Span sentence = sentence(hit);
    return scan(hit)
        .holds(patterns.context(context), sentence.start(), sentence.end(), hit.start(), hit.end());
  }

  /** Whether a word of the context begins within the wording itself: {@code KI-Training}. */
  boolean inside(Hit hit, String context) {
    return scan(hit).find(patterns.context(context), hit.start(), hit.end()) >= 0;
  }

  boolean besideSentence(Hit hit, String context) {
    int id = patterns.context(context);
    if (hit.title()) {
      return textScan.holds(id, 0, TITLE_REACH, -1, -1);
    }
    List<Span> sentences = document.layout().sentences();
    int from = sentences.get(Math.max(0, hit.sentence() - 1)).start();
    int to = sentences.get(Math.min(sentences.size() - 1, hit.sentence() + 1)).end();
    return textScan.holds(id, from, to, hit.start(), hit.end())
        || (hit.paragraph() == 0 && titleScan.holds(id, 0, document.title().length(), -1, -1));
  }

  private Span sentence(Hit hit) {
    return hit.title()
        ? new Span(0, document.title().length())
        : document.layout().sentences().get(hit.sentence());
  }

  private Scan scan(Hit hit) {
    return hit.title() ? titleScan : textScan;
  }

  /** Whether a capitalised word that is no entry stands at its side, in a text. */
  boolean hasNamelikeNeighbour(Hit hit) {
    String text = document.text();
    int after = hit.end();
    if (after + 1 < text.length()
        && text.charAt(after) == ' '
        && Character.isUpperCase(text.charAt(after + 1))
        && !isNamed(after + 1)
        && after + 2 < text.length()
        && Character.isLowerCase(text.charAt(after + 2))) {
      return true;
    }
    int before = hit.start() - 1;
    if (before < 1 || text.charAt(before) != ' ' || !isAlphabetic(text.charAt(before - 1))) {
      return false;
    }
    int start = before;
    while (start > 0 && isAlphabetic(text.charAt(start - 1))) {
      start--;
    }
    return Character.isUpperCase(text.charAt(start))
        && start + 1 < before
        && Character.isLowerCase(text.charAt(start + 1))
        && start > sentence(hit).start()
        && !isNamed(start);
  }

  boolean isMarked(Hit hit) {
    String whole = whole(hit);
    if (hit.start() == 0 || OPENING.indexOf(whole.charAt(hit.start() - 1)) < 0) {
      return false;
    }
    int after = hit.end();
    if (after < whole.length() && ",.".indexOf(whole.charAt(after)) >= 0) {
      after++;
    }
    return after < whole.length() && CLOSING.indexOf(whole.charAt(after)) >= 0;
  }

  /** Whether it stands in the marks that Chinese sets around titles. */
  boolean isInTitleMarks(Hit hit) {
    String whole = whole(hit);
    return hit.start() > 0 && "《〈".indexOf(whole.charAt(hit.start() - 1)) >= 0;
  }

  private static boolean isAlphabetic(char c) {
    return Character.isLetter(c) && !Character.isIdeographic(c);
  }

  private boolean isNamed(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    int last = found < 0 ? -found - 2 : found;
    return last >= 0 && offset < ends[last];
  }
}
