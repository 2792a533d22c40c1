package org.dailies.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No wording of a report stands in its templates or its code: all of it is in message files. */
class WordingTest {
  /** Markup and expressions: what is left of a template without them is text that readers see. */
  private static final Pattern NO_TEXT =
      Pattern.compile(
          "<!doctype[^>]*>|<[a-z/][^<>]*>|@(?:import|param)[^\n]*|@template\\.[^\n]*"
              + "|@(?:else|endif|endfor)|&[a-z]+;");

  private static final Pattern SHOWN_ATTRIBUTE =
      Pattern.compile("(?:aria-label|title|alt|placeholder)=\"([^\"]*)\"");

  /** Names and abbreviations that are the same in every language. */
  private static final Set<String> NAMES = Set.of("Dailies", "A", "B", "q", "x");

  /** A literal of several words, or one that begins like a sentence. */
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

  private static final Pattern PROSE = Pattern.compile("[A-Za-z]{2,}[,;:]? [a-z]{2,}");

  /** What is no wording of a report: faults told to operators, and columns of tables and files. */
  private static final Pattern FOR_MACHINES =
      Pattern.compile(
          "(?s).*(?:usage|Exception|println|Sheet\\.of|orderBy|filter|col|Svg\\.of|stretched|rect)\\(.*");

  /** Markup, classes of styles and patterns of dates for machines. */
  private static final Pattern MARKUP =
      Pattern.compile(
          "(?s).*[<>].*|chart (?:small|large)|EEE, d MMM .*|.*(?:boundary=|charset=|base-uri).*");

  /** Faults told to operators, and the names of rows in a CSV file. */
  private static final Set<String> NO_WORDING =
      Set.of("Hook.java", "Overrides.java", "HealthSheet.java");

  @Test
  void noWordingStandsInTemplates() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : files("jobs/src/main/jte", ".jte")) {
      String source = withoutExpressions(Files.readString(file, StandardCharsets.UTF_8));
      Matcher shown = SHOWN_ATTRIBUTE.matcher(source);
      while (shown.find()) {
        words(shown.group(1)).forEach(word -> found.add(file.getFileName() + ": " + word));
      }
      words(NO_TEXT.matcher(source).replaceAll(" "))
          .forEach(word -> found.add(file.getFileName() + ": " + word));
    }
    assertThat(found).isEmpty();
  }

  private static Set<String> words(String text) {
    Set<String> words = new TreeSet<>();
    Matcher word = Pattern.compile("\\p{L}[\\p{L}’']*").matcher(text);
    while (word.find()) {
      words.add(word.group());
    }
    words.removeAll(NAMES);
    return words;
  }

  /** A template without its expressions, conditions and loops, which may nest parentheses. */
  private static String withoutExpressions(String source) {
    StringBuilder kept = new StringBuilder();
    for (int at = 0; at < source.length(); at++) {
      int end = end(source, at);
      if (end > at) {
        at = end;
        kept.append(' ');
      } else {
        kept.append(source.charAt(at));
      }
    }
    return kept.toString();
  }

  private static int end(String source, int at) {
    for (String open : List.of("$unsafe{", "${", "!{", "@if(", "@elseif(", "@for(")) {
      if (source.startsWith(open, at)) {
        char opening = open.charAt(open.length() - 1);
        char closing = opening == '{' ? '}' : ')';
        int depth = 0;
        for (int i = at + open.length() - 1; i < source.length(); i++) {
          depth += source.charAt(i) == opening ? 1 : source.charAt(i) == closing ? -1 : 0;
          if (depth == 0) {
            return i;
          }
        }
      }
    }
    return at;
  }

  @Test
  void noWordingStandsInCode() throws IOException {
    List<String> found = new ArrayList<>();
    List<Path> files = new ArrayList<>(files("jobs/src/main/java/org/dailies/report", ".java"));
    files.addAll(files("jobs/src/main/java/org/dailies/edition", ".java"));
    files.removeIf(file -> NO_WORDING.contains(file.getFileName().toString()));
    for (Path file : files) {
      for (String literal : literals(Files.readString(file, StandardCharsets.UTF_8))) {
        found.add(file.getFileName() + ": " + literal);
      }
    }
    assertThat(found).isEmpty();
  }

  /** The literals that read like prose. */
  private static List<String> literals(String source) {
    String code = source.replaceAll("(?s)/\\*\\*.*?\\*/", " ").replaceAll("(?m)^\\s*//.*$", " ");
    List<String> found = new ArrayList<>();
    for (String statement : code.split("[;{}]\n")) {
      Matcher literal = LITERAL.matcher(statement);
      while (!FOR_MACHINES.matcher(statement).matches() && literal.find()) {
        String text = literal.group(1);
        if (PROSE.matcher(text).find() && !MARKUP.matcher(text).matches()) {
          found.add(text);
        }
      }
    }
    return found;
  }

  @Test
  void whatReadsLikeProseIsFound() {
    assertThat(literals("{\n  return name + \" is named for the first time.\";\n}\n")).hasSize(1);
    assertThat(literals("{\n  return words.say(\"label.stories\", \"name\", name);\n}\n"))
        .isEmpty();
  }

  private static List<Path> files(String root, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(root))) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }
}
