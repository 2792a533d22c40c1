package org.dailies;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** The application's jar, its bill of materials and its licences tell of the same libraries. */
final class BundleIT {
  private static final Path JAR = Path.of("target/dailies.jar");
  private static final String BILL = "META-INF/sbom/dailies.cdx.json";
  private static final Map<String, String> MOVED =
      Map.of(
          "com/fasterxml/jackson/dataformat/yaml/", "org/dailies/shaded/jackson/yaml/",
          "org/yaml/snakeyaml/", "org/dailies/shaded/snakeyaml/");

  /** A library of the bill: its name, the sum that the bill states, and its jar. */
  private record Library(String name, String sha256, Path jar) {}

  @Test
  void everyClassOfTheJarIsOursOrALibrarysOfTheBill() throws IOException {
    Set<String> known = new TreeSet<>();
    for (Library library : libraries()) {
      known.addAll(classes(library.jar()));
    }
    assertThat(known).hasSizeGreaterThan(10_000);
    List<String> strange = new ArrayList<>();
    for (String entry : classes(JAR)) {
      if (!known.contains(entry) && !Files.exists(Path.of("target/classes", entry))) {
        strange.add(entry);
      }
    }
    assertThat(strange).isEmpty();
  }

  @Test
  void everyLibraryOfTheBillIsInTheJarWhole() throws IOException {
    Set<String> bundled = classes(JAR);
    for (Library library : libraries()) {
      Set<String> missing = classes(library.jar());
      missing.removeAll(bundled);
      assertThat(missing).as(library.name()).isEmpty();
    }
  }

  @Test
  void theBillStatesTheSumsOfTheJarsThatWereBundled() throws Exception {
    for (Library library : libraries()) {
      byte[] sum = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(library.jar()));
      assertThat(HexFormat.of().formatHex(sum)).as(library.name()).isEqualTo(library.sha256());
    }
  }

  @Test
  void everyLibraryHasItsLicenceInTheJar() throws IOException {
    Map<String, String> texts = new TreeMap<>();
    text("META-INF/licenses/third-party.csv")
        .lines()
        .skip(1)
        .map(line -> line.split(","))
        .forEach(cells -> texts.put(cells[0], cells[3]));
    assertThat(texts.keySet())
        .isEqualTo(new TreeSet<>(libraries().stream().map(Library::name).toList()));
    for (String text : texts.values()) {
      assertThat(text(text)).as(text).containsIgnoringCase("license").hasSizeGreaterThan(200);
    }
  }

  @Test
  void theNoticesOfTheLibrariesStandInOne() throws IOException {
    assertThat(text("META-INF/NOTICE"))
        .contains("Dailies", "Apache Lucene", "Jackson", "Mozilla Public License 1.1");
    assertThat(text("META-INF/licenses/iceberg-spark-runtime-4.0_2.13-jar/NOTICE"))
        .contains("Apache Iceberg");
    assertThat(text("META-INF/LICENSE")).contains("Apache License", "Version 2.0");
  }

  private static List<Library> libraries() throws IOException {
    JsonNode bill = new ObjectMapper().readTree(text(BILL));
    List<Library> libraries = new ArrayList<>();
    for (JsonNode component : bill.get("components")) {
      String name = component.get("name").asText();
      String file = name + "-" + component.get("version").asText() + ".jar";
      String sum = "";
      for (JsonNode hash : component.get("hashes")) {
        sum = hash.get("alg").asText().equals("SHA-256") ? hash.get("content").asText() : sum;
      }
      libraries.add(new Library(name, sum, jar(file)));
    }
    assertThat(libraries).hasSizeGreaterThan(20);
    return libraries;
  }

  private static Path jar(String file) {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .filter(path -> path.getFileName().toString().equals(file))
        .findFirst()
        .orElseThrow(() -> new AssertionError(file + " is in the bill and on no class path"));
  }

  /** The classes in a jar, under the names that ours gives them. */
  private static Set<String> classes(Path jar) throws IOException {
    Set<String> classes = new TreeSet<>();
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      zip.stream()
          .map(entry -> entry.getName())
          .filter(name -> name.endsWith(".class") && !name.endsWith("module-info.class"))
          .map(BundleIT::moved)
          .forEach(classes::add);
    }
    return classes;
  }

  private static String moved(String name) {
    for (Map.Entry<String, String> move : MOVED.entrySet()) {
      int at = name.indexOf(move.getKey());
      if (at >= 0) {
        return name.substring(0, at)
            + move.getValue()
            + name.substring(at + move.getKey().length());
      }
    }
    return name;
  }

  private static String text(String entry) throws IOException {
    try (ZipFile zip = new ZipFile(JAR.toFile())) {
      assertThat(zip.getEntry(entry)).as(entry).isNotNull();
      return new String(
          zip.getInputStream(zip.getEntry(entry)).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
