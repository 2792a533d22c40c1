package org.dailies.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.Literal;
import org.apache.spark.sql.catalyst.expressions.UnaryMinus;
import org.apache.spark.sql.types.DayTimeIntervalType;
import org.apache.spark.sql.types.YearMonthIntervalType;
import org.apache.spark.unsafe.types.CalendarInterval;

/**
 * The functions that a query may call, by name, and how far one may enlarge a value: the numbers
 * that say how often text is repeated or how long a list becomes are literals, and all of a query
 * together enlarge at most {@link #MOST_GROWTH} times.
 */
final class QueryFunctions {
  /** The product of the counts of a query that {@code repeat} and its like are called with. */
  static final long MOST_GROWTH = 1_000_000;

  private static final Set<String> ALLOWED = read("query-functions.txt");
  private static final Set<String> OF_ICEBERG =
      Set.of("bucket", "days", "hours", "iceberg_version", "months", "truncate", "years");
  private static final Pattern WIDE_FORMAT = Pattern.compile("[0-9]{4}");

  /** A day as an interval's literal holds it, in microseconds. */
  private static final long DAY = 86_400_000_000L;

  private long growth = 1;

  /** The names of all builtin functions that may be called, in lower case. */
  static Set<String> allowed() {
    return ALLOWED;
  }

  /** What speaks against a call, in a few words; empty where it may stand. */
  Optional<String> fault(List<String> name, List<Expression> arguments) {
    String simple = name.get(name.size() - 1).toLowerCase(Locale.ROOT);
    if (!isKnown(name, simple)) {
      return Optional.of("the function " + String.join(".", name) + " is not allowed");
    }
    return switch (simple) {
      case "repeat", "array_repeat", "lpad", "rpad" -> grown(simple, arguments, 1);
      case "space", "randstr" -> grown(simple, arguments, 0);
      case "format_string", "printf" -> format(simple, arguments);
      case "sequence" -> sequence(arguments);
      default -> Optional.empty();
    };
  }

  private static boolean isKnown(List<String> name, String simple) {
    if (name.size() == 1) {
      return ALLOWED.contains(simple);
    }
    String space = String.join(".", name.subList(0, name.size() - 1)).toLowerCase(Locale.ROOT);
    return switch (space) {
      case "system.builtin", "builtin" -> ALLOWED.contains(simple);
      case "dailies.system" -> OF_ICEBERG.contains(simple);
      default -> false;
    };
  }

  private Optional<String> grown(String name, List<Expression> arguments, int place) {
    // Spark itself says what is wrong with too few arguments.
    return arguments.size() <= place
        ? Optional.empty()
        : grow(name, number(arguments.get(place)).orElse(Long.MAX_VALUE));
  }

  private Optional<String> grow(String name, long times) {
    if (times > MOST_GROWTH || growth > MOST_GROWTH / Math.max(1, times)) {
      return Optional.of(
          String.format(
              Locale.ROOT,
              "the length that %s makes must be a number in the query, all together at most %,d",
              name,
              MOST_GROWTH));
    }
    growth *= Math.max(1, times);
    return Optional.empty();
  }

  private static Optional<String> format(String name, List<Expression> arguments) {
    boolean narrow =
        arguments.isEmpty()
            || (arguments.get(0) instanceof Literal format
                && !WIDE_FORMAT.matcher(String.valueOf(format.value())).find());
    return narrow
        ? Optional.empty()
        : Optional.of("the format of " + name + " must be a text in the query without wide fields");
  }

  /** Steps of whole days or months keep a sequence of dates short whatever its ends are. */
  private Optional<String> sequence(List<Expression> arguments) {
    if (arguments.size() == 3 && isDays(arguments.get(2))) {
      return Optional.empty();
    }
    if (arguments.size() < 2) {
      return Optional.empty();
    }
    Optional<Long> from = number(arguments.get(0));
    Optional<Long> to = number(arguments.get(1));
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.of(
          "the ends of sequence must be numbers or dates in the query, or its step whole days");
    }
    double length = Math.abs((double) to.get() - from.get()) + 1;
    return grow("sequence", length > MOST_GROWTH ? Long.MAX_VALUE : (long) length);
  }

  private static boolean isDays(Expression step) {
    if (!(step instanceof Literal literal)) {
      return step instanceof UnaryMinus minus && isDays(minus.child());
    }
    if (literal.value() instanceof CalendarInterval interval) {
      return interval.microseconds == 0 && (interval.days != 0 || interval.months != 0);
    }
    return (literal.dataType() instanceof DayTimeIntervalType
            && Math.abs((long) literal.value()) >= DAY)
        || (literal.dataType() instanceof YearMonthIntervalType && (int) literal.value() != 0);
  }

  private static Optional<Long> number(Expression expression) {
    if (expression instanceof UnaryMinus minus) {
      return number(minus.child()).map(value -> -value);
    }
    return expression instanceof Literal literal
            && (literal.value() instanceof Integer || literal.value() instanceof Long)
            && !literal.dataType().typeName().startsWith("timestamp")
            && !literal.dataType().typeName().startsWith("interval")
        ? Optional.of(((Number) literal.value()).longValue())
        : Optional.empty();
  }

  private static Set<String> read(String resource) {
    try (InputStream in = QueryFunctions.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Arrays.stream(line.strip().split(" ")))
          .filter(name -> !name.isEmpty())
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
