package org.dailies.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What one walk over a page's tree has gathered. */
final class Page {
  /** A date-bearing element: its machine-readable value or null, its text, and where it stands. */
  record Time(String datetime, String text, int block, boolean marked, Container container) {}

  /** A name that the page's elements mark as an author's, and the texts of the links in it. */
  record Byline(String text, List<String> links, int block, boolean sure, Container container) {
    /** The name alone, where a link holds it. */
    String name() {
      return links.isEmpty() ? text : links.get(0);
    }
  }

  private final List<Block> blocks = new ArrayList<>();
  private final List<Container> containers = new ArrayList<>();
  final Map<String, String> meta = new LinkedHashMap<>();
  final List<String> metaAuthors = new ArrayList<>();
  final List<String> metaTags = new ArrayList<>();
  final List<String> jsonLd = new ArrayList<>();
  final List<Time> times = new ArrayList<>();
  final List<Byline> bylines = new ArrayList<>();
  final Signs signs = new Signs();
  String documentTitle = "";
  String canonical;
  String language;
  boolean tooDeep;

  List<Block> blocks() {
    return blocks;
  }

  List<Container> containers() {
    return containers;
  }
}
