package org.dailies.analysis;

import org.dailies.Sha256;
import org.dailies.config.Config;
import org.dailies.config.ConfigReader;
import org.dailies.coverage.CoverageFinder;
import org.dailies.frame.Attitudes;
import org.dailies.frame.Codebook;
import org.dailies.language.Languages;
import org.dailies.language.Use;
import org.dailies.lexicon.Lexicon;
import org.dailies.statement.StatementFinder;

/**
 * Everything that decides the verdicts on a text besides the text: what was read of lexicon,
 * codebook, stances and language files, the weights of roles, and the config. Finders are built
 * from it alone and its hash is made of it alone, so nothing that changes a verdict can leave the
 * hash as it is.
 *
 * @param attitudes what the stance files hold
 * @param languages the words of each language
 */
public record AnalysisRules(
    Lexicon lexicon, Codebook codebook, Attitudes attitudes, Languages languages, Config config) {

  /**
   * Reads the files that a config names, and those that come along.
   *
   * @throws org.dailies.DailiesException USAGE if a file cannot be read or holds what is not known
   */
  public static AnalysisRules read(Config config) {
    return new AnalysisRules(
        Lexicon.load(config.lexicon()),
        Codebook.load(config.frame()),
        Attitudes.load(config.frame()),
        Languages.with(config.quote().cueFiles()),
        config);
  }

  /** 16 hexadecimal digits that every derived row carries. */
  public String hash() {
    return Sha256.id(
        Integer.toString(Analyzer.VERSION),
        lexicon.version(),
        codebook.version(),
        attitudes.version(),
        languages.text(Use.ANALYSIS),
        CoverageFinder.version(),
        StatementFinder.version(),
        ConfigReader.hash(config, "mention", "quote", "frame", "analysis"));
  }
}
