package org.dailies.edition;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dailies.report.Tally;

/** What articles a warehouse holds, by outlet and language: counted once, told in several ways. */
final class ArticleTallies {
  private static final String UNKNOWN = "unknown";

  private final List<Group> groups;
  private final Map<String, Outlet> outlets;

  /** Articles of one outlet and language; either may be null. */
  private record Group(String outlet, String language, boolean dated, long articles) {}

  private record Outlet(String country, String kind) {
    String told() {
      String told =
          Stream.of(country, kind).filter(s -> s != null).collect(Collectors.joining(", "));
      return told.isEmpty() ? null : told;
    }
  }

  private ArticleTallies(List<Group> groups, Map<String, Outlet> outlets) {
    this.groups = groups;
    this.outlets = outlets;
  }

  /**
   * Counts articles.
   *
   * @param articles rows of {@code articles}
   * @param outlets rows of {@code outlets}
   */
  static ArticleTallies of(Dataset<Row> articles, Dataset<Row> outlets) {
    List<Group> groups =
        articles
            .groupBy(
                col("outlet"),
                col("language"),
                coalesce(col("day").isNotNull().and(col("published_date").isNotNull()), lit(false)))
            .agg(count(lit(1)))
            .collectAsList()
            .stream()
            .map(r -> new Group(r.getString(0), r.getString(1), r.getBoolean(2), r.getLong(3)))
            .toList();
    Map<String, Outlet> known = new HashMap<>();
    outlets
        .select("domain", "country", "kind")
        .collectAsList()
        .forEach(r -> known.put(r.getString(0), new Outlet(r.getString(1), r.getString(2))));
    return new ArticleTallies(groups, known);
  }

  /** Articles without a day of their own. */
  long undated() {
    return groups.stream().filter(group -> !group.dated()).mapToLong(Group::articles).sum();
  }

  /** Articles by language, most first. */
  List<Tally> languages(int limit) {
    return tallies(by(g -> g.language() == null ? UNKNOWN : g.language()), limit, name -> null);
  }

  /** Articles by kind of outlet, most first. */
  List<Tally> outletKinds(int limit) {
    return tallies(by(g -> kind(g.outlet())), limit, name -> null);
  }

  /** Articles by outlet with its country and kind, most first. */
  List<Tally> outlets(int limit) {
    return tallies(
        by(Group::outlet),
        limit,
        name -> outlets.containsKey(name) ? outlets.get(name).told() : null);
  }

  /** Articles of outlets that nothing is known of, most first. */
  List<Tally> unknownOutlets(int limit) {
    Map<String, Long> unknown = by(Group::outlet);
    unknown.keySet().removeAll(outlets.keySet());
    return tallies(unknown, limit, name -> null);
  }

  private String kind(String outlet) {
    Outlet known = outlets.get(outlet);
    return known == null || known.kind() == null ? UNKNOWN : known.kind();
  }

  private Map<String, Long> by(Function<Group, String> name) {
    Map<String, Long> by = new HashMap<>();
    for (Group group : groups) {
      String key = name.apply(group);
      if (key != null) {
        by.merge(key, group.articles(), Long::sum);
      }
    }
    return by;
  }

  private static List<Tally> tallies(
      Map<String, Long> counts, int limit, Function<String, String> detail) {
    return counts.entrySet().stream()
        .sorted(
            Comparator.comparingLong((Map.Entry<String, Long> e) -> -e.getValue())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(limit)
        .map(e -> new Tally(e.getKey(), e.getValue(), detail.apply(e.getKey())))
        .toList();
  }
}
