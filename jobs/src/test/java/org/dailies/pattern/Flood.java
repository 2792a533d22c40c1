package org.dailies.pattern;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;

/** A text of any length that says the same over and over: a head, repeated units, a tail. */
record Flood(String head, String unit, String tail) {
  /** A part that is repeated, and what stands before it. */
  private record Pump(List<Regex> before, Regex part) {}

  private static final List<String> BREAKS =
      List.of("", "\u0000", "!", "\n", " ", "x", "0", "-", ".", "。");
  private static final List<String> COMMON =
      List.of(
          "a", "0", " ", "\n", "-", ".", "a.", "a-", "A b ", "a, ", "((", "<p ", "a/", "漢", "\t ",
          "\u0301", "\"", "x=");
  private static final int SAMPLES = 20;
  private static final int LONGEST_UNIT = 40;

  /** The text, at least {@code length} characters long. */
  String text(int length) {
    StringBuilder text = new StringBuilder(length + head.length() + unit.length() + tail.length());
    text.append(head);
    while (text.length() < length) {
      text.append(unit);
    }
    return text.append(tail).toString();
  }

  /** Floods made of the parts of an expression, in an order that a seed decides. */
  static List<Flood> of(Pattern pattern, long seed) {
    Regex regex = Regex.parse(pattern);
    Random random = new Random(seed);
    Set<Flood> floods = new LinkedHashSet<>();
    COMMON.forEach(unit -> floods.add(new Flood("", unit, "\u0000")));
    List<Pump> pumps = new ArrayList<>();
    List<String> pieces = new ArrayList<>();
    gather(regex, List.of(), pumps, pieces);
    for (int i = 0; i < SAMPLES && !pieces.isEmpty(); i++) {
      String piece = pieces.get(i < pieces.size() ? i : random.nextInt(pieces.size()));
      String other = pieces.get(random.nextInt(pieces.size()));
      add(floods, "", piece, breaking(random));
      add(floods, "", piece + other, breaking(random));
      add(floods, "", other + breaking(random), breaking(random));
      add(floods, cut(sample(regex, random), random), piece, breaking(random));
    }
    for (int i = 0; i < SAMPLES; i++) {
      String sample = sample(regex, random);
      add(floods, "", sample, breaking(random));
      add(floods, "", cut(sample, random), breaking(random));
      add(floods, "", sample + breaking(random), breaking(random));
      add(floods, "", cut(sample, random) + breaking(random), breaking(random));
    }
    for (Pump pump : pumps) {
      for (int i = 0; i < 4; i++) {
        String head = sample(new Regex.Row(pump.before()), random);
        String unit = sample(pump.part(), random);
        add(floods, head, unit, breaking(random));
        add(floods, "", unit, breaking(random));
        add(floods, head, unit + sample(pump.part(), random), breaking(random));
      }
    }
    return List.copyOf(floods);
  }

  /** Whether an expression repeats more than single characters without a bound. */
  static boolean repeatsGroups(Pattern pattern) {
    return repeatsGroups(Regex.parse(pattern));
  }

  private static boolean repeatsGroups(Regex regex) {
    if (regex instanceof Regex.Row row) {
      return row.parts().stream().anyMatch(Flood::repeatsGroups);
    }
    if (regex instanceof Regex.Choice choice) {
      return choice.branches().stream().anyMatch(Flood::repeatsGroups);
    }
    return regex instanceof Regex.Repeat repeat
        && ((repeat.most() < 0 && !(repeat.part() instanceof Regex.Atom))
            || repeatsGroups(repeat.part()));
  }

  private static void add(Set<Flood> floods, String head, String unit, String tail) {
    if (!unit.isEmpty() && unit.length() <= LONGEST_UNIT) {
      floods.add(new Flood(head, unit, tail));
    }
  }

  private static String breaking(Random random) {
    return BREAKS.get(random.nextInt(BREAKS.size()));
  }

  private static String cut(String text, Random random) {
    return text.isEmpty()
        ? text
        : text.substring(
            0,
            text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length()) + 1)));
  }

  private static void gather(
      Regex regex, List<Regex> before, List<Pump> pumps, List<String> pieces) {
    if (regex instanceof Regex.Atom atom) {
      pieces.addAll(atom.samples());
    } else if (regex instanceof Regex.Row row) {
      List<Regex> passed = new ArrayList<>(before);
      for (Regex part : row.parts()) {
        gather(part, List.copyOf(passed), pumps, pieces);
        passed.add(part);
      }
    } else if (regex instanceof Regex.Choice choice) {
      choice.branches().forEach(part -> gather(part, before, pumps, pieces));
    } else if (regex instanceof Regex.Repeat repeat) {
      pumps.add(new Pump(before, repeat.part()));
      gather(repeat.part(), before, pumps, pieces);
    }
  }

  /** A text that the expression is likely to match. */
  private static String sample(Regex regex, Random random) {
    if (regex instanceof Regex.Atom atom) {
      return atom.samples().isEmpty()
          ? ""
          : atom.samples().get(random.nextInt(atom.samples().size()));
    }
    StringBuilder text = new StringBuilder();
    if (regex instanceof Regex.Row row) {
      row.parts().forEach(part -> text.append(sample(part, random)));
    } else if (regex instanceof Regex.Choice choice) {
      text.append(sample(choice.branches().get(random.nextInt(choice.branches().size())), random));
    } else if (regex instanceof Regex.Repeat repeat) {
      int most =
          repeat.most() < 0 ? repeat.least() + 2 : Math.min(repeat.most(), repeat.least() + 2);
      int times = repeat.least() + random.nextInt(most - repeat.least() + 1);
      for (int i = 0; i < times; i++) {
        text.append(sample(repeat.part(), random));
      }
    }
    return text.toString();
  }
}
