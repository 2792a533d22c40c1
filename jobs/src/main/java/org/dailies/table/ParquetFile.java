package org.dailies.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeUnit;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * One plain Parquet file on a local disk, written row by row: zstd, bloom filters on chosen string
 * columns (their dictionaries switched off, without which the filter is silently left out), and
 * footer metadata of one's own. Values of types other than numbers, strings, dates, instants and
 * string lists are written as text.
 */
public final class ParquetFile implements Closeable {
  private static final long ROW_GROUP = 8L << 20;
  private static final int DISTINCT = 200_000;

  private final MessageType schema;
  private final StructType columns;
  private final ParquetWriter<Group> writer;

  private ParquetFile(MessageType schema, StructType columns, ParquetWriter<Group> writer) {
    this.schema = schema;
    this.columns = columns;
    this.writer = writer;
  }

  /**
   * Begins a file, replacing one that is there.
   *
   * @param bloom string columns that get a bloom filter
   * @param metadata key-value pairs of the footer
   */
  public static ParquetFile create(
      Path path, String name, StructType columns, Set<String> bloom, Map<String, String> metadata)
      throws IOException {
    Files.createDirectories(path.getParent());
    MessageType schema = schema(name, columns);
    ExampleParquetWriter.Builder builder =
        ExampleParquetWriter.builder(new LocalOutputFile(path))
            .withType(schema)
            .withConf(new PlainParquetConfiguration())
            .withWriteMode(ParquetFileWriter.Mode.OVERWRITE)
            .withCompressionCodec(CompressionCodecName.ZSTD)
            .withRowGroupSize(ROW_GROUP)
            .withExtraMetaData(metadata);
    for (String column : bloom) {
      builder =
          builder
              .withDictionaryEncoding(column, false)
              .withBloomFilterEnabled(column, true)
              .withBloomFilterNDV(column, DISTINCT)
              .withAdaptiveBloomFilterEnabled(true);
    }
    return new ParquetFile(schema, columns, builder.build());
  }

  private static MessageType schema(String name, StructType columns) {
    Types.MessageTypeBuilder builder = Types.buildMessage();
    for (StructField field : columns.fields()) {
      builder.addField(type(field.name(), field.dataType()));
    }
    return builder.named(name);
  }

  private static Type type(String name, DataType type) {
    if (type instanceof ArrayType array && array.elementType().equals(DataTypes.StringType)) {
      return Types.optionalList()
          .optionalElement(PrimitiveTypeName.BINARY)
          .as(LogicalTypeAnnotation.stringType())
          .named(name);
    }
    if (type.equals(DataTypes.LongType)) {
      return Types.optional(PrimitiveTypeName.INT64).named(name);
    }
    if (type.equals(DataTypes.IntegerType)) {
      return Types.optional(PrimitiveTypeName.INT32).named(name);
    }
    if (type.equals(DataTypes.DoubleType)) {
      return Types.optional(PrimitiveTypeName.DOUBLE).named(name);
    }
    if (type.equals(DataTypes.BooleanType)) {
      return Types.optional(PrimitiveTypeName.BOOLEAN).named(name);
    }
    if (type.equals(DataTypes.DateType)) {
      return Types.optional(PrimitiveTypeName.INT32)
          .as(LogicalTypeAnnotation.dateType())
          .named(name);
    }
    if (type.equals(DataTypes.TimestampType)) {
      return Types.optional(PrimitiveTypeName.INT64)
          .as(LogicalTypeAnnotation.timestampType(true, TimeUnit.MICROS))
          .named(name);
    }
    return Types.optional(PrimitiveTypeName.BINARY)
        .as(LogicalTypeAnnotation.stringType())
        .named(name);
  }

  /** Writes one row; values in the order of the columns, null for absent. */
  public void write(List<?> values) throws IOException {
    Group group = new SimpleGroup(schema);
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i) != null) {
        put(group, i, values.get(i));
      }
    }
    writer.write(group);
  }

  private void put(Group group, int index, Object value) {
    DataType type = columns.fields()[index].dataType();
    if (type instanceof ArrayType array && array.elementType().equals(DataTypes.StringType)) {
      Group list = group.addGroup(index);
      for (Object element : (List<?>) value) {
        list.addGroup(0).append("element", String.valueOf(element));
      }
    } else if (value instanceof Long number) {
      group.add(index, number);
    } else if (value instanceof Integer number) {
      group.add(index, number);
    } else if (value instanceof Double number) {
      group.add(index, number);
    } else if (value instanceof Boolean flag) {
      group.add(index, flag);
    } else if (value instanceof LocalDate day) {
      group.add(index, (int) day.toEpochDay());
    } else if (value instanceof Instant instant) {
      group.add(
          index, Math.addExact(instant.getEpochSecond() * 1_000_000, instant.getNano() / 1000));
    } else {
      group.add(index, value.toString());
    }
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
