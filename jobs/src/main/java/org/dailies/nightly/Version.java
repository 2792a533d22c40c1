package org.dailies.nightly;

/** The program's version. */
public final class Version {
  private Version() {}

  /** The version in the jar's manifest, or "development". */
  public static String current() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }
}
