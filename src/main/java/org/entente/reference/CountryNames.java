package org.entente.reference;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A country's names in the languages that diplomacy is published in, from Unicode CLDR. Slow the
 * first time, so never on the path of reading text.
 */
public final class CountryNames {

  private static final List<String> LANGUAGES =
      List.of(
          "ar", "az", "bg", "bn", "cs", "da", "de", "el", "es", "fa", "fi", "fr", "he", "hi", "hr",
          "hu", "hy", "id", "it", "ja", "ka", "kk", "ko", "nb", "nl", "pl", "ps", "pt", "ro", "ru",
          "sk", "sr", "sv", "sw", "th", "tr", "uk", "ur", "uz", "vi", "zh", "zh_Hant");

  private CountryNames() {}

  /** The distinct names that are not the English one; empty for a historic state. */
  public static List<String> of(Country country) {
    Set<String> names = new LinkedHashSet<>();
    if (!country.iso2().isEmpty() && country.to().isEmpty()) {
      LANGUAGES.forEach(language -> names.add(name(language, country.iso2())));
    }
    names.remove(country.iso2());
    names.remove(country.name());
    return List.copyOf(names);
  }

  private static String name(String language, String iso2) {
    return LocaleDisplayNames.getInstance(new ULocale(language)).regionDisplayName(iso2);
  }
}
