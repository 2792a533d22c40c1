package org.dailies.nightly;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dailies.config.QualityConfig;
import org.dailies.config.QualityConfig.Action;

/** Whether a night is like a night should be: what it brought against the rules of the config. */
final class QualityGate {
  /** The rule whose warning a run gives at its end, with what it did. */
  static final String RULES_CHANGED = "rules-changed";

  private static final int NAMED = 5;

  /** Usual outlets at least of which a share can hold a night back. */
  private static final int MANY = 5;

  private final QualityConfig config;
  private final List<Finding> findings = new ArrayList<>();

  private QualityGate(QualityConfig config) {
    this.config = config;
  }

  /**
   * A rule that does not hold.
   *
   * @param rule its name in kebab-case
   * @param blocks whether nothing may be published
   * @param sentence what was seen, with the number
   */
  record Finding(String rule, boolean blocks, String sentence) {}

  /** The rules that do not hold, in a fixed order. */
  static List<Finding> judge(NightFigures night, QualityConfig config) {
    QualityGate gate = new QualityGate(config);
    if (night.rulesChanged()) {
      gate.add(RULES_CHANGED, config.rulesChanged(), "Lexicon, codebook or other rules changed");
    }
    if (night.archives() == 0) {
      gate.add("no-archive", config.noArchive(), "There is no new archive");
    } else {
      gate.rejects(night);
      gate.articles(night);
      gate.outlets(night);
    }
    return List.copyOf(gate.findings);
  }

  private void rejects(NightFigures night) {
    if (night.articles() == 0 && night.read() > 0) {
      boolean few = night.read() < config.minCaptures();
      add(
          "no-article",
          few && config.noArticle() == Action.BLOCK ? Action.WARN : config.noArticle(),
          "None of " + night.read() + " records that are new is an article");
    } else if (night.captures() >= config.minCaptures()) {
      above(
          "rejects",
          (double) night.rejects() / Math.max(1, night.captures()),
          config.rejectsWarn(),
          config.rejectsBlock(),
          "of " + night.captures() + " captures gave no article");
    }
  }

  private void articles(NightFigures night) {
    if (night.articles() < config.minArticles()) {
      return;
    }
    String of = "of " + night.articles() + " new articles have no ";
    above(
        "undated",
        (double) night.undated() / night.articles(),
        config.undatedWarn(),
        config.undatedBlock(),
        of + "date of their own");
    above(
        "language",
        (double) night.languageless() / night.articles(),
        config.languageWarn(),
        config.languageBlock(),
        of + "known language");
    boolean blocks = night.confidence() < config.confidenceBlock();
    if (blocks || night.confidence() < config.confidenceWarn()) {
      findings.add(
          new Finding(
              "confidence",
              blocks,
              String.format(
                  Locale.ROOT,
                  "The mean confidence of extraction is %.2f (confidence-%s is %.2f)",
                  night.confidence(),
                  blocks ? "block" : "warn",
                  blocks ? config.confidenceBlock() : config.confidenceWarn())));
    }
  }

  private void outlets(NightFigures night) {
    List<NightFigures.Volume> usual =
        night.outlets().stream()
            .filter(volume -> volume.median() >= config.usualArticles())
            .toList();
    List<NightFigures.Volume> unusual =
        usual.stream().filter(NightFigures.Volume::isUnusual).toList();
    if (!usual.isEmpty()) {
      List<String> named =
          unusual.stream()
              .limit(NAMED)
              .map(
                  one ->
                      String.format(
                          Locale.ROOT,
                          "%s %d, usually %.0f",
                          one.outlet(),
                          one.tonight(),
                          one.median()))
              .toList();
      above(
          "outlets",
          (double) unusual.size() / usual.size(),
          config.outletsWarn(),
          isLikeOthers(usual) ? config.outletsBlock() : Double.POSITIVE_INFINITY,
          "of "
              + usual.size()
              + " usual outlets brought far less or more than before: "
              + String.join("; ", named));
    }
  }

  /**
   * Whether a night as a whole brought what nights bring. One that brings far less or more, as an
   * old archive or a week at once does, says nothing of single outlets, nor do few of them.
   */
  private static boolean isLikeOthers(List<NightFigures.Volume> usual) {
    double before = usual.stream().mapToDouble(NightFigures.Volume::median).sum();
    double tonight = usual.stream().mapToDouble(NightFigures.Volume::tonight).sum();
    return usual.size() >= MANY && tonight >= before / 2 && tonight <= before * 2;
  }

  private void above(String rule, double share, double warn, double block, String what) {
    boolean blocks = share >= block;
    if (blocks || share >= warn) {
      findings.add(
          new Finding(
              rule,
              blocks,
              String.format(
                  Locale.ROOT,
                  "%.0f %% %s (%s-%s is %.2f)",
                  100 * share,
                  what,
                  rule,
                  blocks ? "block" : "warn",
                  blocks ? block : warn)));
    }
  }

  private void add(String rule, Action action, String sentence) {
    if (action != Action.IGNORE) {
      findings.add(new Finding(rule, action == Action.BLOCK, sentence));
    }
  }
}
