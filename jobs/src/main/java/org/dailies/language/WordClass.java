package org.dailies.language;

/**
 * A class of words that a language file may hold. The constants of a section, such as {@link
 * GrammarWords}, are all there are; {@link Language#get} gives the words.
 *
 * @param <T> what the words are read into: a set, or a map from each word to what it is
 */
public final class WordClass<T> {
  private final Section section;
  private final String key;
  private final Shape<T> shape;
  private final String meaning;

  WordClass(Section section, String key, Shape<T> shape, String meaning) {
    this.section = section;
    this.key = key;
    this.shape = shape;
    this.meaning = meaning;
  }

  /** The section of a language file in which it stands. */
  public Section section() {
    return section;
  }

  /** Its key in language files, unique among all sections. */
  public String key() {
    return key;
  }

  /** What its words are and do, for docs/languages.md. */
  public String meaning() {
    return meaning;
  }

  /** How it is written, for docs/languages.md. */
  public String form() {
    return shape.form();
  }

  Shape<T> shape() {
    return shape;
  }

  @Override
  public String toString() {
    return section.key() + "." + key;
  }
}
