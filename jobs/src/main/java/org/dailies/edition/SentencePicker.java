package org.dailies.edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.dailies.report.Highlight;
import org.dailies.report.Sentence;
import org.dailies.table.ArticleRow;
import org.dailies.text.Document;
import org.dailies.text.Span;

/** The sentences of one article that its coverage rests on. */
final class SentencePicker {
  private static final int TITLE = -1;

  private record Found(
      int sentence, int paragraph, int start, int end, String studio, boolean ai) {}

  private record Angle(int sentence, int start, int end, String frame) {}

  private final Row article;
  private final Document document;
  private final List<Found> found = new ArrayList<>();
  private final List<Angle> angles = new ArrayList<>();

  /** Lays out a row of {@link PublishedTables#evidence}. */
  SentencePicker(Row article) {
    this.article = article;
    this.document = ArticleRow.document(article);
    for (Row m : rows("found")) {
      boolean title = m.<String>getAs("field").equals("title");
      found.add(
          new Found(
              title ? TITLE : m.<Integer>getAs("sentence"),
              title ? TITLE : m.<Integer>getAs("paragraph"),
              m.<Integer>getAs("start"),
              m.<Integer>getAs("end"),
              m.getAs("studio_id"),
              m.<Boolean>getAs("genai")));
    }
    for (Row f : rows("angles")) {
      angles.add(
          new Angle(
              f.<Integer>getAs("sentence"),
              f.<Integer>getAs("start"),
              f.<Integer>getAs("end"),
              f.getAs("frame_id")));
    }
  }

  private List<Row> rows(String column) {
    int index = article.fieldIndex(column);
    return article.isNullAt(index) ? List.of() : article.getList(index);
  }

  /** The sentences with generative AI, in order. */
  List<Sentence> genai() {
    return sentences(
        found.stream()
            .filter(Found::ai)
            .map(Found::sentence)
            .collect(Collectors.toCollection(TreeSet::new)),
        null);
  }

  /**
   * The sentences where a studio and generative AI come nearest: those that hold both; else those
   * of a paragraph that holds both; else those with either; and the one that decided its role.
   *
   * @param ground what its role rests on, or null
   * @param note what stands beside the sentence that decided
   */
  List<Sentence> studio(String studio, Ground ground, String note) {
    SortedSet<Integer> ai = at(f -> f.ai());
    SortedSet<Integer> studios = at(f -> studio.equals(f.studio()));
    SortedSet<Integer> both = new TreeSet<>(ai);
    both.retainAll(studios);
    if (both.isEmpty()) {
      SortedSet<Integer> paragraphs = paragraphs(ai);
      paragraphs.retainAll(paragraphs(studios));
      both.addAll(ai);
      both.addAll(studios);
      if (!paragraphs.isEmpty()) {
        both.removeIf(s -> s != TITLE && !paragraphs.contains(document.layout().paragraphOf(s)));
      }
    }
    int decided = ground == null ? TITLE - 1 : sentenceOf(ground);
    if (decided >= TITLE) {
      both.add(decided);
    }
    List<Sentence> picked = sentences(both, studio);
    return picked.stream()
        .map(s -> ground != null && holds(s, ground) ? s.withNote(note) : s)
        .toList();
  }

  /** The sentence that decided an actor's role; none where it stands in no sentence. */
  List<Sentence> decided(Ground ground) {
    int index = ground == null ? TITLE - 1 : sentenceOf(ground);
    return index < TITLE ? List.of() : sentences(new TreeSet<>(List.of(index)), null);
  }

  private int sentenceOf(Ground ground) {
    if (ground.field().equals("title")) {
      return TITLE;
    }
    int index = document.layout().sentenceAt(ground.start());
    return index < 0 ? TITLE - 1 : index;
  }

  private static boolean holds(Sentence sentence, Ground ground) {
    return sentence.field().equals(ground.field())
        && sentence.start() <= ground.start()
        && ground.start() < sentence.start() + sentence.text().length();
  }

  /** The sentences that show a frame. */
  List<Sentence> frame(String frame) {
    SortedSet<Integer> shown =
        angles.stream()
            .filter(a -> a.frame().equals(frame))
            .map(Angle::sentence)
            .collect(Collectors.toCollection(TreeSet::new));
    return sentences(shown, null);
  }

  private SortedSet<Integer> at(Predicate<Found> wanted) {
    return found.stream()
        .filter(wanted)
        .map(Found::sentence)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private SortedSet<Integer> paragraphs(SortedSet<Integer> sentences) {
    return sentences.stream()
        .filter(s -> s != TITLE)
        .map(s -> document.layout().paragraphOf(s))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private List<Sentence> sentences(SortedSet<Integer> indices, String studio) {
    Map<Integer, Sentence> picked = new LinkedHashMap<>();
    for (int index : indices) {
      boolean title = index == TITLE;
      if (!title && index >= document.layout().sentences().size()) {
        continue;
      }
      Span span =
          title ? new Span(0, document.title().length()) : document.layout().sentences().get(index);
      picked.put(index, sentence(title ? "title" : "text", span, index, studio));
    }
    return List.copyOf(picked.values());
  }

  /** Any stretch of the text as evidence: a quote, a use, a stance. */
  Sentence stretch(Span span, Highlight.Kind kind) {
    int index = document.layout().sentenceAt(span.start());
    Span sentence = index < 0 ? span : document.layout().sentences().get(index);
    Span whole =
        new Span(Math.min(sentence.start(), span.start()), Math.max(sentence.end(), span.end()));
    return make(
        "text",
        whole,
        List.of(new Highlight(span.start() - whole.start(), span.end() - whole.start(), kind)));
  }

  private Sentence sentence(String field, Span span, int index, String studio) {
    List<Highlight> highlights = new ArrayList<>();
    for (Found f : found) {
      if (f.sentence() == index && (f.ai() || studio == null || studio.equals(f.studio()))) {
        highlights.add(
            new Highlight(
                Math.max(0, f.start() - span.start()),
                Math.max(0, f.end() - span.start()),
                f.ai() ? Highlight.Kind.GENAI : Highlight.Kind.ACTOR));
      }
    }
    for (Angle a : angles) {
      if (a.sentence() == index && studio == null) {
        highlights.add(
            new Highlight(
                Math.max(0, a.start() - span.start()),
                Math.max(0, a.end() - span.start()),
                Highlight.Kind.FRAME));
      }
    }
    highlights.sort(Comparator.comparingInt(Highlight::start));
    return make(field, span, highlights);
  }

  private Sentence make(String field, Span span, List<Highlight> highlights) {
    String text = field.equals("title") ? document.title() : document.text();
    String articleId = article.getAs("article_id");
    String story = article.getAs("story_id");
    return new Sentence(
        story == null ? articleId : story,
        articleId,
        article.getAs("title"),
        article.getAs("outlet"),
        document.day(),
        document.language(),
        article.getAs("url"),
        article.getAs("archive"),
        article.<Long>getAs("record_offset"),
        field,
        span.start(),
        span.of(text),
        highlights,
        null);
  }
}
