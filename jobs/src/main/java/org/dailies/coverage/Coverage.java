package org.dailies.coverage;

import java.util.List;
import org.dailies.lexicon.Kind;

/**
 * One actor in one article: the fact that trends count.
 *
 * @param actorId the actor's entry id; for a studio all that rolls up to it counts
 * @param closest how near generative AI stands to it
 * @param titleHit whether it counts by the title: the actor stands in it, and the article holds
 *     generative AI; generative AI in the title says nothing of an actor named far below
 * @param salience {@code title}, {@code lead} or {@code passing}: the actor's own best place
 * @param mentions accepted mentions of the actor
 * @param genaiMentions mentions of generative AI in the article
 * @param frames ids of the frames whose evidence stands in the article, sorted
 * @param role what it has to do with generative AI, and why; null where the article names none
 */
public record Coverage(
    String actorId,
    Kind kind,
    Closest closest,
    boolean titleHit,
    String salience,
    int mentions,
    int genaiMentions,
    List<String> frames,
    RoleVerdict role) {

  public Coverage {
    frames = List.copyOf(frames);
  }

  /** Whether generative AI stands near the actor: in its paragraph, or the actor in the title. */
  public boolean headline() {
    return titleHit || closest == Closest.SENTENCE || closest == Closest.PARAGRAPH;
  }

  /** Whether the article covers generative AI at the actor as headline numbers count it. */
  public boolean counted() {
    return role != null && role.role().counts();
  }
}
