package org.dailies.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages as axe judges them by WCAG 2.2, levels A and AA, and as a keyboard reaches them. */
class AccessTest {
  @TempDir static Path directory;

  private static Browser browser;
  private static String axe;

  @BeforeAll
  static void open() throws IOException {
    assumeTrue(Browser.installed(), "No Chromium here: apt-get install chromium chromium-driver");
    ReportFiles.write(ReportFixture.report(), directory);
    try (InputStream in = AccessTest.class.getResourceAsStream("/axe.min.js")) {
      axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    browser = Browser.start();
    browser.driver().manage().timeouts().scriptTimeout(Duration.ofMinutes(5));
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void axeFindsNoFaultInLightOrDark() {
    List<String> faults = new ArrayList<>();
    for (String page :
        List.of(
            "index.html",
            "topics.html",
            "pages/index.html",
            "pages/studio-larkfield.html",
            "pages/union-writers-league.html")) {
      for (String scheme : List.of("light", "dark")) {
        if (page.equals("index.html") || scheme.equals("light")) {
          browser.screen(1280, 900, scheme);
          browser.driver().get(directory.resolve(page).toUri().toString());
          faults(page + " " + scheme, faults);
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  private static void faults(String where, List<String> faults) {
    browser.driver().executeScript(axe);
    browser
        .driver()
        .executeScript("document.querySelectorAll('details').forEach(d => { d.open = true; })");
    Object found =
        browser
            .driver()
            .executeAsyncScript(
                "var done = arguments[0];axe.run({exclude: ['#stacks']}, {runOnly: ['wcag2a',"
                    + " 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], resultTypes:"
                    + " ['violations']}).then(r => done(r.violations.flatMap(v => v.nodes.map(n =>"
                    + " v.id + ' ' + n.target.join(' ') + ' ' + n.html.slice(0, 160) + ' ' +"
                    + " (n.any[0] ? n.any[0].message : '')))));");
    for (Object fault : (List<?>) found) {
      faults.add(where + ": " + fault);
    }
  }

  @Test
  void everyLinkOfAChartIsReachedByKeyboardSomewhere() {
    browser.screen(1280, 900, "light");
    browser.driver().get(directory.resolve("index.html").toUri().toString());
    Object missing =
        browser
            .driver()
            .executeScript(
                "var reached = new Set(Array.from(document.querySelectorAll('a[href]'))"
                    + ".filter(a => !a.closest('svg')).map(a => a.getAttribute('href')));"
                    + "return Array.from(document.querySelectorAll('svg a'))"
                    + ".map(a => a.getAttribute('href')).filter(h => !reached.has(h));");
    assertThat((List<?>) missing).isEmpty();
  }
}
