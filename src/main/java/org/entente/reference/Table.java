package org.entente.reference;

import java.util.List;
import org.entente.vocabulary.TableFormat;

/** The files of reference data and their columns. */
enum Table {
  COUNTRIES(
      "countries.tsv",
      List.of("id"),
      List.of("iso2", "name", "official", "from", "to"),
      List.of("demonyms", "capitals", "metonyms", "aliases")),
  ORGANISATIONS(
      "organisations.tsv",
      List.of("id"),
      List.of("acronym", "name", "kind", "parent"),
      List.of("aliases")),
  SERIES(
      "series.tsv",
      List.of("series"),
      List.of("name", "kind", "organisation"),
      List.of("patterns")),
  SUMMITS(
      "summits.tsv",
      List.of("series", "number", "start"),
      List.of("name", "end", "city", "country"),
      List.of("aliases")),
  PUBLISHERS(
      "publishers.tsv",
      List.of("id"),
      List.of("name", "kind", "speaks_for", "country"),
      List.of("aliases", "domains")),
  PERSONS(
      "persons.tsv",
      List.of("id", "party", "offices", "from"),
      List.of("name", "to"),
      List.of("aliases")),
  PLACES(
      "places.tsv",
      List.of("id"),
      List.of("name", "country", "latitude", "longitude", "capital"),
      List.of("aliases")),
  MEMBERSHIPS(
      "memberships.tsv",
      List.of("organisation", "member", "role", "from"),
      List.of("to"),
      List.of());

  private final TableFormat format;

  Table(String file, List<String> key, List<String> single, List<String> lists) {
    this.format = new TableFormat(file, key, single, lists);
  }

  TableFormat format() {
    return format;
  }
}
