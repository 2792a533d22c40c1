package org.dailies.source;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.util.CaseInsensitiveStringMap;
import org.dailies.DailiesException;
import org.dailies.config.ArchiveConfig;

/** The options of the {@code warc} data source: the one place where their keys stand. */
public final class WarcOptions {
  /** A path, a glob or a directory (read recursively); {@code load(…)} sets it. */
  public static final String PATH = "path";

  /** Several paths as a JSON array; {@code load(a, b)} sets it. */
  public static final String PATHS = "paths";

  /** {@code permissive} (the default), {@code dropmalformed} or {@code failfast}. */
  public static final String MODE = "mode";

  /** Payload bytes kept of one record; what is beyond is cut and flagged. Default 16 MiB. */
  public static final String MAX_PAYLOAD_BYTES = "max-payload-bytes";

  /** Bytes of one header block. Default 256 KiB. */
  public static final String MAX_HEADER_BYTES = "max-header-bytes";

  /** Lines of one header block that are read. Default 1,000. */
  public static final String MAX_HEADER_FIELDS = "max-header-fields";

  /** Bytes that one file may unpack to, with all inside it. Default 512 GiB. */
  public static final String MAX_CONTAINER_BYTES = "max-container-bytes";

  /** The same as a multiple of the stored bytes, above 64 MiB. Default 200. */
  public static final String MAX_CONTAINER_RATIO = "max-container-ratio";

  /** How many archives may lie inside one another. Default 4. */
  public static final String MAX_NESTING = "max-nesting";

  /** {@code all} (the default) or {@code captures}: of which records payloads are decoded. */
  public static final String PAYLOADS = "payloads";

  /** The size of a split in bytes. Default {@code spark.sql.files.maxPartitionBytes}. */
  public static final String SPLIT_BYTES = "split-bytes";

  /** {@code false} reads every file in one task. Default true. */
  public static final String SPLIT = "split";

  /** Hosts parted by commas: only records of these are read. */
  public static final String HOSTS = "hosts";

  /**
   * Instead of paths: a JSON array of {@code "FROM TO PATH"}, the stretches of files that are read.
   */
  static final String STRETCHES = "stretches";

  /** Prefix of what is said of files that say nothing of themselves: {@code given.outlet}… */
  public static final String GIVEN = "given.";

  /** Prefix of the names of dump columns: {@code fields.headline=title}. */
  public static final String FIELDS = "fields.";

  private WarcOptions() {}

  /** The reader's config that the options say. */
  static ArchiveConfig config(CaseInsensitiveStringMap options) {
    ArchiveConfig defaults = ArchiveConfig.defaults();
    return new ArchiveConfig(
        mode(options.getOrDefault(MODE, "permissive")),
        options.getInt(MAX_PAYLOAD_BYTES, defaults.maxPayloadBytes()),
        options.getInt(MAX_HEADER_BYTES, defaults.maxHeaderBytes()),
        options.getInt(MAX_HEADER_FIELDS, defaults.maxHeaderFields()),
        options.getInt(MAX_NESTING, defaults.maxNesting()),
        options.getLong(MAX_CONTAINER_BYTES, defaults.maxContainerBytes()),
        options.getInt(MAX_CONTAINER_RATIO, defaults.maxContainerRatio()),
        prefixed(options, GIVEN),
        prefixed(options, FIELDS));
  }

  /** The options that say a config. */
  public static Map<String, String> of(ArchiveConfig config) {
    Map<String, String> options = new HashMap<>();
    options.put(MODE, config.mode().name().toLowerCase(Locale.ROOT));
    options.put(MAX_PAYLOAD_BYTES, Integer.toString(config.maxPayloadBytes()));
    options.put(MAX_HEADER_BYTES, Integer.toString(config.maxHeaderBytes()));
    options.put(MAX_HEADER_FIELDS, Integer.toString(config.maxHeaderFields()));
    options.put(MAX_NESTING, Integer.toString(config.maxNesting()));
    options.put(MAX_CONTAINER_BYTES, Long.toString(config.maxContainerBytes()));
    options.put(MAX_CONTAINER_RATIO, Integer.toString(config.maxContainerRatio()));
    config.given().forEach((key, value) -> options.put(GIVEN + key, value));
    config.fields().forEach((key, value) -> options.put(FIELDS + key, value));
    return options;
  }

  private static ArchiveConfig.Mode mode(String name) {
    try {
      return ArchiveConfig.Mode.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new DailiesException(
          DailiesException.Code.USAGE,
          "Unknown mode: %s; use permissive, dropmalformed or failfast",
          name);
    }
  }

  private static Map<String, String> prefixed(CaseInsensitiveStringMap options, String prefix) {
    Map<String, String> found = new HashMap<>();
    options
        .asCaseSensitiveMap()
        .forEach(
            (key, value) -> {
              if (key.toLowerCase(Locale.ROOT).startsWith(prefix)) {
                found.put(key.substring(prefix.length()), value);
              }
            });
    return found;
  }

  /** The hosts that the options name, in lower case. */
  static Optional<Set<Object>> hosts(CaseInsensitiveStringMap options) {
    if (!options.containsKey(HOSTS)) {
      return Optional.empty();
    }
    Set<Object> hosts = new TreeSet<>();
    for (String host : options.get(HOSTS).split(",", -1)) {
      if (!host.isBlank()) {
        hosts.add(host.strip().toLowerCase(Locale.ROOT));
      }
    }
    return Optional.of(hosts);
  }

  /** The paths that the options name; none is wrong usage. */
  static List<String> paths(CaseInsensitiveStringMap options) {
    List<String> paths = new ArrayList<>();
    List<Stretch> stretches = stretches(options);
    if (stretches != null) {
      return stretches.stream().map(Stretch::path).toList();
    }
    if (options.containsKey(PATHS)) {
      paths.addAll(Json.strings(options.get(PATHS)));
    }
    if (options.containsKey(PATH)) {
      paths.add(options.get(PATH));
    }
    if (paths.isEmpty()) {
      throw new DailiesException(
          DailiesException.Code.USAGE, "The warc source has no path; give one to load(…)");
    }
    return paths;
  }

  /** The stretches that the options name, or null. */
  static List<Stretch> stretches(CaseInsensitiveStringMap options) {
    if (!options.containsKey(STRETCHES)) {
      return null;
    }
    return Json.strings(options.get(STRETCHES)).stream().map(Stretch::parse).toList();
  }

  /** A path with its size, as the driver lists it, and where reading begins. */
  record File(String path, long size, long from) implements Serializable {}
}
