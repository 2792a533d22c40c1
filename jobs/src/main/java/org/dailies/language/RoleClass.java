package org.dailies.language;

import java.util.Locale;

/** What a role is: words of one class, such as "boss" and "CEO", can mean the same person. */
public enum RoleClass {
  /** Heads a company. */
  CHIEF_EXECUTIVE,
  /** Heads a field of a company: finances, technology. */
  CHIEF,
  /** President of a state or a body. */
  PRESIDENT,
  /** Vice president. */
  VICE_PRESIDENT,
  /** Heads a government. */
  PRIME_MINISTER,
  /** Chancellor. */
  CHANCELLOR,
  /** Governor. */
  GOVERNOR,
  /** Mayor. */
  MAYOR,
  /** Sits in a parliament. */
  LEGISLATOR,
  /** Minister. */
  MINISTER,
  /** Secretary of a government. */
  SECRETARY,
  /** King, queen, pope and the like. */
  MONARCH,
  /** Commissioner. */
  COMMISSIONER,
  /** Chairs a board. */
  CHAIR,
  /** Founded a body. */
  FOUNDER,
  /** Directs a film or a house. */
  DIRECTOR,
  /** Produces. */
  PRODUCER,
  /** Acts. */
  ACTOR,
  /** Writes. */
  WRITER,
  /** Makes other works. */
  ARTIST,
  /** Lawyers, prosecutors and judges. */
  LAWYER,
  /** Judges markets. */
  ANALYST,
  /** Researchers, teachers and other experts. */
  RESEARCHER,
  /** Speaks for a body. */
  SPOKESPERSON,
  /** What a person of note is called instead of the name: "the billionaire". */
  FIGURE,
  /** Anybody else who is named by what they are; two of them need not be the same person. */
  EXECUTIVE;

  /** As it stands in language files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
