package org.dailies.language;

/** Which of the program's answers the words of a section can change. */
public enum Use {
  /** What is extracted from a page: part of the extractor's version. */
  EXTRACTION,
  /** What is found in an article's text: part of the rules hash. */
  ANALYSIS
}
