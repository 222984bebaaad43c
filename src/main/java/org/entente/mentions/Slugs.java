package org.entente.mentions;

import java.util.Locale;

/** Writes names as ids: lower case, without diacritics, words joined by hyphens. */
public final class Slugs {

  private Slugs() {}

  public static String of(String name) {
    String slug =
        Folding.fold(name)
            .toLowerCase(Locale.ROOT)
            .replaceAll("['.]", "")
            .replaceAll("[^\\p{L}\\p{N}]+", "-")
            .replaceAll("^(the-)?-*|-+$", "");
    return slug.isEmpty() ? "unnamed" : slug;
  }
}
