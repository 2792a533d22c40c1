package org.dailies.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.dailies.lexicon.Kind;
import org.dailies.mention.Mention;

/**
 * Where an article names one actor.
 *
 * @param count how often
 * @param inTitle whether in the title, other than as a byword
 * @param inLead whether at the head of the text
 * @param read the mentions whose sentences are read, in their order: so many at most of those in a
 *     sentence with generative AI, in a paragraph with it, and elsewhere
 */
record ActorPlaces(
    String actor, Kind kind, int count, boolean inTitle, boolean inLead, List<Mention> read) {
  private static final int[] READ = {64, 32, 16};

  ActorPlaces {
    read = List.copyOf(read);
  }

  /**
   * The places of an actor.
   *
   * @param nearness 0, 1 or 2 by where generative AI stands
   * @param isByword whether a name in the title is not what the title is about
   */
  static ActorPlaces of(
      String actor,
      Kind kind,
      List<Mention> own,
      ToIntFunction<Mention> nearness,
      Predicate<Mention> isByword) {
    int[] left = READ.clone();
    List<Mention> read = new ArrayList<>();
    boolean inTitle = false;
    boolean inLead = false;
    for (Mention mention : own) {
      inTitle |= mention.inTitle() && !isByword.test(mention);
      inLead |= mention.salience().equals("lead");
      if (left[nearness.applyAsInt(mention)]-- > 0) {
        read.add(mention);
      }
    }
    return new ActorPlaces(actor, kind, own.size(), inTitle, inLead, read);
  }
}
