package org.dailies.nightly;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dailies.config.ConfigReader;
import org.dailies.stage.TrendSpan;
import org.dailies.table.ArticleRow;
import org.dailies.table.Tables;
import org.dailies.warehouse.PublishedRun;
import org.dailies.warehouse.SparkTables;
import org.dailies.warehouse.WarehouseRun;

/** Whether the trends that the run before has left can be gone on from, and how far back. */
final class TrendsBefore {
  private final SparkSession spark;
  private final WarehouseRun run;
  private final RunOptions options;
  private final Rules rules;

  TrendsBefore(SparkSession spark, WarehouseRun run, RunOptions options, Rules rules) {
    this.spark = spark;
    this.run = run;
    this.options = options;
    this.rules = rules;
  }

  /**
   * The span to count anew; empty where all is to be: there was no run, or one of another program,
   * config, rules or outlets.
   *
   * @param touched the days, null for undated, of which a row changed
   */
  Optional<TrendSpan> span(Collection<Row> touched) {
    return run.base()
        .filter(this::alike)
        .flatMap(PublishedRun::countedTo)
        .map(day -> TrendSpan.of(day, days(touched), options.config().trend()));
  }

  private static Set<LocalDate> days(Collection<Row> touched) {
    Set<LocalDate> days = new TreeSet<>();
    for (Row row : touched) {
      if (!row.isNullAt(0)) {
        days.add(ArticleRow.day(row, "day"));
      }
    }
    return days;
  }

  private boolean alike(PublishedRun base) {
    return base.schemaVersions().getOrDefault(Tables.TRENDS.name(), 0) == Tables.TRENDS.version()
        && base.snapshots().get(Tables.TRENDS.name()) != null
        && base.value("version").equals(Version.current())
        && base.value("rules_hash").equals(rules.hash())
        && base.value("config_hash").equals(ConfigReader.hash(options.config()))
        && outlets(base);
  }

  private boolean outlets(PublishedRun base) {
    List<Row> then =
        SparkTables.read(spark, Tables.OUTLETS, base.snapshots().get(Tables.OUTLETS.name()))
            .collectAsList();
    List<Row> now = SparkTables.read(spark, Tables.OUTLETS, run).collectAsList();
    return new HashSet<>(then).equals(new HashSet<>(now));
  }
}
