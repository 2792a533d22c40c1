package org.dailies.article;

/** Thrown inside the package when a capture can give no article; becomes a reject. */
final class Unfit extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final RejectReason reason;

  Unfit(RejectReason reason, String detail) {
    super(detail, null, false, false);
    this.reason = reason;
  }

  RejectReason reason() {
    return reason;
  }
}
