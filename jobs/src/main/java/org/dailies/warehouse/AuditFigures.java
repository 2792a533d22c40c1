package org.dailies.warehouse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.dailies.DailiesException;
import org.dailies.DailiesException.Code;
import org.dailies.source.HadoopInput;

/**
 * The figures of audits, one JSON file each in {@code audits} below a warehouse, never replaced.
 */
public final class AuditFigures {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ENDING = ".json";

  private final Path directory;
  private final Configuration hadoop;

  private AuditFigures(Path directory, Configuration hadoop) {
    this.directory = directory;
    this.hadoop = hadoop;
  }

  /** Those of the warehouse at a path or URI. */
  public static AuditFigures of(String warehouse, Configuration hadoop) {
    String location = warehouse.startsWith("/") ? "file://" + warehouse : warehouse;
    return new AuditFigures(new Path(location, "audits"), hadoop);
  }

  /**
   * Keeps the figures of one audit, and gives the path.
   *
   * @throws DailiesException where nothing can be written there
   */
  public String keep(JsonNode figures, Instant at) {
    ObjectNode kept = JSON.createObjectNode().put("scored_at", at.toString());
    kept.set("figures", figures);
    Path file = new Path(directory, at.toString().replaceAll("[^0-9TZ]", "") + ENDING);
    try {
      FileSystem files = HadoopInput.files(directory, hadoop);
      files.mkdirs(directory);
      try (OutputStream out = files.create(file, false)) {
        out.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(kept));
      }
    } catch (IOException e) {
      throw new DailiesException(
          Code.USAGE, e, "The figures cannot be kept in %s: %s", file, e.getMessage());
    }
    return file.toString();
  }

  /**
   * The newest that can be read, an object of {@code scored_at} and {@code figures}; empty where
   * there is none. One that was cut short hides no older one.
   */
  public Optional<JsonNode> newest() {
    try {
      FileSystem files = HadoopInput.files(directory, hadoop);
      List<Path> kept =
          Arrays.stream(files.listStatus(directory))
              .map(FileStatus::getPath)
              .filter(path -> path.getName().endsWith(ENDING))
              .sorted(Comparator.comparing(Path::getName).reversed())
              .toList();
      for (Path path : kept) {
        Optional<JsonNode> read = read(files, path);
        if (read.isPresent()) {
          return read;
        }
      }
      return Optional.empty();
    } catch (FileNotFoundException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new DailiesException(
          Code.INTERNAL, e, "The audits in %s cannot be read: %s", directory, e.getMessage());
    }
  }

  private static Optional<JsonNode> read(FileSystem files, Path path) throws IOException {
    try (InputStream in = files.open(path)) {
      return Optional.ofNullable(JSON.readTree(in))
          .filter(audit -> audit.path("figures").isObject());
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }
}
