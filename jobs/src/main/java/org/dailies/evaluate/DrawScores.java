package org.dailies.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dailies.analysis.Analysis;
import org.dailies.analysis.Analyzer;
import org.dailies.language.Certainty;
import org.dailies.lexicon.Lexicon;
import org.dailies.mention.Mention;
import org.dailies.quote.Quote;
import org.dailies.statement.Maker;
import org.dailies.statement.Stances;
import org.dailies.statement.Statement;
import org.dailies.text.Span;

/**
 * What the whole analysis makes of a draw. A use or stance is found if its evidence overlaps the
 * label's, and maker and status, or actor and stance, are the label's; {@code uses-strict} wants
 * the title and the purpose as well. A quote is found if it begins with the label's words, or holds
 * them; an interrupted quote is one answer to the labels of all its parts.
 *
 * @param scores by measure and language, {@code all} among the languages; {@code speakers} counts
 *     the quotes found
 * @param mistakes one line for each answer that differs from its label
 */
public record DrawScores(Map<String, Map<String, Score>> scores, List<String> mistakes) {

  /** Letters by which a quote's beginning may differ from the label's. */
  private static final int SLACK = 12;

  public DrawScores {
    scores = Map.copyOf(scores);
    mistakes = List.copyOf(mistakes);
  }

  /** Scores an analyzer on a draw. */
  public static DrawScores of(List<DrawnText> texts, Analyzer analyzer) {
    Counter counter = new Counter(analyzer.lexicon());
    for (DrawnText text : texts) {
      Analysis analysis = analyzer.analyze(text.document(), Set.of());
      counter.uses(text, analysis);
      counter.stances(text, analysis);
      counter.quotes(text, analysis);
    }
    DrawnPairs pairs = DrawnPairs.of(texts, analyzer);
    counter.scores.putAll(pairs.scores());
    counter.mistakes.addAll(pairs.mistakes());
    return new DrawScores(counter.scores, counter.mistakes);
  }

  /** What was answered, in the form in which it is compared. */
  private record Answer(
      List<Span> evidence,
      Set<String> ids,
      String surface,
      String kind,
      String title,
      String purpose) {

    /** The same with the other's evidence too. */
    Answer with(Answer other) {
      List<Span> all = new ArrayList<>(evidence);
      all.addAll(other.evidence);
      return new Answer(all, ids, surface, kind, title, purpose);
    }

    @Override
    public String toString() {
      return kind + " " + (surface == null ? ids : surface) + " × " + title + " × " + purpose;
    }
  }

  private static final class Counter {
    private final Lexicon lexicon;
    private final Map<String, Map<String, Score>> scores = new TreeMap<>();
    private final List<String> mistakes = new ArrayList<>();

    Counter(Lexicon lexicon) {
      this.lexicon = lexicon;
    }

    void uses(DrawnText text, Analysis analysis) {
      List<Answer> answers = new ArrayList<>();
      for (Statement use : analysis.statements()) {
        if (use.isUse() && use.isLikely() && use.status() != Certainty.CONDITIONAL) {
          answers.add(
              new Answer(
                  evidence(use),
                  ids(use.maker()),
                  use.maker() == null ? null : use.maker().surface(),
                  use.status().code(),
                  use.titleId() == null ? use.titleSurface() : use.titleId(),
                  use.purpose()));
        }
      }
      int strict = 0;
      int right = 0;
      JsonNode labels = text.label().path("uses");
      List<Answer> left = new ArrayList<>(answers);
      for (JsonNode label : labels) {
        Answer found = take(text, analysis, left, label, "maker", "status");
        if (found == null) {
          mistakes.add(text.id() + " uses missed: " + label);
        } else {
          right++;
          boolean title =
              found.title() == null
                  ? label.path("title").isNull()
                  : sameTitle(analysis, found, label);
          strict += title ? 1 : 0;
        }
      }
      left.forEach(a -> mistakes.add(text.id() + " uses wrong: " + a + " | " + words(text, a)));
      count(text, "uses", new Score(right, answers.size() - right, labels.size() - right));
      count(text, "uses-title", new Score(strict, answers.size() - strict, labels.size() - strict));
    }

    void stances(DrawnText text, Analysis analysis) {
      List<Answer> answers = new ArrayList<>();
      Map<String, Answer> once = new LinkedHashMap<>();
      for (Statement stance : analysis.statements()) {
        if (Stances.shows(stance)) {
          String who = stance.maker().id() == null ? stance.maker().surface() : stance.maker().id();
          Answer answer =
              new Answer(
                  evidence(stance),
                  ids(stance.maker()),
                  stance.maker().surface(),
                  Stances.of(stance.act()),
                  null,
                  stance.rule() + " " + stance.act());
          once.merge(who + "|" + answer.kind(), answer, Answer::with);
        }
      }
      answers.addAll(once.values());
      int right = 0;
      List<Answer> left = new ArrayList<>(answers);
      JsonNode labels = text.label().path("stances");
      for (JsonNode label : labels) {
        if (take(text, analysis, left, label, "actor", "stance") == null) {
          mistakes.add(text.id() + " stances missed: " + label);
        } else {
          right++;
        }
      }
      left.forEach(a -> mistakes.add(text.id() + " stances wrong: " + a + " | " + words(text, a)));
      count(text, "stances", new Score(right, answers.size() - right, labels.size() - right));
    }

    private static boolean sameTitle(Analysis analysis, Answer answer, JsonNode label) {
      String title = label.path("title").textValue();
      return answer.title() != null
          && title != null
          && (Wording.sameName(answer.title(), title)
              || ids(analysis, title).contains(answer.title()));
    }

