package org.dailies.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The check of patterns finds what it is there for, and only that. */
final class FloodCheckTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\b[\\p{Alnum}-]+(?:\\.[\\p{Alnum}-]+)*\\.[a-z]{2,6}/",
        "(?:photo|image)(?:\\s(?:credits?|by|via))*\\s?:",
        "[a-z0-9]+(-[a-z0-9]+)*",
        "(?:[^\"\\\\]|\\\\.)*",
        "(?s)/\\*(?:.|\\n)*?\\*/",
        "(a|b)+c",
      })
  void findsWhatOverflowsTheStack(String expression) {
    assertThat(FloodCheck.fault(Pattern.compile(expression), false)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\p{Alnum}{2,}(?:\\.\\p{Alnum}{2,})*\\.[a-z]{2,6}",
        "/+$",
        "\\s+$",
        "[.'’-]+$",
        "\\s*,",
        "(?i)charset\\s*=\\s*[\"']?\\s*([^\\s;]+)",
        "<p [^>]*>",
        "<!--.*?-->",
        "(.+?) \\((\\d{4})\\)",
        "\\p{Lu}[\\p{L}.-]*\\p{L}[\\p{L}]*",
        "[a-z]+@[a-z]+\\.com",
        "^(a+)+$",
        "^(?:a|aa)+$",
        "(?:x*x*)*y",
        "\\b\\p{Lu}\\p{Ll}+",
        "([^，。]+)的说法",
        "https?://\\S+\\.jpg",
        "\\d+(?=%)",
      })
  void findsWhatIsNotLinear(String expression) {
    assertThat(FloodCheck.fault(Pattern.compile(expression), false)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(?<!/)/++$",
        "[a-z0-9]++(?:-[a-z0-9]++)*+",
        "(?i)charset\\s*+=\\s*+[\"']?+\\s*+([^\\s;]++)",
        "\\p{M}+",
        "[^\\p{L}\\p{N}]+",
        " [-–—] |[|•·,/]",
        "[（(][^（()）]{0,40}[)）]$",
        "(?:one|two|three) ?of{1,3}\\b",
        "^[^/?#]+/?$",
        "\\\\u([0-9A-Fa-f]{4})",
        "\\Qa+b\\E|[a-z&&[^b]]",
      })
  void leavesLinearPatternsAlone(String expression) {
    assertThat(FloodCheck.fault(Pattern.compile(expression), false)).isEmpty();
  }

  @Test
  void whatIsOnlyMatchedWholeNeedNotBearSearching() {
    Pattern scheme = Pattern.compile("[a-z][a-z0-9+.-]+:/.*");
    assertThat(FloodCheck.fault(scheme, true)).isEmpty();
    assertThat(FloodCheck.fault(scheme, false)).isPresent();
  }

  @Test
  void patternsAreFoundInClassFiles() throws IOException {
    List<PatternSites.Site> sites = PatternSites.of(bytes(Careless.class));
    assertThat(sites)
        .extracting(PatternSites.Site::text, PatternSites.Site::flags, PatternSites.Site::whole)
        .containsExactlyInAnyOrder(
            tuple("a+b", Pattern.CASE_INSENSITIVE, false),
            tuple("\\s+$", 0, false),
            tuple("(x|y)*", 0, true),
            tuple(", ", 0, false),
            tuple(null, 0, false),
            tuple(null, 0, false));
    assertThat(
            sites.stream()
                .filter(site -> site.text() != null)
                .filter(site -> FloodCheck.fault(site.pattern(), site.whole()).isPresent())
                .map(PatternSites.Site::text))
        .containsExactlyInAnyOrder("a+b", "\\s+$", "(x|y)*");
  }

  private static byte[] bytes(Class<?> type) throws IOException {
    try (InputStream in = type.getResourceAsStream(type.getSimpleName() + ".class")) {
      return in.readAllBytes();
    }
  }
}
