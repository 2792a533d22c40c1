package org.dailies.stage;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dailies.trend.DayJudge;
import org.dailies.trend.Departure;
import org.dailies.trend.Grain;
import org.dailies.trend.SeriesVerdict;
import org.dailies.trend.Verdict;

/** Rows of what series say before it is told what they are made of. */
final class AlertRows {
  static final StructType SCHEMA =
      new StructType()
          .add("series_id", DataTypes.StringType)
          .add("grain", DataTypes.StringType)
          .add("period", DataTypes.StringType)
          .add("until", DataTypes.StringType)
          .add("kind", DataTypes.StringType)
          .add("observed", DataTypes.DoubleType)
          .add("expected", DataTypes.DoubleType)
          .add("p", DataTypes.DoubleType)
          .add("q", DataTypes.DoubleType)
          .add("ratio", DataTypes.DoubleType)
          .add("ratio_low", DataTypes.DoubleType)
          .add("ratio_high", DataTypes.DoubleType)
          .add("visible_from", DataTypes.DoubleType)
          .add("daily", DataTypes.DoubleType)
          .add("panel_observed", DataTypes.DoubleType)
          .add("panel_expected", DataTypes.DoubleType)
          .add("panel_ratio", DataTypes.DoubleType)
          .add("panel_p", DataTypes.DoubleType)
          .add("question", DataTypes.StringType);

  private AlertRows() {}

  /** A series judged by day. */
  static Row of(
      String series, double daily, SeriesVerdict verdict, Optional<DayJudge.InPanel> panel) {
    Departure departure = verdict.strongest();
    return row(
        series,
        Grain.DAY.code(),
        departure.from().toString(),
        departure.until().toString(),
        departure.kind(),
        (double) departure.observed(),
        departure.expected(),
        verdict.p(),
        1.0,
        departure.ratio().value(),
        departure.ratio().low(),
        departure.ratio().high(),
        departure.visibleFrom(),
        daily,
        panel.map(one -> (double) one.observed()).orElse(null),
        panel.map(DayJudge.InPanel::expected).orElse(null),
        panel.map(one -> one.observed() / one.expected()).orElse(null),
        panel.map(DayJudge.InPanel::p).orElse(null),
        verdict.question());
  }

  /** A series judged by week or month, up to the period that begins on {@code newest}. */
  static Row of(
      String series,
      double daily,
      Verdict verdict,
      Grain grain,
      LocalDate newest,
      Optional<Verdict> panel) {
    return row(
        series,
        grain.code(),
        verdict.period().toString(),
        grain.plus(newest, 1).minusDays(1).toString(),
        verdict.kind(),
        (double) verdict.observed(),
        verdict.expected(),
        verdict.p(),
        1.0,
        verdict.ratio().value(),
        verdict.ratio().low(),
        verdict.ratio().high(),
        verdict.visibleFrom(),
        daily,
        panel.map(one -> (double) one.observed()).orElse(null),
        panel.map(Verdict::expected).orElse(null),
        panel.map(one -> one.ratio().value()).orElse(null),
        panel.map(Verdict::p).orElse(null),
        "share");
  }

  /** The same row with the level at which it would just be an alert. */
  static Row at(Row row, double q) {
    Object[] values = new Object[row.size()];
    for (int field = 0; field < values.length; field++) {
      values[field] = row.get(field);
    }
    values[SCHEMA.fieldIndex("q")] = q;
    return row(values);
  }

  private static Row row(Object... values) {
    return new GenericRowWithSchema(values, SCHEMA);
  }
}
