package org.dailies.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dailies.story.StoryTexts.END;
import static org.dailies.story.StoryTexts.LEAD;
import static org.dailies.story.StoryTexts.MIDDLE;
import static org.dailies.story.StoryTexts.TITLE;
import static org.dailies.story.StoryTexts.UNION;
import static org.dailies.story.StoryTexts.WIRE;
import static org.dailies.story.StoryTexts.print;

import java.util.Locale;
import java.util.Optional;
import org.dailies.config.StoryConfig;
import org.junit.jupiter.api.Test;

class SamenessTest {
  private static final Print HEAD = print(TITLE, WIRE);

  @Test
  void sameWordsInOtherMarksAndCaseAreExact() {
    String shouted = WIRE.toUpperCase(Locale.ROOT).replace('\n', ' ').replace(",", " –");
    assertThat(to("Studio drowns its own city", shouted)).contains(StoryRelation.EXACT);
  }

  @Test
  void newHeadlineAndALocalParagraphAreNear() {
    String local =
        "Residents of the old harbour, where the first season was shot, said they hoped the crew"
            + " would come back all the same.";
    assertThat(to("City lost to a machine", LEAD + "\n" + local + "\n" + MIDDLE + "\n" + UNION))
        .contains(StoryRelation.NEAR);
  }

  @Test
  void otherOrderOfParagraphsIsNear() {
    assertThat(to("The Tidewall and the machine", String.join("\n", LEAD, UNION, MIDDLE, END)))
        .contains(StoryRelation.NEAR);
  }

  @Test
  void firstParagraphsUnderAnotherHeadlineAreAbridged() {
    assertThat(to("Effects by machine", LEAD + "\n" + MIDDLE)).contains(StoryRelation.ABRIDGED);
  }

  @Test
  void extractWithItsFeedsTailIsAbridged() {
    String extract = LEAD + "\nThe post Effects by machine appeared first on Harbour Daily.";
    assertThat(to("Effects by machine", extract)).contains(StoryRelation.ABRIDGED);
  }

  @Test
  void feedTextInOtherWordsIsKnownByItsHeadlineOnTheSameDay() {
    Print feed =
        print(TITLE, "How the studio saved weeks, and what effects workers think of the model.");
    assertThat(Sameness.of(likeness(HEAD, feed), true, true, StoryConfig.defaults()))
        .contains(StoryRelation.ABRIDGED);
    assertThat(Sameness.of(likeness(HEAD, feed), true, false, StoryConfig.defaults())).isEmpty();
  }

  @Test
  void headlineAloneMakesNoStory() {
    String wall = "Please sign in to read on. Subscribers see every page of this site for a year.";
    assertThat(to(TITLE, wall)).isEmpty();
  }

  @Test
  void misreadWordsDoNotHideACopy() {
    StringBuilder misread = new StringBuilder();
    String[] words = WIRE.split(" ", -1);
    for (int i = 0; i < words.length; i++) {
      misread.append(i % 5 == 4 ? "rn" + words[i] : words[i]).append(' ');
    }
    assertThat(to("City of water", misread.toString())).contains(StoryRelation.NEAR);
  }

  @Test
  void agencyLeadDoesNotHideACopy() {
    assertThat(to("In brief", "LISBON, May 5 (Reuters) - " + WIRE)).isPresent();
  }

  @Test
  void ownReportOfTheSameEventIsAnotherStory() {
    String own =
        "Generative software drew the drowned streets in the second season of The Tidewall,"
            + " Harbourlight told shareholders on Tuesday. Calloway, who runs the effects"
            + " department, spoke of 140 shots and of eleven weeks won. Workers' representative Tom"
            + " Verhoeven wants to read the contracts before he talks to anyone, he said by phone."
            + " The company's stock closed higher.";
    assertThat(to("Harbourlight lets AI flood The Tidewall", own)).isEmpty();
  }

  @Test
  void sharedQuotationAloneIsAnotherStory() {
    String column =
        "I have watched this industry promise relief for thirty years and I have learned to count"
            + " the chairs in the room afterwards. Its secretary, Tom Verhoeven, called the saving"
            + " a promise made with other people's wages, and I cannot improve on that. What"
            + " remains to be asked is who keeps the eleven weeks, and whether anyone will be at"
            + " home to enjoy them when the summer comes round again.";
    assertThat(to("Who keeps the eleven weeks?", column)).isEmpty();
  }

  @Test
  void earningsReportsOfTwoCompaniesAreTwoStories() {
    assertThat(
            Sameness.of(
                likeness(earnings("Harbourlight", "1.2", "34"), earnings("Blue Mesa", "7.9", "12")),
                false,
                true,
                StoryConfig.defaults()))
        .isEmpty();
  }

  @Test
  void wallUnderTwoHeadlinesIsNoStory() {
    String wall =
        "Subscribe to go on reading. Choose the plan that suits you, cancel whenever you like. Full"
            + " access on every device, the paper of the day each morning, and puzzles at the"
            + " weekend. Already a subscriber? Sign in below to continue.";
    Likeness walls =
        likeness(print("Harbourlight profits fall", wall), print("Minister resigns in Oslo", wall));
    assertThat(Sameness.of(walls, false, true, StoryConfig.defaults())).isEmpty();
  }

  @Test
  void fewWordsNeedTheSameHeadline() {
    String few = "The studio declined to comment.";
    StoryConfig config = StoryConfig.defaults();
    assertThat(
            Sameness.of(
                likeness(print("Strike called off", few), print("Merger stalls", few)),
                false,
                true,
                config))
        .isEmpty();
    assertThat(
            Sameness.of(
                likeness(print("Strike called off", few), print("Strike called off", few)),
                false,
                true,
                config))
        .contains(StoryRelation.EXACT);
  }

  @Test
  void itemInALongDigestIsNoStoryWithIt() {
    StringBuilder digest = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      digest.append("Item ").append(i);
      for (int word = 0; word < 60; word++) {
        digest.append(" word").append(i * 97 + word * 7);
      }
      digest.append(".\n");
    }
    assertThat(to("The week in ten minutes", digest + WIRE)).isEmpty();
  }

  @Test
  void orderOfTheTwoDoesNotMatter() {
    Print cut = print("Effects by machine", LEAD + "\n" + MIDDLE);
    assertThat(Likeness.of(HEAD, cut)).isEqualTo(Likeness.of(cut, HEAD));
  }

  private static Print earnings(String company, String revenue, String cents) {
    return print(
        company + ": third-quarter snapshot",
        company
            + " Holdings on Thursday reported net income of $"
            + revenue
            + " billion in its third quarter. The company, based in "
            + company
            + " City, said it had profit of "
            + cents
            + " cents per share. Earnings, adjusted for one-time gains and costs, were "
            + (cents.length() + 3)
            + cents
            + " cents per share. The results did not meet the expectations of analysts surveyed."
            + " The company posted revenue of $"
            + cents
            + ".4 billion in the period.");
  }

  private static Optional<StoryRelation> to(String title, String text) {
    return Sameness.of(likeness(HEAD, print(title, text)), false, true, StoryConfig.defaults());
  }

  private static Likeness likeness(Print a, Print b) {
    return Likeness.of(a, b);
  }
}
