package org.dailies.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.dailies.DailiesException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutletsTest {
  private final Outlets outlets = Outlets.load(List.of());

  @ParameterizedTest
  @CsvSource({
    "https://www.lemonde.fr/a/b, lemonde.fr",
    "http://news.bbc.co.uk:80/x, bbc.co.uk",
    "https://user@EDITION.CNN.com/x?y, cnn.com",
    "https://web.archive.org/web/20200101120000/http://www.spiegel.de/x, spiegel.de",
    "https://web.archive.org/web/2020id_/https:/www.spiegel.de/x, spiegel.de",
    "https://arquivo.pt/wayback/20190101/https://www.publico.pt/x, publico.pt",
    "https://www-theguardian-com.cdn.ampproject.org/c/s/www.theguardian.com/x, theguardian.com",
    "https://www-golem--news-example.translate.goog/x?_x_tr_sl=de, golem-news.example",
    "https://translate.goog/x, translate.goog",
    "https://www.google.com/amp/s/www.lefigaro.fr/x, lefigaro.fr",
    "https://someone.wordpress.com/x, someone.wordpress.com",
    "https://www.someone.wordpress.com/x, someone.wordpress.com",
    "https://wordpress.com/x, wordpress.com",
    "ajra.es, ajra.es",
    "http://192.168.1.10/x, 192.168.1.10",
  })
  void namesTheOutletOfAnAddress(String url, String domain) {
    assertThat(outlets.domain(url)).isEqualTo(domain);
  }

  @Test
  void hasNoOutletWhereThereIsNoHost() {
    assertThat(outlets.domain("urn:uuid:1234")).isNull();
    assertThat(outlets.domain("not a host")).isNull();
    assertThat(outlets.domain(null)).isNull();
  }

  @Test
  void knowsOutletsOfManyCountries() {
    assertThat(outlets.all()).hasSizeGreaterThanOrEqualTo(150);
    assertThat(outlets.all().stream().map(Outlet::country).distinct().count())
        .isGreaterThanOrEqualTo(30);
    assertThat(outlets.find("lemonde.fr").country()).isEqualTo("FR");
    assertThat(outlets.find("vg.no").country()).isEqualTo("NO");
    assertThat(outlets.find("nowhere.example")).isNull();
    assertThat(outlets.all())
        .allSatisfy(o -> assertThat(outlets.domain(o.domain())).isEqualTo(o.domain()));
  }

  @Test
  void anOutletHasTheTimeZoneOfItsSeatOrOfItsCountry() {
    assertThat(outlets.zone("variety.com")).isEqualTo(ZoneId.of("America/Los_Angeles"));
    assertThat(outlets.zone("lemonde.fr")).isEqualTo(ZoneId.of("Europe/Paris"));
    assertThat(outlets.zone("nowhere.example")).isNull();
  }

  @Test
  void aLaterFileReplacesAnOutlet(@TempDir Path dir) throws Exception {
    Path file = dir.resolve("own.yaml");
    Files.writeString(
        file,
        "outlets:\n  - {domain: lemonde.fr, name: Mine, country: FR, zone: europe, kind: blog}\n");
    assertThat(Outlets.load(List.of(file)).find("lemonde.fr").name()).isEqualTo("Mine");
    Files.writeString(
        file, "outlets:\n  - {domain: a.fr, name: A, zone: europe, kind: nonsense}\n");
    assertThatThrownBy(() -> Outlets.load(List.of(file)))
        .isInstanceOf(DailiesException.class)
        .hasMessageContaining("a.fr");
  }
}
