package org.dailies.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dailies.lexicon.Alias;
import org.dailies.lexicon.Context;
import org.dailies.lexicon.Entry;
import org.dailies.lexicon.Lexicon;
import org.dailies.text.Glyphs;

/** All wordings of a lexicon in one automaton: names, what blocks them, and context words. */
final class Patterns {
  private static final Sense[] NO_SENSES = {};
  private static final int[] NO_CONTEXTS = {};

  private final Trie trie;
  private final Sense[][] senses;
  private final int[][] contexts;
  private final int[][] prefixes;
  private final Map<String, Integer> contextIds;

  private Patterns(
      Trie trie,
      Sense[][] senses,
      int[][] contexts,
      int[][] prefixes,
      Map<String, Integer> contextIds) {
    this.trie = trie;
    this.senses = senses;
    this.contexts = contexts;
    this.prefixes = prefixes;
    this.contextIds = contextIds;
  }

  static Patterns of(Lexicon lexicon) {
    TreeMap<String, Slot> slots = new TreeMap<>();
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
          slot(slots, word.substring(0, word.length() - 1)).prefixes.add(id);
        } else {
          slot(slots, word).contexts.add(id);
        }
      }
    }
    List<String> keys = List.copyOf(slots.keySet());
    Sense[][] senses = new Sense[keys.size()][];
    int[][] contexts = new int[keys.size()][];
    int[][] prefixes = new int[keys.size()][];
    for (int key = 0; key < keys.size(); key++) {
      Slot slot = slots.get(keys.get(key));
      senses[key] = slot.senses.isEmpty() ? NO_SENSES : slot.senses.toArray(NO_SENSES);
      contexts[key] = ints(slot.contexts);
      prefixes[key] = ints(slot.prefixes);
    }
    return new Patterns(Trie.of(keys), senses, contexts, prefixes, Map.copyOf(contextIds));
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
    for (int start = 0; start < length; start++) {
      int node = trie.root(glyphs[start]);
      if (node == 0 || !Boundaries.starts(glyphs, start)) {
        continue;
      }
      int end = start + 1;
      while (node != 0) {
        int key = trie.key(node);
        if (key >= 0) {
          found(text, language, sink, key, start, end);
        }
        if (end >= length) {
          break;
        }
        node = trie.child(node, glyphs[end++]);
      }
    }
  }

  private void found(Glyphs text, String language, Sink sink, int key, int start, int end) {
    for (int context : prefixes[key]) {
      sink.context(context, text.start(start));
    }
    if ((senses[key].length == 0 && contexts[key].length == 0)
        || !Boundaries.ends(text.array(), text.length(), end, language)) {
      return;
    }
    for (int context : contexts[key]) {
      sink.context(context, text.start(start));
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
    /** A context word begins at an offset of the text. */
    void context(int context, int start);

    /** A wording stands at a range of the text. */
    void senses(List<Sense> senses, int start, int end);
  }

  private static final class Slot {
    final List<Sense> senses = new ArrayList<>(1);
    final List<Integer> contexts = new ArrayList<>(1);
    final List<Integer> prefixes = new ArrayList<>(1);
  }
}
