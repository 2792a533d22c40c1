package org.dailies.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dailies.text.Glyphs;

/**
 * Looks a lexicon over: faults are what has no meaning (relations to nothing, unknown rules),
 * warnings what is likely a slip (clashing aliases, ambiguous entries without examples).
 */
public final class LexiconCheck {
  private final Lexicon lexicon;
  private final List<String> faults = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();

  private LexiconCheck(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Checks a lexicon. */
  public static LexiconCheck of(Lexicon lexicon) {
    LexiconCheck check = new LexiconCheck(lexicon);
    check.rules();
    check.entries();
    check.clashes();
    return check;
  }

  /** What has no meaning; a lexicon with any of these is not loaded. */
  public List<String> faults() {
    return List.copyOf(faults);
  }

  /** What is likely a slip. */
  public List<String> warnings() {
    return List.copyOf(warnings);
  }

  private void rules() {
    Set<String> contexts = new HashSet<>();
    lexicon.contexts().forEach(context -> contexts.add(context.id()));
    for (Context context : lexicon.contexts()) {
      for (String word : context.words()) {
        if (isEmpty(word.endsWith("*") ? word.substring(0, word.length() - 1) : word)) {
          fault("the context %s has an empty word: \"%s\"", context.id(), word);
        }
      }
    }
    for (Rule rule : lexicon.rules()) {
      for (List<String> named :
          List.of(rule.near(), rule.against(), rule.document(), rule.beside(), rule.owns())) {
        for (String context : named) {
          if (!contexts.contains(context)) {
            fault("the rule %s names the context %s, which is not there", rule.name(), context);
          }
        }
      }
    }
  }

  private void entries() {
    Set<String> rules = new HashSet<>();
    lexicon.rules().forEach(rule -> rules.add(rule.name()));
    for (Entry entry : lexicon.entries()) {
      if (!entry.id().matches("[a-z0-9]++(?:-[a-z0-9]++)*+")) {
        fault("the id %s is not in kebab-case", entry.id());
      }
      if (entry.aliases().isEmpty()) {
        fault("%s has no alias", entry.id());
      }
      for (Alias alias : entry.aliases()) {
        if (isEmpty(alias.text())) {
          fault("%s has an empty alias: \"%s\"", entry.id(), alias.text());
        }
        if (alias.ambiguous() && !rules.contains(alias.rule())) {
          fault("%s: the alias %s names no rule: %s", entry.id(), alias.text(), alias.rule());
        }
      }
      for (Relation relation : entry.relations()) {
        relation(entry, relation);
      }
      if (entry.ambiguous()
          && (entry.examples().must().isEmpty() || entry.examples().mustNot().isEmpty())) {
        warn("%s is ambiguous and lacks examples", entry.id());
      }
    }
  }

  private void relation(Entry entry, Relation relation) {
    if (!lexicon.has(relation.target())) {
      fault("%s belongs to %s, which is not there", entry.id(), relation.target());
    } else if (relation.target().equals(entry.id())) {
      fault("%s belongs to itself", entry.id());
    }
    if (relation.from() != null
        && relation.to() != null
        && !relation.from().isBefore(relation.to())) {
      fault("%s belongs to %s until before it begins", entry.id(), relation.target());
    }
  }

  private void clashes() {
    Map<String, Set<String>> owners = new HashMap<>();
    for (Entry entry : lexicon.entries()) {
      for (Alias alias : entry.aliases()) {
        String key =
            alias.casing() == Alias.Casing.EXACT ? alias.text() : Glyphs.fold(alias.text());
        if (!alias.ambiguous()) {
          owners.computeIfAbsent(key, k -> new TreeSet<>()).add(entry.id());
        }
      }
    }
    for (Map.Entry<String, Set<String>> owner : new java.util.TreeMap<>(owners).entrySet()) {
      if (owner.getValue().size() > 1) {
        warn("%s is an alias of %s", owner.getKey(), String.join(", ", owner.getValue()));
      }
    }
  }

  private static boolean isEmpty(String text) {
    return Glyphs.fold(text).isBlank();
  }

  private void fault(String message, Object... args) {
    faults.add(String.format(Locale.ROOT, message, args));
  }

  private void warn(String message, Object... args) {
    warnings.add(String.format(Locale.ROOT, message, args));
  }
}
