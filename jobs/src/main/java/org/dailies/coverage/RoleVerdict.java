package org.dailies.coverage;

import org.dailies.mention.Mention;

/**
 * An actor's role in an article, and what it rests on.
 *
 * @param rule the sign that decided most, in kebab-case
 * @param confidence 0 to 1
 * @param reason the rule in words
 * @param mention where the actor stands that decided
 */
public record RoleVerdict(
    Role role, String rule, double confidence, String reason, Mention mention) {}
