package org.dailies.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.dailies.DailiesException;
import org.dailies.DailiesException.Code;
import org.dailies.analysis.Analyzer;
import org.dailies.article.ArticleExtractor;
import org.dailies.article.Outlets;
import org.dailies.config.Config;
import org.dailies.coverage.RoleTrainer;
import org.dailies.evaluate.ArticleScores;
import org.dailies.evaluate.Calibration;
import org.dailies.evaluate.DrawScores;
import org.dailies.evaluate.DrawnText;
import org.dailies.evaluate.FrameScores;
import org.dailies.evaluate.GoldText;
import org.dailies.evaluate.LabelledPage;
import org.dailies.evaluate.MentionScores;
import org.dailies.evaluate.PairScores;
import org.dailies.evaluate.PairText;
import org.dailies.evaluate.QuoteScores;
import org.dailies.evaluate.RoleScores;
import org.dailies.evaluate.Score;
import org.dailies.evaluate.SignRows;
import org.dailies.evaluate.StanceScores;
import org.dailies.evaluate.StoryScores;
import org.dailies.evaluate.TranslationScores;
import org.dailies.evaluate.UseScores;
import org.dailies.evaluate.VoiceText;
import org.dailies.language.Languages;
import org.dailies.lexicon.Lexicon;
import org.dailies.statement.SignTrainer;
import org.dailies.story.StorySet;
import org.dailies.trend.Interval;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Precision and recall on labelled sets. */
@Command(name = "evaluate", description = "Precision and recall on labelled sets.")
final class EvaluateCommand implements Callable<Integer> {
  enum What {
    MENTIONS,
    QUOTES,
    FRAMES,
    STANCES,
    USES,
    COVERAGE,
    STORIES,
    ARTICLES,
    DRAWS
  }

  /** Of the interval of recall. */
  private static final double CONFIDENCE = 0.95;

  @Spec private CommandSpec spec;
  @Mixin private ConfigOptions config;

  @Parameters(
      arity = "1..*",
      paramLabel = "WHAT",
      description = "What is scored: ${COMPLETION-CANDIDATES}.")
  private List<What> wanted;

  @Option(
      names = "--gold",
      paramLabel = "DIR",
      defaultValue = "data/gold",
      description = "The labelled sets, a directory for each (default: ${DEFAULT-VALUE}).")
  private Path gold;

  @Option(
      names = "--pairs",
      paramLabel = "CORPUS",
      description =
          "With stories: score the judged pairs too, their documents found in this JSONL file.")
  private Path corpus;

  @Option(
      names = "--pages",
      paramLabel = "DIR",
      description = "With articles: the labelled pages of this directory, not the gold ones.")
  private Path pages;

  @Option(
      names = "--fit",
      paramLabel = "FILE",
      description =
          "With coverage: fit the weights of roles to the labelled pairs, and write them there;"
              + " with draws: those of stances and uses, into this directory.")
  private Path fitted;

  @Option(
      names = "--signs",
      paramLabel = "FILE",
      description =
          "With coverage: write what was read of each labelled pair, without its text; with draws:"
              + " of each whom a text of the draw names.")
  private Path signs;

  @Option(
      names = "--draw",
      paramLabel = "DIR",
      description = "With draws: the labelled draw of this directory.")
  private Path draw;

  @Option(names = "--mistakes", description = "List every answer that differs from its label.")
  private boolean mistakes;

  private PrintWriter out;

  @Override
  public Integer call() {
    Config inForce = config.read();
    out = spec.commandLine().getOut();
    Lexicon lexicon = Lexicon.load(inForce.lexicon());
    for (What what : wanted) {
      switch (what) {
        case MENTIONS -> mentions(inForce, lexicon);
        case QUOTES -> quotes(inForce, lexicon);
        case FRAMES -> frames(inForce, lexicon);
        case STANCES -> stances(inForce);
        case USES -> uses(inForce);
        case COVERAGE -> coverage(inForce);
        case STORIES -> stories(inForce);
        case ARTICLES -> articles(inForce);
        case DRAWS -> draws(inForce);
      }
    }
    out.flush();
    return 0;
  }

