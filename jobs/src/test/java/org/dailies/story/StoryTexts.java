package org.dailies.story;

/** Texts for tests: invented reports of an invented studio. */
final class StoryTexts {
  static final String LEAD =
      "Harbourlight Pictures said on Tuesday that it had used a generative model to paint the"
          + " flooded city in its series The Tidewall, cutting eleven weeks from the schedule.";
  static final String MIDDLE =
      "The studio's head of effects, Ines Calloway, told investors in Lisbon that 140 shots had"
          + " been finished this way, and that each had been checked by the artists who drew the"
          + " concept. She added that no actor's face or voice had been altered for any of them.";
  static final String UNION =
      "A union that speaks for 6,200 effects workers asked for the contracts to be opened. Its"
          + " secretary, Tom Verhoeven, called the saving a promise made with other people's wages,"
          + " and said talks would begin on 14 May.";
  static final String END =
      "Shares of the parent company rose 2.3 percent in the afternoon. The Tidewall returns in"
          + " autumn with eight episodes, two fewer than the first season had.";
  static final String WIRE = String.join("\n", LEAD, MIDDLE, UNION, END);
  static final String TITLE = "Harbourlight used AI to drown a city in The Tidewall";

  private StoryTexts() {}

  static Print print(String title, String text) {
    return Print.of(title, text, 5_000, passage -> false);
  }
}
