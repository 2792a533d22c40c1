package org.dailies.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.dailies.frame.Attitudes;
import org.dailies.frame.Codebook;
import org.dailies.language.Language;
import org.dailies.language.Languages;
import org.dailies.lexicon.Kind;
import org.dailies.lexicon.Lexicon;
import org.dailies.mention.Mention;
import org.dailies.quote.Quote;
import org.dailies.text.Document;
import org.dailies.text.Span;

/**
 * Finds the statements of a document. Immutable, thread-safe, linear in the text: a sentence is
 * read up to a bound.
 */
public final class StatementFinder {
  private final Lexicon lexicon;
  private final Codebook codebook;
  private final Attitudes attitudes;
  private final Map<String, Vocabulary> vocabularies = new HashMap<>();

  private StatementFinder(
      Lexicon lexicon, Codebook codebook, Attitudes attitudes, Languages languages) {
    this.lexicon = lexicon;
    this.codebook = codebook;
    this.attitudes = attitudes;
    for (Language language : languages.all()) {
      vocabularies.put(language.code(), Vocabulary.of(language));
    }
  }

  /** Builds a finder of what was read. */
  public static StatementFinder of(
      Lexicon lexicon, Codebook codebook, Attitudes attitudes, Languages languages) {
    return new StatementFinder(lexicon, codebook, attitudes, languages);
  }

  /** The statements in the order of their evidence; each maker, act and object of it once. */
  public Statements find(Document document, List<Mention> mentions, List<Quote> quotes) {
    if (!vocabularies.containsKey(document.language()) || !speaksOfIt(mentions)) {
      return Statements.NONE;
    }
    Vocabulary words = vocabularies.get(document.language());
    List<List<Mention>> bySentence = bySentence(document, mentions);
    List<Quote> direct = direct(quotes);
    Scene scene = Scene.of(document, mentions);
    List<Statement> all = new ArrayList<>();
    List<Span> refused = new ArrayList<>();
    int next = 0;
    for (int s = 0; s < bySentence.size(); s++) {
      Span sentence = document.layout().sentences().get(s);
      while (next < direct.size() && end(direct.get(next)) <= sentence.start()) {
        next++;
      }
      Quote quote =
          next < direct.size() && within(sentence, direct.get(next)) ? direct.get(next) : null;
      Line line = Line.of(document.text(), sentence, words, bySentence.get(s), scene::knows);
      all.addAll(
          ClauseReader.read(
              line, scene, codebook, document.language(), this::takesSides, quote, refused));
    }
    NavigableSet<Integer> terms = terms(mentions);
    for (Quote quote : quotes) {
      Statement spoken = speaks(quote, terms, words) ? SpokenReader.read(quote, words) : null;
      if (spoken != null) {
        all.add(spoken);
      }
    }
    all.sort(
        Comparator.comparingInt((Statement st) -> st.evidence().start())
            .thenComparing(st -> st.actSpan().start()));
    Map<String, Statement> once = new LinkedHashMap<>();
    all.forEach(statement -> once.putIfAbsent(key(statement), statement));
    return new Statements(Retellings.joined(List.copyOf(once.values())), refused);
  }

  private static boolean speaksOfIt(List<Mention> mentions) {
    return mentions.stream().anyMatch(m -> m.kind() == Kind.AI_TERM || (m.genai() && m.accepted()));
  }

  private boolean speaks(Quote quote, NavigableSet<Integer> terms, Vocabulary words) {
    if (quote.indirect()
        || quote.speakerSurface() == null
        || Character.isLowerCase(quote.speakerSurface().codePointAt(0))
        || words.isOpener(firstWord(quote.speakerSurface()))
        || (quote.speakerEntryId() != null && !takesSides(quote.speakerEntryId()))) {
      return false;
    }
    for (Span span : quote.spans()) {
      Integer term = terms.ceiling(span.start());
      if (term != null && term < span.end()) {
        return true;
      }
    }
    return quote.aboutGenai();
  }

  /** Where generative AI, or AI, is named in the text. */
  private static NavigableSet<Integer> terms(List<Mention> mentions) {
    NavigableSet<Integer> terms = new TreeSet<>();
    for (Mention mention : mentions) {
      if (mention.kind() == Kind.AI_TERM && !mention.inTitle()) {
        terms.add(mention.start());
      }
    }
    return terms;
  }

  private static String firstWord(String name) {
    int space = name.indexOf(' ');
    return (space < 0 ? name : name.substring(0, space)).toLowerCase(Locale.ROOT);
  }

  private static String key(Statement statement) {
    String who =
        statement.maker() == null
            ? ""
            : statement.maker().id() == null ? statement.maker().surface() : statement.maker().id();
    String what =
        statement.isUse()
            ? statement.titleId() + "|" + statement.purpose() + "|" + statement.status()
            : statement.act().code();
    return statement.evidence().start() + "|" + who + "|" + what;
  }

  private static List<List<Mention>> bySentence(Document document, List<Mention> mentions) {
    List<List<Mention>> sentences = new ArrayList<>();
    for (int s = 0; s < document.layout().sentences().size(); s++) {
      sentences.add(new ArrayList<>(2));
    }
    for (Mention mention : mentions) {
      int s = mention.inTitle() ? -1 : document.layout().sentenceAt(mention.start());
      if (s >= 0 && (mention.accepted() || mention.kind() == Kind.AI_TERM)) {
        sentences.get(s).add(mention);
      }
    }
    return sentences;
  }

  private static List<Quote> direct(List<Quote> quotes) {
    return quotes.stream()
        .filter(quote -> !quote.indirect())
        .sorted(Comparator.comparingInt((Quote quote) -> quote.spans().get(0).start()))
        .toList();
  }

  private static int end(Quote quote) {
    return quote.spans().get(quote.spans().size() - 1).end();
  }

  /** Whether more than half of a sentence stands in a quote. */
  private static boolean within(Span sentence, Quote quote) {
    int inside = 0;
    for (Span span : quote.spans()) {
      inside +=
          Math.max(
              0, Math.min(span.end(), sentence.end()) - Math.max(span.start(), sentence.start()));
    }
    return 2 * inside > sentence.end() - sentence.start();
  }

  private boolean takesSides(String id) {
    return attitudes.takesSides(lexicon, id);
  }
}
