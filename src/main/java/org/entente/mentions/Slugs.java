package org.entente.mentions;

import java.util.Locale;
import java.util.regex.Pattern;

/** Writes names as ids: lower case, without diacritics, words joined by hyphens. */
public final class Slugs {

  private static final Pattern DROPPED = Pattern.compile("['.]");
  private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern ENDS = Pattern.compile("^(the-)?-*|-+$");

  private Slugs() {}

  public static String of(String name) {
    String lower = Folding.fold(name).toLowerCase(Locale.ROOT);
    String joined = GAPS.matcher(DROPPED.matcher(lower).replaceAll("")).replaceAll("-");
    String slug = ENDS.matcher(joined).replaceAll("");
    return slug.isEmpty() ? "unnamed" : slug;
  }
}
