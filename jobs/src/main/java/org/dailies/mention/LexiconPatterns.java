package org.dailies.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dailies.lexicon.Alias;
import org.dailies.lexicon.Context;
import org.dailies.lexicon.Entry;
import org.dailies.lexicon.Lexicon;
import org.dailies.text.Glyphs;

/** All wordings of a lexicon in one automaton: names, what blocks them, and context words. */
final class LexiconPatterns {
  private static final Sense[] NO_SENSES = {};
  private static final int[] NO_CONTEXTS = {};

  /** Letters of a name that takes case endings, at least. */
  private static final int SHORTEST_NAME = 4;

  private final Trie trie;
  private final Trie stems;
  private final Openings stemOpenings;
  private final WordKeys words;
  private final Sense[][] senses;
  private final int[][] contexts;
  private final int[][] stemContexts;
  private final Map<String, Integer> contextIds;

  private LexiconPatterns(
      SortedMap<String, Slot> slots,
      SortedMap<String, Slot> stemSlots,
      Map<String, Integer> contextIds) {
    List<String> keys = List.copyOf(slots.keySet());
    this.senses = new Sense[keys.size()][];
    this.contexts = new int[keys.size()][];
    boolean[] capital = new boolean[keys.size()];
    for (int key = 0; key < keys.size(); key++) {
      Slot slot = slots.get(keys.get(key));
      senses[key] = slot.senses.isEmpty() ? NO_SENSES : slot.senses.toArray(NO_SENSES);
      contexts[key] = ints(slot.contexts);
      capital[key] = slot.isCapital();
    }
    this.trie = Trie.of(keys);
    this.words = WordKeys.of(keys, capital);
    List<String> stemKeys = List.copyOf(stemSlots.keySet());
    this.stems = Trie.of(stemKeys);
    this.stemOpenings = Openings.of(stemKeys);
    this.stemContexts = new int[stemKeys.size()][];
    for (int key = 0; key < stemKeys.size(); key++) {
      stemContexts[key] = ints(stemSlots.get(stemKeys.get(key)).contexts);
    }
    this.contextIds = contextIds;
  }

  static LexiconPatterns of(Lexicon lexicon) {
    TreeMap<String, Slot> slots = new TreeMap<>();
    TreeMap<String, Slot> stemSlots = new TreeMap<>();
    for (Entry entry : lexicon.entries()) {
      for (Alias alias : entry.aliases()) {
        Glyphs glyphs = Glyphs.of(alias.text());
        Sense sense =
            new Sense(entry, alias, alias.ambiguous() ? lexicon.rule(alias.rule()) : null, glyphs);
        slot(slots, alias.text()).senses.add(sense);
      }
      for (String blocker : entry.blockers()) {
        slot(slots, blocker).senses.add(new Sense(entry, null, null, Glyphs.of(blocker)));
      }
    }
    Map<String, Integer> contextIds = new HashMap<>();
    for (Context context : lexicon.contexts()) {
      int id = contextIds.size();
      contextIds.put(context.id(), id);
      for (String word : context.words()) {
        if (word.endsWith("*")) {
          slot(stemSlots, word.substring(0, word.length() - 1)).contexts.add(id);
        } else {
          slot(slots, word).contexts.add(id);
        }
      }
    }
    return new LexiconPatterns(slots, stemSlots, Map.copyOf(contextIds));
  }

  /** The number of a context, as {@link #read} reports it; -1 where there is none. */
  int context(String id) {
    return contextIds.getOrDefault(id, -1);
  }

  /** How many contexts there are. */
  int contextCount() {
    return contextIds.size();
  }

  /** Reads a text once and hands over every wording that stands there as words of their own. */
  void read(Glyphs text, String language, Sink sink) {
    char[] glyphs = text.array();
    int length = text.length();
    boolean genitives = language.equals("de");
    Set<String> endings = Boundaries.endings(language);
    int start = 0;
    while (start < length) {
      if (Boundaries.isWord(glyphs[start])) {
        int before = 0;
        int hash = WordKeys.hash(0, glyphs[start]);
        int end = start + 1;
        while (end < length && Boundaries.isWord(glyphs[end])) {
          before = hash;
          hash = WordKeys.hash(hash, glyphs[end++]);
        }
        stems(text, sink, start);
        if (words.opens(hash)) {
          word(text, language, sink, start, end, hash);
        }
        if (genitives && glyphs[end - 1] == 's' && words.opens(before)) {
          word(text, language, sink, start, end - 1, before);
        }
        if (!endings.isEmpty() && isCapital(text, start)) {
          inflected(text, language, endings, sink, start, end);
        }
        start = end;
      } else {
        if (Boundaries.starts(glyphs, start)) {
          stems(text, sink, start);
          walk(text, language, sink, start);
        }
        start++;
      }
    }
  }

