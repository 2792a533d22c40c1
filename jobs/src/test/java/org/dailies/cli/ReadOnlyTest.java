package org.dailies.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dailies.DailiesException;
import org.dailies.DailiesException.Code;
import org.dailies.SparkTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ReadOnlyTest {
  private final SparkSession spark = SparkTest.session();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select 1",
        "with a as (select 1) select * from a",
        "values 1, 2",
        "table articles",
        "from articles select outlet",
        "show tables",
        "describe coverage",
        "describe query select 1",
        "explain drop table articles"
      })
  void whatReadsStands(String sql) {
    assertThatCode(() -> ReadOnly.check(spark, sql)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "drop table dailies.news.articles",
        "drop view articles",
        "delete from dailies.news.uses",
        "update dailies.news.uses set stories = 0",
        "insert into dailies.news.uses select * from uses",
        "with a as (select 1) insert into dailies.news.uses select * from a",
        "from uses insert into a select * insert into b select *",
        "create table a as select 1",
        "merge into a using b on a.x = b.x when matched then delete",
        "truncate table articles",
        "alter table articles add column x int",
        "call dailies.system.expire_snapshots('news.articles')",
        "execute immediate 'drop table articles'",
        "set spark.sql.ansi.enabled=false"
      })
  void whatDoesMoreIsRefusedBeforeItIsDone(String sql) {
    assertThatThrownBy(() -> ReadOnly.check(spark, sql))
        .isInstanceOfSatisfying(
            DailiesException.class, e -> assertThat(e.code()).isEqualTo(Code.USAGE))
        .hasMessageStartingWith("A query only reads");
  }

  @Test
  void whatIsNoSqlIsSaidInOneLine() {
    assertThatThrownBy(() -> ReadOnly.check(spark, "selec 1"))
        .isInstanceOfSatisfying(
            DailiesException.class, e -> assertThat(e.code()).isEqualTo(Code.USAGE))
        .hasMessageContaining("'selec'")
        .hasMessageNotContaining("\n");
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
}
