package org.dailies.archive;

import java.io.Serializable;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which records are wanted, told by their headers, so that the rest need not be decoded. A filter
 * answers as SQL does on the final columns: what is unknown is not wanted, and a record that turns
 * out damaged after its headers has no type.
 */
public sealed interface RecordFilter extends Serializable {
  /** Every record. */
  RecordFilter ANY = new All(List.of());

  /** The columns that filters can ask about. */
  enum Column {
    /** The WARC-Type. */
    TYPE,
    /** The HTTP status. */
    HTTP_STATUS,
    /** The media type. */
    MEDIA_TYPE,
    /** The target URI. */
    URI,
    /** The host of the target URI, in lower case. */
    HOST,
    /** The date. */
    DATE;

    /** The column's name in rows. */
    public String column() {
      return name().toLowerCase(Locale.ROOT);
    }

    private boolean inHttp() {
      return this == HTTP_STATUS || this == MEDIA_TYPE;
    }
  }

  /** True or false where the headers read so far decide, else null. */
  Boolean test(Headers headers);

  /** What is known of a record; the HTTP fields only once its HTTP header is read. */
  record Headers(
      String type, String uri, Instant date, int httpStatus, String mediaType, boolean http) {

    Object value(Column column) {
      return switch (column) {
        case TYPE -> type;
        case HTTP_STATUS -> httpStatus;
        case MEDIA_TYPE -> mediaType;
        case URI -> uri;
        case HOST -> host(uri);
        case DATE -> date;
      };
    }

    private static String host(String uri) {
      try {
        String host = uri == null ? null : new URI(uri).getHost();
        return host == null ? null : host.toLowerCase(Locale.ROOT);
      } catch (URISyntaxException e) {
        int from = uri.indexOf("://");
        String rest = from < 0 ? "" : uri.substring(from + 3);
        int end = 0;
        while (end < rest.length() && "/?#:".indexOf(rest.charAt(end)) < 0) {
          end++;
        }
        return end == 0 ? null : rest.substring(0, end).toLowerCase(Locale.ROOT);
      }
    }
  }

  /** The column is one of the values. */
  record OneOf(Column column, Set<Object> values) implements RecordFilter {
    public OneOf {
      values = Set.copyOf(values);
    }

    @Override
    public Boolean test(Headers headers) {
      if (column.inHttp() && !headers.http()) {
        return null;
      }
      Object value = headers.value(column);
      return value != null && values.contains(value);
    }
  }

  /** The column begins with the prefix. */
  record Prefix(Column column, String prefix) implements RecordFilter {
    @Override
    public Boolean test(Headers headers) {
      if (column.inHttp() && !headers.http()) {
        return null;
      }
      return headers.value(column) instanceof String text && text.startsWith(prefix);
    }
  }

  /** The date or status lies between the bounds, either of which may be null for none. */
  record Between<T extends Comparable<T> & Serializable>(Column column, T low, T high)
      implements RecordFilter {
    @Override
    @SuppressWarnings("unchecked")
    public Boolean test(Headers headers) {
      if (column.inHttp() && !headers.http()) {
        return null;
      }
      Object value = headers.value(column);
      return value != null
          && (low == null || low.compareTo((T) value) <= 0)
          && (high == null || high.compareTo((T) value) >= 0);
    }
  }

  /** All of them hold. */
  record All(List<RecordFilter> filters) implements RecordFilter {
    public All {
      filters = List.copyOf(filters);
    }

    @Override
    public Boolean test(Headers headers) {
      Boolean all = true;
      for (RecordFilter filter : filters) {
        Boolean one = filter.test(headers);
        if (Boolean.FALSE.equals(one)) {
          return false;
        }
        all = one == null ? null : all;
      }
      return all;
    }
  }

  /** At least one of them holds. */
  record Some(List<RecordFilter> filters) implements RecordFilter {
    public Some {
      filters = List.copyOf(filters);
    }

    @Override
    public Boolean test(Headers headers) {
      Boolean some = false;
      for (RecordFilter filter : filters) {
        Boolean one = filter.test(headers);
        if (Boolean.TRUE.equals(one)) {
          return true;
        }
        some = one == null ? null : some;
      }
      return some;
    }
  }
}
