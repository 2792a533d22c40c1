package org.dailies.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dailies.Guard;
import org.dailies.config.StoryConfig;

/**
 * Divides printings that hang together into stories.
 *
 * <p>Each printing, in {@link Printing#ORDER}, joins the story whose first text it is a printing
 * of, or one of whose latest members while much of the first text is still there; else it founds
 * one: a chain of small changes never swallows its neighbours. Asked are the stories of its
 * neighbours that began within the window. Versions of one address stay together. A story keeps the
 * id it had; of several the oldest; a new one takes its founder's id.
 *
 * <p>Where a printing goes depends on printings alone that come before it in that order. So those
 * before the first that is new stay where they were, and nights one after another give what one run
 * gives. Those whose time is not proved come after all that are; of these the ones stay that lie
 * too far before anything new to be compared with it, and whose address has not moved.
 */
public final class Stories {
  private final StoryConfig config;
  private final Guard guard;
  private final List<Group> groups = new ArrayList<>();
  private final Map<String, Group> byPrinting = new HashMap<>();
  private final Map<String, Group> byAddress = new HashMap<>();
  private final Map<String, Group> byStoryBefore = new HashMap<>();
  private final Set<String> placedAnew = new HashSet<>();
  private boolean changed;
  private boolean unprovedChanged;
  private long unprovedSince = Long.MAX_VALUE;

  private Stories(StoryConfig config, Guard guard) {
    this.config = config;
    this.guard = guard;
  }

  /**
   * The members of all stories that hold a printing which is new or comes after one, story by
   * story; {@code printings} come in their order.
   */
  public static List<Member> of(Iterator<Printing> printings, StoryConfig config) {
    return of(printings, config, Guard.open());
  }

  /**
   * The same; a printing that cannot be compared founds a story.
   *
   * @param guard compares
   */
  public static List<Member> of(Iterator<Printing> printings, StoryConfig config, Guard guard) {
    Stories stories = new Stories(config, guard);
    printings.forEachRemaining(stories::add);
    return stories.members();
  }

  private void add(Printing printing) {
    Group group = isPlacedAnew(printing) ? place(printing) : keep(printing);
    byPrinting.put(printing.articleId(), group);
    byAddress.putIfAbsent(printing.address(), group);
  }

  private boolean isPlacedAnew(Printing printing) {
    boolean fresh = printing.fresh() || printing.before() == null;
    if (printing.claim().proved()) {
      changed |= fresh;
      if (fresh) {
        long reach = config.windowDays() * Group.MICROS_A_DAY;
        unprovedSince = Math.min(unprovedSince, printing.at() - reach);
      }
      return changed;
    }
    unprovedChanged |= fresh || printing.at() >= unprovedSince || isMoved(printing);
    return unprovedChanged;
  }

  /** Whether an earlier version of its address went to another story than it was in. */
  private boolean isMoved(Printing printing) {
    Group known = byAddress.get(printing.address());
    return known != null && known != byStoryBefore.get(printing.before().storyId());
  }

  private Group place(Printing printing) {
    if (printing.before() != null) {
      placedAnew.add(printing.before().storyId());
    }
    Group known = byAddress.get(printing.address());
    if (known != null) {
      known.addVersion(printing);
      known.touch();
      return known;
    }
    Group.Fit best = null;
    for (Group group : candidates(printing)) {
      Optional<Group.Fit> fit =
          guard.read(printing.articleId(), () -> group.fit(printing)).flatMap(found -> found);
      if (fit.isPresent() && (best == null || fit.get().similarity() > best.similarity())) {
        best = fit.get();
      }
    }
    if (best == null) {
      best = new Group.Fit(found(printing, true), StoryRelation.HEAD, 1);
    }
    best.group().add(printing, best.relation(), best.similarity());
    best.group().touch();
    return best.group();
  }

  private List<Group> candidates(Printing printing) {
    List<Group> near =
        printing.neighbours().stream()
            .map(byPrinting::get)
            .filter(Objects::nonNull)
            .distinct()
            .filter(group -> group.reaches(printing))
            .sorted(Comparator.comparingInt(Group::number))
            .toList();
    return near.subList(Math.max(0, near.size() - config.maxHeads()), near.size());
  }

  /** Leaves a printing in the story it was in. */
  private Group keep(Printing printing) {
    Before before = printing.before();
    Group group = byStoryBefore.get(before.storyId());
    if (group == null) {
      group = found(printing, false);
      byStoryBefore.put(before.storyId(), group);
      group.add(printing, StoryRelation.HEAD, 1);
    } else if (before.relation() != StoryRelation.HEAD) {
      group.add(printing, before.relation(), before.similarity());
    } else if (byAddress.get(printing.address()) == group) {
      group.addVersion(printing);
    } else {
      // The row of a head does not say how it stands to the founder, which is another's here.
      Group.Fit fit =
          group.fit(printing).orElse(new Group.Fit(group, before.relation(), before.similarity()));
      group.add(printing, fit.relation(), fit.similarity());
    }
    return group;
  }

  private Group found(Printing printing, boolean now) {
    Group group = new Group(groups.size(), printing, now, config);
    groups.add(group);
    return group;
  }

  private List<Member> members() {
    // A story that has lost a printing is told anew even where it has kept all the others.
    placedAnew.stream().map(byStoryBefore::get).filter(Objects::nonNull).forEach(Group::lose);
    Map<String, Group> owners = owners();
    List<Member> members = new ArrayList<>();
    for (Group group : groups) {
      if (group.isTouched()) {
        String oldest =
            group.storiesBefore().stream()
                .filter(story -> owners.get(story) == group)
                .findFirst()
                .orElse(group.founder().articleId());
        group.members(oldest, members);
      }
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
}
