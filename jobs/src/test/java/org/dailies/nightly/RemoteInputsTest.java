package org.dailies.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import com.robothy.s3.rest.LocalS3;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.hdfs.MiniDFSCluster;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.core.config.Configurator;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dailies.SparkTest;
import org.dailies.archive.Made;
import org.dailies.archive.SampleArchives;
import org.dailies.article.Forgotten;
import org.dailies.config.ArchiveConfig;
import org.dailies.source.CaptureRow;
import org.dailies.source.Revisits;
import org.dailies.source.Stretch;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Archives on servers of HDFS and S3 give what the same files give on a local disk. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class RemoteInputsTest {
  @TempDir static Path directory;
  private SparkSession spark;
  private Path local;

  @BeforeAll
  void write() throws IOException {
    spark = SparkTest.session();
    // The S3 server reports every file that is asked for and absent as its own error.
    Configurator.setLevel("com.robothy", Level.OFF);
    local = directory.resolve("crawl");
    SampleArchives.write(local);
    Files.write(local.resolve("long.warc.gz"), Made.gzipEach(Made.pages(300, 9)));
  }

  @Test
  void hdfs() throws Exception {
    Configuration conf = new Configuration();
    conf.set(MiniDFSCluster.HDFS_MINIDFS_BASEDIR, directory.resolve("hdfs").toString());
    try (MiniDFSCluster cluster = new MiniDFSCluster.Builder(conf).numDataNodes(1).build()) {
      givesWhatLocalFilesGive(cluster.getFileSystem(), cluster.getURI() + "/crawl");
    }
  }

  @Test
  void s3() throws Exception {
    LocalS3 server =
        LocalS3.builder()
            .port(-1)
            .nettyParentEventGroupThreadNum(1)
            .nettyChildEventGroupThreadNum(2)
            .s3ExecutorThreadNum(2)
            .build();
    server.start();
    try {
      String endpoint = "http://127.0.0.1:" + server.getPort();
      HttpRequest bucket =
          HttpRequest.newBuilder(URI.create(endpoint + "/news"))
              .PUT(HttpRequest.BodyPublishers.noBody())
              .build();
      HttpClient.newHttpClient().send(bucket, HttpResponse.BodyHandlers.discarding());
      Configuration conf = spark.sparkContext().hadoopConfiguration();
      conf.set("fs.s3a.endpoint", endpoint);
      conf.set("fs.s3a.endpoint.region", "us-east-1");
      conf.set("fs.s3a.path.style.access", "true");
      conf.set("fs.s3a.access.key", "tests");
      conf.set("fs.s3a.secret.key", "tests");
      String root = "s3a://news/crawl";
      try (FileSystem files = FileSystem.newInstance(URI.create(root), conf)) {
        givesWhatLocalFilesGive(files, root);
      }
    } finally {
      server.shutdown();
    }
  }

  private void givesWhatLocalFilesGive(FileSystem files, String root) throws IOException {
    files.copyFromLocalFile(
        new org.apache.hadoop.fs.Path(local.toUri()), new org.apache.hadoop.fs.Path(root));
    Dataset<Row> split =
        spark.read().format("warc").option("split-bytes", 20_000).load(root + "/*.warc*");
    assertThat(split.rdd().getNumPartitions()).isGreaterThan(8);
    assertThat(keys(split, root))
        .isEqualTo(keys(spark.read().format("warc").load(local + "/*.warc*"), local.toString()));
    List<FreshFile> far = fresh(root);
    List<FreshFile> near = fresh(local.toString());
    assertThat(far)
        .extracting(FreshFile::fingerprint, FreshFile::format)
        .containsExactlyElementsOf(
            near.stream()
                .map(file -> org.assertj.core.groups.Tuple.tuple(file.fingerprint(), file.format()))
                .toList());
    assertThat(keys(read(far), root)).isEqualTo(keys(read(near), local.toString()));
  }

  private List<FreshFile> fresh(String root) {
    InputFiles files = new InputFiles(spark.sparkContext().hadoopConfiguration());
    return files.unknown(files.list(List.of(root)), Ledger.of(List.of(), Forgotten.NOTHING));
  }

  private Dataset<Row> read(List<FreshFile> files) {
    List<Stretch> stretches = files.stream().map(FreshFile::stretch).toList();
    ArchiveConfig config = ArchiveConfig.defaults();
    return CaptureRow.readStretches(spark, stretches, config)
        .union(Revisits.resolvedIn(spark, stretches, config));
  }

  private static List<String> keys(Dataset<Row> rows, String root) {
    return rows
        .selectExpr(
            "concat_ws(' ', replace(archive, '"
                + root
                + "'), offset, length, type, uri, problem, skipped, sha1(payload)) k")
        .collectAsList()
        .stream()
        .map(row -> row.getString(0))
        .sorted()
        .toList();
  }
}
