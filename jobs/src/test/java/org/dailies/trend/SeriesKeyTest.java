package org.dailies.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SeriesKeyTest {
  @Test
  void textNamesTheKeysThatAreSet() {
    String text = "actor=netflix|frame=visual-effects|language=fr";
    SeriesKey key = SeriesKey.parse(text);
    assertThat(key.actor()).isEqualTo("netflix");
    assertThat(key.text()).isEqualTo(text);
    assertThat(key.depth()).isEqualTo(3);
    assertThat(key.part()).isEqualTo("frame=visual-effects");
    assertThat(key.scope().text()).isEqualTo("language=fr");
  }

  @Test
  void everyKeyComesBack() {
    String text = "actor=a|frame=b|topic=c|use=d|purpose=e|speaker=f|language=g|country=h|kind=i";
    assertThat(SeriesKey.parse(text).text()).isEqualTo(text);
    assertThat(SeriesKey.parse(text).depth()).isEqualTo(9);
  }

  @Test
  void everythingIsAll() {
    SeriesKey key = SeriesKey.everything();
    assertThat(key.text()).isEqualTo("all");
    assertThat(key.part()).isEmpty();
    assertThat(SeriesKey.parse("all")).isEqualTo(key);
  }

  @Test
  void otherTextIsNoSeries() {
    assertThatThrownBy(() -> SeriesKey.parse("netflix")).hasMessageContaining("netflix");
    assertThatThrownBy(() -> SeriesKey.parse("mood=bad")).hasMessageContaining("mood");
  }
}
