package org.dailies.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dailies.config.MentionConfig;
import org.dailies.language.Languages;
import org.dailies.language.MentionWords;
import org.dailies.lexicon.Entry;
import org.dailies.lexicon.Kind;
import org.dailies.lexicon.Lexicon;
import org.dailies.text.Document;

/**
 * Finds the entries of a lexicon in an article in one pass and decides each with the rule that
 * decided it. Immutable and thread-safe.
 */
public final class MentionFinder {
  private final Lexicon lexicon;
  private final MentionConfig config;
  private final LexiconPatterns patterns;
  private final Furniture furniture;

  /** What may stand between a name and what it is: a comma with an article. */
  private final List<String> appositions;

  private MentionFinder(Lexicon lexicon, Languages languages, MentionConfig config) {
    this.lexicon = lexicon;
    this.config = config;
    this.patterns = LexiconPatterns.of(lexicon);
    this.furniture = new Furniture(patterns, languages, config);
    this.appositions = appositions(languages);
  }

  /** A finder for a lexicon, with the words of languages as the program knows them. */
  public static MentionFinder of(Lexicon lexicon, MentionConfig config) {
    return of(lexicon, Languages.builtIn(), config);
  }

  /** A finder for a lexicon. */
  public static MentionFinder of(Lexicon lexicon, Languages languages, MentionConfig config) {
    return new MentionFinder(lexicon, languages, config);
  }

  private static List<String> appositions(Languages languages) {
    return languages.union(MentionWords.APPOSITIONS).stream()
        .map(article -> ", " + article + " ")
        .toList();
  }

  /**
   * Every entry that stands in the article, accepted or refused, the title's first, then by place.
   *
   * @param boilerplateLines lines of the outlet as {@link Boilerplate#line} writes them; what
   *     stands in such a paragraph does not count
   */
  public List<Mention> find(Document document, Set<String> boilerplateLines) {
    Scan titleScan = Scan.of(patterns, document, true);
    Scan textScan = Scan.of(patterns, document, false);
    List<Hit> hits = new ArrayList<>(titleScan.hits());
    hits.addAll(textScan.hits());
    if (hits.isEmpty()) {
      return List.of();
    }
    Furniture.Reader furnished = furniture.reader(document, textScan, boilerplateLines);
    String[] places = new String[hits.size()];
    List<Hit> own = new ArrayList<>();
    for (int i = 0; i < places.length; i++) {
      places[i] = furnished.verdict(hits.get(i));
      if (places[i] == null) {
        own.add(hits.get(i));
      }
    }
    HitSurroundings around =
        new HitSurroundings(patterns, appositions, document, titleScan, textScan, own);
    CreativeAi creative = new CreativeAi(patterns, around, titleScan, textScan);
    boolean genai =
        own.stream().map(Hit::clear).anyMatch(MentionFinder::isExplicit)
            || creative.speaksOfIt(own);
    Weighing evidence =
        new Weighing(lexicon, patterns, config, document, titleScan, textScan, around, own, genai);
    List<MentionVerdict> verdicts = new ArrayList<>();
    for (Hit hit : hits) {
      verdicts.add(decide(hit, evidence, around));
    }
    spread(hits, verdicts, places, around);
    return mentions(document, hits, verdicts, places, creative);
  }

  private static boolean isExplicit(Sense sense) {
    return sense != null && sense.entry().explicit();
  }

  private MentionVerdict decide(Hit hit, Weighing evidence, HitSurroundings around) {
    if (hit.blocked()) {
      return new MentionVerdict(
          hit.senses().get(0), false, "other-meaning", "the longer wording means another", 0);
    }
    Sense clear = hit.clear();
    if (named(hit, clear).kind() == Kind.TITLE && around.isProduct(hit)) {
      return new MentionVerdict(
          clear == null ? hit.senses().get(0) : clear, false, "product", "a product named so", -1);
    }
    if (clear != null
        && clear.entry().kind() == Kind.TITLE
        && around.isLonely(hit, clear.entry())) {
      return new MentionVerdict(
          clear, false, "no-screen", "nothing of film or series in the article", 0);
    }
    if (clear != null && isSurname(hit, clear) && around.hasNamelikeNeighbour(hit)) {
      return new MentionVerdict(
          clear, false, "part-of-a-name", "a capitalised word at its side", 0);
    }
    if (clear != null) {
      return new MentionVerdict(clear, true, "clear", "the name is clear", config.threshold());
    }
    MentionVerdict best = null;
    for (Sense sense : hit.senses()) {
      if (!sense.blocks()) {
        MentionVerdict verdict = evidence.weigh(hit, sense);
        if (best == null || verdict.score() > best.score()) {
          best = verdict;
        }
      }
    }
    return best;
  }

  /** Whether one word stands for a person: {@code Iger}, but not {@code Bradley Iger}. */
  private static boolean isSurname(Hit hit, Sense clear) {
    return !hit.title()
        && clear.entry().kind() == Kind.PERSON
        && clear.alias().text().indexOf(' ') < 0;
  }

  private static Entry named(Hit hit, Sense clear) {
    return (clear == null ? hit.senses().get(0) : clear).entry();
  }

