package org.dailies.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dailies.frame.Attitudes;
import org.dailies.frame.Codebook;
import org.dailies.frame.Phrases;
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
  private final StanceJudge stances;
  private final UseJudge uses;

  private StatementFinder(
      Lexicon lexicon, Codebook codebook, Attitudes attitudes, Languages languages) {
    this.lexicon = lexicon;
    this.codebook = codebook;
    this.attitudes = attitudes;
    this.stances = new StanceJudge(SignWeights.stances(), this::takesSides);
    this.uses = new UseJudge(SignWeights.uses(), this::makes);
    for (Language language : languages.all()) {
      vocabularies.put(language.code(), Vocabulary.of(language));
    }
  }

  /** What the weights of stances and uses are, in 16 hexadecimal digits. */
  public static String version() {
    return SignWeights.version();
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
    Cast cast = cast(mentions);
    List<TieReader.Reading> readings = new ArrayList<>();
    List<List<Quote>> quotesBySentence = quotesBySentence(document, quotes);
    int next = 0;
    for (int s = 0; s < bySentence.size(); s++) {
      Span sentence = document.layout().sentences().get(s);
      while (next < direct.size() && end(direct.get(next)) <= sentence.start()) {
        next++;
      }
      Quote quote =
          next < direct.size() && within(sentence, direct.get(next)) ? direct.get(next) : null;
      Quote spoken =
          next < direct.size() && direct.get(next).spans().get(0).start() < sentence.end()
              ? direct.get(next)
              : null;
      Line line = Line.of(document.text(), sentence, words, bySentence.get(s), scene::knows);
      Maker person = scene.person();
      Maker body = scene.body();
      ClauseReader.Reading reading =
          ClauseReader.read(
              line, scene, codebook, document.language(), this::takesSides, quote, spoken, refused);
      all.addAll(reading.statements());
      cast(line, cast);
      readings.add(
          new TieReader.Reading(
              line,
              reading.subjects(),
              reading.deeds(),
              reading.statements(),
              quotesBySentence.get(s),
              person,
              body,
              reading.told()));
    }
    Map<String, Statement> once = new LinkedHashMap<>();
    inOrder(all).forEach(statement -> once.putIfAbsent(key(statement), statement));
    List<Tie> ties = TieReader.read(cast, readings, headline(document, words), headlined(mentions));
    List<Standing> standings = Standing.of(ties);
    List<Statement> made =
        inOrder(uses.judged(List.copyOf(once.values()), standings, Standing.ofNobody(ties), cast));
    List<Statement> told = Retellings.joined(made);
    return new Statements(
        inOrder(stances.judged(told, standings, cast)),
        refused,
        ties.stream().map(StatementFinder::signed).toList());
  }

  private static List<Statement> inOrder(List<Statement> statements) {
    return statements.stream()
        .sorted(
            Comparator.comparingInt((Statement st) -> st.evidence().start())
                // What only a whole sentence shows comes after what a clause of it says.
                .thenComparing(st -> st.actSpan().equals(st.evidence()))
                .thenComparing(st -> st.actSpan().start()))
        .toList();
  }

  private static Signed signed(Tie tie) {
    return new Signed(
        tie.who() == null ? -1 : tie.who().order(),
        tie.who() == null ? null : tie.who().maker(),
        tie.evidence(),
        tie.bond().name().toLowerCase(Locale.ROOT),
        tie.signs());
  }

  private static boolean headlined(List<Mention> mentions) {
    return mentions.stream().anyMatch(m -> m.inTitle() && m.kind() == Kind.AI_TERM);
  }

  private static Set<String> headline(Document document, Vocabulary words) {
    Set<String> signs = new HashSet<>();
    for (Phrases.Hit<Mark> hit : words.read(document.title())) {
      if (hit.value().act() != null) {
        String tone = hit.value().wordClass() == Mark.Kind.ATTITUDE ? "tone-" : "";
        signs.add(tone + hit.value().act().code());
      }
    }
    return signs;
  }

  /** Who the headline names. */
  private static Cast cast(List<Mention> mentions) {
    Cast cast = new Cast();
    for (Mention mention : mentions) {
      if (mention.inTitle() && mention.accepted() && Scene.canAct(mention.kind())) {
        cast.named(Scene.maker(mention, new Span(0, 0)), true);
      }
    }
    return cast;
  }

  private static void cast(Line line, Cast cast) {
    for (Doer doer : line.parties()) {
      boolean noun = doer.type() == Doer.Type.NOUN && !Doers.isGroup(doer);
      if (!noun && doer.type() != Doer.Type.TITLE) {
        cast.named(Scene.maker(doer, line), false);
        cast.shown(Scene.maker(doer, line), Traits.of(line, doer));
      }
    }
  }

  private static List<List<Quote>> quotesBySentence(Document document, List<Quote> quotes) {
    List<List<Quote>> sentences = new ArrayList<>();
    for (int s = 0; s < document.layout().sentences().size(); s++) {
      sentences.add(new ArrayList<>(1));
    }
    for (Quote quote : quotes) {
      int passed = -1;
      for (Span span : quote.spans()) {
        int from = Math.max(passed + 1, document.layout().sentenceAt(span.start()));
        int to = document.layout().sentenceAt(Math.max(span.start(), span.end() - 1));
        for (int s = from; s <= to && s < sentences.size(); s++) {
          sentences.get(s).add(quote);
          passed = s;
        }
      }
    }
    return sentences;
  }

  private static boolean speaksOfIt(List<Mention> mentions) {
    return mentions.stream().anyMatch(m -> m.kind() == Kind.AI_TERM || (m.genai() && m.accepted()));
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

  /** Unions and makers of AI make no films. */
  private boolean makes(String id) {
    return takesSides(id) && !(lexicon.has(id) && lexicon.entry(id).kind() == Kind.UNION);
  }

  private boolean takesSides(String id) {
    return attitudes.takesSides(lexicon, id);
  }
}
