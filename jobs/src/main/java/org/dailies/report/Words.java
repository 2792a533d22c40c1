package org.dailies.report;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.dailies.Shown;
import org.dailies.config.ReportConfig;
import org.dailies.trend.Grain;

/**
 * The words of a report in one language: messages by key in ICU's message format, with plurals,
 * numbers and dates as its readers write them. A language is one file of messages. Thread-safe.
 */
public final class Words {
  /** Marks around a linked argument in a formatted message: private-use characters. */
  private static final char OPEN = '\ue000';

  private static final char CLOSE = '\ue001';

  /** The probability below which only this bound is written. */
  private static final double LEAST = 0.001;

  private static final Map<String, Words> LOADED = new ConcurrentHashMap<>();

  private final String language;
  private final ULocale locale;
  private final Properties messages;

  private Words(String language, Properties messages) {
    this.language = language;
    this.locale = new ULocale(language);
    this.messages = messages;
  }

  /**
   * The words of a language.
   *
   * @throws IllegalArgumentException where there is no file of messages for it
   */
  public static Words of(String language) {
    if (!ReportConfig.LANGUAGES.contains(language)) {
      throw none(language);
    }
    return LOADED.computeIfAbsent(language, Words::load);
  }

  private static Words load(String language) {
    try (InputStream in = Words.class.getResourceAsStream("words/" + language + ".properties")) {
      if (in == null) {
        throw none(language);
      }
      Properties messages = new Properties();
      messages.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return new Words(language, messages);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static IllegalArgumentException none(String language) {
    return new IllegalArgumentException(
        "no report language "
            + language
            + ": there are "
            + String.join(", ", ReportConfig.LANGUAGES));
  }

  /** English. */
  static Words english() {
    return of("en");
  }

  /** The language's ISO 639-1 code. */
  public String language() {
    return language;
  }

  /** The keys of all messages, sorted. */
  Set<String> keys() {
    return new TreeSet<>(messages.stringPropertyNames());
  }

  /**
   * A message as text.
   *
   * @param arguments name and value by turns; a value is a text, a number or a {@link Count}, which
   *     is written as its number
   * @throws IllegalArgumentException where the key has no message
   */
  public String say(String key, Object... arguments) {
    StringBuilder text = new StringBuilder();
    phrases(key, arguments).forEach(phrase -> text.append(phrase.text()));
    return text.toString();
  }

  /**
   * A message as phrases, each {@link Count} and {@link Phrase} among its arguments linked to its
   * evidence. A count that is named {@code n} is written by <code>{n}</code>; <code>{n_is}</code>
   * is its bare number, for plurals.
   */
  List<Phrase> phrases(String key, Object... arguments) {
    Map<String, Object> named = new HashMap<>();
    List<Phrase> linked = new ArrayList<>();
    for (int i = 0; i < arguments.length; i += 2) {
      put(named, linked, (String) arguments[i], arguments[i + 1]);
    }
    return parted(new MessageFormat(message(key), locale).format(named), linked);
  }

  private void put(Map<String, Object> named, List<Phrase> linked, String name, Object value) {
    if (value instanceof Count count) {
      named.put(name + "_is", count.value());
      put(named, linked, name, Phrase.of(count(count.value()), count.numberId()));
    } else if (value instanceof Phrase phrase) {
      named.put(name, "" + OPEN + linked.size() + CLOSE);
      linked.add(phrase);
    } else if (value instanceof Number) {
      named.put(name, value);
    } else {
      named.put(name, value == null ? "" : value.toString().replace(OPEN, ' ').replace(CLOSE, ' '));
    }
  }

  private static List<Phrase> parted(String text, List<Phrase> linked) {
    List<Phrase> phrases = new ArrayList<>();
    int from = 0;
    for (int open = text.indexOf(OPEN); open >= 0; open = text.indexOf(OPEN, from)) {
      int close = text.indexOf(CLOSE, open);
      if (open > from) {
        phrases.add(Phrase.of(text.substring(from, open)));
      }
      phrases.add(linked.get(Integer.parseInt(text.substring(open + 1, close))));
      from = close + 1;
    }
    if (from < text.length()) {
      phrases.add(Phrase.of(text.substring(from)));
    }
    return phrases;
  }

  /** A message as it stands in the file. */
  String message(String key) {
    String message = messages.getProperty(key);
    if (message == null) {
      throw new IllegalArgumentException("no message " + key + " in " + language);
    }
    return message;
  }

  /** Whether there is a message of that key. */
  public boolean has(String key) {
    return messages.containsKey(key);
  }

  /**
   * A code of the tables in words: its message below a prefix, or the code itself where a newer
   * table holds one that has no message.
   */
  public String code(String prefix, String code) {
    String key = prefix + "." + code;
    return has(key) ? say(key) : code == null ? say("view.unknown") : code.replace('-', ' ');
  }

  /** A whole number, its thousands grouped. */
  public String count(long value) {
    return NumberFormat.getIntegerInstance(locale).format(value);
  }

  /** A difference with its sign: +3, −2, ±0. */
  public String signed(long value) {
    return value == 0 ? "±0" : (value > 0 ? "+" : "−") + count(Math.abs(value));
  }

  /** A share of 0 to 1 in percent; without a decimal from 99.95% on and at 0. */
  public String percent(double share) {
    NumberFormat format = NumberFormat.getPercentInstance(locale);
    boolean whole = share == 0 || share >= 0.9995;
    format.setMinimumFractionDigits(whole ? 0 : 1);
    format.setMaximumFractionDigits(whole ? 0 : 1);
    return format.format(share);
  }

  /** A share of 0 to 1 in whole percent. */
  public String wholePercent(double share) {
    NumberFormat format = NumberFormat.getPercentInstance(locale);
    format.setMaximumFractionDigits(0);
    return format.format(share);
  }

  /** One decimal. */
  public String decimal(double value) {
    return digits(value, 1);
  }

  /** A day as 22 Nov 2025; what is said of an undated one for null. */
  public String date(LocalDate day) {
    return day == null ? say("undated") : date("date.middle", day);
  }

  /** A day as 22 November 2025. */
  public String longDate(LocalDate day) {
    return date("date.long", day);
  }

  /** A day as 22 Nov. */
  public String shortDate(LocalDate day) {
    return date("date.short", day);
  }

  private String date(String pattern, LocalDate day) {
    SimpleDateFormat format = new SimpleDateFormat(message(pattern), locale);
    format.setTimeZone(TimeZone.GMT_ZONE);
    return format.format(Date.from(day.atStartOfDay().toInstant(ZoneOffset.UTC)));
  }

  /** Two days as one range, without what they share. */
  public String range(LocalDate from, LocalDate to) {
    if (from.equals(to)) {
      return date(to);
    }
    boolean month = from.getYear() == to.getYear() && from.getMonth() == to.getMonth();
    String begin =
        month
            ? count(from.getDayOfMonth())
            : from.getYear() == to.getYear() ? shortDate(from) : date(from);
    return say(month ? "range.month" : "range", "from", begin, "to", date(to));
  }

  /** A day as Saturday 22 November 2025. */
  public String fullDate(LocalDate day) {
    return date("date.full", day);
  }

  /** A period as its grain says it: 22 Nov 2025; 16–22 Nov 2025; Nov 2025. */
  public String period(Grain grain, LocalDate from, LocalDate to) {
    return switch (grain) {
      case DAY, WEEK -> range(from, to);
      case MONTH ->
          YearMonth.from(from).equals(YearMonth.from(to))
              ? date("date.month", from)
              : range(from, to);
    };
  }

  /**
   * The same within a sentence: on 22 Nov 2025; in the week of 16–22 Nov 2025; in Nov 2025; from
   * 19–22 Nov 2025.
   */
  public String when(Grain grain, LocalDate from, LocalDate to) {
    boolean one =
        switch (grain) {
          case DAY -> to.equals(from);
          case WEEK -> to.equals(from.plusDays(6));
          case MONTH -> true;
        };
    return say(one ? "when." + grain.code() : "when.range", "period", period(grain, from, to));
  }

  /** The length of the days from and to, both inclusive: 12 weeks, 30 days. */
  public String window(LocalDate from, LocalDate to) {
    long days = ChronoUnit.DAYS.between(from, to) + 1;
    return days % 7 == 0 && days > 13 ? many("week", days / 7) : many("day", days);
  }

  /** A number with what is counted, such as 2 stories. */
  public String many(String what, long value) {
    return say("many." + what, "n", value);
  }

  /** The rate in percent, or a dash without a base. */
  public String rate(Rate rate) {
    return rate.known() ? percent(rate.value()) : "–";
  }

  /** The interval of a rate in whole percent, or a dash without a base. */
  public String interval(Rate rate) {
    return rate.known()
        ? say("interval", "low", whole(rate.low()), "high", whole(rate.high()))
        : "–";
  }

  private String whole(double share) {
    return count(Math.round(100 * share));
  }

  /** A probability, never as a bare 0. */
  public String probability(double p) {
    return p < LEAST ? say("probability.least", "least", digits(LEAST, 3)) : digits(p, 3);
  }

  /** A number with so many decimals. */
  public String digits(double value, int decimals) {
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    return format.format(value);
  }

  /** The outlet, or what is said where none is known. */
  public String outlet(String outlet) {
    return outlet == null ? say("outlet.unknown") : Shown.plain(outlet);
  }

  /** The title, or what is said where there is none. */
  public String title(String title) {
    return title == null || title.isBlank() ? say("untitled") : Shown.plain(title);
  }

  /** A language by its name; its code where it has none. */
  public String languageName(String code) {
    return code == null || code.equals("und")
        ? say("view.unknown")
        : Locale.forLanguageTag(code).getDisplayLanguage(locale.toLocale());
  }

  /** A frame by its name in the language; by the codebook's where there is no message for it. */
  public String frame(String id, String name) {
    String key = "frame." + id;
    return has(key) ? say(key) : name;
  }

  /** Names one after another, the last two joined as the language joins them. */
  public String list(List<String> names) {
    return ListFormatter.getInstance(locale).format(names);
  }
}
