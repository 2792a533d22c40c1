package org.dailies.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dailies.report.Browser;
import org.dailies.report.HtmlReport;
import org.dailies.report.Report;
import org.dailies.report.ReportFixture;

/**
 * How long a page takes to render and to open in Chromium, against the limits of 8 MB and one
 * second: the fixture, the same with evidence to the bounds of a page, or the page given.
 */
public final class ReportBench {
  private static final int RUNS = 5;

  private ReportBench() {}

  public static void main(String[] args) throws IOException {
    System.out.println("page\tMB\trender ms\topen ms (best of " + RUNS + ")\tlimit");
    if (args.length > 0) {
      Path page = Path.of(args[0]).toAbsolutePath();
      System.out.printf("given\t%.2f\t-\t%d\t1000%n", Files.size(page) / 1e6, open(page));
      return;
    }
    Path page = Files.createTempFile("dailies", ".html");
    try {
      measure("fixture", ReportFixture.report(), page);
      measure("bounds", ReportFixture.large(), page);
    } finally {
      Files.delete(page);
    }
  }

  private static void measure(String name, Report report, Path page) throws IOException {
    HtmlReport html = HtmlReport.create();
    html.render(report);
    long start = System.nanoTime();
    Files.writeString(page, html.render(report));
    long millis = (System.nanoTime() - start) / 1_000_000;
    System.out.printf("%s\t%.2f\t%d\t%d\t1000%n", name, Files.size(page) / 1e6, millis, open(page));
  }

  /** Milliseconds from navigation to the end of the load event. */
  private static long open(Path page) throws IOException {
    long best = Long.MAX_VALUE;
    try (Browser browser = Browser.start()) {
      browser.screen(1280, 900, "light");
      for (int i = 0; i < RUNS; i++) {
        browser.driver().get("about:blank");
        browser.driver().get(page.toUri().toString());
        Object took =
            browser
                .driver()
                .executeScript(
                    "return"
                        + " Math.round(performance.getEntriesByType('navigation')[0].loadEventEnd)");
        best = Math.min(best, (Long) took);
      }
    }
    return best;
  }
}
