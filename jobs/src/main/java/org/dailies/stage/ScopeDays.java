package org.dailies.stage;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dailies.config.TrendConfig;
import org.dailies.trend.Concentration;
import org.dailies.trend.Grain;
import org.dailies.trend.Heard;
import org.dailies.trend.OutletHealth;

/**
 * What was published in a scope, which is everywhere or one language, country or kind of outlet,
 * summed by period. It lies beside many other rows, so it is kept as bytes and read once.
 */
final class ScopeDays {
  /**
   * A day.
   *
   * @param day days since 1970-01-01
   * @param articles articles with generative AI
   * @param stories stories, whatever they are about
   * @param genai stories with generative AI
   * @param panel stories, whatever they are about, of the panel of outlets
   * @param panelGenai stories with generative AI of the panel
   * @param genaiOutlets stories with generative AI by outlet, "" where it is not known
   * @param masked whether too little of the usual volume was heard, or another press
   * @param volume articles the press printed, chance left out, outlets amiss at their usual volume
   * @param usual articles usual of all outlets
   * @param amiss the outlets that were silent or flooded
   */
  record Day(
      int day,
      long articles,
      long stories,
      long genai,
      long panel,
      long panelGenai,
      Map<String, Long> genaiOutlets,
      boolean masked,
      double volume,
      double usual,
      List<Heard.Amiss> amiss) {}

  /** The press of a day. */
  private record Press(double volume, double usual, List<Heard.Amiss> amiss) {}

  /** The sums of a period. */
  record Period(
      long articles,
      long stories,
      long genai,
      long panel,
      long panelGenai,
      Map<String, Long> genaiOutlets) {
    static final Period NOTHING = new Period(0, 0, 0, 0, 0, Map.of());

    private Period plus(Day day) {
      return new Period(
          articles + day.articles,
          stories + day.stories,
          genai + day.genai,
          panel + day.panel,
          panelGenai + day.panelGenai,
          Concentration.sum(genaiOutlets, day.genaiOutlets));
    }
  }

  private final Map<Grain, NavigableMap<LocalDate, Period>> periods = new EnumMap<>(Grain.class);
  private final NavigableSet<LocalDate> masked = new TreeSet<>();
  private final NavigableMap<LocalDate, Press> press = new TreeMap<>();

  private ScopeDays() {
    for (Grain grain : Grain.values()) {
      periods.put(grain, new TreeMap<>());
    }
  }

  static byte[] bytes(List<Day> days) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      for (Day day : days) {
        out.writeInt(day.day());
        out.writeLong(day.articles());
        out.writeLong(day.stories());
        out.writeLong(day.genai());
        out.writeLong(day.panel());
        out.writeLong(day.panelGenai());
        out.writeInt(day.genaiOutlets().size());
        for (Map.Entry<String, Long> outlet : day.genaiOutlets().entrySet()) {
          out.writeUTF(outlet.getKey());
          out.writeLong(outlet.getValue());
        }
        out.writeBoolean(day.masked());
        out.writeDouble(day.volume());
        out.writeDouble(day.usual());
        out.writeInt(day.amiss().size());
        for (Heard.Amiss one : day.amiss()) {
          out.writeUTF(one.outlet());
          out.writeDouble(one.usual());
          out.writeDouble(one.printed());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Reads what {@link #bytes} wrote. */
  static ScopeDays of(byte[] written) {
    ScopeDays scope = new ScopeDays();
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(written))) {
      while (in.available() > 0) {
        scope.add(
            new Day(
                in.readInt(),
                in.readLong(),
                in.readLong(),
                in.readLong(),
                in.readLong(),
                in.readLong(),
                counts(in),
                in.readBoolean(),
                in.readDouble(),
                in.readDouble(),
                amiss(in)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return scope;
  }

  private static List<Heard.Amiss> amiss(DataInputStream in) throws IOException {
    List<Heard.Amiss> amiss = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      amiss.add(new Heard.Amiss(in.readUTF(), in.readDouble(), in.readDouble()));
    }
    return amiss;
  }

  private static Map<String, Long> counts(DataInputStream in) throws IOException {
    Map<String, Long> counts = new TreeMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      String outlet = in.readUTF();
      counts.put(outlet, in.readLong());
    }
    return counts;
  }

  private void add(Day day) {
    LocalDate date = LocalDate.ofEpochDay(day.day());
    Period alone = Period.NOTHING.plus(day);
    periods.forEach(
        (grain, sums) -> sums.merge(grain.start(date), alone, (sum, one) -> sum.plus(day)));
    if (day.masked()) {
      masked.add(date);
    }
    press.put(date, new Press(day.volume(), day.usual(), day.amiss()));
  }

  /** The sums of each period that holds any day. */
  NavigableMap<LocalDate, Period> periods(Grain grain) {
    return periods.get(grain);
  }

  /**
   * The days that say nothing: those masked for the scope, and those on which outlets were amiss
   * that carry a good part of what a series counts.
   *
   * @param shares the outlets' shares of what it counts, which sum to 1; or none
   */
  NavigableSet<LocalDate> masked(Map<String, Double> shares, TrendConfig config) {
    NavigableSet<LocalDate> days = new TreeSet<>(masked);
    press.forEach(
        (day, of) -> {
          List<String> outlets = of.amiss().stream().map(Heard.Amiss::outlet).toList();
          if (!outlets.isEmpty() && OutletHealth.masked(outlets, shares, config)) {
            days.add(day);
          }
        });
    return days;
  }

  /**
   * What the outlets heard would print on a day at their usual volume, as far as they carry a
   * series; 0 where too little of it was heard to say anything.
   *
   * @param stories the series' stories by outlet
   */
  double exposure(LocalDate day, Map<String, Long> stories, TrendConfig config) {
    Press of = press.get(day);
    if (of == null || masked.contains(day)) {
      return 0;
    }
    Heard heard = Heard.of(of.amiss(), of.usual(), stories);
    return heard.blank(config.maskFrom()) ? 0 : of.volume() * heard.share();
  }
}
