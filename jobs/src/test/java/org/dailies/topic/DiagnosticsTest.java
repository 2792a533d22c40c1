package org.dailies.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DiagnosticsTest {
  @Test
  void topicsThatAreTheLabelsArePure() {
    Diagnostics diagnostics = new Diagnostics();
    diagnostics.add("en", "1", "a");
    diagnostics.add("en", "1", "a");
    diagnostics.add("en", "2", "b");
    assertThat(diagnostics.purity()).isEqualTo(1);
    assertThat(diagnostics.nmi()).isCloseTo(1, within(1e-12));
    assertThat(diagnostics.cover()).isEqualTo(1);
  }

  @Test
  void documentWithoutATopicCountsAsWrong() {
    Diagnostics diagnostics = new Diagnostics();
    diagnostics.add("en", "1", "a");
    diagnostics.add("en", null, "a");
    assertThat(diagnostics.purity()).isEqualTo(.5);
    assertThat(diagnostics.cover()).isEqualTo(.5);
    assertThat(diagnostics.unassigned("en")).isEqualTo(.5);
    assertThat(diagnostics.unassigned("fr")).isNull();
  }

  @Test
  void documentsWithoutLabelsHaveNoAgreement() {
    Diagnostics diagnostics = new Diagnostics();
    diagnostics.add("en", "1", null);
    assertThat(diagnostics.agreement()).isNull();
    diagnostics.add("en", "1", "a");
    assertThat(diagnostics.agreement().labelled()).isEqualTo(1);
  }

  @Test
  void topicsThatSayNothingOfTheLabelsShareNoInformation() {
    Diagnostics diagnostics = new Diagnostics();
    for (String topic : new String[] {"1", "2"}) {
      diagnostics.add("en", topic, "a");
      diagnostics.add("en", topic, "b");
    }
    assertThat(diagnostics.nmi()).isCloseTo(0, within(1e-12));
  }
}
