package org.dailies.evaluate;

/**
 * One item of an audit: what a warehouse says, or leaves out, with the text it rests on, for
 * somebody to judge.
 *
 * @param id article and place, distinct within {@code what}
 * @param what {@code pairs}, {@code quotes}, {@code stances}, {@code uses}, {@code stories} or
 *     {@code dates}
 * @param kind the kind within it, such as a role
 * @param studio the studio or body it is about, or ""
 * @param language of the article
 * @param counted whether the warehouse counts it; else it was refused
 * @param weight how many items of the warehouse it stands for, 1 or more
 * @param question what is to be judged: right if it is answered by yes
 * @param source title, outlet, day and address, for people
 * @param text what is read, with {@code start} and {@code end} of what the answer rests on in it
 */
public record AuditItem(
    String id,
    String what,
    String kind,
    String studio,
    String language,
    boolean counted,
    double weight,
    String question,
    String source,
    String text,
    int start,
    int end) {

  private static final int AROUND = 700;

  /** The same with no more text than a judge reads: so much before and behind the evidence. */
  public AuditItem cut() {
    int from = Math.max(0, start - AROUND);
    int to = Math.min(text.length(), end + AROUND);
    if (from > 0 && Character.isLowSurrogate(text.charAt(from))) {
      from--;
    }
    if (to < text.length() && Character.isLowSurrogate(text.charAt(to))) {
      to++;
    }
    return new AuditItem(
        id,
        what,
        kind,
        studio,
        language,
        counted,
        weight,
        question,
        source,
        text.substring(from, to),
        start - from,
        end - from);
  }
}
