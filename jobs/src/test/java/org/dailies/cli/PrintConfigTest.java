package org.dailies.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The config in force, printed instead of the work. */
final class PrintConfigTest {
  @Test
  void aRunPrintsItsOwnOptionsAmongTheSettings() {
    Said said = Said.by("topics", "fit", "--k", "7", "--print-config");
    assertThat(said.code()).isZero();
    assertThat(said.out()).contains("\n  k: 7\n");
  }

  @Test
  void aCommandThatRunsNothingPrintsItToo() {
    Said said = Said.by("check", "absent", "--set", "topic.k=5", "--print-config");
    assertThat(said.code()).isZero();
    assertThat(said.out()).contains("\n  k: 5\n");
  }
}
