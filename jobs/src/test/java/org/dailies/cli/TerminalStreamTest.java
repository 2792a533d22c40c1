package org.dailies.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dailies.Shown;
import org.junit.jupiter.api.Test;

class TerminalStreamTest {
  @Test
  void textPasses() throws IOException {
    String text = "Größe \u4e2d\u6587 \u05e9\u05dc\u05d5\u05dd \ud83d\ude00 1\t2\r\n3\n";
    assertThat(shown(text)).isEqualTo(text);
  }

  @Test
  void whatSteersATerminalIsShownAsItsNumber() throws IOException {
    assertThat(shown("a\u001b[31mred\u0007")).isEqualTo("a\\u001b[31mred\\u0007");
    assertThat(shown("\u009b1m\u0085\u007f")).isEqualTo("\\u009b1m\\u0085\\u007f");
    assertThat(shown("\u202egnp\u2066\u200f\u061c")).isEqualTo("\\u202egnp\\u2066\\u200f\\u061c");
    assertThat(shown("real\rfake\n")).isEqualTo("real\\u000dfake\n");
  }

  @Property
  void nothingThatSteersPasses(@ForAll String text) throws IOException {
    assertThat(shown(text).replace("\r\n", "").replace("\n", "").replace("\t", "").chars())
        .noneMatch(Shown::steers);
  }

  @Property
  void bytesThatAreNoTextPassNeither(@ForAll byte[] bytes) throws IOException {
    String shown = new String(through(bytes), StandardCharsets.UTF_8);
    assertThat(shown.replace("\r\n", "").replace("\n", "").replace("\t", "").chars())
        .noneMatch(Shown::steers);
  }

  private static String shown(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream single = new ByteArrayOutputStream();
    try (TerminalStream stream = new TerminalStream(single)) {
      for (byte b : bytes) {
        stream.write(b);
      }
    }
    assertThat(single.toByteArray()).isEqualTo(through(bytes));
    return single.toString(StandardCharsets.UTF_8);
  }

  private static byte[] through(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TerminalStream stream = new TerminalStream(out)) {
      stream.write(bytes, 0, bytes.length);
    }
    return out.toByteArray();
  }
}
