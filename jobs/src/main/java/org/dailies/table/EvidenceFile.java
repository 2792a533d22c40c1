package org.dailies.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.filter2.compat.FilterCompat;
import org.apache.parquet.filter2.predicate.FilterApi;
import org.apache.parquet.filter2.predicate.FilterPredicate;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dailies.report.Evidence;
import org.dailies.report.Sentence;

/**
 * The evidence beside a report: one row a sentence behind a number, sorted by number, with bloom
 * filters on the ids it is looked up by. Read without Spark.
 */
public final class EvidenceFile implements Closeable {
  /** The file's name in a report's directory. */
  public static final String NAME = "evidence.parquet";

  /** Its columns. */
  public static final StructType COLUMNS =
      new StructType()
          .add("number_id", DataTypes.StringType)
          .add("label", DataTypes.StringType)
          .add("value", DataTypes.StringType)
          .add("story_id", DataTypes.StringType)
          .add("article_id", DataTypes.StringType)
          .add("sentence_id", DataTypes.StringType)
          .add("title", DataTypes.StringType)
          .add("outlet", DataTypes.StringType)
          .add("day", DataTypes.DateType)
          .add("language", DataTypes.StringType)
          .add("url", DataTypes.StringType)
          .add("archive", DataTypes.StringType)
          .add("record_offset", DataTypes.LongType)
          .add("field", DataTypes.StringType)
          .add("start", DataTypes.IntegerType)
          .add("sentence", DataTypes.StringType)
          .add("note", DataTypes.StringType);

  private static final List<String> KEYS =
      List.of("number_id", "article_id", "story_id", "sentence_id", "url");

  private final ParquetFile file;

  private EvidenceFile(ParquetFile file) {
    this.file = file;
  }

  /** Begins the file; rows are to be added sorted by number_id. */
  public static EvidenceFile create(Path directory, String runId) throws IOException {
    return new EvidenceFile(
        ParquetFile.create(
            directory.resolve(NAME),
            "evidence",
            COLUMNS,
            Set.copyOf(KEYS),
            Map.of("dailies.run-id", runId)));
  }

  /** Adds one sentence behind one number. */
  public void add(Evidence number, Sentence sentence) throws IOException {
    file.write(
        Arrays.asList(
            number.numberId(),
            number.label(),
            number.value(),
            sentence.storyId(),
            sentence.articleId(),
            sentence.articleId() + ":" + sentence.field() + ":" + sentence.start(),
            sentence.title(),
            sentence.outlet(),
            sentence.day(),
            sentence.language(),
            sentence.url(),
            sentence.archive(),
            sentence.offset(),
            sentence.field(),
            sentence.start(),
            sentence.text(),
            sentence.note()));
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  /**
   * The rows of an id: a number's, an article's, a story's, a sentence's or an address's. Row
   * groups that the bloom filters and the column index exclude are not read.
   */
  public static List<Group> find(Path directory, String id) throws IOException {
    InputFile input = new LocalInputFile(directory.resolve(NAME));
    List<Group> rows = new ArrayList<>();
    try (ParquetReader<Group> reader = new Reader(input).withFilter(any(id)).build()) {
      for (Group row = reader.read(); row != null; row = reader.read()) {
        rows.add(row);
      }
    }
    return rows;
  }

  /** The ids of all numbers that have evidence, in their order; other columns are not read. */
  public static Set<String> numbers(Path directory) throws IOException {
    return values(directory, "number_id");
  }

  /** The ids of all articles that it shows a sentence of; other columns are not read. */
  public static Set<String> articles(Path directory) throws IOException {
    return values(directory, "article_id");
  }

  private static Set<String> values(Path directory, String column) throws IOException {
    Set<String> values = new LinkedHashSet<>();
    InputFile input = new LocalInputFile(directory.resolve(NAME));
    String wanted = "message evidence { optional binary " + column + " (STRING); }";
    try (ParquetReader<Group> reader =
        new Reader(input).set(ReadSupport.PARQUET_READ_SCHEMA, wanted).build()) {
      for (Group row = reader.read(); row != null; row = reader.read()) {
        if (row.getFieldRepetitionCount(0) > 0) {
          values.add(row.getString(0, 0));
        }
      }
    }
    return values;
  }

  private static FilterCompat.Filter any(String id) {
    FilterPredicate any = null;
    for (String key : KEYS) {
      FilterPredicate one = FilterApi.eq(FilterApi.binaryColumn(key), Binary.fromString(id));
      any = any == null ? one : FilterApi.or(any, one);
    }
    return FilterCompat.get(any);
  }

  private static final class Reader extends ParquetReader.Builder<Group> {
    Reader(InputFile file) {
      super(file, new PlainParquetConfiguration());
      useBloomFilter();
      useColumnIndexFilter();
    }

    @Override
    protected ReadSupport<Group> getReadSupport() {
      return new GroupReadSupport();
    }
  }
}
