package org.dailies.source;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.sources.And;
import org.apache.spark.sql.sources.EqualTo;
import org.apache.spark.sql.sources.Filter;
import org.apache.spark.sql.sources.GreaterThan;
import org.apache.spark.sql.sources.GreaterThanOrEqual;
import org.apache.spark.sql.sources.In;
import org.apache.spark.sql.sources.LessThan;
import org.apache.spark.sql.sources.LessThanOrEqual;
import org.apache.spark.sql.sources.Or;
import org.apache.spark.sql.sources.StringStartsWith;
import org.dailies.archive.RecordFilter;
import org.dailies.archive.RecordFilter.Column;

/**
 * Turns Spark's filters into filters on headers. A filter may let more through than Spark's, never
 * less: Spark looks again.
 */
final class Filters {
  private Filters() {}

  /** The filter on headers, or nothing where headers cannot tell. */
  static Optional<RecordFilter> of(Filter filter) {
    if (filter instanceof And and) {
      List<RecordFilter> sides = new ArrayList<>();
      of(and.left()).ifPresent(sides::add);
      of(and.right()).ifPresent(sides::add);
      return sides.isEmpty() ? Optional.empty() : Optional.of(new RecordFilter.All(sides));
    }
    if (filter instanceof Or or) {
      Optional<RecordFilter> left = of(or.left());
      Optional<RecordFilter> right = of(or.right());
      return left.isEmpty() || right.isEmpty()
          ? Optional.empty()
          : Optional.of(new RecordFilter.Some(List.of(left.get(), right.get())));
    }
    if (filter instanceof EqualTo equal) {
      return oneOf(equal.attribute(), equal.value());
    }
    if (filter instanceof In in) {
      return oneOf(in.attribute(), in.values());
    }
    if (filter instanceof StringStartsWith starts) {
      return column(starts.attribute()).map(c -> new RecordFilter.Prefix(c, starts.value()));
    }
    return range(filter);
  }

  private static Optional<RecordFilter> range(Filter filter) {
    if (filter instanceof GreaterThan f) {
      return between(f.attribute(), f.value(), true);
    }
    if (filter instanceof GreaterThanOrEqual f) {
      return between(f.attribute(), f.value(), true);
    }
    if (filter instanceof LessThan f) {
      return between(f.attribute(), f.value(), false);
    }
    if (filter instanceof LessThanOrEqual f) {
      return between(f.attribute(), f.value(), false);
    }
    return Optional.empty();
  }

  private static Optional<RecordFilter> between(String attribute, Object value, boolean low) {
    Object bound = plain(value);
    Optional<Column> column = column(attribute);
    if (column.isPresent() && column.get() == Column.DATE && bound instanceof Instant at) {
      // Stored dates are cut to microseconds on the way into rows.
      return Optional.of(
          low
              ? new RecordFilter.Between<>(Column.DATE, at, null)
              : new RecordFilter.Between<>(Column.DATE, null, at.plusNanos(999)));
    }
    if (column.isPresent() && column.get() == Column.HTTP_STATUS && bound instanceof Integer n) {
      return Optional.of(
          new RecordFilter.Between<>(Column.HTTP_STATUS, low ? n : null, low ? null : n));
    }
    return Optional.empty();
  }

  private static Optional<RecordFilter> oneOf(String attribute, Object... values) {
    Optional<Column> column = column(attribute);
    if (column.isEmpty() || column.get() == Column.DATE) {
      return Optional.empty();
    }
    Set<Object> known = new HashSet<>();
    Arrays.stream(values).filter(Objects::nonNull).map(Filters::plain).forEach(known::add);
    return Optional.of(new RecordFilter.OneOf(column.get(), known));
  }

  private static Object plain(Object value) {
    return value instanceof Timestamp timestamp ? timestamp.toInstant() : value;
  }

  private static Optional<Column> column(String attribute) {
    return Arrays.stream(Column.values())
        .filter(c -> c != Column.HOST && c.column().equals(attribute.toLowerCase(Locale.ROOT)))
        .findFirst();
  }
}
