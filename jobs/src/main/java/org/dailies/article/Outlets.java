package org.dailies.article;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.dailies.DailiesException;
import org.dailies.Sha256;
import org.dailies.YamlSource;

/** The outlets known by name, and the hosts on which every subdomain is an outlet of its own. */
public final class Outlets {
  private static final List<String> SHIPPED =
      List.of(
          "outlets/europe.yaml",
          "outlets/americas.yaml",
          "outlets/asia-pacific.yaml",
          "outlets/africa-middle-east.yaml",
          "outlets/trade.yaml",
          "outlets/blog-hosts.yaml",
          "outlets/hosts.yaml",
          "outlets/time-zones.yaml");

  private static final int MAX_HOSTS = 10_000;

  private static final Set<String> KINDS =
      Set.of("press", "trade", "wire", "aggregator", "blog", "machine-written");
  private static final Set<String> ZONES =
      Set.of(
          "europe",
          "north-america",
          "latin-america",
          "asia",
          "middle-east",
          "africa",
          "oceania",
          "global");

  private final Map<String, Outlet> byDomain;
  private final Set<String> blogHosts;
  private final OutletZones zones;
  private final ArchiveHosts archives;
  private final Map<String, String> joined;
  private final String version;

  /** Domains by host: an archive's pages come from few hosts, and the suffix list is long. */
  private final Map<String, String> domains = new ConcurrentHashMap<>();

  private Outlets(Lists lists) {
    this.byDomain = Collections.unmodifiableMap(lists.byDomain);
    this.blogHosts = Collections.unmodifiableSet(lists.blogHosts);
    this.joined = Collections.unmodifiableMap(lists.joined);
    this.zones = lists.zones;
    this.archives = lists.archives;
    this.version = Sha256.id(lists.texts.toArray(new String[0]));
  }

  /** What the files have said so far. */
  private static final class Lists {
    final Map<String, Outlet> byDomain = new LinkedHashMap<>();
    final Set<String> blogHosts = new TreeSet<>();
    final Map<String, String> joined = new HashMap<>();
    final OutletZones zones = new OutletZones();
    final ArchiveHosts archives = new ArchiveHosts();
    final List<String> texts = new ArrayList<>();
  }

  /** One YAML file of outlets. */
  private record File(
      List<Outlet> outlets,
      @JsonProperty("blog-hosts") List<String> blogHosts,
      @JsonProperty("time-zones") List<OutletZones.Entry> timeZones,
      @JsonProperty("archive-hosts") List<ArchiveHosts.Entry> archiveHosts,
      @JsonProperty("same-outlet") List<List<String>> sameOutlet) {}

  /**
   * Loads the shipped lists and then the given files; a later entry of the same domain replaces an
   * earlier one.
   */
  public static Outlets load(List<Path> extra) {
    Lists lists = new Lists();
    SHIPPED.forEach(name -> read(YamlSource.resource(name), lists));
    extra.forEach(path -> read(YamlSource.file(path), lists));
    return new Outlets(lists);
  }

  private static void read(YamlSource source, Lists lists) {
    lists.texts.add(source.tree().toString());
    add(source.as(File.class), source.name(), lists);
  }

  private static void add(File file, String source, Lists lists) {
    for (Outlet outlet : file.outlets() == null ? List.<Outlet>of() : file.outlets()) {
      if (outlet.domain() == null
          || !KINDS.contains(String.valueOf(outlet.kind()))
          || !ZONES.contains(String.valueOf(outlet.zone()))
          || (outlet.country() != null && !outlet.country().matches("[A-Z]{2}"))) {
        throw new DailiesException(
            DailiesException.Code.USAGE,
            "Outlet without domain, known kind or known zone, or with a country that is no code of"
                + " two capitals, in %s: %s",
            source,
            outlet);
      }
      lists.byDomain.put(outlet.domain(), outlet);
    }
    lists.blogHosts.addAll(file.blogHosts() == null ? List.of() : file.blogHosts());
    lists.zones.add(file.timeZones(), source);
    lists.archives.add(file.archiveHosts(), source);
    for (List<String> domains :
        file.sameOutlet() == null ? List.<List<String>>of() : file.sameOutlet()) {
      domains.forEach(domain -> lists.joined.put(domain, domains.get(0)));
    }
  }

  /** 16 hexadecimal digits over what the files hold, without comments and layout. */
  public String version() {
    return version;
  }

  /** The outlet of a domain as {@link #domain} gives it, or null. */
  public Outlet find(String domain) {
    return domain == null ? null : byDomain.get(domain);
  }

  /** The country of a known outlet by its domain, ISO 3166-1 alpha-2, or null. */
  String country(String domain) {
    Outlet outlet = domain == null ? null : find(domain);
    return outlet == null ? null : outlet.country();
  }

  /** The time zone of an outlet by its domain, or null where it is not known. */
  public ZoneId zone(String domain) {
    Outlet outlet = find(domain);
    return zones.of(domain, outlet == null ? null : outlet.country());
  }

  /** All known outlets. */
  public Collection<Outlet> all() {
    return new ArrayList<>(byDomain.values());
  }

  /**
   * The outlet's domain for an address: the registrable domain, www folded, archive wrappers
   * undone, a blog host kept whole; a bare host name is taken too. Null where there is no host.
   */
  public String domain(String url) {
    String host = url == null ? null : Addresses.host(unwrap(url.strip()));
    if (host == null) {
      return null;
    }
    if (domains.size() >= MAX_HOSTS) {
      domains.clear();
    }
    return domains.computeIfAbsent(host, h -> Addresses.outletOf(h, blogHosts));
  }

  /** The address of the page itself where a known archive, cache or viewer holds it. */
  String unwrap(String url) {
    return archives.unwrap(url);
  }

  /**
   * Whether two addresses are one outlet's, so that one may speak for the other: on one registered
   * domain, or on domains that the lists join. False where either has no host.
   */
  public boolean sameOutlet(String a, String b) {
    String one = domain(a);
    String other = domain(b);
    return one != null
        && other != null
        && joined.getOrDefault(one, one).equals(joined.getOrDefault(other, other));
  }

  /**
   * The address that a page's versions share, where nobody has looked whether the one it gives
   * itself is its own outlet's: if so that one, else where it stands.
   *
   * @param url where the page stands, or null
   * @param canonical the address it gives itself, or null
   */
  public String identity(String url, String canonical) {
    boolean own = url == null || canonical == null || sameOutlet(url, canonical);
    return own ? pageOf(url, canonical) : Addresses.clean(unwrap(url.strip()));
  }

  /** The same where the canonical address is known to be its own outlet's. */
  public static String pageOf(String url, String canonical) {
    return canonical == null || (url != null && Addresses.root(canonical)) ? url : canonical;
  }
}
