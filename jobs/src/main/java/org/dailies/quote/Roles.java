package org.dailies.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dailies.language.GrammarWords;
import org.dailies.language.NameWords;
import org.dailies.language.SpeakerWords;
import org.dailies.lexicon.Kind;

/** Who holds the roles of a text, and whom "the director" or "the company" means. */
final class Roles {
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

  /** Names before a document that are looked through for whose it is, at most. */
  private static final int DOCUMENT_REACH = 12;

  private static final String UNION = Kind.UNION.code();

  private final Words words;
  private final Speech speech;
  private final Cast cast;
  private final List<Referent> referents;

  /** By role, first who stands beside it and then whom a verb gives it, each in order. */
  private final Map<String, List<Holder>> holders = new HashMap<>();

  /** By role, the index of the first holder whom a verb gives it. */
  private final Map<String, Integer> called = new HashMap<>();

  private final Map<String, Boolean> distinct = new HashMap<>();

  Roles(Words words, Speech speech, Cast cast) {
    this.words = words;
    this.speech = speech;
    this.cast = cast;
    this.referents = cast.referents();
  }

  /** A role beside a name is held by its bearer. */
  void held(Referent role, int index) {
    for (int k : new int[] {index + 1, index - 1}) {
      if (k < 0 || k >= referents.size() || role.detail().isEmpty() || isDeputy(role)) {
        continue;
      }
      Referent other = referents.get(k);
      int gap = k > index ? other.from() - role.to() : role.from() - other.to();
      boolean near =
          (gap == 0 && k > index)
              || (gap == 1 && words.lower(k > index ? role.to() : other.to()).equals(","));
      if (near && (other.kind() == Referent.Kind.PERSON || other.kind() == Referent.Kind.NAME)) {
        holders
            .computeIfAbsent(role.detail(), d -> new ArrayList<>())
            .add(new Holder(role.from(), other));
        cast.confirm(other);
        return;
      }
    }
  }

  /** "X is set to direct", "written by X": who does so holds the role. */
  void calling(Referent person) {
    String role = null;
    for (int i = person.to(); i < person.to() + 5 && words.isWord(i) && role == null; i++) {
      role = speech.roleOfVerb(words.lower(i));
    }
    String before = words.lower(person.from() - 1);
    if (role == null && speech.has(GrammarWords.AGENTS, before)) {
      role = speech.roleOfVerb(words.lower(person.from() - 2));
    }
    if (role != null) {
      List<Holder> known = holders.computeIfAbsent(role, d -> new ArrayList<>());
      called.putIfAbsent(role, known.size());
      known.add(new Holder(person.from(), person));
    }
  }

  /** "shadow home secretary": somebody else's office. */
  private boolean isDeputy(Referent role) {
    return speech.has(SpeakerWords.DEPUTIES, words.lower(role.from() - 1));
  }

  Speaker speaker(Referent referent, int at, Speaker last) {
    String word = words.lower(referent.from());
    boolean indefinite = isIndefinite(word);
    List<Holder> known = holders.get(referent.detail());
    Referent introduced = introduced(referent);
    if (!indefinite && introduced != null) {
      return cast.plain(introduced);
    }
    if (!indefinite
        && known != null
        && !referent.detail().equals("executive")
        && !referent.detail().equals("figure")
        && referent.entryId() == null) {
      return cast.named(lastBefore(referent.detail(), referent.from()));
    }
    if (referent.entryId() != null && known != null && isDistinct(referent.detail())) {
      return cast.named(known.get(0).person());
    }
    String gender = speech.articleGender(word);
    if (referent.entryId() == null
        && (gender != null || speech.has(GrammarWords.DETERMINERS, word))) {
      Speaker resolved = definite(referent, at, last, indefinite ? null : gender);
      if (resolved != null) {
        return resolved;
      }
    }
    return cast.plain(referent);
  }

  /**
   * Who holds a role at a word: the last whom a verb before it gives the role, else the last who
   * stands beside it before, else the first of all.
   */
  private Referent lastBefore(String role, int word) {
    List<Holder> known = holders.get(role);
    int calling = called.getOrDefault(role, known.size());
    int last = before(known, calling, known.size(), word);
    last = last < calling ? before(known, 0, calling, word) : last;
    return known.get(Math.max(0, last)).person();
  }

