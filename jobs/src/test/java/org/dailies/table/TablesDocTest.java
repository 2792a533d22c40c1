package org.dailies.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.types.StructField;
import org.junit.jupiter.api.Test;

final class TablesDocTest {
  /** The lines that docs/tables.md holds for every table: a heading, then a row a column. */
  static List<String> lines() {
    List<TableSpec> tables = new ArrayList<>(Tables.published());
    tables.add(Tables.RUNS);
    List<String> lines = new ArrayList<>();
    for (TableSpec table : tables) {
      lines.add("## `" + table.name() + "`");
      for (StructField field : table.schema().fields()) {
        lines.add(
            "| `"
                + field.name()
                + "` | "
                + field.dataType().simpleString()
                + " | "
                + field.getComment().get()
                + " |");
      }
    }
    return lines;
  }

  @Test
  void everyColumnIsDescribedAsTheCodeHasIt() throws IOException {
    List<String> documented =
        Files.readAllLines(Path.of("docs/tables.md")).stream()
            .filter(line -> line.startsWith("## `") || line.startsWith("| `"))
            .toList();
    assertThat(documented).containsExactlyElementsOf(lines());
  }
}
