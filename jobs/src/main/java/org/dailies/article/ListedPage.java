package org.dailies.article;

import java.time.LocalDate;

/**
 * A page that a feed lists as its outlet's.
 *
 * @param outlet domain of the outlet that the address belongs to
 * @param url the address as listed
 * @param key what {@link AddressKey} makes of it
 * @param day the day of publication that the feed states, else that of the feed's capture, or null
 * @param listedBy the feed's address, or null
 */
public record ListedPage(String outlet, String url, String key, LocalDate day, String listedBy) {}
