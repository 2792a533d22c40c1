package org.dailies.warehouse;

import java.net.URI;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.RawLocalFileSystem;

/** This machine's disk under a scheme of its own, as a file system that several machines share. */
public final class SharedFileSystem extends RawLocalFileSystem {
  private static final String SCHEME = "shared";

  /** The settings by which Hadoop finds it. */
  static final Map<String, String> SETTINGS =
      Map.of(
          "fs." + SCHEME + ".impl",
          SharedFileSystem.class.getName(),
          "fs." + SCHEME + ".impl.disable.cache",
          "true");

  /** A configuration that knows it. */
  static Configuration configuration() {
    Configuration hadoop = new Configuration();
    SETTINGS.forEach(hadoop::set);
    return hadoop;
  }

  @Override
  public URI getUri() {
    return URI.create(SCHEME + ":///");
  }

  @Override
  public String getScheme() {
    return SCHEME;
  }
}
