package org.entente.reference;

import java.util.List;
import java.util.Optional;
import org.entente.document.Edtf;

/**
 * One summit, session or forum of a series.
 *
 * @param series id of its series
 * @param date its days; the first day alone while the last is unknown
 * @param country alpha-3 of the country that it is held in, or chaired by when held by video link
 */
public record Edition(
    String series,
    Optional<Integer> number,
    String name,
    Edtf date,
    Optional<String> city,
    Optional<String> country,
    List<String> aliases) {

  public Edition {
    aliases = List.copyOf(aliases);
  }

  /** Its series with its number, or its days where it has none: {@code UNGA-79}. */
  public String id() {
    return series + "-" + number.map(String::valueOf).orElse(date.text());
  }
}
