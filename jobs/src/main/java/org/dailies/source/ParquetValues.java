package org.dailies.source;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;

/** Parquet values as JSON: dates and instants in ISO 8601, lists as arrays. */
final class ParquetValues {
  private static final long JULIAN_EPOCH = 2_440_588;

  private ParquetValues() {}

  static void put(Group row, ObjectNode json, Map<String, String> names) {
    for (int i = 0; i < row.getType().getFieldCount(); i++) {
      String name = row.getType().getFieldName(i);
      if (row.getFieldRepetitionCount(i) > 0) {
        value(row, i, json, names.getOrDefault(name, name));
      }
    }
  }

  private static void value(Group row, int i, ObjectNode json, String name) {
    Type type = row.getType().getType(i);
    if (type.isPrimitive() && row.getFieldRepetitionCount(i) == 1) {
      primitive(row, i, json, name);
    } else if (type.isPrimitive()) {
      ArrayNode items = json.putArray(name);
      for (int n = 0; n < row.getFieldRepetitionCount(i); n++) {
        items.add(row.getValueToString(i, n));
      }
    } else if (type.getLogicalTypeAnnotation()
        instanceof LogicalTypeAnnotation.ListLogicalTypeAnnotation) {
      ArrayNode items = json.putArray(name);
      Group list = row.getGroup(i, 0);
      for (int n = 0; n < list.getFieldRepetitionCount(0); n++) {
        Group item = list.getGroup(0, n);
        if (item.getFieldRepetitionCount(0) > 0 && item.getType().getType(0).isPrimitive()) {
          items.add(item.getValueToString(0, 0));
        }
      }
    } else {
      put(row.getGroup(i, 0), json.putObject(name), Map.of());
    }
  }

  private static void primitive(Group row, int i, ObjectNode json, String name) {
    Type type = row.getType().getType(i);
    LogicalTypeAnnotation logical = type.getLogicalTypeAnnotation();
    PrimitiveTypeName primitive = type.asPrimitiveType().getPrimitiveTypeName();
    switch (primitive) {
      case INT32 -> {
        if (logical instanceof DateLogicalTypeAnnotation) {
          json.put(name, LocalDate.ofEpochDay(row.getInteger(i, 0)).toString());
        } else {
          json.put(name, row.getInteger(i, 0));
        }
      }
      case INT64 -> {
        if (logical instanceof TimestampLogicalTypeAnnotation unit) {
          json.put(name, instant(row.getLong(i, 0), unit).toString());
        } else {
          json.put(name, row.getLong(i, 0));
        }
      }
      case INT96 -> json.put(name, int96(row.getInt96(i, 0).toByteBuffer()).toString());
      case DOUBLE -> json.put(name, row.getDouble(i, 0));
      case FLOAT -> json.put(name, row.getFloat(i, 0));
      case BOOLEAN -> json.put(name, row.getBoolean(i, 0));
      default -> json.put(name, row.getBinary(i, 0).toStringUsingUTF8());
    }
  }

  private static Instant instant(long value, TimestampLogicalTypeAnnotation unit) {
    return switch (unit.getUnit()) {
      case MILLIS -> Instant.ofEpochMilli(value);
      case MICROS ->
          Instant.ofEpochSecond(
              Math.floorDiv(value, 1_000_000), Math.floorMod(value, 1_000_000) * 1000L);
      case NANOS -> Instant.ofEpochSecond(0, value);
    };
  }

  private static Instant int96(ByteBuffer bytes) {
    ByteBuffer little = bytes.order(ByteOrder.LITTLE_ENDIAN);
    long nanos = little.getLong();
    long days = little.getInt() - JULIAN_EPOCH;
    return Instant.ofEpochSecond(days * 86_400, nanos);
  }
}
