package org.dailies.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Everybody whom a text names, and who is meant by a surname, a pronoun or a role. */
final class Cast {
  private record Holder(int at, Referent person) {}

  /** Roles that a text gives to a person it has named. */
  private static final Set<String> NAMED_ROLES =
      Set.of(
          "director",
          "chief-executive",
          "chief",
          "chair",
          "president",
          "actor",
          "founder",
          "producer",
          "artist",
          "writer",
          "minister",
          "governor",
          "mayor",
          "legislator",
          "figure");

  /** Roles whose bearers a text leaves unnamed as often as not. */
  private static final Set<String> UNNAMED_ROLES = Set.of("spokesperson", "lawyer");

  /** Referents that are looked through for the one a pronoun or a noun means, at most. */
  static final int REACH = 60;

  private final Words words;

  private final List<Referent> referents;

  private final Map<String, List<Referent>> byNamePart = new HashMap<>();

  private final Map<String, List<Holder>> holders = new HashMap<>();

  private final Map<String, String> genders = new HashMap<>();

  private final Map<String, Integer> frequency = new HashMap<>();

  private final Set<String> confirmed = new HashSet<>();

  private final Speech speech;
  private final Antecedents antecedents;

  private Cast(Words words, List<Referent> referents, Speech speech) {
    this.words = words;
    this.speech = speech;
    this.referents = referents;
    this.antecedents = new Antecedents(words, speech, this);
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
        cast.role(referent, r);
      }
    }
    for (Referent referent : referents) {
      if (referent.kind() == Referent.Kind.PERSON) {
        cast.calling(referent);
      }
    }
    for (Referent referent : referents) {
      if (!referent.detail().isEmpty()
          && referent.kind() == Referent.Kind.PERSON
          && cast.tellsGender(referent)) {
        cast.genders.putIfAbsent(lastPart(cast.full(referent).name()), referent.detail());
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

  /** A role beside a name is held by its bearer. */
  private void role(Referent role, int index) {
    for (int k : new int[] {index + 1, index - 1}) {
      if (k < 0 || k >= referents.size() || role.detail().isEmpty() || isDeputy(role)) {
        continue;
      }
      Referent other = referents.get(k);
      int gap = k > index ? other.from() - role.to() : role.from() - other.to();
      boolean near =
          gap == 0 || (gap == 1 && words.lower(k > index ? role.to() : other.to()).equals(","));
      if (near && (other.kind() == Referent.Kind.PERSON || other.kind() == Referent.Kind.NAME)) {
        holders
            .computeIfAbsent(role.detail(), d -> new ArrayList<>())
            .add(new Holder(role.from(), other));
        confirmed.add(lastPart(other.name()));
        return;
      }
    }
  }

  /** "X is set to direct", "written by X": who does so holds the role. */
  private void calling(Referent person) {
    String role = null;
    for (int i = person.to(); i < person.to() + 5 && words.isWord(i) && role == null; i++) {
      role = speech.roleOfVerb(words.lower(i));
    }
    String before = words.lower(person.from() - 1);
    if (role == null && (before.equals("by") || before.equals("par"))) {
      role = speech.roleOfVerb(words.lower(person.from() - 2));
    }
    if (role != null) {
      holders.computeIfAbsent(role, d -> new ArrayList<>()).add(new Holder(person.from(), person));
    }
  }

  /** "shadow home secretary": somebody else's office. */
  private boolean isDeputy(Referent role) {
    return switch (words.lower(role.from() - 1)) {
      case "shadow", "former", "ex", "deputy", "assistant", "then" -> true;
      default -> false;
    };
  }

  private static String lastPart(String name) {
    String plain = withoutSuffix(fold(name.replace('\u00a0', ' ')));
    return plain.substring(plain.lastIndexOf(' ') + 1);
  }

  /** "Robert F. Kennedy, Jr" without its last part. */
  private static String withoutSuffix(String name) {
    int space = name.lastIndexOf(' ');
    if (space <= 0 || !Names.isSuffix(fold(name.substring(space + 1)))) {
      return name;
    }
    return name.substring(0, name.charAt(space - 1) == ',' ? space - 1 : space);
  }

  private static String firstPart(String name) {
    String plain = name.replace('\u00a0', ' ');
    int space = plain.indexOf(' ');
    return fold(space < 0 ? plain : plain.substring(0, space));
  }

  private static boolean isFull(String name) {
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
    Referent best = known.get(0);
    for (Referent candidate : known) {
      if (candidate.from() <= referent.from()) {
        best = candidate;
      }
    }
    return best;
  }

  /**
   * Who is meant by a referent that speaks at word {@code at}; {@code last} spoke before, or null.
   */
  Speaker speaker(Referent referent, int at, Speaker last) {
    return switch (referent.kind()) {
      case PERSON, NAME -> named(referent);
      case ORGANISATION -> organisation(referent);
      case PRONOUN -> antecedents.pronoun(referent, at, last);
      case ROLE -> role(referent, at, last);
      case GENERIC -> generic(referent);
      case DOCUMENT -> plain(referent);
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
    for (Referent candidate : byNamePart.getOrDefault(lastPart(full.name()), List.of())) {
      if (candidate.entryId() != null && candidate.name().equals(full.name())) {
        return candidate;
      }
    }
    return full;
  }

  private static Speaker organisation(Referent referent) {
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

  private Speaker role(Referent referent, int at, Speaker last) {
    String word = words.lower(referent.from());
    boolean indefinite =
        (word.equals("a") && speech.language().equals("en"))
            || word.equals("an")
            || word.equals("un")
            || word.equals("une")
            || word.equals("one")
            || word.equals("another");
    List<Holder> known = holders.get(referent.detail());
    Referent introduced = introduced(referent);
    if (!indefinite && introduced != null) {
      return plain(introduced);
    }
    if (!indefinite
        && known != null
        && !referent.detail().equals("executive")
        && !referent.detail().equals("figure")
        && referent.entryId() == null) {
      Referent best = known.get(0).person();
      for (Holder holder : known) {
        if (holder.at() < referent.from()) {
          best = holder.person();
        }
      }
      return named(best);
    }
    String gender = speech.articleGender(word);
    if (referent.entryId() == null && (gender != null || speech.has("determiners", word))) {
      Speaker resolved = definite(referent, at, last, indefinite ? null : gender);
      if (resolved != null) {
        return resolved;
      }
    }
    return plain(referent);
  }

  /** "the director", « la chercheuse »: the person last spoken of, or null. */
  private Speaker definite(Referent role, int at, Speaker last, String gender) {
    if (gender == null) {
      return null;
    }
    if (NAMED_ROLES.contains(role.detail()) && !isPast(role)) {
      Referent subject = lastSubject(role);
      if (subject != null) {
        return named(subject);
      }
    }
    Referent beside = beside(role);
    if (beside != null) {
      return meant(beside);
    }
    if (gender.equals("any")) {
      boolean fits = NAMED_ROLES.contains(role.detail()) && last != null && last.person();
      return fits ? last : null;
    }
    if (UNNAMED_ROLES.contains(role.detail())) {
      return null;
    }
    Referent pronoun =
        new Referent(
            role.from(),
            role.to(),
            Referent.Kind.PRONOUN,
            role.name(),
            gender,
            null,
            null,
            role.quoted());
    Speaker person = antecedents.pronoun(pronoun, at, last);
    return person.person() ? person : null;
  }

  /** "the former president": not who holds the role now. */
  private boolean isPast(Referent role) {
    for (int i = role.from(); i < role.to(); i++) {
      switch (words.lower(i)) {
        case "former", "then", "late", "other", "first", "next", "second", "ex" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** "X, the pension fund": the nearest name beside the same noun, or null. */
  private Referent beside(Referent role) {
    String noun = words.lower(role.to() - 1);
    int index = indexFrom(role.from()) - 1;
    for (int r = index; r >= 0 && index - r < REACH; r--) {
      Referent candidate = referents.get(r);
      if (candidate.kind().named() && !candidate.quoted() && isBeside(candidate, noun)) {
        return candidate;
      }
    }
    return null;
  }

  private boolean isBeside(Referent name, String noun) {
    int before = name.from() - 1;
    before = words.first(before) == ',' ? before - 1 : before;
    if (words.lower(before).equals(noun)) {
      return true;
    }
    if (words.first(name.to()) != ','
        || !speech.has("determiners", words.lower(name.to() + 1))
        || speech.has("countries", fold(name.name()))) {
      return false;
    }
    for (int i = name.to() + 1; i < name.to() + 7 && words.isWord(i); i++) {
      if (words.lower(i).equals(noun)) {
        return true;
      }
      if (speech.has("prepositions", words.lower(i))
          || words.isCapital(i)
          || speech.cueAt(words, i) != null) {
        return false;
      }
    }
    return false;
  }

  /** "one editor" before "the editor", unless somebody named holds the role in between. */
  private Referent introduced(Referent role) {
    int index = indexFrom(role.from()) - 1;
    for (int r = index; r >= 0 && index - r < 25; r--) {
      Referent candidate = referents.get(r);
      if (candidate.kind() == Referent.Kind.PERSON) {
        Referent beside = r > 0 ? referents.get(r - 1) : null;
        if (beside != null && beside.detail().equals(role.detail())) {
          return null;
        }
      }
      if (candidate.kind() == Referent.Kind.ROLE
          && words.lower(candidate.to() - 1).equals(words.lower(role.to() - 1))) {
        return switch (words.lower(candidate.from())) {
          case "a", "an", "one", "un", "une", "another" -> candidate;
          default -> null;
        };
      }
    }
    return null;
  }

  /** The person whom the words just before a role were about, if only one is named there. */
  private Referent lastSubject(Referent role) {
    Referent only = null;
    for (int r = indexFrom(role.from()) - 1;
        r >= 0 && role.from() - referents.get(r).from() < 60;
        r--) {
      Referent candidate = referents.get(r);
      if (candidate.kind() != Referent.Kind.PERSON
          || candidate.quoted()
          || !confirmed.contains(lastPart(candidate.name()))) {
        continue;
      }
      if (only != null && !named(only).surface().equals(named(candidate).surface())) {
        return null;
      }
      only = candidate;
    }
    return only;
  }

  private Speaker generic(Referent referent) {
    String word = words.lower(referent.from());
    boolean definite =
        !referent.detail().equals("indefinite")
            && !word.equals("a")
            && !word.equals("an")
            && !word.equals("un")
            && !word.equals("une");
    if (definite && referent.entryId() == null) {
      Referent best = null;
      double bestScore = 0;
      int index = indexFrom(referent.from()) - 1;
      for (int r = index; r >= 0 && index - r < 60; r--) {
        Referent candidate = referents.get(r);
        if (!isBody(candidate)) {
          continue;
        }
        double score =
            Math.min(6, frequency.getOrDefault(candidate.name(), 1))
                + (candidate.entryId() == null ? 0 : 2)
                + (isBeside(candidate, words.lower(referent.to() - 1)) ? 5 : 0)
                - 0.15 * (index - r);
        if (best == null || score > bestScore) {
          best = candidate;
          bestScore = score;
        }
      }
      if (best != null) {
        return organisation(best);
      }
    }
    return plain(referent);
  }

  /** Whether "the company" can mean it. */
  private boolean isBody(Referent candidate) {
    boolean body =
        candidate.kind() == Referent.Kind.ORGANISATION
            || isRepeated(candidate)
            || (candidate.kind() == Referent.Kind.NAME
                && frequency.getOrDefault(candidate.name(), 1) > 1);
    return body
        && !candidate.quoted()
        && !speech.has("countries", candidate.name().toLowerCase(Locale.ROOT))
        && !candidate.detail().equals("tool")
        && !speech.has("outlets", candidate.name().toLowerCase(Locale.ROOT));
  }

  /** "Rec Room": a name never cut to its last part is a firm's rather than a person's. */
  private boolean isRepeated(Referent candidate) {
    return candidate.kind() == Referent.Kind.PERSON
        && candidate.detail().isEmpty()
        && candidate.entryId() == null
        && !isSure(candidate)
        && frequency(candidate) >= 3;
  }

  Speaker meant(Referent candidate) {
    return candidate.kind() == Referent.Kind.ORGANISATION
        ? organisation(candidate)
        : named(candidate);
  }
}
