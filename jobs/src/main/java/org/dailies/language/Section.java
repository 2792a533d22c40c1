package org.dailies.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A part of every language file: word classes that belong together. */
public final class Section {
  private final String key;
  private final String meaning;
  private final Set<Use> uses;
  private final List<WordClass<?>> classes = new ArrayList<>();

  private Section(String key, String meaning, Set<Use> uses) {
    this.key = key;
    this.meaning = meaning;
    this.uses = uses;
  }

  /**
   * A section without classes yet. Its uses, whose answers its words can change, decide which hash
   * the words are part of.
   */
  static Section of(String key, String meaning, Use first, Use... others) {
    return new Section(key, meaning, EnumSet.of(first, others));
  }

  /** Adds a class that is a list of words or phrases, read into a set. */
  WordClass<Set<String>> words(String key, String meaning) {
    return add(key, Shape.words(), meaning);
  }

  /** Adds a class that is a list of regular expressions, read into a set. */
  WordClass<Set<String>> patterns(String key, String meaning) {
    return add(key, Shape.patterns(), meaning);
  }

  /** Adds a class of lists by what the words are, read into a map from word to that. */
  <E extends Enum<E>> WordClass<Map<String, E>> groups(String key, Class<E> kinds, String meaning) {
    return add(key, Shape.groups(kinds), meaning);
  }

  /** Adds a class that gives each word with what it is, read into a map. */
  <E extends Enum<E>> WordClass<Map<String, E>> kinds(String key, Class<E> kinds, String meaning) {
    return add(key, Shape.kinds(kinds), meaning);
  }

  /** Adds a class that gives each word with a list of others, read into a map of lists. */
  WordClass<Map<String, List<String>>> lists(String key, String meaning) {
    return add(key, Shape.lists(), meaning);
  }

  /** Adds a class of which a language has some and not others, read into a set. */
  <E extends Enum<E>> WordClass<Set<E>> flags(String key, Class<E> flags, String meaning) {
    return add(key, Shape.flags(flags), meaning);
  }

  private <T> WordClass<T> add(String key, Shape<T> shape, String meaning) {
    WordClass<T> added = new WordClass<>(this, key, shape, meaning);
    classes.add(added);
    return added;
  }

  /** Its key in language files. */
  public String key() {
    return key;
  }

  /** What its classes have in common. */
  public String meaning() {
    return meaning;
  }

  /** Whose answers its words can change. */
  public Set<Use> uses() {
    return Collections.unmodifiableSet(uses);
  }

  /**
   * Whether a user's file may replace its words: only what the analysis alone reads, since what was
   * extracted stays as it is.
   */
  boolean replaceable() {
    return !uses.contains(Use.EXTRACTION);
  }

  /** Its classes, in the order in which they are declared. */
  public List<WordClass<?>> classes() {
    return Collections.unmodifiableList(classes);
  }
}