  private void word(Glyphs text, String language, Sink sink, int start, int end, int hash) {
    words.find(
        text.array(),
        text.length(),
        start,
        end,
        hash,
        isCapital(text, start),
        (key, keyEnd) -> found(text, language, sink, key, start, keyEnd));
  }

  private static boolean isCapital(Glyphs text, int start) {
    return Character.isUpperCase(text.text().charAt(text.start(start)));
  }

  /** Looks for a name of which the word is a case: {@code Netflixin}. */
  private void inflected(
      Glyphs text, String language, Set<String> endings, Sink sink, int start, int end) {
    char[] glyphs = text.array();
    int hash = 0;
    for (int stem = start; stem < end; stem++) {
      if (stem - start >= SHORTEST_NAME
          && end - stem <= Boundaries.LONGEST_ENDING
          && words.opens(hash)
          && endings.contains(new String(glyphs, stem, end - stem))) {
        word(text, language, sink, start, stem, hash);
      }
      hash = WordKeys.hash(hash, glyphs[stem]);
    }
  }

  private void walk(Glyphs text, String language, Sink sink, int start) {
    char[] glyphs = text.array();
    int length = text.length();
    int node = trie.root(glyphs[start]);
    int end = start + 1;
    while (node != 0) {
      int key = trie.key(node);
      if (key >= 0) {
        found(text, language, sink, key, start, end);
      }
      if (end >= length) {
        return;
      }
      node = trie.child(node, glyphs[end++]);
    }
  }

  private void stems(Glyphs text, Sink sink, int start) {
    char[] glyphs = text.array();
    if (!stemOpenings.at(glyphs, start, text.length())) {
      return;
    }
    int node = stems.root(glyphs[start]);
    int end = start + 1;
    while (node != 0) {
      int key = stems.key(node);
      if (key >= 0) {
        for (int context : stemContexts[key]) {
          sink.context(context, text.start(start), text.end(end));
        }
      }
      if (end >= text.length()) {
        return;
      }
      node = stems.child(node, glyphs[end++]);
    }
  }

  private void found(Glyphs text, String language, Sink sink, int key, int start, int end) {
    if (!Boundaries.ends(text.array(), text.length(), end, language)) {
      return;
    }
    for (int context : contexts[key]) {
      sink.context(context, text.start(start), text.end(end));
    }
    List<Sense> fitting = List.of();
    for (Sense sense : senses[key]) {
      if (sense.fits(text, start, language)) {
        if (fitting.isEmpty()) {
          fitting = new ArrayList<>(1);
        }
        fitting.add(sense);
      }
    }
    if (!fitting.isEmpty() && !Boundaries.inAddress(text.array(), text.length(), start, end)) {
      boolean quoted = text.at(start) == '"' && end - start > 2;
      sink.senses(
          fitting, text.start(quoted ? start + 1 : start), text.end(quoted ? end - 1 : end));
    }
  }

  private static Slot slot(Map<String, Slot> slots, String wording) {
    return slots.computeIfAbsent(Glyphs.fold(wording), key -> new Slot());
  }

  private static int[] ints(List<Integer> numbers) {
    return numbers.isEmpty()
        ? NO_CONTEXTS
        : numbers.stream().mapToInt(Integer::intValue).distinct().toArray();
  }

  /** Takes what stands in a text. */
  interface Sink {
    /** A context word stands at a range of the text; of a stem, its own. */
    void context(int context, int start, int end);

    /** A wording stands at a range of the text. */
    void senses(List<Sense> senses, int start, int end);
  }

  private static final class Slot {
    final List<Sense> senses = new ArrayList<>(1);
    final List<Integer> contexts = new ArrayList<>(1);

    boolean isCapital() {
      return contexts.isEmpty() && senses.stream().allMatch(Sense::isCapital);
    }
  }
}
