package org.dailies.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dailies.DailiesException;
import org.dailies.DailiesException.Code;
import org.dailies.config.WarehouseConfig;
import org.dailies.table.Tables;
import org.dailies.warehouse.PublishedRun;
import org.dailies.warehouse.Session;
import org.dailies.warehouse.Warehouse;

/**
 * A copy of a local warehouse with its catalog inside, which is itself a warehouse that can be
 * opened. It may be taken while a run is on: the catalog is copied first, in one moment, and what
 * it names is never changed, only added to.
 *
 * @param run the newest run that the copy shows
 * @param copied files that were copied now
 * @param files files that the copy has
 */
public record Backup(PublishedRun run, int copied, int files) {
  private static final String CATALOG = "catalog.db";
  private static final String PART = ".part";
  private static final String FORMER = ".former";

  /** What of a warehouse is copied, beside the catalog. */
  private static final List<String> FOLDERS = List.of("news", "manifests", "audits");

  /**
   * Brings a copy up to date, or begins one: only files that it lacks are copied, and those that
   * the warehouse has dropped are dropped.
   *
   * @throws DailiesException USAGE where the warehouse is none that can be copied so, or the
   *     directory holds something else, another warehouse or runs of its own; INTERNAL where the
   *     copy cannot be read, and then it is what it was
   */
  public static Backup to(Path directory, String location, WarehouseConfig config) {
    Path source = local(location);
    Path target = directory.toAbsolutePath().normalize();
    try {
      Files.createDirectories(target);
      source = source.toRealPath();
      target = target.toRealPath();
      if (target.startsWith(source) || source.startsWith(target)) {
        throw new DailiesException(
            Code.USAGE, "The copy %s and the warehouse %s lie in one another", target, source);
      }
      if (Files.exists(target.resolve(CATALOG))) {
        sameLine(source, target, config);
      } else if (!isBegun(target)) {
        throw new DailiesException(
            Code.USAGE, "%s holds something else: choose an empty directory", target);
      }
      return copy(source, target, config);
    } catch (IOException | SQLException e) {
      throw new DailiesException(
          Code.INTERNAL, e, "%s cannot be copied to %s: %s", source, target, e.getMessage());
    }
  }

  /**
   * Makes a warehouse from a copy.
   *
   * @throws DailiesException USAGE where there is something at the warehouse's place; as {@link
   *     #to}
   */
  public static Backup restore(Path directory, String location, WarehouseConfig config) {
    Path target = Path.of(Warehouse.locate(location));
    if (!Warehouse.isLocal(location)) {
      throw new DailiesException(Code.USAGE, "%s is no local directory to restore to", location);
    }
    try {
      boolean there = Files.exists(target.resolve(CATALOG));
      if (there || (Files.exists(target) && !isBegun(target))) {
        throw new DailiesException(
            Code.USAGE, "There is something at %s: restore to an empty directory", target);
      }
    } catch (IOException e) {
      throw new DailiesException(Code.USAGE, e, "%s cannot be read: %s", target, e.getMessage());
    }
    return to(target, directory.toString(), config);
  }

  private static Path local(String location) {
    Path catalog = Path.of(Warehouse.locate(location)).resolve(CATALOG);
    if (!Files.exists(catalog)) {
      throw new DailiesException(
          Code.USAGE,
          "%s is no local warehouse with a SQLite catalog inside: copy others with the means of"
              + " their catalog and their file system",
          location);
    }
    return catalog.getParent();
  }

