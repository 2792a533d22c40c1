package org.dailies.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dailies.story.StoryTexts.LEAD;
import static org.dailies.story.StoryTexts.MIDDLE;
import static org.dailies.story.StoryTexts.TITLE;
import static org.dailies.story.StoryTexts.UNION;
import static org.dailies.story.StoryTexts.WIRE;
import static org.dailies.story.StoryTexts.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dailies.config.StoryConfig;
import org.junit.jupiter.api.Test;

class StoriesTest {
  private final List<Printing> printings = new ArrayList<>();

  @Test
  void earliestPrintingIsTheHeadAndNamesTheStory() {
    add("b", 2, null, WIRE + " More later.");
    add("a", 1, null, WIRE);
    Map<String, Member> members = members();
    assertThat(members.get("a").relation()).isEqualTo(StoryRelation.HEAD);
    assertThat(members.get("b").relation()).isEqualTo(StoryRelation.NEAR);
    assertThat(members.get("b").storyId()).isEqualTo("a");
    assertThat(members.get("b").headId()).isEqualTo("a");
  }

  @Test
  void storyKeepsItsIdWhenAnEarlierPrintingTurnsUp() {
    add("late", 1, null, WIRE);
    add("known", 2, "known", WIRE);
    Map<String, Member> members = members();
    assertThat(members.get("late").storyId()).isEqualTo("known");
    assertThat(members.get("late").relation()).isEqualTo(StoryRelation.HEAD);
    assertThat(members.get("known").headId()).isEqualTo("late");
    assertThat(members.get("known").mergedInto()).isNull();
  }

  @Test
  void olderOfTwoStoriesThatProveOneLivesOn() {
    add("a", 1, "a", WIRE);
    add("b", 2, "b", WIRE);
    add("c", 3, null, WIRE);
    Map<String, Member> members = members();
    assertThat(members.values()).allMatch(member -> member.storyId().equals("a"));
    assertThat(members.get("b").mergedInto()).isEqualTo("a");
    assertThat(members.get("a").mergedInto()).isNull();
    assertThat(members.get("c").mergedInto()).isNull();
  }

  @Test
  void chainOfChangesDoesNotSwallowItsNeighbours() {
    String other = UNION.replace("14 May", "the spring").replace("6,200", "6,200 film");
    add("a", 1, null, LEAD + "\n" + MIDDLE);
    add("b", 2, null, MIDDLE + "\n" + UNION);
    add("c", 3, null, UNION + "\n" + other + "\nThe talks would be the first in nine years.");
    Map<String, Member> members = members();
    assertThat(members.get("c").storyId()).isNotEqualTo(members.get("a").storyId());
  }

  @Test
  void newestVersionStandsForTheAddressOfTheHead() {
    add("v1", 1, "page", false, null, WIRE);
    add("copy", 2, "copy", true, null, WIRE);
    add("v2", 3, "page", true, null, LEAD + "\nThe rest was taken back by the studio.");
    Map<String, Member> members = members();
    assertThat(members.get("v2").relation()).isEqualTo(StoryRelation.HEAD);
    assertThat(members.get("v1").relation()).isEqualTo(StoryRelation.VERSION);
    assertThat(members.get("copy").headId()).isEqualTo("v2");
    assertThat(members.values()).allMatch(member -> member.storyId().equals("v1"));
  }

  @Test
  void storyThatFallsApartLeavesItsIdToItsFounder() {
    add(
        "x",
        1,
        "y",
        "Nothing of this was ever said by anyone, the ministry of fisheries insisted on Friday, and"
            + " nobody at the port could be found who would say anything else about it.");
    add("y", 2, "y", WIRE);
    Map<String, Member> members = members();
    assertThat(members.get("y").storyId()).isEqualTo("y");
    assertThat(members.get("x").storyId()).isEqualTo("x");
  }

  private void add(String id, long at, String before, String text) {
    add(id, at, id, true, before, text);
  }

  private void add(
      String id, long at, String address, boolean current, String before, String text) {
    Before was = before == null ? null : new Before(before, StoryRelation.HEAD, 1, false, true);
    printings.add(printing(id, address, current, Claim.stated(at, text.length()), was, text));
  }

  @Test
  void backdatedCopyFoundsNoStoryAndIsNoHead() {
    printings.add(printing("stranger", captured(20, 1), LEAD + "\n" + MIDDLE + "\n" + UNION));
    printings.add(printing("a", captured(10, 10), LEAD + "\n" + MIDDLE));
    printings.add(printing("b", captured(11, 11), UNION + "\nThe talks went on through June."));
    Map<String, Member> members = members();
    assertThat(members.get("a").relation()).isEqualTo(StoryRelation.HEAD);
    assertThat(members.get("b").relation()).isEqualTo(StoryRelation.HEAD);
    assertThat(members.get("stranger").headId()).isEqualTo("a");
  }

  @Test
  void laterVersionLeavesItsAddressFirst() {
    printings.add(version("v1", false, captured(10, 10)));
    printings.add(version("v2", true, captured(30, 10)));
    printings.add(printing("copy", captured(11, 11), WIRE));
    Map<String, Member> members = members();
    assertThat(members.get("copy").headId()).isEqualTo("v2");
    assertThat(members.get("copy").first().proof()).isEqualTo("captured");
  }

  @Test
  void unprovedPrintingGivesWayToWhatIsProvedLater() {
    printings.add(known("known", stated(15), WIRE));
    printings.add(printing("a", captured(20, 20), WIRE));
    Map<String, Member> members = members();
    assertThat(members.get("known").headId()).isEqualTo("a");
    assertThat(members.get("known").storyId()).isEqualTo("known");
  }

  @Test
  void unprovedPrintingTooFarBeforeANewOneStaysWhereItWas() {
    printings.add(known("known", stated(1), WIRE));
    printings.add(printing("a", captured(20, 20), WIRE));
    assertThat(members()).containsOnlyKeys("a");
  }

  private static Claim stated(int day) {
    return Claim.of(null, day * 86_400_000_000L, true, 4, 100, StoryConfig.defaults());
  }

  /** A printing that founded a story in an earlier run. */
  private static Printing known(String id, Claim claim, String text) {
    Printing printing = printing(id, claim, text);
    return new Printing(
        id,
        printing.address(),
        printing.outlet(),
        claim,
        true,
        false,
        new Before(id, StoryRelation.HEAD, 1, false, true),
        printing.neighbours(),
        printing.print());
  }

  private static Claim captured(int day, int stated) {
    long micros = 86_400_000_000L;
    return Claim.of(day * micros, stated * micros, true, 4, 100, StoryConfig.defaults());
  }

  private static Printing version(String id, boolean current, Claim claim) {
    return printing(id, "page", current, claim, null, WIRE);
  }

  private static Printing printing(String id, Claim claim, String text) {
    return printing(id, id, true, claim, null, text);
  }

  private static Printing printing(
      String id, String address, boolean current, Claim claim, Before before, String text) {
    return new Printing(
        id,
        address,
        null,
        claim,
        current,
        true,
        before,
        List.of("a", "b", "c", "known", "late", "stranger", "v1", "v2", "copy", "x", "y"),
        print(TITLE, text));
  }

  private Map<String, Member> members() {
    return Stories.of(printings.stream().sorted(Printing.ORDER).iterator(), StoryConfig.defaults())
        .stream()
        .collect(Collectors.toMap(Member::articleId, member -> member));
  }
}
