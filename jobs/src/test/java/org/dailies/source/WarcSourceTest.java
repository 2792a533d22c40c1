package org.dailies.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dailies.SparkTest;
import org.dailies.archive.ArchiveReader;
import org.dailies.archive.Archives;
import org.dailies.archive.Capture;
import org.dailies.archive.Damage;
import org.dailies.archive.LocalInput;
import org.dailies.archive.Reading;
import org.dailies.archive.SampleArchives;
import org.dailies.archive.Skipped;
import org.dailies.config.ArchiveConfig;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarcSourceTest {
  private static final ArchiveConfig CONFIG = ArchiveConfig.defaults();

  @TempDir static Path dir;
  private static SparkSession spark;

  @BeforeAll
  static void write() throws IOException {
    spark = SparkTest.session();
    SampleArchives.write(dir);
  }

  private static Dataset<Row> load() {
    return spark.read().format("warc").load(dir.toString());
  }

  private static String plan(Dataset<Row> rows) {
    return rows.queryExecution().executedPlan().toString();
  }

  private static List<String> readings(List<Reading> readings) {
    return readings.stream().map(WarcSourceTest::text).sorted().toList();
  }

  private static String text(Reading reading) {
    if (reading instanceof Capture c) {
      return List.of(
              c.archive(),
              c.offset(),
              c.length(),
              c.kind(),
              c.httpStatus(),
              c.mediaType(),
              c.given(),
              c.truncated(),
              c.httpHeaders())
          + " "
          + c.uri()
          + " "
          + c.capturedAt()
          + " "
          + c.charset()
          + " "
          + c.payloadDigest()
          + Arrays.hashCode(c.payload());
    }
    return reading.toString();
  }

  @Test
  void rowsGiveBackEveryReadingOfThePlainReader() {
    List<Reading> plain = new ArrayList<>();
    for (Path file : Archives.inputs(List.of(dir))) {
      try (ArchiveReader reader = Archives.open(LocalInput.of(file), CONFIG)) {
        reader.forEachRemaining(plain::add);
      }
    }
    List<Reading> rows =
        CaptureRow.read(spark, List.of(dir.toString()), CONFIG).collectAsList().stream()
            .map(CaptureRow::reading)
            .toList();
    assertThat(readings(rows)).isEqualTo(readings(plain));
    assertThat(plain)
        .hasAtLeastOneElementOfType(Capture.class)
        .hasAtLeastOneElementOfType(Skipped.class)
        .hasAtLeastOneElementOfType(Damage.class);
  }

  @Test
  void everySplitSizeGivesTheSameRows() {
    List<String> whole =
        keys(spark.read().format("warc").option("split", "false").load(dir.toString()));
    for (int bytes : new int[] {64, 1000, 100_000}) {
      Dataset<Row> rows =
          spark.read().format("warc").option("split-bytes", bytes).load(dir.toString());
      assertThat(keys(rows)).isEqualTo(whole);
    }
    Dataset<Row> small =
        spark
            .read()
            .format("warc")
            .option("split-bytes", 1000)
            .load(dir.resolve("pages.warc.gz").toString());
    assertThat(small.rdd().getNumPartitions()).isGreaterThan(3);
  }

  private static List<String> keys(Dataset<Row> rows) {
    return rows
        .selectExpr(
            "concat_ws(' ', archive, offset, length, type, uri, problem, skipped, sha1(payload)) k")
        .collectAsList()
        .stream()
        .map(r -> r.getString(0))
        .sorted()
        .toList();
  }

  @Test
  void columnsAndFiltersArePushedDown() {
    Dataset<Row> uris =
        load()
            .filter("type = 'response' AND http_status = 200 AND uri LIKE 'https://example.org/1%'")
            .select("uri");
    assertThat(plan(uris))
        .contains("payloads: none")
        .contains("StringStartsWith(uri,https://example.org/1)")
        .contains("EqualTo(http_status,200)");
    assertThat(plan(load().select("payload"))).contains("payloads: all");
    long pushed = uris.count();
    Dataset<Row> all = load().cache();
    long plain =
        all.filter("type = 'response' AND http_status = 200 AND uri LIKE 'https://example.org/1%'")
            .count();
    all.unpersist();
    assertThat(pushed).isEqualTo(plain).isPositive();
  }

  @Test
  void datesAreFilteredToTheMicrosecond() {
    String exact =
        "date >= TIMESTAMP'2024-05-06T07:08:09Z' AND date <= TIMESTAMP'2024-05-06T07:08:09Z'";
    assertThat(load().filter(exact).count()).isPositive();
    assertThat(load().filter("date > TIMESTAMP'2024-05-06T07:08:09Z'").count()).isZero();
  }

  @Test
  void countsDoNotDependOnTheColumnsAsked() {
    long all = load().count();
    assertThat(load().select("payload").collectAsList()).hasSize((int) all);
    assertThat(load().filter("problem IS NOT NULL").count())
        .isEqualTo(load().select("problem", "payload").filter("problem IS NOT NULL").count())
        .isPositive();
    assertThat(load().limit(3).collectAsList()).hasSize(3);
  }

  @Test
  void sqlReadsThroughAView() {
    spark.sql("CREATE OR REPLACE TEMPORARY VIEW made USING warc OPTIONS (path '" + dir + "')");
    assertThat(spark.sql("SELECT count(*) FROM made WHERE type = 'response'").first().getLong(0))
        .isEqualTo(load().filter("type = 'response'").count());
  }

  @Test
  void modesAreThoseOfSparksOwnSources() {
    String damaged = dir.resolve("damaged.warc.gz").toString();
    Map<String, String> drop = Map.of("mode", "DROPMALFORMED");
    assertThat(
            spark
                .read()
                .format("warc")
                .options(drop)
                .load(damaged)
                .filter("problem IS NOT NULL")
                .count())
        .isZero();
    Dataset<Row> fail = spark.read().format("warc").option("mode", "failfast").load(damaged);
    assertThatThrownBy(fail::collectAsList).hasStackTraceContaining("read it with mode permissive");
    assertThatThrownBy(
            () -> spark.read().format("warc").option("mode", "lax").load(damaged).count())
        .hasStackTraceContaining("Unknown mode: lax");
  }

  @Test
  void hostsArePicked() {
    Dataset<Row> rows =
        spark.read().format("warc").option("hosts", "Example.org").load(dir.toString());
    assertThat(rows.filter("type = 'response' AND uri NOT LIKE 'https://example.org/%'").count())
        .isZero();
    assertThat(rows.filter("type = 'response'").count()).isPositive();
  }

  @Test
  void revisitsGetThePayloadTheyReferTo() {
    List<Row> rows =
        Revisits.resolved(spark, List.of(dir.resolve("revisits").toString()), CONFIG)
            .collectAsList();
    assertThat(rows).hasSize(2);
    assertThat(rows)
        .filteredOn(r -> r.getAs("uri").equals("https://example.org/1"))
        .singleElement()
        .satisfies(r -> assertThat((byte[]) r.getAs("payload")).isNotEmpty());
    assertThat(rows)
        .filteredOn(r -> r.getAs("uri").equals("https://example.org/gone"))
        .singleElement()
        .satisfies(r -> assertThat((byte[]) r.getAs("payload")).isNullOrEmpty());
  }

  @Test
  void parquetRowsAreDocumentsWithMappedNames(@TempDir Path dumps) {
    String made =
        "SELECT 'The tide' AS headline, array('A', 'B') AS authors, DATE'2024-05-06' AS date,"
            + " TIMESTAMP'2024-05-06T01:02:03Z' AS seen, id FROM range(3)";
    String to = dumps.resolve("d").toString();
    spark.sql(made).coalesce(1).write().parquet(to);
    List<Row> rows =
        spark
            .read()
            .format("warc")
            .option("fields.headline", "title")
            .load(to + "/*.parquet")
            .collectAsList();
    assertThat(rows).hasSize(3);
    Capture capture = (Capture) CaptureRow.reading(rows.get(0));
    assertThat(capture.kind()).isEqualTo(Capture.Kind.DOCUMENT);
    assertThat(new String(capture.payload(), StandardCharsets.UTF_8))
        .isEqualTo(
            "{\"title\":\"The"
                + " tide\",\"authors\":[\"A\",\"B\"],\"date\":\"2024-05-06\",\"seen\":\"2024-05-06T01:02:03Z\",\"id\":0}");
  }

  @Test
  void anAbsentPathIsAFaultOfTheJob() {
    assertThatThrownBy(() -> spark.read().format("warc").load(dir + "/absent").count())
        .hasStackTraceContaining("Input is absent");
  }
}
