package org.entente.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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

  private final String file;
  private final int keys;
  private final List<String> columns;
  private final List<String> lists;
  private final Map<String, Integer> positions = new HashMap<>();

  Table(String file, List<String> key, List<String> single, List<String> lists) {
    this.file = file;
    this.keys = key.size();
    this.columns = Stream.of(key, single, lists).flatMap(List::stream).toList();
    this.lists = lists;
    columns.forEach(column -> positions.put(column, positions.size()));
  }

  String file() {
    return file;
  }

  List<String> columns() {
    return columns;
  }

  /** How many of the columns, from the first on, together tell rows apart. */
  int keys() {
    return keys;
  }

  /** A column's place among the columns; -1 where the table has no such column. */
  int position(String column) {
    return positions.getOrDefault(column, -1);
  }

  /** The columns to whose cells a user's row adds, where it overrides the others. */
  List<String> lists() {
    return lists;
  }
}
