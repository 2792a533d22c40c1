package org.dailies.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dailies.archive.Capture;
import org.dailies.archive.Given;

/**
 * Where an article stands, who publishes it, and by whose word.
 *
 * <p>An address speaks for its own outlet only: what a page says of an address elsewhere is kept
 * apart and identifies nothing.
 *
 * @param url the page's address, or null
 * @param canonicalUrl the address the page gives itself where that is its own outlet's, else the
 *     cleaned url, or null
 * @param outlet the registered domain, or the outlet's given name, or null
 * @param outletSource {@code url}, {@code field}, {@code input}, {@code page}, or null
 * @param claim by whose word the address stands: {@code captured}, {@code outlet}, {@code dump},
 *     {@code page}; null without an address
 * @param claimedUrl the address of another outlet that the page claims, or null
 * @param flags what was seen: {@code foreign-canonical}, {@code foreign-address}
 */
record AddressClaim(
    String url,
    String canonicalUrl,
    String outlet,
    String outletSource,
    String claim,
    String claimedUrl,
    List<String> flags) {

  /** Captured at that address. */
  static final String CAPTURED = "captured";

  /** Captured at another host of the same outlet. */
  static final String OUTLET = "outlet";

  /** Stated by a row of a dump. */
  static final String DUMP = "dump";

  /** Stated by the page alone. */
  static final String PAGE = "page";

  static AddressClaim of(Capture capture, Draft draft, Outlets outlets) {
    String given = capture.given().get("url");
    String url = capture.uri() != null ? capture.uri() : first(draft.url, given);
    boolean placed = Addresses.host(url) != null || Addresses.web(url);
    return placed ? placed(capture, draft, url, outlets) : unplaced(capture, draft, url, outlets);
  }

  /** The attribution of a page whose place on the web is known. */
  private static AddressClaim placed(Capture capture, Draft draft, String url, Outlets outlets) {
    String real = outlets.unwrap(url.strip());
    String stated = Addresses.resolve(real, draft.canonicalUrl);
    boolean own = stated != null && outlets.sameOutlet(real, stated);
    String inside = inside(capture, url, real, outlets);
    List<String> flags = new ArrayList<>();
    if (stated != null && !own) {
      flags.add("foreign-canonical");
    }
    if (inside != null) {
      flags.add("foreign-address");
    }
    String canonical = own ? stated : Addresses.clean(real);
    String outlet = outlets.domain(url);
    return new AddressClaim(
        url,
        canonical,
        outlet,
        outlet == null ? null : "url",
        claim(capture, url, canonical),
        stated != null && !own ? stated : inside,
        flags);
  }

  private static String claim(Capture capture, String url, String canonical) {
    if (capture.kind() == Capture.Kind.DOCUMENT && capture.uri() == null) {
      return DUMP;
    }
    if (capture.uri() == null && Given.FRONT_MATTER.equals(capture.given().get(Given.URL_FROM))) {
      return PAGE;
    }
    String own = Addresses.host(url);
    String other = Addresses.host(canonical);
    boolean elsewhere = own != null && other != null && !bare(own).equals(bare(other));
    return elsewhere ? OUTLET : CAPTURED;
  }

  private static String bare(String host) {
    return host.startsWith("www.") ? host.substring(4) : host;
  }

  /**
   * The address of another outlet that stands in a path as if this host were an archive, or in
   * front matter that is not read.
   */
  private static String inside(Capture capture, String url, String real, Outlets outlets) {
    int path = Addresses.pathStart(real, real.indexOf("://") + 3);
    String inside = real.equals(url.strip()) ? ArchiveHosts.archived(real, path) : null;
    if (inside == null) {
      inside = capture.given().get(Given.FRONT + "url");
    }
    boolean foreign = inside != null && Addresses.host(inside) != null;
    return foreign && !outlets.sameOutlet(real, inside) ? inside : null;
  }

  /** The attribution of a page of which nobody says where it stood, save itself. */
  private static AddressClaim unplaced(Capture capture, Draft draft, String url, Outlets outlets) {
    String given = capture.given().get("outlet");
    String stated = Addresses.resolve(null, draft.canonicalUrl);
    String publisher = first(draft.source, given == null || given.isBlank() ? null : given);
    String source = draft.source != null ? "field" : publisher == null ? null : "input";
    String outlet = publisher == null ? null : first(outlets.domain(publisher), publisher);
    if (publisher == null && stated != null) {
      outlet = outlets.domain(stated);
      source = "page";
    }
    boolean own = stated != null && (publisher == null || speaksFor(outlet, stated, outlets));
    return new AddressClaim(
        url,
        own ? stated : url == null ? null : Addresses.clean(url),
        outlet,
        source,
        url == null && !own ? null : capture.kind() == Capture.Kind.DOCUMENT ? DUMP : PAGE,
        own ? null : stated,
        stated == null || own ? List.of() : List.of("foreign-canonical"));
  }

  /** Whether an address is that of an outlet, given by its domain or by the name readers use. */
  private static boolean speaksFor(String outlet, String address, Outlets outlets) {
    Outlet known = outlets.find(outlets.domain(address));
    return outlets.sameOutlet(outlet, address)
        || (known != null
            && known.name().toLowerCase(Locale.ROOT).equals(outlet.toLowerCase(Locale.ROOT)));
  }

  private static String first(String a, String b) {
    return a != null ? a : b;
  }
}
