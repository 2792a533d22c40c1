package org.dailies.analysis;

import java.util.List;
import java.util.Set;
import org.dailies.config.AnalysisConfig;
import org.dailies.config.Config;
import org.dailies.coverage.Coverage;
import org.dailies.coverage.CoverageFinder;
import org.dailies.coverage.CoverageInput;
import org.dailies.frame.FrameFinder;
import org.dailies.frame.FrameSpan;
import org.dailies.frame.Stance;
import org.dailies.frame.StanceFinder;
import org.dailies.frame.UseFinder;
import org.dailies.frame.UseReport;
import org.dailies.lexicon.Lexicon;
import org.dailies.mention.Mention;
import org.dailies.mention.MentionFinder;
import org.dailies.quote.Quote;
import org.dailies.quote.QuoteFinder;
import org.dailies.statement.Signed;
import org.dailies.statement.Stances;
import org.dailies.statement.StatementFinder;
import org.dailies.statement.Statements;
import org.dailies.statement.Uses;
import org.dailies.text.Document;

/** Finds everything that is said of an article. Immutable; costly to make, so made once. */
public final class Analyzer {
  /** Raised with every change of the code that changes a verdict: it is part of the rules hash. */
  public static final int VERSION = 17;

  private final Lexicon lexicon;
  private final MentionFinder mentions;
  private final QuoteFinder quotes;
  private final FrameFinder frames;
  private final StanceFinder stances;
  private final UseFinder uses;
  private final StatementFinder statements;
  private final CoverageFinder coverage;
  private final AnalysisConfig bounds;

  private Analyzer(AnalysisRules rules) {
    Config config = rules.config();
    lexicon = rules.lexicon();
    mentions = MentionFinder.of(lexicon, rules.languages(), config.mention());
    quotes = QuoteFinder.of(rules.languages(), config.quote());
    frames = FrameFinder.of(rules.codebook(), config.frame());
    stances = StanceFinder.of(lexicon, rules.attitudes(), rules.languages());
    uses = UseFinder.of(lexicon, rules.codebook(), rules.attitudes(), rules.languages());
    statements =
        StatementFinder.of(lexicon, rules.codebook(), rules.attitudes(), rules.languages());
    coverage = CoverageFinder.of(lexicon, rules.languages());
    bounds = config.analysis();
  }

  /** The analyzer that some rules make. */
  public static Analyzer of(AnalysisRules rules) {
    return new Analyzer(rules);
  }

  /** The analyzer of a config, whose files are read here. */
  public static Analyzer of(Config config) {
    return new Analyzer(AnalysisRules.read(config));
  }

  /** The lexicon in force. */
  public Lexicon lexicon() {
    return lexicon;
  }

  /** Whom an article names near generative AI, with the signs of where they stand. */
  public List<Signed> signed(Document document) {
    List<Mention> found = mentions.find(document, Set.of());
    return statements.find(document, found, quotes.find(document, found)).signed();
  }

  /**
   * Analyses one article.
   *
   * @param boilerplate normalised lines that recur on the outlet's pages; what stands in them does
   *     not count
   */
  public Analysis analyze(Document document, Set<String> boilerplate) {
    Cuts cuts = new Cuts(bounds);
    Document read = cuts.text(document);
    List<Mention> found = cuts.mentions(mentions.find(read, boilerplate));
    List<Quote> said = cuts.quotes(quotes.find(read, found));
    List<FrameSpan> cues = frames.cues(read, found);
    List<FrameSpan> angles = frames.heavyEnough(cues);
    Statements told = statements.find(read, found, said);
    List<Stance> attitudes = Stances.of(told.all(), stances.find(read, found, said));
    List<UseReport> used =
        Uses.of(told, uses.find(read, found, cues), title -> lexicon.studioOf(title, read.day()));
    List<Coverage> covered =
        coverage.find(new CoverageInput(read, found, angles, said, attitudes, used));
    return new Analysis(found, said, angles, attitudes, used, told.all(), covered, cuts.flags());
  }
}
