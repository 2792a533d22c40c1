package org.dailies.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.connector.read.Scan;
import org.apache.spark.sql.connector.read.ScanBuilder;
import org.apache.spark.sql.connector.read.SupportsPushDownFilters;
import org.apache.spark.sql.connector.read.SupportsPushDownLimit;
import org.apache.spark.sql.connector.read.SupportsPushDownRequiredColumns;
import org.apache.spark.sql.sources.Filter;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.util.CaseInsensitiveStringMap;
import org.dailies.archive.RecordFilter;

/** Takes what of the work the source can do itself: columns, filters on headers, limits. */
final class WarcScanBuilder
    implements ScanBuilder,
        SupportsPushDownRequiredColumns,
        SupportsPushDownFilters,
        SupportsPushDownLimit {
  private final CaseInsensitiveStringMap options;
  private StructType required = CaptureRow.SCHEMA;
  private Filter[] pushed = new Filter[0];
  private int limit = Integer.MAX_VALUE;

  WarcScanBuilder(CaseInsensitiveStringMap options) {
    this.options = options;
  }

  @Override
  public void pruneColumns(StructType schema) {
    required = schema;
  }

  @Override
  public Filter[] pushFilters(Filter[] filters) {
    pushed = Arrays.stream(filters).filter(f -> Filters.of(f).isPresent()).toArray(Filter[]::new);
    return filters;
  }

  @Override
  public Filter[] pushedFilters() {
    return pushed.clone();
  }

  @Override
  public boolean pushLimit(int rows) {
    limit = rows;
    return true;
  }

  @Override
  public Scan build() {
    List<RecordFilter> filters = new ArrayList<>();
    for (Filter filter : pushed) {
      Filters.of(filter).ifPresent(filters::add);
    }
    WarcOptions.hosts(options)
        .ifPresent(h -> filters.add(new RecordFilter.OneOf(RecordFilter.Column.HOST, h)));
    return new WarcScan(
        options, required, new RecordFilter.All(filters), Arrays.toString(pushed), limit);
  }
}
