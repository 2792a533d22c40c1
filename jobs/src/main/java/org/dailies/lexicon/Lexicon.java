package org.dailies.lexicon;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dailies.DailiesException;
import org.dailies.config.LexiconConfig;

/** The entries, rules and contexts in force, and how entries roll up. Immutable. */
public final class Lexicon {
  private static final int DEPTH = 8;

  private final Map<String, Entry> entries;
  private final Map<String, Rule> rules;
  private final Map<String, Context> contexts;
  private final String version;

  Lexicon(
      Map<String, Entry> entries,
      Map<String, Rule> rules,
      Map<String, Context> contexts,
      String version) {
    this.entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    this.rules = Collections.unmodifiableMap(new LinkedHashMap<>(rules));
    this.contexts = Collections.unmodifiableMap(new LinkedHashMap<>(contexts));
    this.version = version;
  }

  /**
   * The lexicon of the class path with the configured paths stacked on it.
   *
   * @throws DailiesException where a file is absent or says something that has no meaning
   */
  public static Lexicon load(LexiconConfig config) {
    LexiconReader reader = new LexiconReader();
    reader.readClassPath();
    config.paths().forEach(reader::read);
    return reader.lexicon();
  }

  /**
   * The lexicon at a path: a directory with an {@code index.yaml} is a whole one, alone; other
   * files and directories are stacked on that of the class path.
   */
  public static Lexicon at(Path path) {
    LexiconReader reader = new LexiconReader();
    if (Files.exists(path.resolve("index.yaml"))) {
      reader.readIndexed(path);
    } else {
      reader.readClassPath();
      reader.read(path);
    }
    return reader.lexicon();
  }

  /** A lexicon of the given YAML and nothing else. */
  public static Lexicon parse(String source, String yaml) {
    LexiconReader reader = new LexiconReader();
    reader.read(source, yaml);
    return reader.lexicon();
  }

  /** The entry of that id; one that is not there is a fault of the caller. */
  public Entry entry(String id) {
    Entry entry = entries.get(id);
    if (entry == null) {
      throw new DailiesException(DailiesException.Code.INTERNAL, "No lexicon entry: %s", id);
    }
    return entry;
  }

  /** Whether there is an entry of that id. */
  public boolean has(String id) {
    return entries.containsKey(id);
  }

  /** All entries, in the order of the files. */
  public Collection<Entry> entries() {
    return entries.values();
  }

  /** All rules. */
  public Collection<Rule> rules() {
    return rules.values();
  }

  /** All contexts. */
  public Collection<Context> contexts() {
    return contexts.values();
  }

  /** The rule of that name. */
  public Rule rule(String name) {
    Rule rule = rules.get(name);
    if (rule == null) {
      throw new DailiesException(DailiesException.Code.INTERNAL, "No lexicon rule: %s", name);
    }
    return rule;
  }

  /** What reports call an entry; the id itself where rows are of a lexicon that had it. */
  public String name(String id) {
    return has(id) ? entry(id).name() : id;
  }

  /**
   * In how many entries of AI terms a language has words of its own: where there are few, texts in
   * it speak of generative AI without being seen.
   *
   * @param language ISO 639-1
   */
  public long terms(String language) {
    return entries.values().stream()
        .filter(entry -> entry.kind() == Kind.AI_TERM)
        .filter(entry -> entry.aliases().stream().anyMatch(a -> a.language().equals(language)))
        .count();
  }

  /** A hash of all that is in force, 16 hexadecimal digits. */
  public String version() {
    return version;
  }

  /**
   * The studio an entry rolls up to on a day (today's relations for a null day): a studio to its
   * owner or itself, a brand, title or person to its studio; null where there is none.
   */
  public String studioOf(String id, LocalDate day) {
    return root(id, day, Kind.STUDIO);
  }

  /** The vendor a tool belongs to on a day, a vendor itself; null where there is none. */
  public String vendorOf(String id, LocalDate day) {
    return root(id, day, Kind.VENDOR);
  }

  private String root(String id, LocalDate day, Kind kind) {
    String found = null;
    String at = id;
    for (int depth = 0; at != null && depth < DEPTH; depth++) {
      Entry entry = entries.get(at);
      if (entry == null) {
        break;
      }
      if (entry.kind() == kind) {
        found = at;
      }
      at = target(entry, day);
    }
    return found;
  }

  private static String target(Entry entry, LocalDate day) {
    String target = null;
    for (Relation relation : entry.relations()) {
      if (relation.holds(day)) {
        target = relation.target();
      }
    }
    return target;
  }
}
