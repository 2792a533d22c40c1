package org.dailies.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
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

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\n]*", Pattern.DOTALL);
  private static final Pattern LITERAL =
      Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"|'((?:[^'\\\\]|\\\\.)+)'");

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
    String code = COMMENT.matcher(source).replaceAll(" ");
    for (MatchResult literal : LITERAL.matcher(code).results().toList()) {
      String text = literal.group(1) != null ? literal.group(1) : literal.group(2);
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

  @ParameterizedTest
  @ValueSource(strings = {"quote"})
  void noWordOfALanguageStandsInALiteral(String room) throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.list(SOURCES.resolve(room))) {
      for (Path file : files.sorted().toList()) {
        words(Files.readString(file)).forEach(w -> found.add(file.getFileName() + ": " + w));
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void wordsAreSeenInStringsAndCharactersAndNotInComments() {
    String source = "/* said */ a(\"said\"); // dit\nb('\\u7684'); c(\"[\\\\p{IsHan}A-Z]+的?\");";
    assertThat(words(source)).containsExactly("said", "的", "的");
  }
}
