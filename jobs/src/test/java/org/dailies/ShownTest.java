package org.dailies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.dailies.DailiesException.Code;
import org.dailies.config.Config;
import org.dailies.config.ConfigReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ShownTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:postgresql://host:5432/db?user=reader&password=hunter2",
        "jdbc:postgresql://host/db?password=hunter2&ssl=true",
        "jdbc:sqlserver://host;databaseName=a;password=hunter2;encrypt=true",
        "jdbc:mysql://host/db?trustStorePassword=hunter2",
        "jdbc:oracle:thin:scott/hunter2@host:1521/x",
        "https://user:hunter2@host/path",
        "https://hunter2@host/path",
        "s3a://KEY:se/hunter2@bucket/path",
        "https://host/x?token=hunter2",
        "https://host/x?a=1&access_token=hunter2#end",
        "https://host/x?client_secret=hunter2",
        "s3://bucket?accesskey=hunter2&secretKey=hunter2",
        "abfs://host/x?sig=1&X-Amz-Signature=hunter2&X-Amz-Credential=hunter2",
        "https://host/x?API-Key=hunter2",
        "cannot open 'jdbc:postgresql://h/d?PASSWORD=hunter2': refused"
      })
  void noSecretOfAnAddressIsShown(String text) {
    assertThat(Shown.masked(text)).doesNotContain("hunter2").contains("********");
    assertThat(new DailiesException(Code.INPUT, "Not there: %s", text).getMessage())
        .doesNotContain("hunter2");
    Config config =
        ConfigReader.read(null, Map.of(), List.of("warehouse.uri='" + text.replace("'", "") + "'"));
    assertThat(ConfigReader.print(config)).doesNotContain("hunter2");
    assertThat(config.warehouse().uri()).contains("hunter2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:postgresql://host:5432/db?user=reader",
        "https://example.org/@writer/a-story",
        "https://example.org:8080/a@b",
        "mail to a@b.org, x = 1",
        "s3a://bucket/path/2025-11-21.warc.gz",
        "article.max-characters=500"
      })
  void whatIsNoSecretStays(String text) {
    assertThat(Shown.masked(text)).isEqualTo(text);
  }

  @Test
  void aSettingWithoutAnEqualsSignIsNotRepeated() {
    assertThatThrownBy(
            () -> ConfigReader.read(null, Map.of(), List.of("warehouse.password:hunter2")))
        .hasMessageNotContaining("hunter2");
  }

  @Test
  void plainTextIsOneLineInItsOwnOrder() {
    assertThat(Shown.plain("a\u202eb\u001b[1mc\nd\u0085e\u2067")).isEqualTo("ab [1mc d e");
    assertThat(Shown.plain("\u05e9\u05dc\u05d5\u05dd \u4e2d \ud83d\ude00"))
        .isEqualTo("\u05e9\u05dc\u05d5\u05dd \u4e2d \ud83d\ude00");
  }
}
