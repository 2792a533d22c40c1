package org.dailies.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HatchTest {
  private static final Pattern LINE = Pattern.compile("M([0-9.]+) ([0-9.]+)L([0-9.]+) ([0-9.]+)");

  @Test
  void everyLineIsSlantedAndStaysInTheBox() {
    Matcher line = LINE.matcher(new Hatch(30, 10, 52, 90).path());
    int lines = 0;
    while (line.find()) {
      double x1 = Double.parseDouble(line.group(1));
      double y1 = Double.parseDouble(line.group(2));
      double x2 = Double.parseDouble(line.group(3));
      double y2 = Double.parseDouble(line.group(4));
      assertThat(List.of(x1, x2)).allMatch(x -> x >= 30 && x <= 52);
      assertThat(List.of(y1, y2)).allMatch(y -> y >= 10 && y <= 90);
      assertThat(x2 - x1).isPositive().isEqualTo(y1 - y2);
      lines++;
    }
    assertThat(lines).isEqualTo(15);
  }
}
