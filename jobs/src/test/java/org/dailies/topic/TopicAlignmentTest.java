package org.dailies.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dailies.DailiesException;
import org.dailies.topic.TopicAlignment.Change;
import org.junit.jupiter.api.Test;

class TopicAlignmentTest {
  private static Set<String> ids(TopicModel model) {
    return model.topics().stream().map(Topic::id).collect(Collectors.toSet());
  }

  private static String topicOf(TopicModel model, String text) {
    return model.shares("", text).get(0).topicId();
  }

  private static final String LAW = "judge court verdict lawsuit copyright plaintiff";

  @Test
  void sameStoriesUnderAnotherSeedKeepTheirIds() {
    TopicModel former = Themes.model(Themes.stories(120, 4), Themes.config(4));
    TopicModel refitted =
        Themes.model(Themes.stories(140, 4), Themes.config(4).with("embed", 4, 99));
    TopicAlignment aligned = TopicAlignment.of(former, refitted);
    assertThat(ids(aligned.model())).isEqualTo(ids(former));
    assertThat(topicOf(aligned.model(), LAW)).isEqualTo(topicOf(former, LAW));
    assertThat(aligned.events())
        .extracting(TopicAlignment.Event::change)
        .containsOnly(Change.CONTINUED);
    assertThat(aligned.model().topics())
        .allSatisfy(topic -> assertThat(topic.continuedFrom()).isEqualTo(topic.id()));
  }

  @Test
  void themeThatCameIsNewAndGetsAFreshId() {
    TopicModel former = Themes.model(Themes.stories(90, 3), Themes.config(3));
    TopicModel refitted = Themes.model(Themes.stories(160, 4), Themes.config(4));
    TopicAlignment aligned = TopicAlignment.of(former, refitted);
    assertThat(ids(aligned.model())).containsAll(ids(former)).contains("en-004");
    assertThat(aligned.events())
        .filteredOn(event -> event.change() == Change.NEW)
        .singleElement()
        .satisfies(event -> assertThat(event.topicId()).isEqualTo("en-004"));
  }

  @Test
  void themeThatWentIsEnded() {
    TopicModel former = Themes.model(Themes.stories(160, 4), Themes.config(4));
    TopicModel refitted = Themes.model(Themes.stories(90, 3), Themes.config(3));
    TopicAlignment aligned = TopicAlignment.of(former, refitted);
    assertThat(aligned.events()).filteredOn(event -> event.change() == Change.ENDED).hasSize(1);
    assertThat(aligned.model().about().nextNumber()).isEqualTo(5);
  }

  @Test
  void idOfAnEndedTopicIsNotGivenAgain() {
    TopicModel four = Themes.model(Themes.stories(160, 4), Themes.config(4));
    TopicModel three =
        TopicAlignment.of(four, Themes.model(Themes.stories(90, 3), Themes.config(3))).model();
    String ended =
        ids(four).stream().filter(id -> !ids(three).contains(id)).findFirst().orElseThrow();
    TopicModel again =
        TopicAlignment.of(three, Themes.model(Themes.stories(160, 4), Themes.config(4))).model();
    assertThat(ids(again)).doesNotContain(ended).contains("en-005");
  }

  @Test
  void whatAPersonDecidedOutlivesARefit() {
    TopicModel former = Themes.model(Themes.stories(120, 4), Themes.config(4));
    String law = topicOf(former, LAW);
    String strike = topicOf(former, "strike union picket wage guild");
    TopicModel decided =
        Curation.pin(Curation.merge(Curation.rename(former, law, "Lawsuits"), strike, law), law);
    TopicModel refitted =
        TopicAlignment.of(decided, Themes.model(Themes.stories(140, 4), Themes.config(4))).model();
    Topic kept =
        refitted.topics().stream()
            .filter(topic -> topic.id().equals(law))
            .findFirst()
            .orElseThrow();
    assertThat(kept.label()).isEqualTo("Lawsuits");
    assertThat(kept.pinned()).isTrue();
    assertThat(topicOf(refitted, "strike union picket wage guild")).isEqualTo(law);
  }

  @Test
  void decisionsOnUnknownTopicsAreRefused() {
    TopicModel model = Themes.model(Themes.stories(90, 3), Themes.config(3));
    assertThatThrownBy(() -> Curation.rename(model, "en-999", "x"))
        .isInstanceOf(DailiesException.class)
        .hasMessageContaining("en-999");
    assertThatThrownBy(() -> Curation.merge(model, "en-001", "en-001"))
        .isInstanceOf(DailiesException.class);
    assertThatThrownBy(() -> Curation.holding(List.of(model), "fr-001"))
        .isInstanceOf(DailiesException.class);
  }
}
