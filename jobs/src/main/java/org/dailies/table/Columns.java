package org.dailies.table;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.MetadataBuilder;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** Builds a table's schema column by column, each with the sentence that describes it. */
final class Columns {
  static final DataType STRINGS = DataTypes.createArrayType(DataTypes.StringType, true);
  static final DataType SPANS =
      DataTypes.createArrayType(
          new StructType()
              .add("start", DataTypes.IntegerType, true)
              .add("end", DataTypes.IntegerType, true),
          true);
  static final DataType CHOICES =
      DataTypes.createArrayType(
          new StructType()
              .add("k", DataTypes.IntegerType, true)
              .add("coherence", DataTypes.DoubleType, true)
              .add("held_out", DataTypes.DoubleType, true)
              .add("diversity", DataTypes.DoubleType, true)
              .add("stability", DataTypes.DoubleType, true)
              .add("score", DataTypes.DoubleType, true),
          true);
  static final DataType COUNTS =
      DataTypes.createMapType(DataTypes.StringType, DataTypes.LongType, true);

  private final List<StructField> fields = new ArrayList<>();

  Columns string(String name, String comment) {
    return add(name, DataTypes.StringType, comment);
  }

  Columns strings(String name, String comment) {
    return add(name, STRINGS, comment);
  }

  Columns numbers(String name, String comment) {
    return add(name, DataTypes.createArrayType(DataTypes.LongType, true), comment);
  }

  Columns bool(String name, String comment) {
    return add(name, DataTypes.BooleanType, comment);
  }

  Columns integer(String name, String comment) {
    return add(name, DataTypes.IntegerType, comment);
  }

  Columns number(String name, String comment) {
    return add(name, DataTypes.LongType, comment);
  }

  Columns real(String name, String comment) {
    return add(name, DataTypes.DoubleType, comment);
  }

  Columns date(String name, String comment) {
    return add(name, DataTypes.DateType, comment);
  }

  Columns instant(String name, String comment) {
    return add(name, DataTypes.TimestampType, comment);
  }

  Columns add(String name, DataType type, String comment) {
    Metadata metadata = new MetadataBuilder().putString("comment", comment).build();
    fields.add(new StructField(name, type, true, metadata));
    return this;
  }

  StructType schema() {
    return new StructType(fields.toArray(new StructField[0]));
  }
}
