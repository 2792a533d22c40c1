package org.dailies.report;

import java.util.ArrayList;
import java.util.List;

/** Sentences of invented articles, one after another, some of them hostile. */
final class FixtureSentences {
  static final String[][] STUDIOS = {
    {"larkfield", "Larkfield"}, {"meridian", "Meridian Pictures"}, {"halden", "Halden Studios"},
    {"ostra", "Ostra+"}, {"blackwater", "Blackwater Features"}, {"tenfold", "Tenfold"},
    {"nordlys", "Nordlys Film"}, {"kestrel", "Kestrel Animation"}, {"vermeil", "Vermeil Cinéma"},
    {"harbour", "Harbour Street"}, {"quay", "Quay Television"}, {"ardent", "Ardent"},
    {"lowell", "Lowell & Sons"}, {"sierra", "Sierra Alta"}, {"komorebi", "Komorebi 木漏れ日"},
    {"fen", "Fen Documentary"},
  };
  static final String[] OUTLETS = {
    "screenpost.example",
    "thereel.example",
    "lecran.example",
    "filmwoche.example",
    "morningledger.example",
    "cinediario.example",
    "stagewire.example",
  };
  static final String[][] LINES = {
    {
      "en",
      "%s said the collapsing tower was finished with generative AI, at a tenth of the usual cost."
    },
    {"en", "Writers at %s asked for a clause that keeps generative AI away from first drafts."},
    {
      "fr",
      "%s assure que l’IA générative n’a servi qu’aux décors, jamais aux visages des comédiens."
    },
    {
      "de",
      "Bei %s entstand die Szene mit generativer KI, wie der Produzent am Dienstag bestätigte."
    },
    {"es", "%s probará la IA generativa en el doblaje de dos series antes de fin de año."},
    {
      "en",
      "A filing names %s among the companies whose catalogues were used to train the video model."
    },
  };

  private int serial;

  /** One of 400 articles' sentences. */
  Sentence next() {
    int n = serial++ % 400;
    String studio = STUDIOS[n % STUDIOS.length][1];
    String[] line = LINES[n % LINES.length];
    String text = String.format(line[1], studio);
    int at = text.indexOf(studio);
    String ai =
        line[0].equals("fr")
            ? "IA générative"
            : line[0].equals("de")
                ? "generativer KI"
                : line[0].equals("es") ? "IA generativa" : "generative AI";
    int aiAt = text.indexOf(ai);
    List<Highlight> marks = new ArrayList<>();
    marks.add(new Highlight(at, at + studio.length(), Highlight.Kind.ACTOR));
    if (aiAt >= 0) {
      marks.add(new Highlight(aiAt, aiAt + ai.length(), Highlight.Kind.GENAI));
    }
    String title = title(n, studio);
    boolean hostile = n % 40 == 0;
    return new Sentence(
        "st" + n / 2,
        "ar" + n,
        title,
        OUTLETS[n % OUTLETS.length],
        ReportFixture.DATE.minusDays(n % 84),
        line[0],
        hostile
            ? ReportFixture.SCRIPT_URL
            : "https://" + OUTLETS[n % OUTLETS.length] + "/2025/11/" + n + "?a=1&b=2",
        "crawl-2025-11-" + (10 + n % 12) + ".warc.gz",
        4_096L * n + 17,
        "text",
        n % 7 * 100,
        text,
        marks,
        null);
  }

  static String title(int n, String studio) {
    return switch (n % 40) {
      case 0 -> ReportFixture.SCRIPT_TITLE;
      case 8 -> ReportFixture.FORMULA_TITLE;
      default ->
          studio
              + (n % 3 == 0
                  ? " puts generative AI to work on its next series"
                  : n % 3 == 1
                      ? " and the machines: what is known so far"
                      : " answers its critics");
    };
  }
}
