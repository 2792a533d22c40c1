package org.dailies;

import static java.lang.String.join;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the program answers on a fixed set, against the answers that are kept beside the test. They
 * may change only with the version, which makes history compute itself anew, or with the files and
 * the config that the rules are read from.
 *
 * @param version the version that the code states
 * @param rules hash of the version and of all that was read
 * @param answers one answer a line
 */
public record Fingerprint(int version, String rules, String answers) {
  /** Compares with the answers kept in a file, and says what is to be done where they differ. */
  public void isKeptIn(Path kept, String constant) throws IOException {
    Path written = Path.of("target", kept.getFileName().toString());
    Files.createDirectories(written.getParent());
    Files.writeString(written, text());
    String[] before = Files.readString(kept).split("\n", 3);
    if (answers.equals(before[2])) {
      return;
    }
    boolean sameVersion = before[0].equals(versionLine());
    boolean sameRules = before[1].equals(rulesLine());
    String wanted =
        sameVersion && sameRules
            ? "The code changes answers: raise " + constant + ", then keep " + written
            : "The rules changed and answers with them: look at each, then keep " + written;
    List<String> gone = new ArrayList<>(before[2].lines().toList());
    List<String> come = new ArrayList<>(answers.lines().toList());
    answers.lines().forEach(gone::remove);
    before[2].lines().forEach(come::remove);
    fail("%s as %s\n- %s\n+ %s", wanted, kept, join("\n- ", gone), join("\n+ ", come));
  }

  private String text() {
    return versionLine() + "\n" + rulesLine() + "\n" + answers;
  }

  private String versionLine() {
    return "version " + version;
  }

  private String rulesLine() {
    return "rules " + rules;
  }
}
