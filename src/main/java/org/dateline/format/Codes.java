package org.dateline.format;

/** The codes that more than one class needs. */
final class Codes {

  static final String SYNTAX = "syntax";
  static final String TRUNCATED = "truncated";
  static final String TRAILING = "trailing-content";
  static final String DUPLICATE_KEY = "duplicate-key";
  static final String UNKNOWN_KEY = "unknown-key";
  static final String BAD_DATE = "bad-date";

  private Codes() {}
}
