package org.dailies.article;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dailies.language.Genre;

/**
 * What extraction made of a capture. Nullable fields say so; strings are NFC.
 *
 * @param articleId 32 hexadecimal digits, see {@link ArticleId}
 * @param url the page's address, or null
 * @param canonicalUrl the address the page gives itself where that is its own outlet's, or the
 *     cleaned url, or null
 * @param outlet the registrable domain, or the outlet's given name, or null
 * @param outletSource {@code url}, {@code field}, {@code input} or {@code page}
 * @param day of publication in the outlet's time zone where time and zone are known, else
 *     publishedDate, else the capture's day, else null
 * @param title the headline without the outlet's name, or ""
 * @param text the body, paragraphs parted by one line feed
 * @param authors people, in the order printed
 * @param publishedAt null if only a day is known
 * @param publishedDate the date as printed, in the zone it was printed in, or null
 * @param publishedOffset the zone's offset such as {@code +02:00}, or null
 * @param publishedSource {@code json-ld}, {@code meta}, {@code time}, {@code url}, {@code text},
 *     {@code field}, {@code sidecar}, {@code capture}; null if undated
 * @param publishedPrecision {@code second}, {@code minute}, {@code day}, {@code month}; null if
 *     undated
 * @param language ISO 639-1, or "und"
 * @param languageConfidence 0 to 1
 * @param charset the Java name of the charset that decoded it
 * @param charsetSource {@code bom}, {@code http}, {@code meta}, {@code detected}, {@code fallback}
 * @param extractor which reader made it: {@code html}, {@code text}, {@code json}
 * @param extractionConfidence 0 to 1
 * @param flags {@code paywall}, {@code consent-wall}, {@code list-page}, {@code truncated}, {@code
 *     day-from-capture}…
 * @param textHash 32 hexadecimal digits over the normalised text
 * @param extractionHash 16 hexadecimal digits over what decided besides the page: the extractor's
 *     version, the words of pages and bylines, the outlets, and the config
 * @param addressClaim whose word the address is, one of the four of {@link AddressClaim}; null
 *     without an address
 * @param claimedUrl an address of another outlet that the page claims for itself, or null
 * @param kind what kind of page it is; only articles count as coverage
 * @param kindConfidence how sure that is, 0 to 1, all kinds of article being one
 * @param kindRule the clues that decided, the heaviest first, parted by a comma and a space
 */
public record Article(
    String articleId,
    String url,
    String canonicalUrl,
    String outlet,
    String outletSource,
    LocalDate day,
    String title,
    String text,
    List<String> authors,
    Instant publishedAt,
    LocalDate publishedDate,
    String publishedOffset,
    String publishedSource,
    String publishedPrecision,
    Instant modifiedAt,
    Instant capturedAt,
    String language,
    double languageConfidence,
    String charset,
    String charsetSource,
    String extractor,
    double extractionConfidence,
    List<String> flags,
    String section,
    List<String> tags,
    String description,
    int wordCount,
    String textHash,
    String archive,
    long recordOffset,
    long recordLength,
    String payloadDigest,
    int extractorVersion,
    String extractionHash,
    String addressClaim,
    String claimedUrl,
    Genre kind,
    double kindConfidence,
    String kindRule)
    implements Extraction {

  public Article {
    authors = List.copyOf(authors);
    flags = List.copyOf(flags);
    tags = List.copyOf(tags);
  }
}
