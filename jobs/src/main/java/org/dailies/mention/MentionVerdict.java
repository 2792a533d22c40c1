package org.dailies.mention;

/**
 * What was decided about a wording.
 *
 * @param rule in kebab-case
 * @param reason why, for people
 * @param score the weight of the evidence, for an ambiguous alias
 */
record MentionVerdict(Sense sense, boolean accepted, String rule, String reason, double score) {

  double confidence() {
    return sense.clear() ? 1 : Math.max(0, Math.min(0.95, 0.5 + 0.15 * (score - 1)));
  }

  MentionVerdict refused(String rule, String reason) {
    return new MentionVerdict(sense, false, rule, reason, score);
  }
}
