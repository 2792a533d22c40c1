package org.dailies.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dailies.language.NameWords;

/** Everybody whom a text names, and who is meant by a surname, a pronoun or a role. */
final class Cast {
  /** Referents that are looked through for the one a pronoun or a noun means, at most. */
  static final int REACH = 60;

  private final Words words;

  private final List<Referent> referents;

  private final Map<String, List<Referent>> byNamePart = new HashMap<>();

  /** By full name, the first that is linked to the lexicon. */
  private final Map<String, Referent> linked = new HashMap<>();

  private final Map<String, String> genders = new HashMap<>();

  private final Map<String, Integer> frequency = new HashMap<>();

  private final Set<String> confirmed = new HashSet<>();

  private final Speech speech;
  private final Antecedents antecedents;
  private final Roles roles;

  private Cast(Words words, List<Referent> referents, Speech speech) {
    this.words = words;
    this.speech = speech;
    this.referents = referents;
    this.antecedents = new Antecedents(words, speech, this);
    this.roles = new Roles(words, speech, this);
  }

  /** Reads the people of a text; full names that only its headline gives count too. */
  static Cast of(Words words, List<Referent> found, Speech speech, Words headline) {
    Cast cast = new Cast(words, new ArrayList<>(found), speech);
    for (Referent referent : found) {
      if (referent.kind() == Referent.Kind.PERSON) {
        cast.person(referent);
      }
    }
    cast.headline(headline);
    cast.recogniseShortNames();
    List<Referent> referents = cast.referents;
    for (int r = 0; r < referents.size(); r++) {
      Referent referent = referents.get(r);
      if (referent.kind() == Referent.Kind.ROLE) {
        cast.roles.held(referent, r);
      }
    }
    for (Referent referent : referents) {
      if (referent.kind() == Referent.Kind.PERSON) {
        cast.roles.calling(referent);
      }
    }
    for (Referent referent : referents) {
      if (!referent.detail().isEmpty()
          && referent.kind() == Referent.Kind.PERSON
          && cast.tellsGender(referent)) {
        cast.genders.putIfAbsent(cast.lastPart(cast.full(referent).name()), referent.detail());
      }
    }
    return cast;
  }

  /** First name and surname in the headline, for surnames that the text never gives in full. */
  private void headline(Words headline) {
    for (int i = 0; i + 1 < headline.size(); i++) {
      String gender = speech.firstName(headline.lower(i));
      String surname = headline.lower(i + 1);
      if (gender != null
          && headline.isCapital(i)
          && headline.isCapital(i + 1)
          && !byNamePart.containsKey(surname)
          && !speech.cues().containsKey(surname)) {
        Referent person =
            new Referent(
                -1, -1, Referent.Kind.PERSON, headline.text(i, i + 2), gender, null, null, false);
        byNamePart.computeIfAbsent(surname, k -> new ArrayList<>()).add(person);
      }
    }
  }

  /** A surname that is a first name too says nothing of its bearer. */
  private boolean tellsGender(Referent referent) {
    boolean titled = !words.text(referent.from(), referent.to()).equals(referent.name());
    return titled || isFull(referent.name()) || full(referent).from() == referent.from();
  }

  private void person(Referent referent) {
    if (isFull(referent.name())) {
      if (referent.entryId() != null) {
        linked.putIfAbsent(referent.name(), referent);
      }
      byNamePart.computeIfAbsent(lastPart(referent.name()), k -> new ArrayList<>()).add(referent);
      String first = firstPart(referent.name());
      if (speech.firstName(first) != null || referent.entryId() != null) {
        byNamePart.computeIfAbsent(first, k -> new ArrayList<>()).add(referent);
      }
    }
  }

  /** A single name that is part of a full one in the same text is that person's. */
  private void recogniseShortNames() {
    for (int r = 0; r < referents.size(); r++) {
      Referent referent = referents.get(r);
      frequency.merge(referent.name(), 1, Integer::sum);
      boolean single =
          referent.kind() == Referent.Kind.NAME
              || (referent.kind() == Referent.Kind.ORGANISATION
                  && referent.entryId() == null
                  && !isFull(referent.name()));
      if (single && byNamePart.containsKey(lastPart(referent.name()))) {
        referents.set(r, referent.as(Referent.Kind.PERSON));
        confirmed.add(lastPart(referent.name()));
      } else if (referent.kind() == Referent.Kind.PERSON
          && (referent.entryId() != null || !referent.detail().isEmpty())) {
        confirmed.add(lastPart(referent.name()));
      }
    }
  }

