package org.dailies.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dailies.lexicon.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of a natural language stand in data/language, not in the literals of the code. */
final class WordsInCodeTest {
  private static final Path SOURCES = Path.of("jobs/src/main/java/org/dailies");

  /** A comment, or a literal with what it holds. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "/\\*.*?\\*/|//[^\n]*|\"((?:[^\"\\\\]|\\\\.)*)\"|'((?:[^'\\\\]|\\\\.)+)'",
          Pattern.DOTALL);

  /** Syntax of regular expressions and of Java: no words. */
  private static final Pattern SYNTAX =
      Pattern.compile("\\\\+p\\{\\w+\\}|\\\\+[a-zA-Z]|A-Z|a-z|\\p{Lm}");

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}-]*");

  /** Identifiers that are compared with what the code itself has set. */
  private static final Set<String> IDENTIFIERS = identifiers();

  private static Set<String> identifiers() {
    Set<String> identifiers = new TreeSet<>();
    for (Class<? extends Enum<?>> codes :
        List.of(CueClass.class, Gender.class, PronounKind.class, RoleClass.class)) {
      Arrays.stream(codes.getEnumConstants()).map(Shape::code).forEach(identifiers::add);
    }
    Arrays.stream(Kind.values()).map(Kind::code).forEach(identifiers::add);
    identifiers.add("indefinite"); // the detail of a referent that is nobody in particular
    return identifiers;
  }

  /** The words in literals of a source, but identifiers, syntax and single Latin letters. */
  static List<String> words(String source) {
    List<String> words = new ArrayList<>();
    for (MatchResult token : TOKEN.matcher(source).results().toList()) {
      String text = token.group(1) != null ? token.group(1) : token.group(2);
      if (text == null) {
        continue;
      }
      String plain = SYNTAX.matcher(decoded(text)).replaceAll(" ");
      for (MatchResult word : WORD.matcher(plain).results().toList()) {
        boolean letter = word.group().length() == 1 && word.group().charAt(0) < 0x80;
        if (!letter && !IDENTIFIERS.contains(word.group())) {
          words.add(word.group());
        }
      }
    }
    return words;
  }

  private static String decoded(String text) {
    return Pattern.compile("\\\\u([0-9a-fA-F]{4})")
        .matcher(text)
        .replaceAll(m -> Character.toString(Integer.parseInt(m.group(1), 16)));
  }

  /** Identifiers of a room by source file, from a list beside this test; empty without one. */
  private static Map<String, Set<String>> listed(String room) throws IOException {
    Map<String, Set<String>> listed = new TreeMap<>();
    try (InputStream list = WordsInCodeTest.class.getResourceAsStream(room + ".words")) {
      String text = list == null ? "" : new String(list.readAllBytes(), StandardCharsets.UTF_8);
      Set<String> words = new TreeSet<>();
      for (String line : text.lines().toList()) {
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        int colon = line.indexOf(": ");
        if (colon > 0) {
          words = listed.computeIfAbsent(line.substring(0, colon), key -> new TreeSet<>());
        }
        words.addAll(List.of(line.substring(colon + 1).strip().split(" ", -1)));
      }
    }
    return listed;
  }

  @ParameterizedTest
  @ValueSource(strings = {"article", "frame", "mention", "quote", "text"})
  void noWordOfALanguageStandsInALiteral(String room) throws IOException {
    List<String> found = new ArrayList<>();
    Map<String, Set<String>> listed = listed(room);
    try (Stream<Path> files = Files.list(SOURCES.resolve(room))) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString().replace(".java", "");
        Set<String> identifiers = listed.getOrDefault(name, Set.of());
        words(Files.readString(file)).stream()
            .filter(word -> !identifiers.contains(word))
            .forEach(word -> found.add(name + ": " + word));
      }
    }
    assertThat(found).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"article", "frame", "mention", "text"})
  void everyListedIdentifierStandsInItsFile(String room) throws IOException {
    for (Map.Entry<String, Set<String>> file : listed(room).entrySet()) {
      List<String> words =
          words(Files.readString(SOURCES.resolve(room).resolve(file.getKey() + ".java")));
      assertThat(words).as(file.getKey()).containsAll(file.getValue());
    }
  }

  @Test
  void aDoubleSlashWithinALiteralIsNoComment() {
    assertThat(words("at(\"://\"); b(\"dit\");")).containsExactly("dit");
  }

  @Test
  void wordsAreSeenInStringsAndCharactersAndNotInComments() {
    String source = "/* said */ a(\"said\"); // dit\nb('\\u7684'); c(\"[\\\\p{IsHan}A-Z]+的?\");";
    assertThat(words(source)).containsExactly("said", "的", "的");
  }
}
