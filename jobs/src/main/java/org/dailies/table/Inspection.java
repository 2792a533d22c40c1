package org.dailies.table;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.parquet.column.values.bloomfilter.BloomFilter;
import org.apache.parquet.hadoop.BloomFilterReader;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.apache.parquet.hadoop.metadata.ParquetMetadata;
import org.apache.parquet.io.InputFile;

/** Prints what a Parquet file holds: schema, row groups, sizes, encodings, filters, footer. */
public final class Inspection {
  private static final int SHOWN = 300;

  private Inspection() {}

  /** Whether a file ends as Parquet files do. */
  public static boolean isParquet(Path file) throws IOException {
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
      byte[] end = new byte[4];
      in.seek(Math.max(0, in.length() - end.length));
      return in.read(end) == end.length && Arrays.equals(end, "PAR1".getBytes(US_ASCII));
    }
  }

  /** Prints one file. */
  public static void print(InputFile input, String name, PrintWriter out) throws IOException {
    try (ParquetFileReader reader = ParquetFileReader.open(input)) {
      ParquetMetadata footer = reader.getFooter();
      out.printf(
          Locale.ROOT, "%s: %d bytes, %d rows%n", name, input.getLength(), reader.getRecordCount());
      out.println("written by " + footer.getFileMetaData().getCreatedBy());
      out.print(footer.getFileMetaData().getSchema());
      metadata(footer.getFileMetaData().getKeyValueMetaData(), out);
      List<BlockMetaData> groups = footer.getBlocks();
      for (int i = 0; i < groups.size(); i++) {
        group(reader, groups.get(i), i, out);
      }
    }
  }

  private static void metadata(Map<String, String> pairs, PrintWriter out) {
    new TreeMap<>(pairs)
        .forEach(
            (key, value) ->
                out.printf(
                    "footer %s = %s%n",
                    key, value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value));
  }

  private static void group(ParquetFileReader reader, BlockMetaData group, int i, PrintWriter out)
      throws IOException {
    out.printf(
        Locale.ROOT,
        "row group %d: %d rows, %d bytes, at %d%n",
        i,
        group.getRowCount(),
        group.getCompressedSize(),
        group.getStartingPos());
    BloomFilterReader filters = reader.getBloomFilterDataReader(group);
    for (ColumnChunkMetaData column : group.getColumns()) {
      BloomFilter filter = filters.readBloomFilter(column);
      out.printf(
          Locale.ROOT,
          "  %-24s %9d bytes of %9d  %s  %s%s%s%n",
          column.getPath().toDotString(),
          column.getTotalSize(),
          column.getTotalUncompressedSize(),
          column.getCodec(),
          column.getEncodings(),
          column.getColumnIndexReference() == null ? "" : "  column index",
          filter == null ? "" : "  bloom filter of " + filter.getBitsetSize() + " bytes");
    }
  }
}
