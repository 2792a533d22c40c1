package org.dailies.warehouse;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.iceberg.CatalogUtil;
import org.apache.iceberg.Table;
import org.apache.iceberg.catalog.Catalog;
import org.apache.iceberg.catalog.Namespace;
import org.apache.iceberg.catalog.SupportsNamespaces;
import org.dailies.DailiesException;
import org.dailies.DailiesException.Code;
import org.dailies.config.WarehouseConfig;
import org.dailies.table.TableSpec;
import org.dailies.table.Tables;

/**
 * The tables of one warehouse. Readers take every table as of the newest row of {@code runs};
 * writers begin a {@link WarehouseRun}. Needs no Spark session by itself.
 */
public final class Warehouse implements AutoCloseable {
  /** What stands before a tag's name in the properties of {@code runs}. */
  static final String TAG = "dailies.tag.";

  private final CatalogSettings settings;
  private final WarehouseConfig config;
  private final Catalog catalog;

  private Warehouse(CatalogSettings settings, WarehouseConfig config, Catalog catalog) {
    this.settings = settings;
    this.config = config;
    this.catalog = catalog;
  }

  /**
   * Opens a warehouse for reading.
   *
   * @throws DailiesException INPUT where there is none, USAGE where the program is older than it
   */
  public static Warehouse open(String location, WarehouseConfig config, Configuration hadoop) {
    CatalogSettings settings = CatalogSettings.of(location, config);
    if (settings.isSqlite()
        && !Files.exists(CatalogSettings.localPath(location).resolve("catalog.db"))) {
      throw absent(location);
    }
    Warehouse warehouse = connect(settings, config, hadoop);
    if (!warehouse.catalog.tableExists(Schemas.identifier(Tables.RUNS))) {
      warehouse.close();
      throw absent(location);
    }
    return warehouse.checked();
  }

  /** Opens a warehouse for writing, and makes it where there is none. */
  static Warehouse create(CatalogSettings settings, WarehouseConfig config, Configuration hadoop) {
    Warehouse warehouse = connect(settings, config, hadoop);
    Namespace namespace = Namespace.of(CatalogSettings.NAMESPACE);
    if (warehouse.catalog instanceof SupportsNamespaces namespaces
        && !namespaces.namespaceExists(namespace)) {
      namespaces.createNamespace(namespace, Map.of());
    }
    Schemas.ensure(warehouse.catalog, Tables.RUNS);
    return warehouse.checked();
  }

  private static Warehouse connect(
      CatalogSettings settings, WarehouseConfig config, Configuration hadoop) {
    try {
      if (settings.isLocal()) {
        Files.createDirectories(CatalogSettings.localPath(settings.location()));
      }
      Catalog catalog =
          CatalogUtil.buildIcebergCatalog(CatalogSettings.CATALOG, settings.properties(), hadoop);
      return new Warehouse(settings, config, catalog);
    } catch (IOException | RuntimeException e) {
      throw new DailiesException(
          Code.USAGE,
          e,
          "The catalog of the warehouse %s cannot be opened (%s): look at warehouse.catalog and"
              + " warehouse.uri",
          settings.location(),
          e.getMessage());
    }
  }

  private static DailiesException absent(String location) {
    return new DailiesException(
        Code.INPUT, "There is no warehouse at %s: run `dailies nightly` first", location);
  }

  private Warehouse checked() {
    try {
      refuseForeign();
      refuseNewer();
      return this;
    } catch (RuntimeException e) {
      close();
      throw e;
    }
  }

  /** A catalog that was copied, or that two warehouses name, keeps the tables of one of them. */
  private void refuseForeign() {
    String tables = table(Tables.RUNS).location();
    if (config.catalog().equals("jdbc") && !settings.holds(tables)) {
      throw new DailiesException(
          Code.USAGE,
          "The catalog of the warehouse %s keeps the tables of another one (%s): give each"
              + " warehouse a database of its own, and take copies with `dailies backup`",
          settings.location(),
          tables);
    }
  }

  private void refuseNewer() {
    newest()
        .ifPresent(
            run ->
                run.schemaVersions()
                    .forEach(
                        (name, version) -> {
                          TableSpec spec = Tables.named(name);
                          if (spec == null || version > spec.version()) {
                            throw new DailiesException(
                                Code.USAGE,
                                "The warehouse %s was written by a newer program (table %s, schema"
                                    + " %d): update this one",
                                settings.location(),
                                name,
                                version);
                          }
                        }));
  }

  /** Every published run, first published first. */
  public List<PublishedRun> runs() {
    return new RunLog(table(Tables.RUNS)).all();
  }

  /** The newest published run: what readers see. */
  public Optional<PublishedRun> newest() {
    List<PublishedRun> runs = runs();
    return runs.isEmpty() ? Optional.empty() : Optional.of(runs.get(runs.size() - 1));
  }

  /** The newest row of a run by its id. */
  public PublishedRun run(String runId) {
    return runs().stream()
        .filter(run -> run.runId().equals(runId))
        .reduce((first, second) -> second)
        .orElseThrow(
            () ->
                new DailiesException(
                    Code.USAGE,
                    "No published run %s: `dailies runs` lists those there are",
                    runId));
  }

  /**
   * What of a run can no longer be read, one part a table; looks whether each of its files is
   * there. Empty where all is.
   */
  public List<String> lost(PublishedRun run) {
    return new RunFiles(this).lost(run);
  }

  /**
   * The runs whose snapshots every table still lists, first published first; opens no file. Runs
   * from before something was taken out are not among them.
   */
  public List<PublishedRun> readable() {
    RunFiles files = new RunFiles(this);
    return files.runs().stream().filter(files::listed).toList();
  }

  /** Whether files of runs from before something was taken out may still be there. */
  public boolean holdsForgotten() {
    return new RunFiles(this).holdsForgotten();
  }

  /** The runs that are kept by a name: ids by name. */
  public SortedMap<String, String> tags() {
    SortedMap<String, String> tags = new TreeMap<>();
    table(Tables.RUNS)
        .properties()
        .forEach(
            (key, value) -> {
              if (key.startsWith(TAG)) {
                tags.put(key.substring(TAG.length()), value);
              }
            });
    return tags;
  }

  /** The Iceberg table behind a spec. */
  public Table table(TableSpec spec) {
    return catalog.loadTable(Schemas.identifier(spec));
  }

  /** What a Spark session needs to know to reach this catalog. */
  public Map<String, String> sparkProperties() {
    return settings.sparkProperties();
  }

  /** Whether a path or URI is one of a local directory. */
  public static boolean isLocal(String warehouse) {
    return CatalogSettings.isLocal(warehouse);
  }

  /** The location of the warehouse at a path or URI: an absolute path or the URI. */
  public static String locate(String warehouse) {
    return isLocal(warehouse) ? CatalogSettings.localPath(warehouse).toString() : warehouse;
  }

  /** Where it lies: an absolute path or a URI. */
  public String location() {
    return settings.location();
  }

  /** Where a file that a table names lies: elsewhere where the warehouse was moved. */
  public String place(String path) {
    return settings.place(path);
  }

  Catalog catalog() {
    return catalog;
  }

  WarehouseConfig config() {
    return config;
  }

  @Override
  public void close() {
    if (catalog instanceof Closeable closeable) {
      try {
        closeable.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
