package org.dailies.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.dailies.Config;
import org.dailies.evaluate.FrameScores;
import org.dailies.evaluate.GoldText;
import org.dailies.evaluate.MentionScores;
import org.dailies.evaluate.PairScores;
import org.dailies.evaluate.QuoteScores;
import org.dailies.evaluate.Score;
import org.dailies.evaluate.StanceScores;
import org.dailies.evaluate.StoryScores;
import org.dailies.evaluate.TranslationScores;
import org.dailies.evaluate.UseScores;
import org.dailies.evaluate.VoiceText;
import org.dailies.lexicon.Lexicon;
import org.dailies.story.StorySet;
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
    STORIES
  }

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
        case STANCES -> stances(inForce, lexicon);
        case USES -> uses(inForce, lexicon);
        case STORIES -> stories(inForce);
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

  private void stances(Config inForce, Lexicon lexicon) {
    StanceScores scores =
        StanceScores.of(
            texts("stances"), lexicon, inForce.mention(), inForce.quote(), inForce.frame());
    print("stances", scores.stances());
    list(scores.mistakes());
  }

  private void uses(Config inForce, Lexicon lexicon) {
    UseScores scores = UseScores.of(texts("uses"), lexicon, inForce.mention(), inForce.frame());
    print("uses", scores.uses());
    list(scores.mistakes());
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