  private String lastPart(String name) {
    String plain = withoutSuffix(fold(name.replace('\u00a0', ' ')));
    return plain.substring(plain.lastIndexOf(' ') + 1);
  }

  /** "Robert F. Kennedy, Jr" without its last part. */
  private String withoutSuffix(String name) {
    int space = name.lastIndexOf(' ');
    if (space <= 0 || !speech.has(NameWords.SUFFIXES, fold(name.substring(space + 1)))) {
      return name;
    }
    return name.substring(0, name.charAt(space - 1) == ',' ? space - 1 : space);
  }

  private static String firstPart(String name) {
    String plain = name.replace('\u00a0', ' ');
    int space = plain.indexOf(' ');
    return fold(space < 0 ? plain : plain.substring(0, space));
  }

  private boolean isFull(String name) {
    String plain = withoutSuffix(name.replace('\u00a0', ' '));
    return plain.indexOf(' ') > 0;
  }

  static String fold(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  List<Referent> referents() {
    return referents;
  }

  /** Whether more than capital letters shows a person. */
  boolean isSure(Referent person) {
    return confirmed.contains(lastPart(person.name()));
  }

  /** Takes the bearer of a role or trade for a person. */
  void confirm(Referent person) {
    confirmed.add(lastPart(person.name()));
  }

  /** Whom a pronoun of that gender would mean. */
  Speaker pronoun(Referent pronoun, int at, Speaker last) {
    return antecedents.pronoun(pronoun, at, last);
  }

  /** How often the text names it so. */
  int frequency(Referent referent) {
    return frequency.getOrDefault(referent.name(), 1);
  }

  /** The index of the first referent that begins at or after word {@code from}. */
  int indexFrom(int from) {
    int low = 0;
    int high = referents.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (referents.get(middle).from() < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The referents that begin in [from, to). */
  List<Referent> between(int from, int to) {
    return from >= to ? List.of() : referents.subList(indexFrom(from), indexFrom(to));
  }

  /** The same person with the fullest name: the nearest before, else the first after. */
  private Referent full(Referent referent) {
    List<Referent> known = byNamePart.get(lastPart(referent.name()));
    if (isFull(referent.name()) || known == null) {
      return referent;
    }
    int low = 0;
    int high = known.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (known.get(middle).from() <= referent.from()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return known.get(Math.max(0, low - 1));
  }

  /**
   * Who is meant by a referent that speaks at word {@code at}; {@code last} spoke before, or null.
   */
  Speaker speaker(Referent referent, int at, Speaker last) {
    return switch (referent.kind()) {
      case PERSON, NAME -> named(referent);
      case ORGANISATION -> organisation(referent);
      case PRONOUN -> antecedents.pronoun(referent, at, last);
      case ROLE -> roles.speaker(referent, at, last);
      case GENERIC -> roles.body(referent);
      case DOCUMENT -> roles.document(referent);
    };
  }

  Speaker named(Referent referent) {
    Referent full = full(referent);
    if (full.from() == referent.from() && referent.kind() == Referent.Kind.NAME) {
      return new Speaker(referent.name(), referent.entryId(), referent.studioId(), false, "");
    }
    Referent linked = full.entryId() == null ? linked(full, referent) : full;
    String gender = genders.getOrDefault(lastPart(full.name()), "");
    return new Speaker(
        full.name(), linked.entryId(), linked.studioId(), true, gender.equals("any") ? "" : gender);
  }

  /** The mention that links this person to the lexicon, if any part of the text does. */
  private Referent linked(Referent full, Referent short_) {
    if (short_.entryId() != null) {
      return short_;
    }
    return linked.getOrDefault(full.name(), full);
  }

  static Speaker organisation(Referent referent) {
    return new Speaker(referent.name(), referent.entryId(), referent.studioId(), false, "");
  }

  Speaker plain(Referent referent) {
    return new Speaker(
        words.text(referent.from(), referent.to()),
        referent.entryId(),
        referent.studioId(),
        false,
        "");
  }

  Speaker meant(Referent candidate) {
    return candidate.kind() == Referent.Kind.ORGANISATION
        ? organisation(candidate)
        : named(candidate);
  }
}
