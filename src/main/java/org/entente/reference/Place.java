package org.entente.reference;

import java.util.List;

/**
 * A place where diplomacy happens.
 *
 * @param country alpha-3 of the country that it lies in
 * @param latitude degrees, north positive
 * @param longitude degrees, east positive
 * @param capital whether the country's government sits there
 */
public record Place(
    String id,
    String name,
    String country,
    double latitude,
    double longitude,
    List<String> aliases,
    boolean capital) {

  public Place {
    if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
      throw new IllegalArgumentException(
          "No point on Earth: latitude " + latitude + ", longitude " + longitude + ".");
    }
    aliases = List.copyOf(aliases);
  }
}
