package org.dailies.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.analysis.FunctionRegistry;
import org.apache.spark.sql.catalyst.analysis.TableFunctionRegistry;
import org.dailies.DailiesException;
import org.dailies.DailiesException.Code;
import org.dailies.SparkTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import scala.jdk.javaapi.CollectionConverters;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ReadOnlyTest {
  private static final String TABLE = "dailies.news.articles";

  private Path directory;
  private SparkSession spark;

  @BeforeAll
  void warehouse(@TempDir Path given) throws Exception {
    directory = given;
    // A session of its own: its catalog and its settings are no other test's.
    spark = SparkTest.session().newSession();
    spark.conf().set("spark.sql.catalog.dailies", "org.apache.iceberg.spark.SparkCatalog");
    spark.conf().set("spark.sql.catalog.dailies.type", "hadoop");
    spark.conf().set("spark.sql.catalog.dailies.cache-enabled", "false");
    spark.conf().set("spark.sql.catalog.dailies.warehouse", directory.resolve("W").toString());
    spark.sql("create table " + TABLE + " (outlet string, day date, words bigint) using iceberg");
    spark.sql("insert into " + TABLE + " values ('A', date'2025-11-20', 3), ('B', null, 5)");
    spark.read().format("iceberg").load(TABLE).createOrReplaceTempView("articles");
    Files.writeString(Files.createDirectory(directory.resolve("out")).resolve("keep"), "kept");
    Files.writeString(directory.resolve("secret.txt"), "secret");
    ReadOnly.restrict(spark);
  }

  @ParameterizedTest
  @MethodSource("reading")
  void whatReadsGivesItsRows(String sql) {
    assertThatCode(() -> ReadOnly.rows(spark, sql).collectAsList()).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @MethodSource("doingMore")
  void whatDoesMoreIsRefusedInOneLineAndChangesNothing(String statement) {
    String sql = statement.replace("DIR", directory.toString());
    Map<String, String> before = files();
    Map<String, String> settings = CollectionConverters.asJava(spark.conf().getAll());
    assertThatThrownBy(() -> ReadOnly.rows(spark, sql).collectAsList())
        .isInstanceOfSatisfying(
            DailiesException.class, e -> assertThat(e.code()).isEqualTo(Code.USAGE))
        .message()
        .matches("(A query only reads|The query does not stand).+");
    assertThat(files()).isEqualTo(before);
    assertThat(CollectionConverters.asJava(spark.conf().getAll())).isEqualTo(settings);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "selec 1",
        "select nothing from articles",
        "select * from nowhere",
        "select 1/0",
        "select 1/0 from articles",
        "select cast(outlet as int) from articles",
        "select raise_error(concat('a', char(10), 'b'))",
        "select element_at(array(1), 5)",
        "select count(",
        ""
      })
  void whatIsWrongIsSaidInOneLine(String sql) {
    assertThatThrownBy(() -> ReadOnly.answer(() -> ReadOnly.rows(spark, sql).collectAsList()))
        .isInstanceOfSatisfying(
            DailiesException.class, e -> assertThat(e.code()).isEqualTo(Code.USAGE))
        .hasMessageStartingWith("The query does not stand: ")
        .hasMessageNotContaining("\n");
  }

  @Test
  void whatIsNoSqlNamesTheWord() {
    assertThatThrownBy(() -> ReadOnly.check(spark, "selec 1")).hasMessageContaining("'selec'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "array(", "[", "(select "})
  void deepNestingIsRefusedBeforeItIsParsed(String open) {
    assertThatThrownBy(() -> ReadOnly.rows(spark, "select " + open.repeat(5_000) + "1"))
        .isInstanceOfSatisfying(
            DailiesException.class, e -> assertThat(e.code()).isEqualTo(Code.USAGE))
        .hasMessageContaining("at most 100 deep");
    assertThatThrownBy(() -> ReadOnly.rows(spark, "select " + "-1 + ".repeat(30_000) + "1"))
        .hasMessageContaining("at most 100000 characters");
  }

  @Test
  void everyAllowedFunctionIsOneOfSparks() {
    assertThat(QueryFunctions.allowed())
        .isSubsetOf(
            Stream.concat(
                    CollectionConverters.asJava(FunctionRegistry.builtin().listFunction()).stream(),
                    CollectionConverters.asJava(TableFunctionRegistry.builtin().listFunction())
                        .stream())
                .map(name -> name.funcName())
                .collect(Collectors.toSet()))
        .hasSizeGreaterThan(350)
        .doesNotContain("reflect", "java_method", "try_reflect", "from_protobuf", "xpath");
  }

  @Test
  void nestedCellsAreJsonAndListsAreJoined() {
    List<Row> rows =
        spark
            .sql(
                "select array('a', 'b') as list, map('a', 1L) as map,"
                    + " array(named_struct('start', 1, 'end', 2)) as spans, null as nothing, 'x, y'"
                    + " as text, date'2025-11-21' as day")
            .collectAsList();
    assertThat(ExportCommand.cells(rows.get(0)).stream().map(String::valueOf))
        .containsExactly(
            "a; b", "{\"a\":1}", "[{\"start\":1,\"end\":2}]", "", "x, y", "2025-11-21");
  }

  static Stream<String> reading() {
    return statements("query-reads.sql");
  }

  static Stream<String> doingMore() {
    return statements("query-does-more.sql");
  }

  /** One statement a line; empty lines and comments are left out. */
  private static Stream<String> statements(String resource) {
    try (var in = ReadOnlyTest.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
          .lines().filter(line -> !line.isBlank() && !line.startsWith("-- ")).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, String> files() {
    try (Stream<Path> all = Files.walk(directory)) {
      Map<String, String> files = new TreeMap<>();
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(file.toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
      }
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
