package org.entente.reference;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.reference.PartyNames.Kind;
import org.entente.reference.PartyNames.Named;
import org.entente.reference.PartyNames.Party;

/**
 * A body of a state or organisation, by the words of its name. The first kind whose words a name
 * has is its own.
 */
enum OfficialBody {
  MINISTRY(
      "ministry",
      "Ministry|Ministries|Minister (?:of|for)|Department|Departments|Foreign Minist(?:ry|er)"
          + "|Foreign Office|Foreign Affairs|MFA|MOFA|MoFA|MoD"),
  PRESIDENCY(
      "presidency",
      "Presidency|Presidential|President|President's|State House|Supreme Leader"
          + "|Royal (?:Court|House|Household|Palace)|Diwan"),
  PARLIAMENT("parliament", "Parliament|National Assembly|Senate|House of Representatives"),
  GOVERNMENT(
      "government",
      "Government|Prime Minister|Prime Minister's|Prime Ministry|Cabinet|Chancellery|Chancellor"
          + "|(?:Security|State|Federal) Council|Council of (?:Ministers|State)|Press Service"
          + "|Information (?:Cent(?:er|re)|Service|Bureau|Department)|PMO"),
  ENVOY(
      "ministry",
      "Embassy|Embassies|Consulate|Consulates|High Commission|Missions?|Delegation"
          + "|Representation|Representative|Nunciature"),
  OFFICE("government", "Offices?|Secretariat|Secretary[ -]General|Spokes(?:person|man|woman)");

  private final String kind;
  private final Pattern words;

  OfficialBody(String kind, String words) {
    this.kind = kind;
    this.words = Pattern.compile("(?i)(?<!\\w)(?:" + words + ")(?!\\w)");
  }

  static Optional<OfficialBody> of(String name) {
    return Stream.of(values()).filter(body -> body.words.matcher(name).find()).findFirst();
  }

  /** As in the table of publishers. */
  String kind() {
    return kind;
  }

  /**
   * Whose it is: an embassy is its sender's, who is named first, a ministry a country's even where
   * its name has an organisation.
   */
  Optional<Party> owner(List<Named> named) {
    if (this == ENVOY || this == OFFICE) {
      return first(named, kind -> kind != Kind.PLACE);
    }
    return Stream.of(Kind.values())
        .flatMap(kind -> first(named, kind::equals).stream())
        .findFirst();
  }

  private static Optional<Party> first(List<Named> named, Predicate<Kind> kind) {
    return named.stream().map(Named::party).filter(it -> kind.test(it.kind())).findFirst();
  }
}
