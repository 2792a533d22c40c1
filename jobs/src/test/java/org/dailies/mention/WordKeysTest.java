package org.dailies.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

final class WordKeysTest {

  @Property(tries = 500)
  void everyKeyThatStandsAtAWordIsFoundAndNothingElse(
      @ForAll @Size(max = 40)
          Set<
                  @NotEmpty @StringLength(max = 7) @CharRange(from = 'a', to = 'c')
                  @Chars({' ', '-'}) String>
              keys,
      @ForAll @NotEmpty @StringLength(max = 12) @CharRange(from = 'a', to = 'c') @Chars({' ', '-'})
          String text) {
    List<String> sorted = new ArrayList<>(new TreeSet<>(keys));
    WordKeys words = WordKeys.of(sorted, new boolean[sorted.size()]);
    if (!Boundaries.isWord(text.charAt(0))) {
      return;
    }
    List<String> expected =
        sorted.stream().filter(key -> text.startsWith(key) && endsAWord(text, key)).toList();
    assertThat(found(words, sorted, text, true)).containsAll(expected);
    assertThat(found(words, sorted, text, true)).allMatch(text::startsWith);
  }

  @Test
  void aSmallLetterOpensNoNameThatBeginsWithACapital() {
    List<String> keys = List.of("friends", "star wars", "streaming");
    WordKeys words = WordKeys.of(keys, new boolean[] {true, true, false});
    assertThat(found(words, keys, "friends", false)).isEmpty();
    assertThat(found(words, keys, "friends", true)).containsExactly("friends");
    assertThat(found(words, keys, "star wars", false)).isEmpty();
    assertThat(found(words, keys, "star wars", true)).containsExactly("star wars");
    assertThat(found(words, keys, "streaming", false)).containsExactly("streaming");
  }

  private static boolean endsAWord(String text, String key) {
    return key.length() == text.length()
        || !Boundaries.isWord(text.charAt(key.length()))
        || !Boundaries.isWord(key.charAt(key.length() - 1));
  }

  private static List<String> found(
      WordKeys words, List<String> keys, String text, boolean capital) {
    char[] glyphs = text.toCharArray();
    int hash = 0;
    int end = 0;
    while (end < glyphs.length && Boundaries.isWord(glyphs[end])) {
      hash = WordKeys.hash(hash, glyphs[end++]);
    }
    List<String> found = new ArrayList<>();
    if (words.opens(hash)) {
      words.find(
          glyphs, glyphs.length, 0, end, hash, capital, (key, keyEnd) -> found.add(keys.get(key)));
    }
    return found;
  }
}
