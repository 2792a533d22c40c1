package org.dailies.coverage;

import java.util.Locale;

/** What an actor that an article names has to do with generative AI in it. */
public enum Role {
  /** It uses, makes, licenses, sues over, decides or speaks on generative AI. */
  ACTS,
  /** Its work, people, rights or business are used, copied or threatened by generative AI. */
  ACTED_ON,
  /** It is one of a list, an example, or a member of a body that acts. */
  NAMED,
  /** A byword, comparison, credit, career, plot, product or another matter of the article. */
  PASSING;

  /** The code in tables, in kebab-case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether headline numbers count it. */
  public boolean counts() {
    return this == ACTS || this == ACTED_ON;
  }
}
