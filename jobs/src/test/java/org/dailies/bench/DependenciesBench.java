package org.dailies.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Every dependency that {@code pom.xml} names, with its version and the newest release that Maven's
 * metadata tells. Without the network, or under {@code DAILIES_OFFLINE}, it says so and ends in
 * code 3; it never says that something is the newest without having asked.
 */
public final class DependenciesBench {
  private static final String GOAL =
      "org.codehaus.mojo:versions-maven-plugin:display-dependency-updates";

  /** {@code group:artifact ...... 1.0 -> 1.1}, the second version where there is a newer one. */
  private static final Pattern LINE =
      Pattern.compile(
          "([\\w.-]{1,80}:[\\w.-]{1,80}) \\.{2,80} +([\\w.-]{1,40})(?: -> ([\\w.-]{1,40}))?");

  private DependenciesBench() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    String offline = System.getenv("DAILIES_OFFLINE");
    if (offline != null && !offline.isEmpty()) {
      unknown("DAILIES_OFFLINE is set");
    }
    Process maven =
        new ProcessBuilder(
                "mvn",
                "-B",
                "-Dstyle.color=never",
                GOAL,
                "-Dverbose=true",
                "-DprocessDependencyManagement=false",
                "-Dmaven.version.ignore=(?i).*[-.](alpha|beta|rc|cr|m|ea|preview|snapshot)[-.]?\\d*.*")
            .redirectErrorStream(true)
            .start();
    String said = new String(maven.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    List<String[]> found = found(said);
    if (maven.waitFor() != 0 || found.isEmpty() || said.contains("offline")) {
      unknown("Maven could not ask for versions");
    }
    long newer = found.stream().filter(line -> line[2] != null).count();
    System.out.printf(Locale.ROOT, "%-66s %-14s %s%n", "dependency", "here", "newest");
    for (String[] line : found) {
      System.out.printf(
          Locale.ROOT, "%-66s %-14s %s%n", line[0], line[1], line[2] == null ? "=" : line[2]);
    }
    System.out.printf(
        Locale.ROOT, "%d dependencies, %d with a newer version%n", found.size(), newer);
  }

  private static List<String[]> found(String said) {
    // Maven breaks long lines behind the dots.
    String joined = said.replace("\n[INFO]       ", " ").replaceAll(" {2,}", " ");
    List<String[]> found = new ArrayList<>();
    for (Matcher line = LINE.matcher(joined); line.find(); ) {
      found.add(new String[] {line.group(1), line.group(2), line.group(3)});
    }
    return found;
  }

  private static void unknown(String why) {
    System.err.println("The newest versions are not known: " + why);
    System.exit(3);
  }
}
