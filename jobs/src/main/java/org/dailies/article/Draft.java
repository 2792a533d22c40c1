package org.dailies.article;

import java.util.ArrayList;
import java.util.List;

/** What a reader has found so far; the extractor makes the article of it. */
final class Draft {
  String extractor;
  String url;
  String canonicalUrl;
  String source;
  String ownId;
  String statedDate;
  String title = "";
  List<String> paragraphs = List.of();
  List<String> authors = List.of();
  Stamp published;
  String publishedSource;

  /** What shows whether the month comes first in a date of numbers. */
  DayOrder order = DayOrder.UNKNOWN;

  /** How many days before its capture the page says it was published, or null. */
  Integer daysBefore;

  Stamp modified;
  String declaredLanguage;
  String charset;
  String charsetSource;
  String section;
  List<String> tags = List.of();
  String description;
  final List<String> flags = new ArrayList<>();
  double confidence = 0.5;

  /** What kind of page it is; null where only its address and its words can tell. */
  KindVerdict kind;
}
