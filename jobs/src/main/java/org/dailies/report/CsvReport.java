package org.dailies.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes a report's tables as CSV files, one a table; see {@link CsvWriter} for the dialect. */
public final class CsvReport {

  private CsvReport() {}

  /** Writes every table but the evidence into the directory; gives the files written. */
  public static List<Path> write(Report report, Path directory) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Sheet sheet : Sheets.of(report)) {
      if (!sheet.name().equals(Sheets.EVIDENCE)) {
        files.add(write(sheet, directory));
      }
    }
    return files;
  }

  /** Begins the file of all sentences behind all numbers, to be filled row by row. */
  public static EvidenceFile evidence(Path directory) throws IOException {
    return new EvidenceFile(directory.resolve(Sheets.EVIDENCE + ".csv"));
  }

  private static Path write(Sheet sheet, Path directory) throws IOException {
    Path file = directory.resolve(sheet.name() + ".csv");
    try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      CsvWriter csv = CsvWriter.begin(out, sheet.columns());
      for (List<Object> row : sheet.rows()) {
        csv.row(row);
      }
    }
    return file;
  }

  /** The file of evidence while it is written. Not thread-safe. */
  public static final class EvidenceFile implements AutoCloseable {
    private final Path path;
    private final Writer out;
    private final CsvWriter csv;

    private EvidenceFile(Path path) throws IOException {
      this.path = path;
      this.out = Files.newBufferedWriter(path, StandardCharsets.UTF_8);
      this.csv = CsvWriter.begin(out, Sheets.evidenceSheet().columns());
    }

    /** Where it is. */
    public Path path() {
      return path;
    }

    /** Adds a sentence of a number; of evidence, only id, label and value are written. */
    public void add(Evidence evidence, Sentence sentence) throws IOException {
      csv.row(Sheets.evidenceRow(evidence, sentence));
    }

    @Override
    public void close() throws IOException {
      out.close();
    }
  }
}
