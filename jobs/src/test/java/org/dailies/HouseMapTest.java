package org.dailies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The map in docs/design.md draws the imports that the code has, all of them and no other. */
final class HouseMapTest {
  private static final Path SOURCES = Path.of("jobs/src/main/java/org/dailies");
  private static final Pattern NAMED = Pattern.compile("\\borg\\.dailies\\.([a-z]+)\\.");

  /** Who may read everything, and what everybody may read. */
  private static final String COMMANDS = "cli";

  private static final String CONFIG = "config";

  private static Map<String, Set<String>> drawn() throws IOException {
    Map<String, Set<String>> arrows = new TreeMap<>();
    String from = null;
    for (String line : Files.readAllLines(Path.of("docs/design.md"))) {
      int arrow = line.indexOf(" → ");
      boolean starts = line.matches("[a-z]+ +→ .*");
      boolean goesOn = from != null && line.startsWith("     ");
      from = starts ? line.substring(0, arrow).strip() : goesOn ? from : null;
      if (from != null) {
        String packages = starts ? line.substring(arrow + 3) : line;
        List<String> named = List.of(packages.strip().replaceAll(",$", "").split(", ", -1));
        arrows.computeIfAbsent(from, key -> new TreeSet<>()).addAll(named);
      }
    }
    arrows.remove(COMMANDS);
    return arrows;
  }

  private static Map<String, Set<String>> imported() throws IOException {
    Map<String, Set<String>> arrows = new TreeMap<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        String room = SOURCES.relativize(file).getName(0).toString();
        for (MatchResult name : NAMED.matcher(Files.readString(file)).results().toList()) {
          String other = name.group(1);
          if (!other.equals(room) && !other.equals(CONFIG) && !room.equals(COMMANDS)) {
            arrows.computeIfAbsent(room, key -> new TreeSet<>()).add(other);
          }
        }
      }
    }
    return arrows;
  }

  @Test
  void theMapDrawsTheImportsOfTheCode() throws IOException {
    assertThat(drawn()).isEqualTo(imported());
  }
}
