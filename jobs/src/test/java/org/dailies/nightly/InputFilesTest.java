package org.dailies.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.dailies.DailiesException;
import org.dailies.DailiesException.Code;
import org.dailies.article.Forgotten;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files a run finds below its inputs. */
final class InputFilesTest {
  @TempDir Path directory;

  @BeforeEach
  void files() throws Exception {
    Files.createDirectories(directory.resolve("a/b c"));
    Files.createDirectories(directory.resolve("ab"));
    for (String file : List.of("a/2.warc", "a/1.warc", "a/b c/3 #é%20.txt", "a/.hidden")) {
      Files.writeString(directory.resolve(file), file);
    }
    Files.writeString(directory.resolve("a/1.warc.meta.json"), "{}");
  }

  private List<String> list(Path... inputs) {
    return new InputFiles(new Configuration())
        .list(Arrays.stream(inputs).map(Path::toString).toList()).stream()
            .map(file -> directory.relativize(Path.of(file.archive())).toString())
            .toList();
  }

  @Test
  void everyFileIsFoundOnceInTheOrderOfPaths() {
    Path a = directory.resolve("a");
    assertThat(list(a.resolve("2.warc"), a, directory.resolve("a/*.warc")))
        .containsExactly("a/1.warc", "a/2.warc", "a/b c/3 #é%20.txt");
  }

  @Test
  void aRelativeInputThatAnotherOneHoldsIsNoFault() {
    Path here = Path.of("").toAbsolutePath();
    Path a = here.relativize(directory.resolve("a"));
    assertThat(list(a, a.resolve("1.warc"))).hasSize(3);
  }

  @Test
  void anEmptyDirectoryIsAFaultWhateverOthersAreCalled() {
    assertThatThrownBy(() -> list(directory.resolve("ab"), directory.resolve("a")))
        .isInstanceOfSatisfying(
            DailiesException.class, e -> assertThat(e.code()).isEqualTo(Code.INPUT));
    assertThatThrownBy(() -> list(directory.resolve("a/b c"), directory.resolve("ab")))
        .hasMessageContaining("holds no file");
    Path prefix = directory.resolve("a/b");
    assertThat(prefix.toFile().mkdir()).isTrue();
    assertThatThrownBy(() -> list(directory.resolve("a"), prefix))
        .hasMessageContaining("holds no file");
  }

  @Test
  void namesMayHoldColons() throws Exception {
    Path day = Files.createDirectories(directory.resolve("crawl-2025-11-21T03:00:00Z"));
    Files.writeString(day.resolve("2025-11-21T03:00:00Z.txt"), "a page");
    InputFiles files = new InputFiles(new Configuration());
    List<InputFile> found = files.list(List.of(day.toString()));
    assertThat(found).extracting(InputFile::archive).singleElement().asString().endsWith("Z.txt");
    assertThat(files.unknown(found, Ledger.of(List.of(), Forgotten.NOTHING))).hasSize(1);
    assertThat(files.unreadable()).isEmpty();
  }

  @Test
  void whatIsNoRegularFileIsPassedOver() throws Exception {
    Path pipe = directory.resolve("a/0.pipe");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    assertThat(list(directory.resolve("a"))).hasSize(3);
    assertThatThrownBy(() -> list(pipe)).hasMessageContaining("holds no file");
  }

  @Test
  void linksMayFormCircles() throws Exception {
    Path a = directory.resolve("a");
    Files.createSymbolicLink(a.resolve("0-up"), directory);
    Files.createSymbolicLink(a.resolve("b c/self"), a.resolve("b c"));
    Files.createSymbolicLink(directory.resolve("ab/gone"), directory.resolve("nowhere"));
    assertThat(list(directory)).containsExactly("a/1.warc", "a/2.warc", "a/b c/3 #é%20.txt");
  }

  @Test
  void aFileThatVanishesIsNamedAndTheOthersAreRead() throws Exception {
    InputFiles files = new InputFiles(new Configuration());
    List<InputFile> found = files.list(List.of(directory.resolve("a").toString()));
    Path gone = directory.resolve("a/2.warc");
    Files.delete(gone);
    assertThat(files.unknown(found, Ledger.of(List.of(), Forgotten.NOTHING))).hasSize(2);
    assertThat(files.unreadable()).containsOnlyKeys(gone.toString());
  }
}
