package org.dailies.story;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dailies.config.StoryConfig;

/** A story in the making: its printings in order, and the few texts that stand for it. */
final class Group {
  private static final int RECENT = 4;
  static final long MICROS_A_DAY = 86_400_000_000L;

  private final int number;
  private final Printing founder;
  private final boolean foundedNow;
  private final StoryConfig config;
  private final Deque<Print> recent = new ArrayDeque<>();
  private final Map<String, Place> places = new LinkedHashMap<>();
  private Print newest;
  private Print fullest;
  private boolean touched;

  /** How a printing would stand in a story. */
  record Fit(Group group, StoryRelation relation, double similarity) {}

  /** A printing without its text. */
  private record Place(
      String articleId,
      String address,
      String outlet,
      Claim claim,
      boolean current,
      Before before,
      StoryRelation relation,
      double similarity) {
    boolean wasMerged() {
      return before != null && (before.merged() || articleId.equals(before.storyId()));
    }
  }

  /**
   * Begins a story; the founder is still to be added.
   *
   * @param number tells stories apart and orders them by their beginning
   * @param foundedNow whether it begins in this run, so that its founder is known to be its first
   */
  Group(int number, Printing founder, boolean foundedNow, StoryConfig config) {
    this.number = number;
    this.founder = founder;
    this.foundedNow = foundedNow;
    this.config = config;
    this.newest = founder.print();
    this.fullest = founder.print();
  }

  int number() {
    return number;
  }

  Printing founder() {
    return founder;
  }

  void touch() {
    touched = true;
  }

  /** Has the story told anew as it may have lost a printing, unless its first is not at hand. */
  void lose() {
    touched |= isWhole();
  }

  private boolean isWhole() {
    return foundedNow || founder.before().atHand();
  }

  boolean isTouched() {
    return touched;
  }

  /** Whether a printing lies within the window around the story's first, which is at hand. */
  boolean reaches(Printing printing) {
    return Math.abs(printing.at() - founder.at()) <= config.storyDays() * MICROS_A_DAY && isWhole();
  }

  Optional<Fit> fit(Printing printing) {
    Likeness toHead = Likeness.of(founder.print(), printing.print());
    Optional<StoryRelation> relation = same(toHead, printing);
    for (Print other : references()) {
      Likeness toOther = Likeness.of(other, printing.print());
      Optional<StoryRelation> found = same(toOther, printing);
      boolean closer =
          found.isPresent() == relation.isPresent()
              ? toOther.covered() > toHead.covered()
              : found.isPresent();
      if (closer) {
        toHead = toOther;
        relation = found;
      }
    }
    if (relation.isEmpty() && toHead.covered() >= config.carriedChained()) {
      relation =
          recent.stream()
              .flatMap(member -> same(Likeness.of(member, printing.print()), printing).stream())
              .findFirst()
              .map(toMember -> StoryRelation.NEAR);
    }
    double similarity = toHead.covered();
    return relation.map(found -> new Fit(this, found, similarity));
  }

  /** What stands for the story beside its founder: its newest version, its fullest printing. */
  private List<Print> references() {
    Print first = founder.print();
    List<Print> others = new ArrayList<>();
    if (!newest.equals(first)) {
      others.add(newest);
    }
    if (!fullest.equals(first) && !fullest.equals(newest)) {
      others.add(fullest);
    }
    return others;
  }

  private Optional<StoryRelation> same(Likeness likeness, Printing printing) {
    boolean sameOutlet = founder.outlet() != null && founder.outlet().equals(printing.outlet());
    boolean sameDay = Math.abs(printing.at() - founder.at()) < MICROS_A_DAY;
    return Sameness.of(likeness, sameOutlet, sameDay, config);
  }

  void addVersion(Printing printing) {
    Likeness likeness = Likeness.of(newest, printing.print());
    StoryRelation relation = Sameness.of(likeness, true, true, config).orElse(StoryRelation.NEAR);
    add(printing, relation, likeness.covered());
  }

  void add(Printing printing, StoryRelation relation, double similarity) {
    if (isOfFounder(printing)) {
      newest = printing.print();
    }
    if (longer(printing.print(), fullest)) {
      fullest = printing.print();
    }
    recent.addFirst(printing.print());
    if (recent.size() > RECENT) {
      recent.removeLast();
    }
    places.put(
        printing.articleId(),
        new Place(
            printing.articleId(),
            printing.address(),
            printing.outlet(),
            printing.claim(),
            printing.current(),
            printing.before(),
            relation,
            similarity));
  }

  private static boolean longer(Print a, Print b) {
    return Primacy.isCut(b.words().length, a.words().length);
  }

  /** Whether a printing stands under the address of the story's first. */
  private boolean isOfFounder(Printing printing) {
    return printing.address().equals(founder.address());
  }

  boolean holds(String articleId) {
    return places.containsKey(articleId);
  }

  /** The stories its printings belonged to, oldest first. */
  Collection<String> storiesBefore() {
    return places.values().stream()
        .map(Place::before)
        .filter(Objects::nonNull)
        .map(Before::storyId)
        .distinct()
        .toList();
  }

  void members(String storyId, List<Member> members) {
    First first = first();
    Place head = places.get(first.headId());
    int longest =
        places.values().stream()
            .filter(Place::current)
            .mapToInt(place -> place.claim().words())
            .max()
            .orElse(0);
    for (Place place : places.values()) {
      Place shown = place.relation() == StoryRelation.HEAD ? head : place;
      StoryRelation relation = shown.relation();
      if (place.equals(head)) {
        relation = StoryRelation.HEAD;
      } else if (!place.current()) {
        relation = StoryRelation.VERSION;
      } else if (relation == StoryRelation.HEAD) {
        relation = StoryRelation.NEAR;
      }
      boolean merged = !place.articleId().equals(storyId) && place.wasMerged();
      members.add(
          new Member(
              place.articleId(),
              storyId,
              first,
              relation,
              relation == StoryRelation.HEAD ? 1 : shown.similarity(),
              place.current() && !Primacy.isCut(place.claim().words(), longest),
              merged ? storyId : null));
    }
  }

  /** Who was first of those that stand for their address; where none does, the founder. */
  private First first() {
    Map<String, Claim> claims = new HashMap<>();
    places.values().forEach(place -> claims.merge(place.address(), place.claim(), Group::earlier));
    List<Primacy.Contender> contenders =
        places.values().stream()
            .filter(Place::current)
            .map(
                place ->
                    new Primacy.Contender(
                        place.articleId(),
                        place.outlet(),
                        claims.get(place.address()),
                        place.claim().words()))
            .toList();
    return contenders.isEmpty()
        ? new First(founder.articleId(), founder.claim().proof(), false)
        : Primacy.of(contenders);
  }

  private static Claim earlier(Claim a, Claim b) {
    return Claim.TIME.compare(b, a) < 0 ? b : a;
  }
}
