package org.dailies.warehouse;

import java.util.Map;
import java.util.Properties;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/** The Spark session of a command: what the user's spark-submit sets comes first. */
public final class Session {
  private static final String HADOOP = "spark.hadoop.";

  private Session() {}

  /**
   * What Hadoop is told: by its own files, and over them by spark-submit's {@code spark.hadoop}.
   */
  public static Configuration hadoop() {
    Configuration hadoop = new Configuration();
    Properties told = System.getProperties();
    for (String name : told.stringPropertyNames()) {
      if (name.startsWith(HADOOP)) {
        hadoop.set(name.substring(HADOOP.length()), told.getProperty(name));
      }
    }
    return hadoop;
  }

  /**
   * A session that reaches a warehouse's catalog.
   *
   * @param name the application's name
   * @param catalog the catalog's properties, see {@link Warehouse#sparkProperties}
   */
  public static SparkSession start(String name, Map<String, String> catalog) {
    SparkConf conf = new SparkConf();
    boolean local = !conf.contains("spark.master") || conf.get("spark.master").startsWith("local");
    if (!conf.contains("spark.master")) {
      conf.setMaster("local[*]");
    }
    conf.setAppName(name);
    if (local) {
      conf.setIfMissing("spark.ui.enabled", "false");
      conf.setIfMissing("spark.ui.showConsoleProgress", "false");
      conf.setIfMissing("spark.sql.shuffle.partitions", "4");
      conf.setIfMissing("spark.driver.bindAddress", "127.0.0.1");
      conf.setIfMissing("spark.driver.host", "127.0.0.1");
      // Without it a local session may wait for ever for a node that is not there.
      conf.setIfMissing("spark.locality.wait", "0s");
    }
    conf.set("spark.sql.session.timeZone", "UTC");
    conf.set("spark.sql.datetime.java8API.enabled", "true");
    conf.set("spark.sql.sources.partitionOverwriteMode", "dynamic");
    catalog.forEach(conf::set);
    return SparkSession.builder().config(conf).getOrCreate();
  }
}
