package org.dailies.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dailies.config.AnalysisConfig;
import org.dailies.config.Config;
import org.dailies.config.ConfigReader;
import org.dailies.config.FrameConfig;
import org.dailies.config.LexiconConfig;
import org.dailies.config.MentionConfig;
import org.dailies.config.QuoteConfig;
import org.dailies.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A file that changes a verdict changes the hash of the rules, and reaches its finder. */
class AnalysisRulesTest {
  private static final Config DEFAULTS = Config.defaults();
  private static final AnalysisRules BUILT_IN = AnalysisRules.read(DEFAULTS);
  private static final Analyzer ANALYZER = Analyzer.of(BUILT_IN);

  /** A config key that names files, with a file that changes the verdicts on a text. */
  enum Overlay {
    LEXICON(
        "lexicon.paths",
        "version: 1\nentries:\n- {id: zorbo, kind: studio, name: Zorbo Pictures, country: US,"
            + " aliases: {any: [Zorbo Pictures]}}\n",
        "Zorbo Pictures uses generative AI."),
    CUES(
        "quote.cue-files",
        "languages:\n  en:\n    cues: {neutral: [zorb]}\n",
        "“We will all use it in every film we make,” zorbed Ted Sarandos."),
    CODEBOOK(
        "frame.codebooks",
        "version: 1\nframes:\n- {id: zorbing, name: Zorbing, definition: d, example: e,"
            + " counter-example: c, cues: {en: {zorbing: 1}}}\n",
        "Netflix wants generative AI for zorbing."),
    STANCES(
        "frame.stance-files",
        "languages:\n  en:\n    acts: {embraces: [zorbs with]}\n",
        "Netflix zorbs with generative AI."),
    USES(
        "frame.stance-files",
        "uses:\n  en: {verbs: [zorbed]}\n",
        "Netflix zorbed generative AI for the visual effects of The Eternaut.");

    private final String key;
    private final String yaml;
    private final String text;

    Overlay(String key, String yaml, String text) {
      this.key = key;
      this.yaml = yaml;
      this.text = text;
    }

    List<?> found(Analysis analysis) {
      return switch (this) {
        case LEXICON -> analysis.mentions();
        case CUES -> analysis.quotes();
        case CODEBOOK -> analysis.frames();
        case STANCES -> analysis.stances();
        case USES -> analysis.uses();
      };
    }
  }

  @TempDir private Path directory;

  private Config with(Overlay overlay, String yaml) throws IOException {
    Path file = directory.resolve(overlay.name() + ".yaml");
    Files.writeString(file, yaml);
    return ConfigReader.read(null, Map.of(), List.of(overlay.key + "=[" + file + "]"));
  }

  private static List<?> found(Analyzer analyzer, Overlay overlay) {
    Document document = Document.of("A title", overlay.text, "en", null);
    return overlay.found(analyzer.analyze(document, Set.of()));
  }

  @ParameterizedTest
  @EnumSource
  void aFileChangesTheHashAndReachesItsFinder(Overlay overlay) throws IOException {
    AnalysisRules changed = AnalysisRules.read(with(overlay, overlay.yaml));
    assertThat(changed.hash()).isNotEqualTo(BUILT_IN.hash());
    assertThat(found(Analyzer.of(changed), overlay)).isNotEqualTo(found(ANALYZER, overlay));
  }

  @ParameterizedTest
  @EnumSource
  void editingTheFileChangesTheHashAgain(Overlay overlay) throws IOException {
    String before = AnalysisRules.read(with(overlay, overlay.yaml)).hash();
    String edited = overlay.yaml.replace("zorb", "gloob").replace("Zorb", "Gloob");
    assertThat(AnalysisRules.read(with(overlay, edited)).hash()).isNotEqualTo(before);
  }

  @Test
  void everyKeyThatNamesFilesIsTriedHere() {
    List<String> keys = new ArrayList<>();
    Map.of(
            "lexicon", LexiconConfig.class,
            "mention", MentionConfig.class,
            "quote", QuoteConfig.class,
            "frame", FrameConfig.class,
            "analysis", AnalysisConfig.class)
        .forEach(
            (section, type) ->
                Arrays.stream(type.getRecordComponents())
                    .filter(component -> component.getType() == List.class)
                    .map(RecordComponent::getName)
                    .forEach(name -> keys.add(section + "." + name)));
    assertThat(Arrays.stream(Overlay.values()).map(overlay -> camel(overlay.key)))
        .containsAll(keys);
  }

  private static String camel(String key) {
    String[] words = key.split("-", -1);
    return words.length == 1
        ? key
        : words[0] + Character.toUpperCase(words[1].charAt(0)) + words[1].substring(1);
  }
}
