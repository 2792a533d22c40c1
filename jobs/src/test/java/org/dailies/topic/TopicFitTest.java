package org.dailies.topic;

import static java.util.Comparator.reverseOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.dailies.config.TopicConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TopicFitTest {
  @Test
  void storiesOfOneThemeShareATopic() {
    TopicModel model = Themes.model(Themes.stories(120, 4), Themes.config(4));
    for (int theme = 0; theme < 4; theme++) {
      Set<String> topics = new TreeSet<>();
      for (Story story : Themes.stories(120, 4)) {
        if (Themes.of(story.id(), 4) == theme) {
          topics.add(model.shares(story.title(), story.text()).get(0).topicId());
        }
      }
      assertThat(topics).hasSize(1);
    }
  }

  @Test
  void topicIsToldByItsThemesWords() {
    TopicModel model = Themes.model(Themes.stories(120, 4), Themes.config(4));
    assertThat(model.topics())
        .allSatisfy(
            topic ->
                assertThat(List.of(Themes.WORDS))
                    .anySatisfy(theme -> assertThat(theme).contains(topic.words().get(0))))
        .allSatisfy(topic -> assertThat(topic.words()).hasSizeGreaterThanOrEqualTo(10));
    assertThat(model.about().diversity()).isEqualTo(1);
  }

  @Test
  void orderChangesNoBit() {
    List<Story> stories = new ArrayList<>(Themes.stories(120, 4));
    byte[] bytes = Themes.model(stories, Themes.config(3)).toBytes();
    Collections.shuffle(stories, new Random(3));
    assertThat(Themes.model(stories, Themes.config(3)).toBytes()).isEqualTo(bytes);
  }

  @Test
  void otherSeedsFindClearThemesAgain() {
    TopicModel model = Themes.model(Themes.stories(120, 4), Themes.config(4));
    assertThat(model.topics()).allSatisfy(topic -> assertThat(topic.stability()).isGreaterThan(.9));
  }

  @Test
  void numberOfTopicsIsChosenAmongThoseTried() {
    TopicFit.Outcome outcome =
        new TopicFit(Themes.config(0), new EmbedMethod(Themes.config(0)))
            .fit(new LocalParts<>(Themes.stories(160, 4)), "en", Set.of());
    TopicFit.Fitted fitted = (TopicFit.Fitted) outcome;
    assertThat(fitted.model().about().choices())
        .extracting(TopicChoice::k)
        .containsExactly(5, 10, 15, 20);
    assertThat(fitted.model().topics())
        .hasSize(TopicChoice.best(fitted.model().about().choices()).k());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 5})
  void tooFewStoriesGiveAReason(int stories) {
    TopicConfig config = Themes.config(3);
    TopicFit.Outcome outcome =
        new TopicFit(config, new EmbedMethod(config))
            .fit(new LocalParts<>(Themes.stories(stories, 3)), "en", Set.of());
    assertThat(outcome)
        .isInstanceOfSatisfying(
            TopicFit.Skipped.class,
            skipped ->
                assertThat(skipped.reason())
                    .contains(stories == 1 ? "only 1 story;" : "only " + stories + " stories;"));
  }

  @Test
  void storiesOfOneWordGiveAReason() {
    List<Story> stories = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      stories.add(new Story("a" + i, "a" + i, "", "", "word"));
    }
    TopicConfig config = Themes.config(3).asGiven();
    assertThat(
            new TopicFit(config, new EmbedMethod(config))
                .fit(new LocalParts<>(stories), "", Set.of()))
        .isInstanceOfSatisfying(
            TopicFit.Skipped.class,
            skipped -> assertThat(skipped.reason()).contains("only 1 words"));
  }

  @Test
  void fewerStoriesThanTopicsGiveAReason() {
    TopicConfig config = Themes.config(40).asGiven();
    List<Story> stories =
        Themes.stories(20, 4).stream()
            .map(story -> new Story(story.id(), story.id(), "", "", story.text()))
            .toList();
    assertThat(
            new TopicFit(config, new EmbedMethod(config))
                .fit(new LocalParts<>(stories), "", Set.of()))
        .isInstanceOfSatisfying(
            TopicFit.Skipped.class,
            skipped ->
                assertThat(skipped.reason()).contains("fewer stories (20) than topics (40)"));
  }

  @Test
  void modelIsTheSameAfterItWasKept() {
    TopicModel model = Themes.model(Themes.stories(90, 3), Themes.config(3));
    TopicModel kept = TopicModel.fromBytes(model.toBytes());
    assertThat(kept.toBytes()).isEqualTo(model.toBytes());
    assertThat(kept.id()).isEqualTo(model.id());
    assertThat(kept.topics()).isEqualTo(model.topics());
    assertThat(kept.shares("", "the judge read the verdict in court"))
        .isEqualTo(model.shares("", "the judge read the verdict in court"));
  }

  @Test
  void textWithoutKnownWordsHasNoTopic() {
    TopicModel model = Themes.model(Themes.stories(90, 3), Themes.config(3));
    assertThat(model.shares("", "")).isEmpty();
    assertThat(model.shares("Zebras", "graze quietly")).isEmpty();
  }

  @Test
  void sharesSumToOne() {
    TopicModel model = Themes.model(Themes.stories(90, 3), Themes.config(3));
    List<TopicModel.Share> shares =
        model.shares("", "judge court verdict lawyer actor strike camera");
    assertThat(shares.stream().mapToDouble(TopicModel.Share::share).sum())
        .isCloseTo(1, offset(1e-9));
    assertThat(shares).isSortedAccordingTo((a, b) -> Double.compare(b.share(), a.share()));
  }

  @Test
  void relevanceGoesFromTheCommonestToTheMostTellingWords() {
    TopicModel model = Themes.model(Themes.stories(90, 3), Themes.config(3));
    int law = 0;
    while (!model.topics().get(law).words().contains("verdict")) {
      law++;
    }
    assertThat(model.relevant(0, 5).get(law))
        .extracting(TopicModel.Relevant::word)
        .isSubsetOf(Themes.WORDS[1]);
    List<TopicModel.Relevant> common = model.relevant(1, 30).get(law);
    assertThat(common).extracting(TopicModel.Relevant::share).isSortedAccordingTo(reverseOrder());
    assertThat(model.relevant(0, 30).get(law))
        .extracting(TopicModel.Relevant::lift)
        .isSortedAccordingTo(reverseOrder());
  }
}
