package org.dailies.story;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dailies.StoryConfig;

/**
 * Divides printings that hang together into stories.
 *
 * <p>Each printing, in order of time, joins the story whose first text it is a printing of, or one
 * of whose latest members while much of the first text is still there; else it founds one: a chain
 * of small changes never swallows its neighbours. Versions of one address stay together. A story
 * keeps the id it had; of several the oldest; a new one takes its founder's id.
 */
public final class Stories {
  private final StoryConfig config;
  private final List<Group> groups = new ArrayList<>();
  private final Deque<Group> latest = new ArrayDeque<>();
  private final Map<String, Group> byAddress = new HashMap<>();

  private Stories(StoryConfig config) {
    this.config = config;
  }

  /** The members of all stories, story by story; {@code printings} come in their order. */
  public static List<Member> of(Iterator<Printing> printings, StoryConfig config) {
    Stories stories = new Stories(config);
    printings.forEachRemaining(stories::add);
    return stories.members();
  }

  private void add(Printing printing) {
    Group known = byAddress.get(printing.address());
    if (known != null) {
      known.addVersion(printing, config);
      return;
    }
    Fit best = null;
    for (Group group : latest) {
      Optional<Fit> fit = group.fit(printing, config);
      if (fit.isPresent() && (best == null || fit.get().similarity() > best.similarity())) {
        best = fit.get();
      }
    }
    if (best == null) {
      best = new Fit(found(printing), Relation.HEAD, 1);
    }
    best.group().add(printing, best.relation(), best.similarity());
    byAddress.put(printing.address(), best.group());
  }

  private Group found(Printing printing) {
    Group group = new Group(printing);
    groups.add(group);
    latest.addLast(group);
    if (latest.size() > config.maxHeads()) {
      latest.removeFirst();
    }
    return group;
  }

  private List<Member> members() {
    Map<String, Group> owners = owners();
    Map<Group, String> ids = new HashMap<>();
    for (Group group : groups) {
      String oldest =
          group.storiesBefore().stream()
              .filter(story -> owners.get(story) == group)
              .findFirst()
              .orElse(group.founder.articleId());
      ids.put(group, oldest);
    }
    List<Member> members = new ArrayList<>();
    for (Group group : groups) {
      group.members(ids.get(group), members);
    }
    return members;
  }

  /** Who keeps an id that was given before: the story of its founder, else the earliest. */
  private Map<String, Group> owners() {
    Map<String, Group> owners = new TreeMap<>();
    for (Group group : groups) {
      for (String story : group.storiesBefore()) {
        if (group.holds(story)) {
          owners.put(story, group);
        } else {
          owners.putIfAbsent(story, group);
        }
      }
    }
    return owners;
  }

  private record Fit(Group group, Relation relation, double similarity) {}

  /** A printing without its text. */
  private record Place(
      String articleId,
      String address,
      boolean current,
      String storyBefore,
      boolean wasMerged,
      Relation relation,
      double similarity) {}

  /** A story in the making. */
  private static final class Group {
    private static final int RECENT = 4;
    private static final long MICROS_A_DAY = 86_400_000_000L;

    private final Printing founder;
    private final Deque<Print> recent = new ArrayDeque<>();
    private Print newest;
    private Print fullest;
    private final Map<String, Place> places = new LinkedHashMap<>();

    Group(Printing founder) {
      this.founder = founder;
      this.newest = founder.print();
      this.fullest = founder.print();
    }

    Optional<Fit> fit(Printing printing, StoryConfig config) {
      Likeness toHead = Likeness.of(founder.print(), printing.print());
      Optional<Relation> relation = same(toHead, founder.at(), printing, config);
      for (Print other : references()) {
        Likeness toOther = Likeness.of(other, printing.print());
        Optional<Relation> found = same(toOther, founder.at(), printing, config);
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
                .flatMap(
                    member ->
                        same(Likeness.of(member, printing.print()), founder.at(), printing, config)
                            .stream())
                .findFirst()
                .map(toMember -> Relation.NEAR);
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

    private Optional<Relation> same(
        Likeness likeness, long at, Printing printing, StoryConfig config) {
      boolean sameOutlet = founder.outlet() != null && founder.outlet().equals(printing.outlet());
      boolean sameDay = Math.abs(printing.at() - at) < MICROS_A_DAY;
      return Sameness.of(likeness, sameOutlet, sameDay, config);
    }

    void addVersion(Printing printing, StoryConfig config) {
      Likeness likeness = Likeness.of(newest, printing.print());
      Relation relation = Sameness.of(likeness, true, true, config).orElse(Relation.NEAR);
      if (printing.address().equals(founder.address())) {
        newest = printing.print();
      }
      add(printing, relation, likeness.covered());
    }

    void add(Printing printing, Relation relation, double similarity) {
      if (relation == Relation.ABRIDGED && longer(printing.print(), fullest)) {
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
              printing.current(),
              printing.storyBefore(),
              printing.wasMerged(),
              relation,
              similarity));
    }

    private static boolean longer(Print a, Print b) {
      return a.words().length * 3L > b.words().length * 4L;
    }

    boolean holds(String articleId) {
      return places.containsKey(articleId);
    }

    /** The stories its printings belonged to, oldest first. */
    Collection<String> storiesBefore() {
      return places.values().stream()
          .map(Place::storyBefore)
          .filter(story -> story != null)
          .distinct()
          .toList();
    }

    void members(String storyId, List<Member> members) {
      String head = head();
      for (Place place : places.values()) {
        Relation relation = place.relation();
        if (place.articleId().equals(head)) {
          relation = Relation.HEAD;
        } else if (!place.current()) {
          relation = Relation.VERSION;
        } else if (relation == Relation.HEAD) {
          relation = Relation.NEAR;
        }
        boolean merged =
            !place.articleId().equals(storyId)
                && (place.wasMerged() || place.articleId().equals(place.storyBefore()));
        members.add(
            new Member(
                place.articleId(),
                storyId,
                head,
                relation,
                relation == Relation.HEAD ? 1 : place.similarity(),
                merged ? storyId : null));
      }
    }

    /** What stands for the founder's address now, else the earliest that is current. */
    private String head() {
      List<Place> current = places.values().stream().filter(Place::current).toList();
      return current.stream()
          .filter(place -> place.address().equals(founder.address()))
          .findFirst()
          .or(() -> current.stream().findFirst())
          .map(Place::articleId)
          .orElse(founder.articleId());
    }
  }
}
