package org.dailies.article;

import java.util.Locale;

/** Why a capture gave no article, or a stored article counts nowhere. */
public enum RejectReason {
  /** No payload, or only white space. */
  EMPTY,
  /** An HTTP status other than 200. */
  HTTP_STATUS,
  /** A revisit whose payload is not among the inputs. */
  REVISIT_UNRESOLVED,
  /** The payload is not text, whatever was declared. */
  NOT_TEXT,
  /** A JSONL line that is not a JSON object. */
  BAD_JSON,
  /** A document or page without a body. */
  NO_TEXT,
  /** Nesting beyond the budget. */
  TOO_DEEP,
  /** CPU time beyond the last resort, twice. */
  TOO_SLOW,
  /** Bytes or tags beyond the budget. */
  TOO_LARGE,
  /** A kind of page that the config rejects; the detail names it. */
  PAGE_KIND,
  /** The same article id was ingested before. */
  DUPLICATE_CAPTURE,
  /** The extractor failed; the detail names the exception. */
  EXTRACTOR_FAILED,
  /** A later stage could not read the stored article; the detail names the exception. */
  UNREAD,
  /** It was taken out of the warehouse, and is not to come back; no address is kept. */
  FORGOTTEN;

  /** The code in tables, in kebab-case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
