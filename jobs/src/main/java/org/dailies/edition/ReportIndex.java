package org.dailies.edition;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The page above the reports: links to each day's, newest first. */
final class ReportIndex {
  private static final String LATEST = "latest";
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

  /** Writes the page, and leads {@code latest} to the newest day. */
  static void write(Path reports) throws IOException {
    List<String> days;
    try (Stream<Path> children = Files.list(reports)) {
      days =
          children
              .filter(child -> Files.exists(child.resolve("index.html")))
              .map(child -> child.getFileName().toString())
              .filter(name -> !name.startsWith(".") && !name.equals(LATEST))
              .sorted(Comparator.reverseOrder())
              .toList();
    }
    if (!days.isEmpty()) {
      latest(reports, days.get(0));
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
    Path beside = Files.createTempFile(reports, ".index", ".html");
    try {
      Files.writeString(beside, page.toString(), StandardCharsets.UTF_8);
      ReportDirectory.readable(beside);
      Files.move(beside, reports.resolve("index.html"), StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /** A link that is replaced in one step, so that its address always shows a whole report. */
  private static void latest(Path reports, String day) throws IOException {
    Path latest = reports.resolve(LATEST);
    if (Files.exists(latest, LinkOption.NOFOLLOW_LINKS) && !Files.isSymbolicLink(latest)) {
      return;
    }
    Path beside = reports.resolve(".latest");
    Files.deleteIfExists(beside);
    try {
      Files.createSymbolicLink(beside, Path.of(day));
    } catch (UnsupportedOperationException | FileSystemException e) {
      // The file system has no links: the days and their index remain.
      return;
    }
    Files.move(beside, latest, StandardCopyOption.ATOMIC_MOVE);
  }
}
