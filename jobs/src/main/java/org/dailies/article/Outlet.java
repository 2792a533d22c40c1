package org.dailies.article;

import java.util.Set;

/**
 * Who publishes, as {@code data/outlets/*.yaml} knows it.
 *
 * @param domain the registrable domain, or a blog host whole
 * @param name as readers call it
 * @param country ISO 3166-1 alpha-2, or null for one without a home country
 * @param zone {@code europe}, {@code north-america}, {@code latin-america}, {@code asia}, {@code
 *     middle-east}, {@code africa}, {@code oceania} or {@code global}
 * @param kind {@code press}, {@code trade}, {@code wire}, {@code aggregator}, {@code blog} or
 *     {@code machine-written}
 * @param owner the group behind it, or null where not sure
 */
public record Outlet(
    String domain, String name, String country, String zone, String kind, String owner) {
  /** Kinds that are counted apart: they print again, or nobody wrote what they print. */
  public static final Set<String> APART = Set.of("aggregator", "machine-written");
}
