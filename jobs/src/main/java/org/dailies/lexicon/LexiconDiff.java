package org.dailies.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What differs between two lexicons.
 *
 * @param added ids only the newer has
 * @param removed ids only the older has
 * @param changed one line for each difference of an entry both have
 * @param rules names of the rules and contexts that differ
 */
public record LexiconDiff(
    List<String> added, List<String> removed, List<String> changed, List<String> rules) {

  public LexiconDiff {
    added = List.copyOf(added);
    removed = List.copyOf(removed);
    changed = List.copyOf(changed);
    rules = List.copyOf(rules);
  }

  /** Compares two lexicons. */
  public static LexiconDiff of(Lexicon before, Lexicon after) {
    TreeMap<String, Entry> old = new TreeMap<>();
    before.entries().forEach(entry -> old.put(entry.id(), entry));
    TreeMap<String, Entry> now = new TreeMap<>();
    after.entries().forEach(entry -> now.put(entry.id(), entry));
    List<String> changed = new ArrayList<>();
    for (Entry entry : now.values()) {
      if (old.containsKey(entry.id())) {
        compare(old.get(entry.id()), entry, changed);
      }
    }
    return new LexiconDiff(
        without(now.keySet(), old.keySet()),
        without(old.keySet(), now.keySet()),
        changed,
        rules(before, after));
  }

  /** Whether the two are the same. */
  public boolean isEmpty() {
    return added.isEmpty() && removed.isEmpty() && changed.isEmpty() && rules.isEmpty();
  }

  private static void compare(Entry before, Entry after, List<String> changed) {
    String id = after.id();
    differ(changed, id, "kind", before.kind().code(), after.kind().code());
    differ(changed, id, "name", before.name(), after.name());
    differ(changed, id, "generative", before.generative(), after.generative());
    differ(changed, id, "explicit", before.explicit(), after.explicit());
    sets(changed, id, "alias", aliases(before), aliases(after));
    sets(changed, id, "blocker", new TreeSet<>(before.blockers()), new TreeSet<>(after.blockers()));
    sets(changed, id, "belongs to", relations(before), relations(after));
  }

  private static void differ(
      List<String> changed, String id, String what, Object before, Object after) {
    if (!Objects.equals(before, after)) {
      changed.add(String.format(Locale.ROOT, "%s: %s %s → %s", id, what, before, after));
    }
  }

  private static void sets(
      List<String> changed, String id, String what, Set<String> before, Set<String> after) {
    without(after, before).forEach(one -> changed.add(id + ": + " + what + " " + one));
    without(before, after).forEach(one -> changed.add(id + ": - " + what + " " + one));
  }

  private static Set<String> aliases(Entry entry) {
    Set<String> aliases = new TreeSet<>();
    for (Alias alias : entry.aliases()) {
      String rule = alias.ambiguous() ? " by " + alias.rule() : "";
      String only = alias.only() ? " only in " + alias.language() : "";
      aliases.add(alias.text() + rule + only);
    }
    return aliases;
  }

  private static Set<String> relations(Entry entry) {
    Set<String> relations = new TreeSet<>();
    for (Relation relation : entry.relations()) {
      String from = relation.from() == null ? "" : " from " + relation.from();
      String to = relation.to() == null ? "" : " to " + relation.to();
      relations.add(relation.target() + from + to);
    }
    return relations;
  }

  private static List<String> rules(Lexicon before, Lexicon after) {
    TreeMap<String, Object> old = new TreeMap<>();
    before.rules().forEach(rule -> old.put("rule " + rule.name(), rule));
    before.contexts().forEach(context -> old.put("context " + context.id(), context));
    TreeMap<String, Object> now = new TreeMap<>();
    after.rules().forEach(rule -> now.put("rule " + rule.name(), rule));
    after.contexts().forEach(context -> now.put("context " + context.id(), context));
    Set<String> names = new TreeSet<>(old.keySet());
    names.addAll(now.keySet());
    names.removeIf(name -> Objects.equals(old.get(name), now.get(name)));
    return List.copyOf(names);
  }

  private static List<String> without(Set<String> all, Set<String> those) {
    return all.stream().filter(one -> !those.contains(one)).sorted().toList();
  }
}
