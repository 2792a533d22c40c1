package org.dailies.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dailies.config.Config;
import org.dailies.config.ConfigReader;
import org.dailies.text.Document;

/** Readers that fail on texts that carry a stage's mark, as a fault of a real reader would. */
public final class Marked {
  private static final Map<ReadingStage, Runnable> FAULTS =
      Map.of(
          ReadingStage.ANALYSIS, Marked::thrown,
          ReadingStage.STORIES, Marked::overflow,
          ReadingStage.TOPICS, Marked::overflow,
          ReadingStage.ALERTS, Marked::thrown);

  private Marked() {}

  /** The word that a stage's reader fails on. */
  public static String word(ReadingStage stage) {
    return "qzx" + stage.name().toLowerCase(Locale.ROOT);
  }

  /** Lets the readers of a config, in this process, fail on marks. */
  public static void fail(Config config) {
    Tools tools = Tools.of(ConfigReader.json(config));
    Readings real = tools.readings();
    List<Readings.Check> checks = new ArrayList<>();
    for (Readings.Check check : real.checks()) {
      checks.add(
          new Readings.Check(
              check.stage(),
              check.topical(),
              document -> {
                failOn(document, check.stage());
                check.reader().accept(document);
              }));
    }
    tools.read(
        new Readings(
            (document, lines) -> {
              failOn(document, ReadingStage.ANALYSIS);
              return real.analyze(document, lines);
            },
            checks));
  }

  private static void failOn(Document document, ReadingStage stage) {
    if (document.text().contains(word(stage))) {
      FAULTS.get(stage).run();
    }
  }

  private static void thrown() {
    throw new IllegalStateException("marked");
  }

  private static void overflow() {
    depth(0);
  }

  private static int depth(int below) {
    return below < 0 ? 0 : depth(below + 1) + 1;
  }
}
