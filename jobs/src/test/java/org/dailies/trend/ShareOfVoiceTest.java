package org.dailies.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

class ShareOfVoiceTest {
  @Test
  void aStoryWithTwoActorsGivesHalfToEach() {
    Map<String, ShareOfVoice> shares =
        ShareOfVoice.of(List.of(Set.of("netflix", "disney"), Set.of("netflix"), Set.of()));
    assertThat(shares.get("netflix").fractional()).isCloseTo(0.75, within(1e-12));
    assertThat(shares.get("disney").fractional()).isCloseTo(0.25, within(1e-12));
    assertThat(shares.get("netflix").plain()).isEqualTo(2);
    assertThat(shares.get("disney").stories()).isEqualTo(2);
  }

  @Property(tries = 200)
  void fractionsSumToOne(@ForAll @NotEmpty List<@NotEmpty Set<Character>> drawn) {
    List<Set<String>> stories =
        drawn.stream().map(set -> Set.copyOf(set.stream().map(String::valueOf).toList())).toList();
    assertThat(
            ShareOfVoice.of(stories).values().stream().mapToDouble(ShareOfVoice::fractional).sum())
        .isCloseTo(1, within(1e-9));
  }
}
