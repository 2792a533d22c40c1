package org.dailies.coverage;

import java.util.List;
import org.dailies.frame.FrameSpan;
import org.dailies.frame.Stance;
import org.dailies.frame.UseReport;
import org.dailies.mention.Mention;
import org.dailies.quote.Quote;
import org.dailies.text.Document;

/** An article with what was found in it: what coverage and roles are read from. */
public record CoverageInput(
    Document document,
    List<Mention> mentions,
    List<FrameSpan> frames,
    List<Quote> quotes,
    List<Stance> stances,
    List<UseReport> uses) {

  public CoverageInput {
    mentions = List.copyOf(mentions);
    frames = List.copyOf(frames);
    quotes = List.copyOf(quotes);
    stances = List.copyOf(stances);
    uses = List.copyOf(uses);
  }

  /** An article of which only the mentions are known. */
  public static CoverageInput of(Document document, List<Mention> mentions) {
    return new CoverageInput(document, mentions, List.of(), List.of(), List.of(), List.of());
  }
}
