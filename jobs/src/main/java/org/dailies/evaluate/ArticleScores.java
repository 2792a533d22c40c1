package org.dailies.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dailies.article.Article;
import org.dailies.article.Extraction;
import org.dailies.article.Reject;

/**
 * Scores extraction against labelled pages: texts whole or by passages, fields, and whether the
 * confidence that each article states is the share of such articles whose text is right.
 */
public final class ArticleScores {
  /** From this likeness on a text counts as right. */
  private static final double RIGHT_TEXT = 0.9;

  /**
   * Texts that are known whole, in mean over pages.
   *
   * @param f1 of the mean precision and the mean recall, as benchmarks of extraction have it
   */
  public record Texts(int pages, double precision, double recall, double f1) {}

  /** A field's right answers among those pages of which it is known. */
  public record Field(int pages, int right) {
    /** The share that is right; 1 where nothing is known. */
    public double share() {
      return pages == 0 ? 1 : right / (double) pages;
    }
  }

  private record Worst(double f1, String line) {}

  private final Map<String, List<TextLikeness.Overlap>> texts = new TreeMap<>();
  private final Map<String, int[]> fields = new TreeMap<>();
  private final Calibration confidence = new Calibration();
  private final List<Worst> worst = new ArrayList<>();
  private final List<String> mistakes = new ArrayList<>();
  private Score passages = Score.NONE;
  private int pages;
  private int articles;

  private ArticleScores() {}

  /** Scores what an extractor makes of each page's bytes. */
  public static ArticleScores of(List<LabelledPage> gold, Function<byte[], Extraction> extractor) {
    ArticleScores scores = new ArticleScores();
    for (LabelledPage page : gold) {
      scores.add(page, extractor.apply(page.bytes()));
    }
    return scores;
  }

  private void add(LabelledPage gold, Extraction outcome) {
    pages++;
    Article article = outcome instanceof Article found ? found : null;
    articles += article == null ? 0 : 1;
    if (gold.reject() != null) {
      String reason = outcome instanceof Reject reject ? reject.reason() : "an article";
      field("rejects", gold, gold.reject(), reason, gold.reject().equals(reason));
      return;
    }
    fields(gold, article);
    String text = article == null ? "" : article.text();
    boolean right = gold.body() == null ? passages(gold, text) : text(gold, text);
    if (article != null && (gold.body() != null || !gold.contains().isEmpty())) {
      confidence.add(article.extractionConfidence(), right);
    }
  }

  private boolean text(LabelledPage gold, String text) {
    TextLikeness.Overlap overlap = TextLikeness.of(gold.body(), text);
    if (gold.summary() != null) {
      TextLikeness.Overlap more = TextLikeness.of(gold.summary() + "\n" + gold.body(), text);
      overlap = more.f1() > overlap.f1() ? more : overlap;
    }
    String language = gold.language() == null ? "not stated" : gold.language();
    texts.computeIfAbsent(language, key -> new ArrayList<>()).add(overlap);
    if (overlap.f1() < RIGHT_TEXT) {
      String line =
          String.format(
              Locale.ROOT,
              "text %s: precision %.2f recall %.2f F1 %.2f",
              name(gold),
              overlap.precision(),
              overlap.recall(),
              overlap.f1());
      worst.add(new Worst(overlap.f1(), line));
    }
    passages(gold, text);
    return overlap.f1() >= RIGHT_TEXT;
  }

  private boolean passages(LabelledPage gold, String text) {
    String flat = TextLikeness.flat(text);
    int found = count(gold.contains(), flat);
    int foreign = count(gold.lacks(), flat);
    int missed = gold.contains().size() - found;
    passages = passages.plus(new Score(found, foreign, missed));
    if (missed + foreign > 0) {
      mistakes.add("passages " + name(gold) + ": " + missed + " missed, " + foreign + " foreign");
    }
    return missed + foreign == 0;
  }

  private static int count(List<String> passages, String flat) {
    return (int) passages.stream().filter(one -> flat.contains(TextLikeness.flat(one))).count();
  }

  private void fields(LabelledPage gold, Article article) {
    if (gold.title() != null) {
      String title = article == null ? "" : article.title();
      boolean right = TextLikeness.bare(title).equals(TextLikeness.bare(gold.title()));
      field("titles", gold, gold.title(), title, right);
    }
    if (gold.published() != null) {
      String day =
          article == null || article.publishedDate() == null
              ? "none"
              : article.publishedDate().toString();
      field("days", gold, gold.published(), day, gold.published().equals(day));
    }
    if (gold.language() != null) {
      String language = article == null ? "none" : article.language();
      field("languages", gold, gold.language(), language, gold.language().equals(language));
    }
    List<String> authors = article == null ? List.of() : article.authors();
    boolean stated = gold.authors() != null && !gold.authors().isEmpty();
    if (stated) {
      boolean right = names(gold.authors()).equals(names(authors));
      field("authors", gold, String.valueOf(gold.authors()), authors.toString(), right);
    } else {
      field("no authors", gold, "none", authors.toString(), authors.isEmpty());
    }
  }

  private static Set<String> names(List<String> names) {
    return names.stream()
        .map(name -> TextLikeness.flat(name).toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  private void field(String name, LabelledPage gold, String wanted, String found, boolean right) {
    int[] counts = fields.computeIfAbsent(name, key -> new int[2]);
    counts[0]++;
    counts[1] += right ? 1 : 0;
    if (!right) {
      mistakes.add(name + " " + name(gold) + ": " + found + ", not " + wanted);
    }
  }

  private static String name(LabelledPage gold) {
    return gold.page().getFileName().toString();
  }

  /** Pages scored. */
  public int pages() {
    return pages;
  }

  /** Pages that gave an article. */
  public int articles() {
    return articles;
  }

  /** The texts of all pages of which the whole text is known. */
  public Texts texts() {
    return mean(texts.values().stream().flatMap(List::stream).toList());
  }

  /** The same by the labels' languages. */
  public Map<String, Texts> textsByLanguage() {
    Map<String, Texts> means = new TreeMap<>();
    texts.forEach((language, overlaps) -> means.put(language, mean(overlaps)));
    return means;
  }

  private static Texts mean(List<TextLikeness.Overlap> overlaps) {
    double precision =
        overlaps.stream().mapToDouble(TextLikeness.Overlap::precision).average().orElse(0);
    double recall = overlaps.stream().mapToDouble(TextLikeness.Overlap::recall).average().orElse(0);
    double f1 = new TextLikeness.Overlap(precision, recall).f1();
    return new Texts(overlaps.size(), precision, recall, f1);
  }

  /** Wanted passages found and missed, and foreign ones found. */
  public Score passages() {
    return passages;
  }

  /** Titles, days, languages, authors, and pages without authors, by name. */
  public Map<String, Field> fields() {
    Map<String, Field> shares = new TreeMap<>();
    fields.forEach((name, counts) -> shares.put(name, new Field(counts[0], counts[1])));
    return shares;
  }

  /** The confidence that articles state against the share of right texts. */
  public Calibration confidence() {
    return confidence;
  }

  /** What differs from its label, the worst texts first. */
  public List<String> mistakes() {
    List<String> lines = new ArrayList<>();
    worst.stream()
        .sorted(Comparator.comparingDouble(Worst::f1))
        .forEach(one -> lines.add(one.line()));
    lines.addAll(mistakes);
    return lines;
  }
}
