package org.dailies.edition;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.dailies.table.EvidenceFile;
import org.dailies.table.ParquetFile;
import org.dailies.table.TableSpec;
import org.dailies.table.Tables;
import org.dailies.warehouse.PublishedRun;

/** The aggregates and the evidence of a report as plain Parquet beside it. */
final class ReportParquet {
  private static final Map<TableSpec, List<String>> ORDER =
      Map.of(
          Tables.TRENDS, List.of("grain", "series_id", "period"),
          Tables.ALERTS, List.of("q", "series_id", "period"),
          Tables.TOPICS, List.of("topic_id"),
          Tables.USES, List.of("use_id"));

  private final PublishedTables tables;
  private final PublishedRun run;
  private final Path directory;

  ReportParquet(PublishedTables tables, PublishedRun run, Path directory) {
    this.tables = tables;
    this.run = run;
    this.directory = directory;
  }

  void write(NumberBook numbers) throws IOException {
    try (EvidenceFile evidence = EvidenceFile.create(directory, run.runId())) {
      numbers.each(evidence::add);
    }
    for (Map.Entry<TableSpec, List<String>> entry : ORDER.entrySet()) {
      write(entry.getKey(), entry.getValue());
    }
  }

  private void write(TableSpec table, List<String> order) throws IOException {
    Dataset<Row> rows =
        tables.read(table).orderBy(order.stream().map(functions::col).toArray(Column[]::new));
    Path path = directory.resolve(table.name() + ".parquet");
    try (ParquetFile file =
        ParquetFile.create(
            path,
            table.name(),
            table.schema(),
            Set.copyOf(table.keys()),
            Map.of("dailies.run-id", run.runId()))) {
      for (Iterator<Row> all = rows.toLocalIterator(); all.hasNext(); ) {
        Row row = all.next();
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
          Object value = row.get(i);
          boolean list = value instanceof scala.collection.Seq<?>;
          values.add(list ? row.getList(i) : value);
        }
        file.write(values);
      }
    }
  }
}