  /**
   * One sense for an entry in an article: an accepted alias carries those without evidence, but not
   * one that is part of another's name, as in Robert Oppenheimer or Senator Warner; and where the
   * accepted one stands in a title's marks, 《》, only those in such marks.
   */
  private void spread(
      List<Hit> hits, List<MentionVerdict> verdicts, String[] places, HitSurroundings around) {
    Set<String> accepted = new HashSet<>();
    Set<String> marked = new HashSet<>();
    for (int i = 0; i < hits.size(); i++) {
      MentionVerdict verdict = verdicts.get(i);
      if (verdict.accepted()
          && !verdict.sense().clear()
          && !verdict.sense().rule().local()
          && places[i] == null) {
        accepted.add(key(verdict.sense()));
        if (around.isInTitleMarks(hits.get(i))) {
          marked.add(key(verdict.sense()));
        }
      }
    }
    for (int i = 0; i < verdicts.size(); i++) {
      MentionVerdict verdict = verdicts.get(i);
      if (!verdict.accepted()
          && verdict.score() >= spreadFrom(verdict.sense())
          && accepted.contains(key(verdict.sense()))
          && !verdict.sense().blocks()
          && (!marked.contains(key(verdict.sense())) || around.isInTitleMarks(hits.get(i)))
          && (hits.get(i).title() || !around.hasNamelikeNeighbour(hits.get(i)))) {
        verdicts.set(
            i,
            new MentionVerdict(
                verdict.sense(),
                true,
                "same-article",
                "accepted elsewhere in the article",
                config.threshold()));
      }
    }
  }

  /** A title that lacks its marks alone may follow one that has them. */
  private double spreadFrom(Sense sense) {
    return sense.rule() != null && sense.rule().marked() ? -config.againstWeight() : 0;
  }

  private static String key(Sense sense) {
    return sense.entry().id();
  }

  private List<Mention> mentions(
      Document document,
      List<Hit> hits,
      List<MentionVerdict> verdicts,
      String[] places,
      CreativeAi creative) {
    boolean explicit = false;
    for (int i = 0; i < hits.size(); i++) {
      String place = places[i];
      if (place != null && verdicts.get(i).accepted()) {
        verdicts.set(i, verdicts.get(i).refused(place, "it stands in the page's " + place));
      }
      explicit |= verdicts.get(i).accepted() && isExplicit(verdicts.get(i).sense());
    }
    explicit |= isCreative(hits, verdicts, creative);
    explicit |= isAboutMaker(hits, verdicts);
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < hits.size(); i++) {
      mentions.add(mention(document, hits.get(i), verdicts.get(i), explicit));
    }
    return mentions;
  }

  /** Marks plain AI whose sentence makes it generative; whether there is any. */
  private static boolean isCreative(
      List<Hit> hits, List<MentionVerdict> verdicts, CreativeAi creative) {
    boolean any = false;
    for (int i = 0; i < hits.size(); i++) {
      MentionVerdict verdict = verdicts.get(i);
      if (verdict.accepted() && creative.isGenerative(hits.get(i))) {
        any = true;
        verdicts.set(
            i,
            new MentionVerdict(
                verdict.sense(),
                true,
                "creative-ai",
                "AI beside works, those who make them and what is done",
                verdict.score()));
      }
    }
    return any;
  }

  /** Whether a maker of generative AI is the article's subject, and AI is named beside it. */
  private boolean isAboutMaker(List<Hit> hits, List<MentionVerdict> verdicts) {
    int makers = 0;
    boolean plain = false;
    for (int i = 0; i < hits.size(); i++) {
      Entry entry = verdicts.get(i).sense().entry();
      if (verdicts.get(i).accepted()) {
        if (entry.kind() == Kind.VENDOR && entry.generative()) {
          makers += hits.get(i).title() ? config.makerMentions() : 1;
        }
        plain |= isPlain(entry);
      }
    }
    return plain && makers >= config.makerMentions();
  }

  private static boolean isPlain(Entry entry) {
    return entry.kind() == Kind.AI_TERM && !entry.generative();
  }

  private Mention mention(Document document, Hit hit, MentionVerdict verdict, boolean explicit) {
    Entry entry = verdict.sense().entry();
    MentionVerdict last = verdict;
    boolean plain = isPlain(entry);
    if (plain && verdict.accepted() && !explicit) {
      last =
          verdict.refused(
              "plain-ai", "AI counts only in an article that names generative AI explicitly");
    }
    String field = hit.title() ? "title" : "text";
    String whole = hit.title() ? document.title() : document.text();
    return new Mention(
        entry.id(),
        entry.kind(),
        lexicon.studioOf(entry.id(), document.day()),
        field,
        hit.paragraph(),
        Math.max(0, hit.sentence()),
        hit.start(),
        hit.end(),
        whole.substring(hit.start(), hit.end()),
        last.rule(),
        last.reason(),
        last.confidence(),
        last.accepted(),
        explicit && last.accepted() && (entry.generative() || plain),
        salience(hit));
  }

  private String salience(Hit hit) {
    if (hit.title()) {
      return "title";
    }
    return hit.paragraph() < config.leadParagraphs() && hit.start() < config.leadCharacters()
        ? "lead"
        : "passing";
  }
}
