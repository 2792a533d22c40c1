package org.dailies.article;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dailies.DailiesException;

/** Time zones of outlets: their own where it is stated, else that of their country. */
final class OutletZones {
  private final Map<String, ZoneId> byCountry = new HashMap<>();
  private final Map<String, ZoneId> byOutlet = new HashMap<>();

  /** A time zone, the countries that have it, and outlets of others. */
  record Entry(String zone, List<String> countries, List<String> outlets) {}

  /** Adds the entries of a file, if it has any; a later one of the same name holds. */
  void add(List<Entry> entries, String source) {
    for (Entry entry : entries == null ? List.<Entry>of() : entries) {
      ZoneId zone = zone(entry, source);
      if (entry.countries() != null) {
        entry.countries().forEach(country -> byCountry.put(country, zone));
      }
      if (entry.outlets() != null) {
        entry.outlets().forEach(outlet -> byOutlet.put(outlet, zone));
      }
    }
  }

  private static ZoneId zone(Entry entry, String source) {
    try {
      return ZoneId.of(String.valueOf(entry.zone()));
    } catch (DateTimeException e) {
      throw new DailiesException(
          DailiesException.Code.USAGE, e, "No time zone in %s: %s", source, entry);
    }
  }

  /** The zone of an outlet of a country, either null where not known; or null. */
  ZoneId of(String outlet, String country) {
    ZoneId own = byOutlet.get(outlet);
    return own == null ? byCountry.get(country) : own;
  }
}
