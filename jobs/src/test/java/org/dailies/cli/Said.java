package org.dailies.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.dailies.nightly.Published;

/**
 * What a command that ran in this process said, and the code it ended in.
 *
 * @param code the exit code
 * @param out what it wrote to standard output
 * @param errors what it wrote to standard error
 */
record Said(int code, String out, String errors) {
  /** Runs a command as the command line would. */
  static Said by(String... arguments) {
    SparkSession session = Published.session();
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    ByteArrayOutputStream complained = new ByteArrayOutputStream();
    System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
    try {
      int code = Dailies.run(arguments);
      return new Said(
          code, said.toString(StandardCharsets.UTF_8), complained.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(out);
      System.setErr(err);
      session.catalog().clearCache();
    }
  }

  /** The lines of standard error. */
  List<String> complaints() {
    return errors.lines().toList();
  }
}
