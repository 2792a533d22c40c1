package org.dailies.config;

import java.util.Map;

/**
 * Which Iceberg catalog keeps the tables.
 *
 * @param catalog {@code jdbc}, {@code rest}, {@code hive}, {@code glue} or a class name of an
 *     Iceberg catalog
 * @param uri the catalog's address; "" for a SQLite file inside a local warehouse directory
 * @param user the catalog's user, "" for none
 * @param password the catalog's password, "" for none; a secret
 * @param properties further properties of the catalog, by Iceberg's names
 * @param leaseSeconds how long a lease on a warehouse that is no local directory holds without a
 *     heartbeat
 */
public record WarehouseConfig(
    String catalog,
    String uri,
    String user,
    String password,
    Map<String, String> properties,
    int leaseSeconds) {

  public WarehouseConfig {
    properties = Map.copyOf(properties);
  }

  /** A SQLite catalog inside the warehouse directory. */
  public static WarehouseConfig defaults() {
    return new WarehouseConfig("jdbc", "", "", "", Map.of(), 120);
  }
}