    private static List<Span> evidence(Statement statement) {
      List<Span> evidence = new ArrayList<>(List.of(statement.evidence()));
      evidence.addAll(statement.also());
      return evidence;
    }

    private static Set<String> ids(Maker maker) {
      Set<String> ids = new HashSet<>();
      if (maker != null && maker.id() != null) {
        ids.add(maker.id());
      }
      if (maker != null && maker.studioId() != null) {
        ids.add(maker.studioId());
      }
      return ids;
    }

    private static String words(DrawnText text, Answer answer) {
      return answer.evidence().get(0).of(text.document().text());
    }

    /** Takes the answer out of the list that is the label's, or gives null. */
    private Answer take(
        DrawnText text,
        Analysis analysis,
        List<Answer> answers,
        JsonNode label,
        String who,
        String kind) {
      Span evidence = Wording.find(text.document().text(), label.path("evidence").asText());
      for (Answer answer : answers) {
        if (evidence != null
            && answer.evidence().stream().anyMatch(evidence::overlaps)
            && sameKind(answer.kind(), label.path(kind).asText())
            && same(analysis, answer, label, label.path(who).textValue())) {
          answers.remove(answer);
          return answer;
        }
      }
      return null;
    }

    /** What is announced and what is planned both go to the register of plans. */
    private static boolean sameKind(String one, String other) {
      boolean plans =
          (one.equals("planned") || one.equals("announced"))
              && (other.equals("planned") || other.equals("announced"));
      return plans || one.equals(other);
    }

    /** A label that names nobody is answered by its title, or by nobody. */
    private boolean same(Analysis analysis, Answer answer, JsonNode label, String name) {
      if (name == null) {
        String title = label.path("title").textValue();
        return title == null
            ? answer.ids().isEmpty() && answer.surface() == null
            : sameTitle(analysis, answer, label);
      }
      if (Wording.sameName(answer.surface(), name)) {
        return true;
      }
      Set<String> named = ids(analysis, name);
      for (String id : answer.ids()) {
        boolean entry = lexicon.has(id) && Wording.sameName(lexicon.name(id), name);
        if (entry || named.contains(id)) {
          return true;
        }
      }
      return false;
    }

    /** The entries that a name in the text stands for, and the studios they roll up to. */
    private static Set<String> ids(Analysis analysis, String name) {
      Set<String> ids = new HashSet<>();
      for (Mention mention : analysis.mentions()) {
        if (mention.accepted() && Wording.sameName(mention.surface(), name)) {
          ids.add(mention.entryId());
          if (mention.studioId() != null) {
            ids.add(mention.studioId());
          }
        }
      }
      return ids;
    }

    void quotes(DrawnText text, Analysis analysis) {
      List<Quote> left = new ArrayList<>(analysis.quotes());
      List<Quote> taken = new ArrayList<>();
      for (JsonNode label : text.label().path("quotes")) {
        String kind = label.path("direct").asBoolean(true) ? "quotes" : "reported";
        Quote found = take(left, taken, label.path("text").asText(), kind.equals("reported"));
        count(text, kind, found == null ? new Score(0, 0, 1) : new Score(1, 0, 0));
        if (found == null) {
          mistakes.add(text.id() + " " + kind + " missed: " + label);
        } else {
          String speaker = label.path("speaker").asText();
          boolean same = speaks(analysis, found, speaker);
          count(
              text,
              kind.equals("quotes") ? "speakers" : "reporters",
              new Score(same ? 1 : 0, same ? 0 : 1, same ? 0 : 1));
          if (!same) {
            mistakes.add(
                text.id()
                    + " speaker "
                    + found.speakerSurface()
                    + " for "
                    + speaker
                    + ": "
                    + found.text());
          }
        }
      }
      for (Quote quote : left) {
        String kind = quote.indirect() ? "reported" : "quotes";
        count(text, kind, new Score(0, 1, 0));
        mistakes.add(
            text.id() + " " + kind + " wrong: " + quote.speakerSurface() + ": " + quote.text());
      }
    }

    /** Takes an answer out of the list; a further part of an interrupted quote is in it too. */
    private static Quote take(
        List<Quote> left, List<Quote> taken, String beginning, boolean indirect) {
      String wanted = Wording.plain(beginning);
      for (Quote answer : left) {
        String said = Wording.plain(answer.text());
        int at = said.indexOf(wanted);
        boolean whole = at >= 0 && (at <= SLACK || !indirect);
        if (answer.indirect() == indirect && (whole || wanted.startsWith(said))) {
          left.remove(answer);
          taken.add(answer);
          return answer;
        }
      }
      for (Quote answer : taken) {
        boolean parted = answer.spans().size() > 1 && !answer.indirect() && !indirect;
        if (parted && Wording.plain(answer.text()).contains(wanted)) {
          return answer;
        }
      }
      return null;
    }

    private static boolean speaks(Analysis analysis, Quote quote, String speaker) {
      if (speaker.toLowerCase(java.util.Locale.ROOT).contains("unnamed")) {
        return quote.speakerEntryId() == null
            && (quote.speakerSurface() == null
                || Character.isLowerCase(quote.speakerSurface().codePointAt(0)));
      }
      Set<String> ids = ids(analysis, speaker);
      return Wording.sameName(quote.speakerSurface(), speaker)
          || (quote.speakerEntryId() != null && ids.contains(quote.speakerEntryId()));
    }

    private void count(DrawnText text, String measure, Score score) {
      Map<String, Score> rows = scores.computeIfAbsent(measure, m -> new TreeMap<>());
      rows.merge("all", score, Score::plus);
      rows.merge(text.document().language(), score, Score::plus);
    }
  }
}
