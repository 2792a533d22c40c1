package org.dailies.source;

import java.time.Instant;
import java.util.Map;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.catalyst.util.ArrayBasedMapData;
import org.apache.spark.sql.catalyst.util.GenericArrayData;
import org.apache.spark.unsafe.types.UTF8String;
import org.dailies.archive.ArchiveRecord;

/** Turns records into Spark's internal rows of the columns asked for. */
final class RecordColumns {
  private final String[] columns;

  RecordColumns(String[] columns) {
    this.columns = columns.clone();
  }

  InternalRow row(ArchiveRecord record) {
    Object[] values = new Object[columns.length];
    for (int i = 0; i < columns.length; i++) {
      values[i] = value(record, columns[i]);
    }
    return new GenericInternalRow(values);
  }

  private static Object value(ArchiveRecord record, String column) {
    return switch (column) {
      case "archive" -> UTF8String.fromString(record.archive());
      case "offset" -> record.offset();
      case "length" -> record.length();
      case "record_id" -> UTF8String.fromString(record.recordId());
      case "type" -> UTF8String.fromString(record.type());
      case "uri" -> UTF8String.fromString(record.uri());
      case "date" -> micros(record.date());
      case "ip" -> UTF8String.fromString(record.ip());
      case "http_status" -> record.httpStatus();
      case "http_headers" -> map(record.httpHeaders());
      case "media_type" -> UTF8String.fromString(record.mediaType());
      case "charset" -> UTF8String.fromString(record.charset());
      case "payload" -> record.payload();
      case "payload_bytes" -> record.payloadBytes();
      case "truncated" -> UTF8String.fromString(record.truncated());
      case "payload_digest" -> UTF8String.fromString(record.payloadDigest());
      case "digest_ok" -> record.digestOk();
      case "refers_to" -> UTF8String.fromString(record.refersTo());
      case "problem" -> UTF8String.fromString(record.problem());
      case "detail" -> UTF8String.fromString(record.detail());
      case "skipped" -> UTF8String.fromString(record.skipped());
      case "given" -> map(record.given());
      default -> throw new IllegalArgumentException("Not a column of the warc source: " + column);
    };
  }

  private static Object micros(Instant instant) {
    return instant == null
        ? null
        : Math.addExact(
            Math.multiplyExact(instant.getEpochSecond(), 1_000_000L), instant.getNano() / 1000);
  }

  private static ArrayBasedMapData map(Map<String, String> map) {
    Object[] keys = new Object[map.size()];
    Object[] values = new Object[map.size()];
    int i = 0;
    for (Map.Entry<String, String> entry : map.entrySet()) {
      keys[i] = UTF8String.fromString(entry.getKey());
      values[i++] = UTF8String.fromString(entry.getValue());
    }
    return new ArrayBasedMapData(new GenericArrayData(keys), new GenericArrayData(values));
  }
}