  private void mentions(Config inForce, Lexicon lexicon) {
    MentionScores scores =
        MentionScores.of(GoldText.read(gold.resolve("mentions")), lexicon, inForce.mention());
    scores.lines().forEach(out::println);
    list(scores.mistakes());
  }

  private void quotes(Config inForce, Lexicon lexicon) {
    QuoteScores scores =
        QuoteScores.of(texts("quotes"), lexicon, inForce.mention(), inForce.quote());
    print("quotes", scores.quotes());
    print("speakers", scores.speakers());
    scores.byLanguage().forEach((language, score) -> print("quotes " + language, score));
    list(scores.mistakes());
  }

  private void frames(Config inForce, Lexicon lexicon) {
    FrameScores scores =
        FrameScores.of(texts("frames"), lexicon, inForce.mention(), inForce.frame());
    print("frames", scores.frames());
    list(scores.mistakes());
  }

  private void stances(Config inForce) {
    StanceScores scores = StanceScores.of(texts("stances"), Analyzer.of(inForce));
    print("stances", scores.stances());
    list(scores.mistakes());
  }

  private void uses(Config inForce) {
    UseScores scores = UseScores.of(texts("uses"), Analyzer.of(inForce));
    print("uses", scores.uses());
    list(scores.mistakes());
  }

  private void coverage(Config inForce) {
    Analyzer analyzer = Analyzer.of(inForce);
    RoleTrainer trainer =
        RoleTrainer.of(analyzer.lexicon(), Languages.with(inForce.quote().cueFiles()));
    RoleScores scores =
        RoleScores.of(
            PairText.read(gold.resolve("coverage")),
            analyzer::analyze,
            analyzer.lexicon(),
            (text, found, actor, truth) ->
                trainer.add(text.id(), found.input(text.document()), actor, truth));
    print("counted pairs", scores.counted());
    out.printf(
        Locale.ROOT,
        "roles: %d of %d right; weak pairs counted: %d; true pairs whose actor is not found: %d%n",
        scores.roles(),
        scores.pairs(),
        scores.weak(),
        scores.unfound());
    new TreeMap<>(scores.byLanguage()).forEach((key, score) -> print("counted " + key, score));
    new TreeMap<>(scores.byActor()).forEach((key, score) -> print("counted " + key, score));
    list(scores.mistakes());
    if (signs != null) {
      write(signs, trainer.rows());
    }
    if (fitted != null) {
      Path known = gold.resolve("coverage").resolve("signs.tsv");
      if (Files.exists(known)) {
        trainer.addRows(lines(known));
      }
      write(fitted, trainer.fit());
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new DailiesException(Code.INPUT, e, "Labelled set not readable: %s", file);
    }
  }

  private static void write(Path file, List<String> lines) {
    try {
      Files.write(file, lines);
    } catch (IOException e) {
      throw new DailiesException(Code.USAGE, e, "Not writable: %s", file);
    }
  }

  private void stories(Config inForce) {
    StoryScores scores =
        StoryScores.of(
            StoryScores.read(gold.resolve("stories").resolve("clusters.jsonl")), inForce.story());
    out.printf(
        Locale.ROOT,
        "stories: %d articles, adjusted Rand index %.3f, pairs precision %.3f recall %.3f%n",
        scores.articles(),
        scores.adjustedRand(),
        scores.precision(),
        scores.recall());
    List<StoryScores.Labelled> translated =
        new ArrayList<>(StoryScores.read(gold.resolve("stories").resolve("clusters.jsonl")));
    translated.addAll(StoryScores.read(gold.resolve("stories").resolve("translations.jsonl")));
    TranslationScores translations = TranslationScores.of(translated, inForce.story());
    print("translations", translations.marks());
    list(translations.mistakes());
    if (corpus != null) {
      pairs(inForce);
    }
  }

  /** Scores each {@code pairs*.tsv} against the stories of the documents it names ids of. */
  private void pairs(Config inForce) {
    List<StorySet.Text> documents =
        StoryScores.read(corpus).stream().map(StoryScores.Labelled::text).toList();
    Map<String, String> found = StoryScores.found(documents, inForce.story());
    for (Path file : StoryScores.pairFiles(gold.resolve("stories"))) {
      PairScores scores = PairScores.of(found, StoryScores.pairs(file));
      print("pairs of " + file.getFileName(), scores.score());
      list(scores.mistakes());
    }
  }

