package org.dailies.article;

import java.io.Serializable;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.dailies.Sha256;

/**
 * What is never stored again. Addresses, outlets and archives stand in it as hashes, so that the
 * list itself says nothing of them; articles by their ids, archives also by their fingerprints.
 */
public record Forgotten(
    Set<String> articles, Set<String> addresses, Set<String> outlets, Set<String> archives)
    implements Serializable {
  /** Nothing. */
  public static final Forgotten NOTHING = new Forgotten(Set.of(), Set.of(), Set.of(), Set.of());

  /** What an entry names. */
  public enum Kind {
    ARTICLE,
    ADDRESS,
    OUTLET,
    ARCHIVE;

    /** The word in tables. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The key under which a name is kept: an article's id and a fingerprint as they are, else 16
     * hexadecimal digits; null for an address without a host.
     */
    public String key(String name) {
      return switch (this) {
        case ARTICLE -> name;
        case ADDRESS -> {
          String key = AddressKey.of(name);
          yield key == null ? null : hash(key);
        }
        case OUTLET -> hash(name.toLowerCase(Locale.ROOT));
        case ARCHIVE -> hash(name);
      };
    }

    private String hash(String name) {
      return Sha256.id(code(), name);
    }
  }

  public Forgotten {
    articles = Set.copyOf(articles);
    addresses = Set.copyOf(addresses);
    outlets = Set.copyOf(outlets);
    archives = Set.copyOf(archives);
  }

  /** The same and one more entry. */
  public Forgotten with(Kind kind, String key) {
    return new Forgotten(
        kind == Kind.ARTICLE ? more(articles, key) : articles,
        kind == Kind.ADDRESS ? more(addresses, key) : addresses,
        kind == Kind.OUTLET ? more(outlets, key) : outlets,
        kind == Kind.ARCHIVE ? more(archives, key) : archives);
  }

  private static Set<String> more(Set<String> keys, String key) {
    Set<String> all = new HashSet<>(keys);
    all.add(key);
    return all;
  }

  /**
   * Whether an article is forgotten: by its id, its addresses, its outlet or its archive.
   *
   * @param archive its archive, with the place inside it after {@code !/}; nullable as all others
   */
  public boolean holds(
      String articleId, String url, String canonicalUrl, String outlet, String archive) {
    return (articleId != null && articles.contains(articleId))
        || holdsAddress(url)
        || (isRoot(canonicalUrl)
            ? holdsHost(AddressKey.of(canonicalUrl))
            : holdsAddress(canonicalUrl))
        || (outlet != null && outlets.contains(Kind.OUTLET.key(outlet)))
        || (archive != null && holdsArchive(archive));
  }

  /** Whether an address is forgotten, or any that lies below its host; false for null. */
  public boolean holdsAddress(String url) {
    if (url == null || (addresses.isEmpty() && outlets.isEmpty())) {
      return false;
    }
    String key = AddressKey.of(url);
    return key != null && (addresses.contains(Kind.ADDRESS.hash(key)) || holdsHost(key));
  }

  /** The front page as a page's own address says nothing of the page. */
  private static boolean isRoot(String canonicalUrl) {
    return canonicalUrl != null
        && Addresses.root(canonicalUrl)
        && AddressKey.of(canonicalUrl) != null;
  }

  /** A host is of an outlet that it is, or that it lies below. */
  private boolean holdsHost(String addressKey) {
    if (outlets.isEmpty()) {
      return false;
    }
    String host = addressKey.split("[/:?#]", 2)[0];
    for (String part = host; part.indexOf('.') > 0; part = part.substring(part.indexOf('.') + 1)) {
      if (outlets.contains(Kind.OUTLET.key(part))) {
        return true;
      }
    }
    return false;
  }

  /** Whether an archive is not to be read; what lies inside one counts as the whole. */
  public boolean holdsArchive(String archive) {
    int inside = archive.indexOf("!/");
    String file = inside < 0 ? archive : archive.substring(0, inside);
    return archives.contains(Kind.ARCHIVE.key(file));
  }

  /** Whether an archive of that content is not to be read. */
  public boolean holdsFingerprint(String fingerprint) {
    return archives.contains(fingerprint);
  }

  /** What is stored of an extraction: of what is forgotten a reject that says nothing of it. */
  public Extraction admit(Extraction extraction) {
    if (extraction instanceof Article a
        && holds(a.articleId(), a.url(), a.canonicalUrl(), a.outlet(), a.archive())) {
      return new Reject(
          a.archive(), a.recordOffset(), null, "ingest", RejectReason.FORGOTTEN.code(), "");
    }
    if (extraction instanceof Reject r && holdsAddress(r.url())) {
      return new Reject(r.archive(), r.recordOffset(), null, r.stage(), r.reason(), "");
    }
    return extraction;
  }
}
