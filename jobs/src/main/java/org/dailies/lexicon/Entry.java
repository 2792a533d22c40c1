package org.dailies.lexicon;

import java.util.List;

/**
 * A studio, brand, title, person, vendor, tool, union or AI term and the ways of writing it.
 *
 * @param id kebab-case, unique over all stacked lexicons
 * @param name what reports call it
 * @param country ISO 3166 code of where it is at home, or ""
 * @param generative whether its mention is one of generative AI in an article that names generative
 *     AI explicitly
 * @param explicit whether its mention alone names generative AI explicitly
 * @param aliases every way of writing it that counts
 * @param blockers longer wordings that hold an alias and mean something else
 * @param relations what it belongs to, the latest last
 */
public record Entry(
    String id,
    Kind kind,
    String name,
    String country,
    boolean generative,
    boolean explicit,
    List<Alias> aliases,
    List<String> blockers,
    List<Relation> relations,
    Examples examples) {

  public Entry {
    aliases = List.copyOf(aliases);
    blockers = List.copyOf(blockers);
    relations = List.copyOf(relations);
  }

  /** Whether any alias needs evidence. */
  public boolean ambiguous() {
    return aliases.stream().anyMatch(Alias::ambiguous);
  }
}
