package org.dailies.warehouse;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dailies.DailiesException;
import org.dailies.DailiesException.Code;
import org.dailies.config.WarehouseConfig;
import org.dailies.table.Tables;

/** The properties by which Iceberg and Spark open the catalog of a warehouse. */
final class CatalogSettings {
  static final String CATALOG = "dailies";
  static final String NAMESPACE = "news";

  private final String location;
  private final WarehouseConfig config;
  private final String movedFrom;

  private CatalogSettings(String location, WarehouseConfig config) {
    this.location = location;
    this.config = config;
    this.movedFrom = movedFrom();
  }

  /**
   * Settings of the warehouse at a path or URI.
   *
   * @throws DailiesException USAGE where a SQLite catalog would have to serve more than a local
   *     directory
   */
  static CatalogSettings of(String warehouse, WarehouseConfig config) {
    String location = isLocal(warehouse) ? localPath(warehouse).toString() : warehouse;
    CatalogSettings settings = new CatalogSettings(location, config);
    if (settings.isSqlite() && !isLocal(warehouse)) {
      throw new DailiesException(
          Code.USAGE,
          "A SQLite catalog serves local directories only, and the warehouse is %s: set "
              + "warehouse.uri to a PostgreSQL catalog (jdbc:postgresql://…) or warehouse.catalog "
              + "to rest",
          warehouse);
    }
    return settings;
  }

  /** Whether a warehouse lies in a local directory. */
  static boolean isLocal(String warehouse) {
    String scheme = scheme(warehouse);
    return scheme == null || scheme.equals("file");
  }

  static Path localPath(String warehouse) {
    Path path =
        scheme(warehouse) == null ? Path.of(warehouse) : Path.of(URI.create(warehouse).getPath());
    return path.toAbsolutePath().normalize();
  }

  private static String scheme(String warehouse) {
    int colon = warehouse.indexOf(':');
    return colon > 1 && warehouse.startsWith("/", colon + 1)
        ? warehouse.substring(0, colon).toLowerCase(Locale.ROOT)
        : null;
  }

  String location() {
    return location;
  }

  boolean isLocal() {
    return isLocal(location);
  }

  /**
   * Where a warehouse with its catalog inside was made, if that is elsewhere and its files lie here
   * now; null otherwise.
   */
  private String movedFrom() {
    if (!isLocal() || !isSqlite() || !config.uri().isEmpty() || !Files.exists(database())) {
      return null;
    }
    String runs = "/" + NAMESPACE + "/" + Tables.RUNS.name() + "/metadata/";
    try (Connection connection = DriverManager.getConnection(sqlite());
        Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery(
                "select metadata_location from iceberg_tables where table_name = '"
                    + Tables.RUNS.name()
                    + "'")) {
      String metadata = found.next() ? found.getString(1) : "";
      int end = metadata.lastIndexOf(runs);
      if (end < 0) {
        return null;
      }
      String from = metadata.substring(0, end);
      boolean here = from.equals(location) || samePlace(from);
      boolean complete = Files.exists(Path.of(location + metadata.substring(end)));
      return !here && complete ? from : null;
    } catch (SQLException e) {
      // What is wrong with the catalog is said by who opens it.
      return null;
    }
  }

  /** Whether a path leads here by links. */
  private boolean samePlace(String path) {
    try {
      return isLocal(path) && localPath(path).toRealPath().equals(Path.of(location).toRealPath());
    } catch (IOException e) {
      return false;
    }
  }

  /** Where a file of a table lies, which is not where it is named after the warehouse was moved. */
  String place(String path) {
    return movedFrom == null ? path : MovedFiles.place(path, movedFrom, location);
  }

  /** Whether a table's location lies in the warehouse, by whatever links both are reached. */
  boolean holds(String named) {
    String table = place(named);
    if (!isLocal()) {
      return table.startsWith(location.replaceAll("(?<!/)/++$", "") + "/");
    }
    try {
      return isLocal(table)
          && localPath(table).toRealPath().startsWith(Path.of(location).toRealPath());
    } catch (IOException e) {
      return false;
    }
  }

  boolean isSqlite() {
    return config.catalog().equals("jdbc")
        && (config.uri().isEmpty() || config.uri().startsWith("jdbc:sqlite:"));
  }

  /** Properties as {@code org.apache.iceberg.CatalogUtil} takes them. */
  Map<String, String> properties() {
    Map<String, String> properties = new TreeMap<>(config.properties());
    properties.put("warehouse", movedFrom == null ? location : movedFrom);
    if (movedFrom != null) {
      properties.put("io-impl", MovedFiles.class.getName());
      properties.put(MovedFiles.FROM, movedFrom);
      properties.put(MovedFiles.TO, location);
    }
    properties.put("catalog-impl", implementation());
    if (config.catalog().equals("jdbc")) {
      properties.put("uri", config.uri().isEmpty() ? sqlite() : config.uri());
      properties.put("jdbc.schema-version", "V1");
      if (isSqlite() && !readOnly()) {
        // A reader must not hold up a commit, nor a commit fail because another is under way.
        properties.putIfAbsent("jdbc.journal_mode", "WAL");
        properties.putIfAbsent("jdbc.busy_timeout", "60000");
      }
      if (!config.user().isEmpty()) {
        properties.put("jdbc.user", config.user());
        properties.put("jdbc.password", config.password());
      }
    } else if (!config.uri().isEmpty()) {
      properties.put("uri", config.uri());
    }
    return properties;
  }

  private Path database() {
    return Path.of(location, "catalog.db");
  }

  /** Whether this user can read the catalog but not write it, or nothing beside it. */
  private boolean readOnly() {
    return config.uri().isEmpty()
        && Files.exists(database())
        && !(Files.isWritable(database()) && Files.isWritable(Path.of(location)));
  }

  /** A reader without the right to write takes the file as it is while nobody writes it. */
  private String sqlite() {
    boolean still = readOnly() && !Files.exists(Path.of(location, "catalog.db-wal"));
    return still ? "jdbc:sqlite:file:" + database() + "?immutable=1" : "jdbc:sqlite:" + database();
  }

  /** The same properties under the names that a Spark session reads them by. */
  Map<String, String> sparkProperties() {
    Map<String, String> properties = new TreeMap<>();
    String prefix = "spark.sql.catalog." + CATALOG;
    properties.put(prefix, "org.apache.iceberg.spark.SparkCatalog");
    properties.put(prefix + ".cache-enabled", "false");
    properties().forEach((key, value) -> properties.put(prefix + "." + key, value));
    return properties;
  }

  private String implementation() {
    return switch (config.catalog()) {
      case "jdbc" -> "org.apache.iceberg.jdbc.JdbcCatalog";
      case "rest" -> "org.apache.iceberg.rest.RESTCatalog";
      case "hive" -> "org.apache.iceberg.hive.HiveCatalog";
      case "glue" -> "org.apache.iceberg.aws.glue.GlueCatalog";
      default -> config.catalog();
    };
  }
}
