package org.dailies.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes a report's tables as CSV files, one a table; see {@link CsvWriter} for the dialect. */
public final class CsvReport {
  private static final ObjectMapper JSON = new ObjectMapper();

  private CsvReport() {}

  /** Writes every table but the evidence into the directory; gives the files written. */
  public static List<Path> write(Report report, Path directory) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Sheet sheet : Sheets.of(report)) {
      if (!sheet.name().equals(Sheets.EVIDENCE)) {
        files.add(write(sheet, directory));
      }
      files.add(metadata(sheet, report.header(), directory));
    }
    return files;
  }

  /** What a table is and where it comes from, as CSV on the Web has it (W3C, 2015). */
  private static Path metadata(Sheet sheet, Header head, Path directory) throws IOException {
    ObjectNode root = JSON.createObjectNode();
    root.put("@context", "http://www.w3.org/ns/csvw").put("url", sheet.name() + ".csv");
    root.put("dc:title", sheet.name()).put("dc:publisher", "Dailies " + head.version());
    root.put("dc:date", head.date().toString());
    root.put("dc:source", "run " + head.runId() + ", rules " + head.rulesHash());
    root.put("dc:coverage", head.from() + "/" + head.to());
    ArrayNode columns = root.putObject("tableSchema").putArray("columns");
    sheet.columns().forEach(name -> columns.addObject().put("name", name).put("titles", name));
    return Files.writeString(
        directory.resolve(sheet.name() + ".csv-metadata.json"), root.toPrettyString());
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
