package org.dailies.article;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.dailies.DailiesException;

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

  /** Domains by host: an archive's pages come from few hosts, and the suffix list is long. */
  private final Map<String, String> domains = new ConcurrentHashMap<>();

  private Outlets(Map<String, Outlet> byDomain, Set<String> blogHosts, OutletZones zones) {
    this.byDomain = Collections.unmodifiableMap(byDomain);
    this.blogHosts = Collections.unmodifiableSet(blogHosts);
    this.zones = zones;
  }

  /** One YAML file of outlets. */
  private record File(
      List<Outlet> outlets,
      @JsonProperty("blog-hosts") List<String> blogHosts,
      @JsonProperty("time-zones") List<OutletZones.Entry> timeZones) {}

  /**
   * Loads the shipped lists and then the given files; a later entry of the same domain replaces an
   * earlier one.
   */
  public static Outlets load(List<Path> extra) {
    ObjectMapper yaml = new ObjectMapper(new YAMLFactory());
    Map<String, Outlet> byDomain = new LinkedHashMap<>();
    Set<String> hosts = new TreeSet<>();
    OutletZones zones = new OutletZones();
    for (String name : SHIPPED) {
      try (InputStream in = Outlets.class.getClassLoader().getResourceAsStream(name)) {
        if (in == null) {
          throw new DailiesException(
              DailiesException.Code.INTERNAL, "Outlets not on the class path: %s", name);
        }
        File file = yaml.readValue(in, File.class);
        add(file, name, byDomain, hosts);
        zones.add(file.timeZones(), name);
      } catch (IOException e) {
        throw unreadable(name, e);
      }
    }
    for (Path path : extra) {
      try (InputStream in = Files.newInputStream(path)) {
        File file = yaml.readValue(in, File.class);
        add(file, path.toString(), byDomain, hosts);
        zones.add(file.timeZones(), path.toString());
      } catch (IOException e) {
        throw unreadable(path.toString(), e);
      }
    }
    return new Outlets(byDomain, hosts, zones);
  }

  private static DailiesException unreadable(String name, IOException e) {
    return new DailiesException(
        DailiesException.Code.USAGE, e, "Outlets unreadable: %s: %s", name, e.getMessage());
  }

  private static void add(
      File file, String source, Map<String, Outlet> byDomain, Set<String> hosts) {
    for (Outlet outlet : file.outlets() == null ? List.<Outlet>of() : file.outlets()) {
      if (outlet.domain() == null
          || !KINDS.contains(String.valueOf(outlet.kind()))
          || !ZONES.contains(String.valueOf(outlet.zone()))) {
        throw new DailiesException(
            DailiesException.Code.USAGE,
            "Outlet without domain, known kind or known zone in %s: %s",
            source,
            outlet);
      }
      byDomain.put(outlet.domain(), outlet);
    }
    hosts.addAll(file.blogHosts() == null ? List.of() : file.blogHosts());
  }

  /** The outlet of a domain as {@link #domain} gives it, or null. */
  public Outlet find(String domain) {
    return domain == null ? null : byDomain.get(domain);
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
    String host = Addresses.host(url);
    if (host == null) {
      return null;
    }
    if (domains.size() >= MAX_HOSTS) {
      domains.clear();
    }
    return domains.computeIfAbsent(host, h -> Addresses.outletOf(h, blogHosts));
  }
}
