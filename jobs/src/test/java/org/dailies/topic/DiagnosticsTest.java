package org.dailies.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DiagnosticsTest {
  @Test
  void topicsThatAreTheLabelsArePure() {
    Diagnostics diagnostics = new Diagnostics();
    diagnostics.add("1", "a");
    diagnostics.add("1", "a");
    diagnostics.add("2", "b");
    assertThat(diagnostics.purity()).isEqualTo(1);
    assertThat(diagnostics.nmi()).isCloseTo(1, within(1e-12));
    assertThat(diagnostics.cover()).isEqualTo(1);
  }

  @Test
  void documentWithoutATopicCountsAsWrong() {
    Diagnostics diagnostics = new Diagnostics();
    diagnostics.add("1", "a");
    diagnostics.add(null, "a");
    assertThat(diagnostics.purity()).isEqualTo(.5);
    assertThat(diagnostics.cover()).isEqualTo(.5);
  }

  @Test
  void topicsThatSayNothingOfTheLabelsShareNoInformation() {
    Diagnostics diagnostics = new Diagnostics();
    for (String topic : new String[] {"1", "2"}) {
      diagnostics.add(topic, "a");
      diagnostics.add(topic, "b");
    }
    assertThat(diagnostics.nmi()).isCloseTo(0, within(1e-12));
  }
}