  /** Whether a directory holds nothing, or a copy that was cut short before it had its catalog. */
  private static boolean isBegun(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return Files.exists(directory.resolve(CATALOG + PART)) || files.findAny().isEmpty();
    }
  }

  /** Refuses what is another warehouse, the copy of one, or has gone on by itself. */
  private static void sameLine(Path source, Path target, WarehouseConfig config) {
    try (Warehouse from = Warehouse.open(source.toString(), config, Session.hadoop());
        Warehouse to = Warehouse.open(target.toString(), config, Session.hadoop())) {
      Set<String> known = new TreeSet<>();
      from.runs().forEach(run -> known.add(run.runId()));
      boolean same =
          from.table(Tables.RUNS).uuid().equals(to.table(Tables.RUNS).uuid())
              && to.runs().stream().allMatch(run -> known.contains(run.runId()));
      if (!same) {
        throw new DailiesException(
            Code.USAGE,
            "%s is no copy of %s: it holds another warehouse, or runs of its own",
            target,
            source);
      }
    }
  }

  private static Backup copy(Path source, Path target, WarehouseConfig config)
      throws IOException, SQLException {
    Path part = target.resolve(CATALOG + PART);
    Files.deleteIfExists(part);
    Path catalogFile = source.resolve(CATALOG);
    // A copy on a medium that cannot be written is taken as it is.
    String address =
        Files.isWritable(catalogFile) && Files.isWritable(source)
            ? "jdbc:sqlite:" + catalogFile
            : "jdbc:sqlite:file:" + catalogFile + "?immutable=1";
    try (Connection catalog = DriverManager.getConnection(address);
        PreparedStatement vacuum = catalog.prepareStatement("vacuum into ?")) {
      vacuum.setString(1, part.toString());
      vacuum.execute();
    }
    Set<Path> there = new TreeSet<>();
    int copied = 0;
    for (String folder : FOLDERS) {
      for (Path file : files(source.resolve(folder))) {
        Path name = source.relativize(file);
        there.add(name);
        copied += copyFile(file, target.resolve(name)) ? 1 : 0;
      }
    }
    withoutLog(target);
    PublishedRun run = show(part, target, config);
    for (String folder : FOLDERS) {
      for (Path file : files(target.resolve(folder))) {
        if (!there.contains(target.relativize(file))) {
          Files.delete(file);
        }
      }
    }
    return new Backup(run, copied, there.size());
  }

  /** Puts the new catalog in its place; where the copy does not hold what it names, the former. */
  private static PublishedRun show(Path part, Path target, WarehouseConfig config)
      throws IOException {
    Path catalog = target.resolve(CATALOG);
    Path former = target.resolve(CATALOG + FORMER);
    boolean had = Files.exists(catalog);
    if (had) {
      Files.move(catalog, former, StandardCopyOption.REPLACE_EXISTING);
    }
    Files.move(part, catalog);
    try {
      PublishedRun run = check(target, config);
      Files.deleteIfExists(former);
      return run;
    } catch (DailiesException e) {
      if (had) {
        withoutLog(target);
        Files.move(former, catalog, StandardCopyOption.REPLACE_EXISTING);
      }
      throw e;
    }
  }

  private static void withoutLog(Path target) throws IOException {
    for (String left : List.of("-wal", "-shm")) {
      Files.deleteIfExists(target.resolve(CATALOG + left));
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return new ArrayList<>(all.filter(Files::isRegularFile).toList());
    }
  }

  /** Copies a file that is not there as it is, if it is still there. */
  private static boolean copyFile(Path file, Path target) throws IOException {
    Path part = target.resolveSibling(target.getFileName() + PART);
    try {
      boolean same =
          Files.exists(target)
              && Files.size(target) == Files.size(file)
              && Files.getLastModifiedTime(target).toMillis()
                  == Files.getLastModifiedTime(file).toMillis();
      if (same) {
        return false;
      }
      Files.createDirectories(target.getParent());
      Files.copy(
          file, part, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
    } catch (NoSuchFileException e) {
      // A night has dropped it meanwhile.
      return false;
    }
    Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    return true;
  }

  private static PublishedRun check(Path target, WarehouseConfig config) {
    try (Warehouse copy = Warehouse.open(target.toString(), config, Session.hadoop())) {
      PublishedRun run =
          copy.newest()
              .orElseThrow(
                  () ->
                      new DailiesException(Code.INPUT, "The warehouse holds no published run yet"));
      List<String> lost = copy.lost(run);
      if (!lost.isEmpty()) {
        throw new DailiesException(
            Code.INTERNAL,
            "The copy %s does not hold all of run %s (%s): take it again",
            target,
            run.runId(),
            String.join(", ", lost));
      }
      return run;
    }
  }
}
