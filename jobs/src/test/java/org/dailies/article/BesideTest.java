package org.dailies.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What stands beside an article in elements of one make. */
final class BesideTest {
  private static final String NOTE =
      "<h1>Lamps along the quay</h1><p>The crew had closed the quay by four, and the first lamps"
          + " went up before the last ferry had left.</p><p>Nobody waited.</p>";

  private static final String LONG =
      "<p>The crew had closed the quay by four, and the first lamps went up before the last ferry"
          + " had left the basin on the far side of the town.</p>"
          + "<p>By midnight the director had what she needed, and the crowd that was to stand"
          + " behind the two leads had gone home.</p><p>The harbour master said that the lamps"
          + " would stay for the winter, if the town pays for the power that they draw.</p><p>He"
          + " had been asked for a fourth night, and had refused it for the sake of the boats.</p>";

  private static String card(int i) {
    return "<div class='c'><h3><a href='/s"
        + i
        + "'>Ferry "
        + i
        + " is sold</a></h3><p>The company has said that ferry "
        + i
        + " goes to an owner who is still to be named, and will sail from spring on.</p></div>";
  }

  private static String cards() {
    return card(1) + card(2) + card(3) + card(4);
  }

  private static String text(String body) {
    return Captures.article(
            Captures.html("<html><head><title>Lamps along the quay</title></head><body>" + body))
        .text();
  }

  @Test
  void cardsTakeTheirSummariesAlongWhereverTheyStand() {
    for (String around :
        new String[] {
          "<aside>%s</aside>", "<footer>%s</footer>", "<section class='x'>%s</section>"
        }) {
      String page = "<main><article>" + NOTE + "</article>" + around.formatted(cards()) + "</main>";
      assertThat(text(page)).endsWith("Nobody waited.").doesNotContain("ferry 1");
    }
    String inside = "<article>" + NOTE + "<div class='related'>" + cards() + "</div></article>";
    assertThat(text(inside)).endsWith("Nobody waited.");
  }

  @Test
  void theItemsOfAListStayThoughTheirHeadingsLeadElsewhere() {
    String list = "<article><h1>Lamps along the quay</h1>" + LONG + cards() + "</article>";
    assertThat(text(list)).contains("ferry 1 goes").contains("ferry 4 goes");
  }

  @Test
  void whatReadersWriteBelowIsNoPartWhateverItsElementsAreCalled() {
    String reader =
        "<div class='q7'><b>Reader %d</b><p>I think that the lamps should have stayed where they"
            + " were, since everybody had got used to them.</p></div>";
    String page =
        "<main><article>"
            + NOTE
            + "</article><section><h2>What you say</h2>"
            + reader.formatted(1)
            + reader.formatted(2)
            + "</section></main>";
    assertThat(text(page)).endsWith("Nobody waited.");
  }

  @Test
  void aBoxAroundAFormIsNoPart() {
    String box =
        "<div class='n'><p>Get the letter of the harbour: all that matters on the quay, each"
            + " Friday, before the first ferry leaves.</p><form><input type='email'></form></div>";
    String page = "<article><h1>Lamps along the quay</h1>" + LONG + box + LONG + "</article>";
    assertThat(text(page)).doesNotContain("Get the letter");
  }
}
