package org.dailies;

import org.apache.spark.sql.SparkSession;

/** The one local Spark session that all Spark tests of a JVM share. */
public final class SparkTest {
  private static SparkSession session;

  private SparkTest() {}

  /** The session: two cores, UTC, four shuffle partitions, no web page, expressions interpreted. */
  public static synchronized SparkSession session() {
    if (session == null) {
      session =
          SparkSession.builder()
              .master("local[2]")
              .appName("tests")
              .config("spark.ui.enabled", "false")
              .config("spark.sql.session.timeZone", "UTC")
              .config("spark.sql.datetime.java8API.enabled", "true")
              .config("spark.sql.sources.partitionOverwriteMode", "dynamic")
              .config("spark.sql.shuffle.partitions", "4")
              .config("spark.locality.wait", "0s")
              // Compiling the code of each query costs more than running it over a few rows.
              .config("spark.sql.codegen.wholeStage", "false")
              .config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
              // Else the executors of every further session fetch each class from the driver.
              .config("spark.sql.artifact.isolation.enabled", "false")
              .config("spark.driver.bindAddress", "127.0.0.1")
              .getOrCreate();
    }
    return session;
  }
}
