package org.entente.reading.header;

/** What a single line is. */
public enum LineKind {
  /** Says from which channel the post below it was forwarded or copied. */
  FORWARD,
  /** A pin with place and date. */
  PIN,
  /** A date, perhaps with place and publisher, and nothing else. */
  DATE,
  /** "Published: ...", "Source: ...", a web address. */
  LABEL,
  /** Nothing but hashtags. */
  HASHTAGS,
  /** A rule of dashes, stars or the like. */
  SEPARATOR,
  /** The site's frame, if it stands above the headline. */
  TOP,
  /** Share buttons, counters, credits, navigation. */
  BOILERPLATE,
  TEXT
}