  private void articles(Config inForce) {
    ArticleExtractor extractor =
        ArticleExtractor.of(
            inForce.article(),
            inForce.text(),
            Outlets.load(inForce.outlets().paths().stream().map(Path::of).toList()));
    ArticleScores scores =
        ArticleScores.of(
            LabelledPage.read(pages == null ? gold.resolve("articles") : pages),
            page -> extractor.extract(page, null));
    out.printf(Locale.ROOT, "articles: %d of %d pages%n", scores.articles(), scores.pages());
    print("texts", scores.texts());
    scores.textsByLanguage().forEach((language, texts) -> print("texts " + language, texts));
    print("passages", scores.passages());
    scores
        .fields()
        .forEach(
            (name, field) ->
                out.printf(
                    Locale.ROOT,
                    "%s: %.3f (%d of %d)%n",
                    name,
                    field.share(),
                    field.right(),
                    field.pages()));
    Calibration confidence = scores.confidence();
    out.printf(Locale.ROOT, "confidence: mean error %.3f%n", confidence.error());
    out.println("  confidence  articles  predicted  right");
    for (Calibration.Step step : confidence.steps()) {
      out.printf(
          Locale.ROOT,
          "  %.1f to %.1f  %8d  %9.2f  %5.2f%n",
          step.from(),
          step.from() + 0.1,
          step.answers(),
          step.predicted(),
          step.right());
    }
    list(scores.mistakes());
  }

  /** Prints rows as {@code data/gold/first-sight.tsv} has them, from the measure on. */
  private void draws(Config inForce) {
    if (fitted != null) {
      List<String> rows = lines(gold.resolve("draws").resolve("signs.tsv"));
      write(fitted.resolve("stance-weights.tsv"), SignTrainer.stances(rows));
      write(fitted.resolve("use-weights.tsv"), SignTrainer.uses(rows));
      return;
    }
    if (draw == null) {
      throw new DailiesException(DailiesException.Code.USAGE, "draws wants --draw DIR");
    }
    if (signs != null) {
      write(signs, SignRows.of(DrawnText.read(draw), Analyzer.of(inForce)));
      return;
    }
    DrawScores scores = DrawScores.of(DrawnText.read(draw), Analyzer.of(inForce));
    scores
        .scores()
        .forEach(
            (measure, languages) ->
                languages.forEach((language, score) -> out.println(row(measure, language, score))));
    list(scores.mistakes());
  }

  private String row(String measure, String language, Score score) {
    int wanted = score.right() + score.missed();
    Interval interval =
        wanted == 0 ? new Interval(0, 1) : Interval.wilson(score.right(), wanted, CONFIDENCE);
    return String.format(
        Locale.ROOT,
        "%s\t%s\t%d\t%d\t%d\t%.2f\t%.2f\t%.2f\t%.2f\t%s",
        measure,
        language,
        score.right(),
        score.right() + score.wrong(),
        wanted,
        score.precision(),
        score.recall(),
        interval.low(),
        interval.high(),
        draw.getFileName());
  }

  private void print(String name, ArticleScores.Texts texts) {
    out.printf(
        Locale.ROOT,
        "%s: %d pages, precision %.3f recall %.3f F1 %.3f%n",
        name,
        texts.pages(),
        texts.precision(),
        texts.recall(),
        texts.f1());
  }

  private List<VoiceText> texts(String field) {
    return VoiceText.read(gold.resolve(field), field);
  }

  private void print(String name, Score score) {
    out.printf(
        Locale.ROOT,
        "%s: precision %.3f recall %.3f F1 %.3f (%d right, %d wrong, %d missed)%n",
        name,
        score.precision(),
        score.recall(),
        score.f1(),
        score.right(),
        score.wrong(),
        score.missed());
  }

  private void list(List<String> lines) {
    if (mistakes) {
      lines.forEach(line -> out.println("  " + line));
    }
  }
}
