package org.entente.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bundled tables hold together. */
class ReferenceTests {

  private final Reference reference = Reference.standard();

  @Test
  void editionsAreKnownByNumberElseByTheirDays() {
    assertThat(reference.editions().stream().map(Edition::id)).contains("UNGA-79");
    assertThat(reference.editions())
        .filteredOn(edition -> edition.number().isEmpty())
        .allSatisfy(e -> assertThat(e.id()).isEqualTo(e.series() + "-" + e.date().text()));
  }

  @Test
  void everyCountryOfIso3166IsThereWithItsCode() {
    for (String iso2 : Locale.getISOCountries()) {
      String id = Locale.of("", iso2).getISO3Country();
      assertThat(reference.country(id).map(Country::iso2)).as(id).contains(iso2);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          RUS; Russia; Russian Federation; Russian; Moscow; Kremlin; 🇷🇺
          CHE; Switzerland; Swiss Confederation; Swiss; Bern; Federal Council; 🇨🇭
          KWT; Kuwait; State of Kuwait; Kuwaiti; El Kuwait; Bayan Palace; 🇰🇼
          KOR; South Korea; Republic of Korea; South Koreans; Seoul; Blue House; 🇰🇷
          FRA; France; French Republic; French; Paris; Quai d'Orsay; 🇫🇷
          XKX; Kosovo; Republic of Kosovo; Kosovar; Pristina; ; 🇽🇰
          SUN; Soviet Union; Union of Soviet Socialist Republics; Soviet; ; ; ''
          """)
  void countries(
      String id,
      String name,
      String official,
      String demonym,
      String capital,
      String met,
      String flag) {
    Country country = reference.country(id).orElseThrow();
    assertThat(country.name()).isEqualTo(name);
    assertThat(country.official()).isEqualTo(official);
    assertThat(country.demonyms()).contains(demonym);
    assertThat(country.flag()).isEqualTo(flag);
    assertThat(country.capitals()).containsAll(Stream.ofNullable(capital).toList());
    assertThat(country.metonyms()).containsAll(Stream.ofNullable(met).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          UNSC; UNSC; Security Council; UN
          european-commission; EC; European Commission; EU
          non-aligned-movement; NAM; Non-Alignment Movement;
          OIC; OIC; Organization of Islamic Cooperation;
          LAS; LAS; Arab League;
          G7; G7; Group of Seven;
          OSCE; OSCE; Organization for Security and Cooperation in Europe;
          council-of-europe; CoE; Council of Europe;
          """)
  void organisations(String id, String acronym, String form, String parent) {
    Organisation organisation = reference.organisation(id).orElseThrow();
    assertThat(organisation.acronym()).contains(acronym);
    assertThat(forms(organisation)).contains(form);
    assertThat(organisation.parent().orElse(null)).isEqualTo(parent);
  }

  @Test
  void organisationsAreManyAndTheirParentsKnown() {
    assertThat(reference.organisations()).hasSizeGreaterThan(200);
    Set<String> ids = ids(reference.organisations().stream().map(Organisation::id));
    assertThat(reference.organisations().stream().flatMap(it -> it.parent().stream()))
        .allMatch(ids::contains);
  }

  @Test
  void noIdIsBothACountryAndAnOrganisation() {
    assertThat(ids(reference.organisations().stream().map(it -> it.id().toUpperCase(Locale.ROOT))))
        .doesNotContainAnyElementsOf(ids(reference.countries().stream().map(Country::id)));
  }

  @Test
  void noNameStandsForTwoActors() {
    Map<String, Set<String>> owners = new TreeMap<>();
    reference.countries().forEach(it -> own(owners, it.id(), forms(it)));
    reference.organisations().forEach(it -> own(owners, it.id(), forms(it)));
    assertThat(owners).allSatisfy((form, ids) -> assertThat(ids).as(form).hasSize(1));
  }

  @Test
  void theOtherTablesSpeakOfKnownActors() {
    Set<String> countries = ids(reference.countries().stream().map(Country::id));
    Set<String> organisations = ids(reference.organisations().stream().map(Organisation::id));
    Set<String> parties = new TreeSet<>(countries);
    parties.addAll(organisations);
    assertThat(organisations)
        .containsAll(ids(reference.series().stream().flatMap(it -> it.organisation().stream())));
    assertThat(countries)
        .containsAll(ids(reference.editions().stream().flatMap(it -> it.country().stream())))
        .containsAll(ids(reference.publishers().stream().flatMap(it -> it.country().stream())))
        .containsAll(ids(reference.places().stream().map(Place::country)));
    assertThat(parties)
        .containsAll(ids(reference.publishers().stream().flatMap(it -> it.speaksFor().stream())))
        .containsAll(ids(reference.persons().stream().map(OfficeTerm::party)));
    assertThat(ids(reference.series().stream().map(Series::id)))
        .containsAll(ids(reference.editions().stream().map(Edition::series)));
  }

  @Test
  void publishersAreManyAndOfKnownKinds() {
    assertThat(reference.publishers())
        .hasSizeGreaterThan(2500)
        .allSatisfy(
            it ->
                assertThat(it.kind())
                    .isIn(
                        "ministry",
                        "presidency",
                        "government",
                        "parliament",
                        "organisation",
                        "state-agency",
                        "agency",
                        "newspaper",
                        "broadcaster",
                        "channel",
                        "reference"));
  }

  @ParameterizedTest
  @CsvSource({
    "VNA, VNM",
    "PIB, IND",
    "The Daily Star, BGD",
    "Newsfirst, LKA",
    "FBC News, FJI",
    "Gulf Times, QAT",
    "The National, ARE",
    "New Era, NAM",
    "KBC, KEN",
    "Turan, AZE",
    "AKIpress, KGZ",
    "N1, SRB",
    "RTE, IRL",
    "Maan, PSE",
    "Guardian TT, TTO",
    "Taiwan Today, TWN",
    "The Star, MYS",
    "MFA Tonga, TON",
    "President of Gabon, GAB"
  })
  void publishersAreOfACountry(String name, String country) {
    assertThat(reference.publisher(name).flatMap(Publisher::country)).contains(country);
  }

  @ParameterizedTest
  @CsvSource({
    "Reuters",
    "AP",
    "AFP",
    "BBC World",
    "CNN International",
    "Al Jazeera",
    "EFE",
    "dpa",
    "Wikinews",
    "Mercopress"
  })
  void internationalMediaAreOfNoCountry(String name) {
    assertThat(reference.publisher(name).map(Publisher::country)).contains(Optional.empty());
  }

  @Test
  void noNameStandsForTwoPublishers() {
    Map<String, Set<String>> owners = new TreeMap<>();
    for (Publisher it : reference.publishers()) {
      Stream.of(List.of(it.id(), it.name()), it.aliases(), it.domains())
          .flatMap(List::stream)
          .forEach(name -> own(owners, it.id(), List.of(name.toLowerCase(Locale.ROOT))));
    }
    assertThat(owners).allSatisfy((name, ids) -> assertThat(ids).as(name).hasSize(1));
  }

  private static Set<String> ids(Stream<String> ids) {
    return ids.collect(Collectors.toCollection(TreeSet::new));
  }

  private static void own(Map<String, Set<String>> owners, String id, Collection<String> forms) {
    forms.forEach(form -> owners.computeIfAbsent(form, it -> new TreeSet<>()).add(id));
  }

  private static List<String> forms(Country it) {
    return Stream.of(
            Arrays.asList(it.name(), it.official()),
            it.demonyms(),
            it.capitals(),
            it.metonyms(),
            it.aliases())
        .flatMap(List::stream)
        .filter(form -> !form.isEmpty())
        .toList();
  }

  private static List<String> forms(Organisation it) {
    return Stream.of(it.acronym().stream(), Stream.of(it.name()), it.aliases().stream())
        .flatMap(forms -> forms)
        .toList();
  }
}
