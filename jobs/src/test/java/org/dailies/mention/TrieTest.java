package org.dailies.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class TrieTest {
  @Property(tries = 300)
  void everyKeyIsFoundAndNothingElse(
      @ForAll @Size(max = 60)
          Set<@NotEmpty @StringLength(max = 6) @CharRange(from = 'a', to = 'd') String> keys,
      @ForAll @StringLength(max = 8) @CharRange(from = 'a', to = 'd') String probe) {
    List<String> sorted = new ArrayList<>(new TreeSet<>(keys));
    Trie trie = Trie.of(sorted);
    for (int i = 0; i < sorted.size(); i++) {
      assertThat(find(trie, sorted.get(i))).isEqualTo(i);
    }
    assertThat(find(trie, probe)).isEqualTo(sorted.indexOf(probe));
  }

  @Property(tries = 20)
  void wideNodesAreSearchedToo(
      @ForAll @Size(min = 20, max = 200)
          Set<@AlphaChars @NotEmpty @StringLength(max = 2) String> keys) {
    List<String> sorted = new ArrayList<>(new TreeSet<>(keys));
    Trie trie = Trie.of(sorted);
    for (int i = 0; i < sorted.size(); i++) {
      assertThat(find(trie, sorted.get(i))).isEqualTo(i);
    }
  }

  private static int find(Trie trie, String key) {
    if (key.isEmpty()) {
      return -1;
    }
    int node = trie.root(key.charAt(0));
    for (int i = 1; node != 0 && i < key.length(); i++) {
      node = trie.child(node, key.charAt(i));
    }
    return node == 0 ? -1 : trie.key(node);
  }
}
