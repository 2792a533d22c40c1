package org.dailies.edition;

/**
 * What the lists say of an outlet.
 *
 * @param country ISO 3166-1 alpha-2, or null
 * @param kind press, trade, wire, aggregator, blog or machine-written, or null
 */
record OutletFacts(String country, String kind) {
  /** An outlet that no list names. */
  static final OutletFacts UNKNOWN = new OutletFacts(null, null);
}
