package org.dailies.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Contrast as WCAG 2.2 wants it, 4.5 to 1 for text, of the colours in the style sheet. */
class StyleSheetTest {
  private static final String[][] TEXT = {
    {"ink", "paper"}, {"soft", "paper"}, {"accent", "paper"}, {"ink", "raised"}, {"soft", "raised"},
    {"ink", "genai"}, {"ink", "actor"}, {"ink", "frame"}, {"ink", "quote"}, {"ink", "h1"},
    {"ink", "h2"}, {"ink", "h3"}, {"h4-ink", "h4"}, {"h5-ink", "h5"},
  };

  @Test
  void textHasContrastInLight() {
    assertContrast(colours(block(":root {")));
  }

  @Test
  void textHasContrastInDark() {
    Map<String, String> colours = colours(block(":root {"));
    colours.putAll(colours(block("prefers-color-scheme: dark")));
    assertContrast(colours);
  }

  private static void assertContrast(Map<String, String> colours) {
    for (String[] pair : TEXT) {
      assertThat(contrast(colours.get(pair[0]), colours.get(pair[1])))
          .as("%s on %s", pair[0], pair[1])
          .isGreaterThanOrEqualTo(4.5);
    }
  }

  private static String block(String start) {
    String css = Assets.load().style();
    int from = css.indexOf(start);
    return css.substring(from, css.indexOf('}', from));
  }

  private static Map<String, String> colours(String block) {
    Map<String, String> colours = new HashMap<>();
    Matcher m = Pattern.compile("--([a-z0-9-]+): #([0-9a-f]{3,6});").matcher(block);
    while (m.find()) {
      colours.put(m.group(1), m.group(2));
    }
    return colours;
  }

  private static double contrast(String a, String b) {
    double x = luminance(a);
    double y = luminance(b);
    return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
  }

  private static double luminance(String hex) {
    String six = hex.length() == 3 ? hex.replaceAll("(.)", "$1$1") : hex;
    double[] weights = {0.2126, 0.7152, 0.0722};
    double sum = 0;
    for (int i = 0; i < 3; i++) {
      double c = Integer.parseInt(six.substring(2 * i, 2 * i + 2), 16) / 255.0;
      sum += weights[i] * (c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
    }
    return sum;
  }
}
