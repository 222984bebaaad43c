package org.entente.document;

import java.util.Optional;

/**
 * What a document says of itself.
 *
 * @param title its headline
 * @param published its own date, from header, dateline, front matter, pin or export; a post without
 *     one takes at least the year of the nearest dated post of its file
 * @param source the publisher as named: "The White House", "TASS"
 * @param channel the channel it was posted or forwarded from: "Russian MFA"
 * @param language its language as a BCP 47 tag
 * @param place the place of its dateline or pin
 */
public record Metadata(
    Optional<String> title,
    Optional<Edtf> published,
    Optional<String> source,
    Optional<String> channel,
    Optional<String> language,
    Optional<String> place) {

  public static final Metadata NONE =
      new Metadata(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** This, with what it lacks taken from the other. */
  public Metadata or(Metadata other) {
    return new Metadata(
        title.or(other::title),
        published.or(other::published),
        source.or(other::source),
        channel.or(other::channel),
        language.or(other::language),
        place.or(other::place));
  }

  public Metadata withPublished(Edtf date) {
    return new Metadata(title, Optional.of(date), source, channel, language, place);
  }

  public Metadata withChannel(String name) {
    return new Metadata(title, published, source, Optional.of(name), language, place);
  }
}
