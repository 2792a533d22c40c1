package org.dailies.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dailies.DailiesException.Code;
import org.dailies.nightly.Nightly;
import org.junit.jupiter.api.Test;

/** Which published runs end in a code of their own. */
final class StrictTest {
  private static Nightly.Outcome outcome(boolean nothingNew, String... warnings) {
    return new Nightly.Outcome(null, null, nothingNew, List.of(warnings));
  }

  @Test
  void onlyStrictRunsTellWhatTheyFoundByACode() {
    assertThat(RunCommand.exit(outcome(true, "3 damaged"), false)).isEmpty();
    assertThat(RunCommand.exit(outcome(false), true)).isEmpty();
    assertThat(RunCommand.exit(outcome(true), true)).contains(Code.NOTHING_NEW);
    assertThat(RunCommand.exit(outcome(false, "3 damaged"), true)).contains(Code.WARNED);
  }

  @Test
  void aWarningIsToldBeforeNothingNew() {
    assertThat(RunCommand.exit(outcome(true, "3 damaged"), true)).contains(Code.WARNED);
  }
}
