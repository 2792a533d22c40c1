package org.dailies.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dailies.analysis.Analysis;
import org.dailies.coverage.Coverage;
import org.dailies.lexicon.Kind;
import org.dailies.lexicon.Lexicon;

/**
 * How well counted pairs of actor and article agree with labels. Pairs are those of studios and
 * unions that the mentions find in a text with generative AI; weak ones count on neither side.
 *
 * @param counted pairs that count against those that are true
 * @param weak weak pairs that count
 * @param roles pairs whose role is right
 * @param pairs labelled pairs that were found
 * @param unfound true pairs whose actor was not found, and so in no row
 */
public record RoleScores(
    Score counted,
    int weak,
    int roles,
    int pairs,
    int unfound,
    Map<String, Score> byLanguage,
    Map<String, Score> byActor,
    List<String> mistakes) {

  public RoleScores {
    byLanguage = Map.copyOf(byLanguage);
    byActor = Map.copyOf(byActor);
    mistakes = List.copyOf(mistakes);
  }

  /** What is done with each labelled pair that was found. */
  @FunctionalInterface
  public interface Use {
    /** Takes a text with its analysis and an actor in it that is truly concerned, or not. */
    void take(PairText text, Analysis analysis, String actor, boolean truth);
  }

  /**
   * Scores labelled texts.
   *
   * @param use takes each pair that is true or false
   */
  public static RoleScores of(
      List<PairText> texts, Analysis.Finder finder, Lexicon lexicon, Use use) {
    Map<String, String> names = PairText.names(lexicon);
    Tally tally = new Tally();
    for (PairText text : texts) {
      Analysis analysis = finder.analyze(text.document(), Set.of());
      Map<String, PairText.Pair> labels = text.byActor(analysis.mentions(), lexicon, names);
      for (Coverage row : analysis.coverage()) {
        boolean wanted = row.kind() == Kind.STUDIO || row.kind() == Kind.UNION;
        if (wanted && row.role() != null) {
          PairText.Pair label = labels.remove(row.actorId());
          tally.add(text, row, label);
          if (label == null || !label.truth().equals("weak")) {
            use.take(text, analysis, row.actorId(), label != null && label.truth().equals("true"));
          }
        }
      }
      labels.forEach((actor, label) -> tally.unfound(text, actor, label));
    }
    return tally.scores();
  }

  private static final class Tally {
    private Score counted = Score.NONE;
    private int weak;
    private int roles;
    private int pairs;
    private int unfound;
    private final Map<String, Score> byLanguage = new TreeMap<>();
    private final Map<String, Score> byActor = new TreeMap<>();
    private final List<String> mistakes = new ArrayList<>();

    void add(PairText text, Coverage row, PairText.Pair label) {
      String truth = label == null ? "false" : label.truth();
      String role = label == null ? "unlabelled" : label.role();
      boolean right = role.equals(row.role().role().code());
      pairs += label == null ? 0 : 1;
      roles += right ? 1 : 0;
      weak += truth.equals("weak") && row.counted() ? 1 : 0;
      boolean is = truth.equals("true");
      Score own = truth.equals("weak") ? Score.NONE : Score.of(row.counted(), is);
      counted = counted.plus(own);
      byLanguage.merge(text.document().language(), own, Score::plus);
      byActor.merge(row.actorId(), own, Score::plus);
      if (!right || own.wrong() + own.missed() > 0) {
        mistakes.add(
            String.format(
                Locale.ROOT,
                "%s%s %s: %s %s, found %s %.2f (%s: %s)",
                own.wrong() > 0 ? "WRONG " : own.missed() > 0 ? "MISSED " : "",
                text.id(),
                row.actorId(),
                truth,
                role,
                row.role().role().code(),
                row.role().confidence(),
                row.role().rule(),
                row.role().reason()));
      }
    }

    void unfound(PairText text, String actor, PairText.Pair label) {
      if (label.truth().equals("true")) {
        unfound++;
        mistakes.add("UNFOUND " + text.id() + " " + actor + ": " + label.actor());
      }
    }

    RoleScores scores() {
      return new RoleScores(counted, weak, roles, pairs, unfound, byLanguage, byActor, mistakes);
    }
  }
}
