package org.dailies.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.dailies.DailiesException;
import org.dailies.analysis.Analyzer;
import org.dailies.config.Config;
import org.dailies.mention.LexiconSuggest;
import org.dailies.story.WireOrigin;
import org.junit.jupiter.api.Test;

/** No page can slow or stop a run by a pattern: each of the program's reads any flood once. */
final class LinearPatternsTest {
  /** Tries what a language file says, and reads nothing with it. */
  private static final String SYNTAX_CHECK = "org.dailies.language.Shape";

  /** Classes that compute expressions; what they come to is found in {@link #ROOTS}. */
  private static final Set<String> COMPUTING =
      Set.of(
          "org.dailies.frame.ClauseWords",
          "org.dailies.mention.Credits",
          "org.dailies.mention.LexiconSuggest",
          "org.dailies.quote.ChineseWords",
          "org.dailies.quote.Conjugation",
          "org.dailies.quote.Speech",
          "org.dailies.statement.UnspacedNames",
          "org.dailies.statement.Vocabulary",
          "org.dailies.story.WireOrigin",
          "org.dailies.text.Abbreviations");

  /** What holds the computed expressions: those of the language files, and of the agencies. */
  private static final List<Object> ROOTS =
      List.of(
          WireOrigin.class,
          Analyzer.of(Config.defaults()),
          LexiconSuggest.class,
          type("org.dailies.text.Abbreviations"));

  private static final List<PatternSites.Site> SITES = PatternSites.in(classes());

  @Test
  void patternsAreFound() {
    assertThat(SITES).hasSizeGreaterThan(100);
  }

  @Test
  void noPatternIsMadeOfWhatAPageSays() {
    Set<String> computing = new TreeSet<>();
    for (PatternSites.Site site : SITES) {
      String type = site.where().replaceFirst("[$#].*", "");
      if (site.text() == null && !type.equals(SYNTAX_CHECK)) {
        computing.add(type);
      }
    }
    assertThat(computing).isEqualTo(new TreeSet<>(COMPUTING));
    assertThat(HeldPatterns.in(ROOTS).keySet()).containsAll(COMPUTING);
  }

  @Test
  void everyPatternIsLinearAndNeedsNoStack() {
    Map<String, PatternSites.Site> all = new LinkedHashMap<>();
    for (PatternSites.Site site : SITES) {
      if (site.text() != null) {
        add(site, all);
      }
    }
    for (Map.Entry<String, List<Pattern>> held : HeldPatterns.in(ROOTS).entrySet()) {
      for (Pattern p : held.getValue()) {
        add(new PatternSites.Site(held.getKey(), p.pattern(), p.flags(), false), all);
      }
    }
    List<String> faults = new ArrayList<>();
    for (PatternSites.Site site : all.values()) {
      FloodCheck.fault(site.pattern(), site.whole())
          .ifPresent(fault -> faults.add(site.where() + " " + site.text() + " " + fault));
    }
    assertThat(faults).isEmpty();
  }

  /** Each expression once; one that is searched for anywhere is checked as such. */
  private static void add(PatternSites.Site site, Map<String, PatternSites.Site> all) {
    all.merge(site.flags() + " " + site.text(), site, (one, two) -> one.whole() ? two : one);
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Path classes() {
    try {
      return Path.of(
          DailiesException.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
