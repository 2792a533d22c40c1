package org.dailies.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The tables of who stood where in which quarter, and of where each quote was printed. */
final class VoiceSheets {
  private VoiceSheets() {}

  /** One row a sentence that shows a stance, with what it adds up to. */
  static Sheet turns(Report report) {
    List<List<Object>> rows = new ArrayList<>();
    for (StanceLine line : report.stances()) {
      for (StanceTurn turn : line.turns()) {
        for (StanceTurn.Shown shown : turn.shown()) {
          rows.add(
              Arrays.asList(
                  line.actorId(),
                  line.name(),
                  line.kind(),
                  turn.quarter(),
                  turn.stance(),
                  turn.turned(),
                  turn.embraces(),
                  turn.cautious(),
                  turn.opposes(),
                  shown.stance(),
                  shown.day(),
                  shown.storyId(),
                  shown.articleId(),
                  shown.outlet(),
                  shown.language(),
                  shown.sentence(),
                  shown.url()));
        }
      }
    }
    return Sheet.of(
            "stance-quarters",
            "actor_id actor kind quarter stance turned embraces cautious opposes shown day story_id"
                + " article_id outlet language sentence url")
        .rows(rows, r -> r);
  }

  /** One row a place that printed a quote. */
  static Sheet places(Report report) {
    List<List<Object>> rows = new ArrayList<>();
    for (QuoteLine quote : report.quotes()) {
      for (QuotePlace place : quote.places()) {
        rows.add(
            Arrays.asList(
                quote.numberId(),
                quote.speaker(),
                quote.text(),
                place.outlet(),
                place.day(),
                place.language(),
                place.title(),
                place.url()));
      }
    }
    return Sheet.of("quote-places", "number speaker text outlet day language title url")
        .rows(rows, r -> r);
  }
}
