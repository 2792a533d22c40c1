package org.dailies.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dailies.DailiesException;
import org.dailies.report.Overrides.Action;
import org.dailies.report.Overrides.Ruling;
import org.dailies.report.Overrides.Target;
import org.junit.jupiter.api.Test;

final class OverridesTest {
  @Test
  void eachEntryNamesARowAndAReason() {
    Overrides overrides =
        read(
            """
            strike:
              - coverage: st-1/netflix
                reason: A parody.
              - quote: n:quote:ar-2:140:2025-11-21..2025-11-21
                reason: Not said by her.
            mute:
              - alert: actor=disney|language=fr/spike
                reason: Known.
            confirm:
            """);

    assertThat(overrides.rulings())
        .containsExactly(
            new Ruling(Action.STRIKE, Target.COVERAGE, "st-1/netflix", "A parody."),
            new Ruling(Action.STRIKE, Target.QUOTE, "ar-2/140", "Not said by her."),
            new Ruling(Action.MUTE, Target.ALERT, "actor=disney|language=fr/spike", "Known."));
    assertThat(overrides.rulings().get(0).head()).isEqualTo("st-1");
    assertThat(overrides.rulings().get(0).tail()).isEqualTo("netflix");
  }

  @Test
  void anEmptyFileDecidesNothing() {
    assertThat(read("").isEmpty()).isTrue();
    assertThat(read("# nothing yet\n").isEmpty()).isTrue();
    assertThat(Overrides.load("").isEmpty()).isTrue();
  }

  @Test
  void aMisspeltKeyIsRefusedWithTheNearest() {
    refused("strke:\n  - story: a\n    reason: b\n", "unknown key strke; the nearest is strike");
    refused(
        "strike:\n  - story: a\n    raeson: b\n",
        "unknown key raeson in entry 1 of strike; the nearest is reason");
    refused(
        "mute:\n  - alret: a\n    reason: b\n",
        "unknown key alret in entry 1 of mute; the nearest is alert");
  }

  @Test
  void whatIsIncompleteOrTwofoldIsRefused() {
    refused("strike:\n  - story: a\n", "entry 1 of strike gives no reason");
    refused("strike:\n  - reason: a\n", "must name one row");
    refused("strike:\n  - story: a\n    use: b\n    reason: c\n", "names 2");
    refused("strike:\n  - coverage: a\n    reason: c\n", "coverage takes STORY/ACTOR, not a");
    refused("strike:\n  - story: 12\n    reason: c\n", "must be text, in quotes");
    refused("strike:\n  - story: a\n    reason: ' '\n", "must be text, in quotes");
    refused("mute:\n  - story: a\n    reason: b\n", "can be struck or confirmed, not muted");
    refused(
        "strike:\n  - use: a\n    reason: b\nconfirm:\n  - use: a\n    reason: c\n",
        "use a is named twice");
    refused(
        "strike:\n  - use: a\n    reason: b\nstrike:\n  - use: c\n    reason: d\n", "Duplicate");
    refused("- strike\n", "must hold the keys");
    refused("strike: story\n", "must hold a list");
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> Overrides.load("/nowhere/overrides.yaml"))
        .isInstanceOf(DailiesException.class)
        .hasMessageContaining("/nowhere/overrides.yaml");
  }

  private static Overrides read(String text) {
    return Overrides.parse(text, "overrides.yaml");
  }

  private static void refused(String text, String message) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(DailiesException.class)
        .hasMessageContaining("overrides.yaml")
        .hasMessageContaining(message);
  }
}
