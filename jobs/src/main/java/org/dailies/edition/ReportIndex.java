package org.dailies.edition;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The page above the reports: links to each day's, newest first. */
final class ReportIndex {
  private static final String HEAD =
      """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>Dailies</title>
      </head>
      <body>
      <h1>Dailies</h1>
      <ul>
      """;

  private ReportIndex() {}

  static void write(Path reports) throws IOException {
    List<String> days;
    try (Stream<Path> children = Files.list(reports)) {
      days =
          children
              .filter(child -> Files.exists(child.resolve("index.html")))
              .map(child -> child.getFileName().toString())
              .sorted(Comparator.reverseOrder())
              .toList();
    }
    StringBuilder page = new StringBuilder(HEAD);
    for (String day : days) {
      page.append("<li><a href=\"")
          .append(day)
          .append("/index.html\">")
          .append(day)
          .append("</a>\n");
    }
    page.append("</ul>\n</body>\n</html>\n");
    Files.writeString(reports.resolve("index.html"), page.toString(), StandardCharsets.UTF_8);
  }
}
