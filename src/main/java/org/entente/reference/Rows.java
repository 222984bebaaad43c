package org.entente.reference;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.document.Edtf;
import org.entente.vocabulary.Row;

/** What a row of each table says. A country needs more than its row. */
record Rows(ActorIds ids) {

  private static final String ROLES =
      Stream.of(Membership.Role.values())
          .map(Membership.Role::word)
          .collect(Collectors.joining(", ", "one of ", ""));

  private static final String COUNTRY = "a country's code such as KEN";
  private static final String PARTY = "the id or name of a country or organisation";

  static Organisation organisation(Row row) {
    return new Organisation(
        row.required("id"),
        row.optional("acronym"),
        row.required("name"),
        row.required("kind"),
        row.optional("parent"),
        row.list("aliases"));
  }

  Series series(Row row) {
    return new Series(
        row.required("series"),
        row.required("name"),
        row.required("kind"),
        row.optional("organisation", "the id or name of an organisation", ids::organisation),
        row.list("patterns"));
  }

  static Edition edition(Row row) {
    Edtf start = new Edtf(row.required("start"));
    String end = row.text("end");
    return new Edition(
        row.required("series"),
        row.integer("number"),
        row.required("name"),
        end.isEmpty() || end.equals(start.text()) ? start : new Edtf(start + "/" + end),
        row.optional("city"),
        row.optional("country"),
        row.list("aliases"));
  }

  Publisher publisher(Row row) {
    Optional<String> speaksFor = row.optional("speaks_for", PARTY, ids::party);
    return new Publisher(
        row.required("id"),
        row.required("name"),
        row.text("kind"),
        speaksFor,
        row.optional("country", COUNTRY, ids::country).or(() -> speaksFor.filter(ids::isCountry)),
        row.list("aliases"),
        row.list("domains"));
  }

  OfficeTerm officeTerm(Row row) {
    return new OfficeTerm(
        row.required("id"),
        row.required("name"),
        row.parsed("party", PARTY, ids::party),
        row.list("offices"),
        row.date("from"),
        row.date("to"),
        row.list("aliases"));
  }

  Membership membership(Row row) {
    return new Membership(
        row.line().number(),
        row.parsed("organisation", "an organisation of organisations.tsv", ids::knownOrganisation),
        row.parsed("member", "a country's code or an organisation's id", ids::knownParty),
        row.parsed("role", ROLES, word -> Membership.Role.valueOf(word.toUpperCase(Locale.ROOT))),
        row.date("from"),
        row.date("to"));
  }

  Place place(Row row) {
    return new Place(
        row.required("id"),
        row.required("name"),
        row.parsed("country", COUNTRY, ids::country),
        row.decimal("latitude"),
        row.decimal("longitude"),
        row.list("aliases"),
        row.text("capital").equals("yes"));
  }
}
