package org.dailies.warehouse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.avro.file.DataFileReader;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericRecord;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.LocalInputFile;

/** What the files of a warehouse say once they are decoded: rows, manifests with bounds, bytes. */
public final class Decoded {
  private Decoded() {}

  /** The files below a directory that hold one of these words, each with the word. */
  public static List<String> holding(Path directory, String... words) throws IOException {
    List<String> holding = new ArrayList<>();
    try (Stream<Path> all = Files.walk(directory)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String text = text(file);
        for (String word : words) {
          if (text.contains(word)) {
            holding.add(word + " in " + file);
          }
        }
      }
    }
    return holding;
  }

  private static String text(Path file) throws IOException {
    StringBuilder text = new StringBuilder();
    if (file.toString().endsWith(".parquet")) {
      try (ParquetReader<Group> rows = new Rows(new LocalInputFile(file)).build()) {
        for (Group row = rows.read(); row != null; row = rows.read()) {
          text.append(row);
        }
      }
    } else if (file.toString().endsWith(".avro")) {
      try (DataFileReader<GenericRecord> records =
          new DataFileReader<>(file.toFile(), new GenericDatumReader<>())) {
        records.forEach(text::append);
      }
    } else {
      text.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
    }
    return text.toString();
  }

  private static final class Rows extends ParquetReader.Builder<Group> {
    Rows(InputFile file) {
      super(file, new PlainParquetConfiguration());
    }

    @Override
    protected ReadSupport<Group> getReadSupport() {
      return new GroupReadSupport();
    }
  }
}
