package org.entente.mentions;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.document.ActorType;
import org.entente.reference.Country;
import org.entente.reference.OfficeTerm;
import org.entente.reference.Organisation;
import org.entente.reference.Place;
import org.entente.reference.Reference;

/** All written forms that reference data and the table of titles know. */
final class Gazetteer {

  private final Surfaces<Lexeme> lexemes = new Surfaces<>();
  private final Surfaces<TitleWord> titles = new Surfaces<>();
  private final Map<String, Party> parties = new LinkedHashMap<>();
  private final Map<String, Party> byFlag = new LinkedHashMap<>();

  Gazetteer(Reference reference, WordLists lists) {
    reference.countries().forEach(this::addCountry);
    reference.organisations().stream()
        .sorted(Comparator.comparing(o -> o.kind().equals("organ")))
        .forEach(this::addOrganisation);
    addPersons(reference.persons());
    reference.places().forEach(this::addPlace);
    lexemes.seal();
    addTitles(lists.titles(TitleRow::of));
    titles.seal();
  }

  Surfaces<Lexeme> lexemes() {
    return lexemes;
  }

  Surfaces<TitleWord> titles() {
    return titles;
  }

  Optional<Party> party(String id) {
    return Optional.ofNullable(parties.get(id));
  }

  Optional<Party> flag(String emoji) {
    return Optional.ofNullable(byFlag.get(emoji));
  }

  /** "Serbia and Montenegro" is read as the two states of today. */
  private void addCountry(Country country) {
    Party party = Party.named(ActorType.COUNTRY, country.id(), country.name());
    parties.put(party.id(), party);
    if (!country.flag().isEmpty()) {
      byFlag.put(country.flag(), party);
    }
    Stream.concat(Stream.of(country.name(), country.official()), country.aliases().stream())
        .filter(form -> country.to().isEmpty() || !form.contains(" and "))
        .forEach(form -> add(form, party, Mention.Form.NAME));
    country.demonyms().forEach(form -> add(form, party, Mention.Form.ADJECTIVE));
    country.metonyms().forEach(form -> add(form, party, Mention.Form.METONYM));
    country.capitals().forEach(form -> add(form, party, Mention.Form.CAPITAL));
  }

  private void addOrganisation(Organisation organisation) {
    Party party =
        new Party(
            ActorType.ORGANISATION,
            organisation.id(),
            organisation.name(),
            organisation.acronym(),
            organisation.aliases(),
            organisation
                .parent()
                .filter(p -> organisation.kind().equals("organ"))
                .flatMap(this::party));
    parties.put(party.id(), party);
    Stream.of(
            Stream.of(organisation.name()),
            organisation.acronym().stream(),
            organisation.aliases().stream())
        .flatMap(Function.identity())
        .forEach(form -> add(form, party, Mention.Form.NAME));
  }

  private void add(String form, Party party, Mention.Form as) {
    lexemes.add(form, new Lexeme.OfParty(party, as));
    if (form.length() > 4) {
      lexemes.add(form.toUpperCase(Locale.ROOT), new Lexeme.OfParty(party, as));
    }
  }

  private void addPersons(List<OfficeTerm> terms) {
    terms.stream()
        .collect(Collectors.groupingBy(OfficeTerm::id, LinkedHashMap::new, Collectors.toList()))
        .values()
        .forEach(this::addPerson);
  }

  private void addPerson(List<OfficeTerm> terms) {
    Lexeme person = new Lexeme.OfPerson(terms);
    terms.stream()
        .flatMap(term -> Stream.concat(Stream.of(term.name()), term.aliases().stream()))
        .distinct()
        .forEach(form -> lexemes.add(form, person));
  }

  private void addPlace(Place place) {
    Lexeme city =
        new Lexeme.OfPlace(place.name(), Optional.ofNullable(parties.get(place.country())));
    Stream.concat(Stream.of(place.name()), place.aliases().stream())
        .forEach(form -> lexemes.add(form, city));
  }

  private void addTitles(List<TitleRow> rows) {
    Map<String, TitleWord> words = new LinkedHashMap<>();
    for (TitleRow row : rows) {
      merge(words, row.form(), row.word(false));
      merge(words, row.plural(), row.word(true));
    }
    words.forEach(titles::add);
  }

  private static void merge(Map<String, TitleWord> words, String form, TitleWord word) {
    if (!form.isBlank()) {
      words.merge(Folding.fold(form).toLowerCase(Locale.ROOT), word, TitleWord::and);
    }
  }
}