  /** The index of the last holder in [from, to) noted before a word, or {@code from - 1}. */
  private static int before(List<Holder> known, int from, int to, int word) {
    int low = from;
    int high = to;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (known.get(middle).at() < word) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  private boolean isIndefinite(String word) {
    return speech.has(GrammarWords.INDEFINITE_ARTICLES, word)
        || speech.has(GrammarWords.OTHERS, word);
  }

  /** Whether one person alone holds a role. */
  private boolean isDistinct(String role) {
    return distinct.computeIfAbsent(
        role,
        r ->
            holders.get(r).stream().map(h -> cast.named(h.person()).surface()).distinct().count()
                == 1);
  }

  /** "the director", « la chercheuse »: the person last spoken of, or null. */
  private Speaker definite(Referent role, int at, Speaker last, String gender) {
    if (gender == null) {
      return null;
    }
    if (NAMED_ROLES.contains(role.detail()) && !isPast(role)) {
      Referent subject = lastSubject(role);
      if (subject != null) {
        return cast.named(subject);
      }
    }
    Referent beside = beside(role);
    if (beside != null) {
      return cast.meant(beside);
    }
    if (gender.equals("any") && (!NAMED_ROLES.contains(role.detail()) || isPast(role))) {
      return null;
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
    Speaker person = cast.pronoun(pronoun, at, last);
    return person.person() ? person : null;
  }

  /** "the former president": not who holds the role now. */
  private boolean isPast(Referent role) {
    for (int i = role.from(); i < role.to(); i++) {
      if (speech.has(SpeakerWords.OTHER_HOLDERS, words.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** "X, the pension fund": the nearest name beside the same noun, or null. */
  private Referent beside(Referent role) {
    String noun = words.lower(role.to() - 1);
    int index = cast.indexFrom(role.from()) - 1;
    for (int r = index; r >= 0 && index - r < Cast.REACH; r--) {
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
        || !speech.has(GrammarWords.DETERMINERS, words.lower(name.to() + 1))
        || speech.has(NameWords.COUNTRIES, Cast.fold(name.name()))) {
      return false;
    }
    for (int i = name.to() + 1; i < name.to() + 7 && words.isWord(i); i++) {
      if (words.lower(i).equals(noun)) {
        return true;
      }
      if (speech.has(GrammarWords.PREPOSITIONS, words.lower(i))
          || words.isCapital(i)
          || speech.cueAt(words, i) != null) {
        return false;
      }
    }
    return false;
  }

  /** "one editor" before "the editor", unless somebody named holds the role in between. */
  private Referent introduced(Referent role) {
    int index = cast.indexFrom(role.from()) - 1;
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
        return isIndefinite(words.lower(candidate.from())) ? candidate : null;
      }
    }
    return null;
  }

  /** The person whom the words just before a role were about, if only one is named there. */
  private Referent lastSubject(Referent role) {
    Referent only = null;
    for (int r = cast.indexFrom(role.from()) - 1;
        r >= 0 && role.from() - referents.get(r).from() < 60;
        r--) {
      Referent candidate = referents.get(r);
      if (candidate.kind() != Referent.Kind.PERSON
          || candidate.quoted()
          || !cast.isSure(candidate)) {
        continue;
      }
      if (only != null && !cast.named(only).surface().equals(cast.named(candidate).surface())) {
        return null;
      }
      only = candidate;
    }
    return only;
  }

  Speaker body(Referent referent) {
    String word = words.lower(referent.from());
    boolean definite =
        !referent.detail().equals("indefinite")
            && !speech.has(GrammarWords.INDEFINITE_ARTICLES, word);
    if (definite && referent.entryId() == null) {
      Referent best = null;
      double bestScore = 0;
      boolean union = speech.has(SpeakerWords.UNIONS, words.lower(referent.to() - 1));
      int index = cast.indexFrom(referent.from()) - 1;
      for (int r = index; r >= 0 && index - r < 60; r--) {
        Referent candidate = referents.get(r);
        if (!isBody(candidate)) {
          continue;
        }
        double score =
            Math.min(6, cast.frequency(candidate))
                + (candidate.entryId() == null ? 0 : 2)
                + (isBeside(candidate, words.lower(referent.to() - 1)) ? 5 : 0)
                + (candidate.detail().equals(UNION) == union ? 4 : 0)
                - 0.15 * (index - r);
        if (best == null || score > bestScore) {
          best = candidate;
          bestScore = score;
        }
      }
      if (best != null) {
        return Cast.organisation(best);
      }
    }
    return cast.plain(referent);
  }

  /** Whether "the company" can mean it. */
  private boolean isBody(Referent candidate) {
    boolean body =
        candidate.kind() == Referent.Kind.ORGANISATION
            || isRepeated(candidate)
            || (candidate.kind() == Referent.Kind.NAME && cast.frequency(candidate) > 1);
    return body
        && !candidate.quoted()
        && !speech.has(NameWords.COUNTRIES, candidate.name().toLowerCase(Locale.ROOT))
        && !candidate.detail().equals("tool")
        && !speech.has(NameWords.OUTLETS, candidate.name().toLowerCase(Locale.ROOT));
  }

  /** "Rec Room": a name never cut to its last part is a firm's rather than a person's. */
  private boolean isRepeated(Referent candidate) {
    return candidate.kind() == Referent.Kind.PERSON
        && candidate.detail().isEmpty()
        && candidate.entryId() == null
        && !cast.isSure(candidate)
        && cast.frequency(candidate) >= 3;
  }

  /**
   * Whose words a document holds: who owns it ("Disney's letter"), whom it is from, or who acts in
   * the sentences before; the document itself where nobody is named.
   */
  Speaker document(Referent document) {
    Referent owner = null;
    int index = cast.indexFrom(document.from());
    Referent next = index + 1 < referents.size() ? referents.get(index + 1) : null;
    boolean from =
        next != null
            && next.from() - document.to() <= 2
            && speech.has(GrammarWords.PREPOSITIONS, words.lower(document.to()));
    if (from && next.kind().named()) {
      owner = next;
    }
    for (int r = index - 1; owner == null && r >= 0 && index - r < DOCUMENT_REACH; r--) {
      Referent candidate = referents.get(r);
      boolean acts =
          (candidate.kind() == Referent.Kind.ORGANISATION && !isMaker(candidate))
              || (candidate.kind() == Referent.Kind.PERSON && cast.isSure(candidate));
      boolean governed =
          speech.has(GrammarWords.PREPOSITIONS, words.lower(candidate.from() - 1))
              && !words.isPossessive(candidate.to());
      if (acts && !candidate.quoted() && !governed) {
        owner = candidate;
      }
    }
    return owner == null ? cast.plain(document) : cast.meant(owner);
  }

  /** A maker of AI: what a lawsuit or a letter is about as often as whom it is from. */
  private static boolean isMaker(Referent candidate) {
    return candidate.detail().equals(Kind.VENDOR.code())
        || candidate.detail().equals(Kind.TOOL.code());
  }
}
