package org.entente.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.claims.rules.Element;
import org.entente.claims.rules.Match;
import org.entente.claims.rules.Rule;
import org.entente.document.Edtf;
import org.entente.mentions.Actor;

/** Makes MEMBER_OF claims: who belongs to, joins, chairs, applies to or leaves an organisation. */
final class MembershipClaims {

  private static final Pattern ROLE =
      Pattern.compile(
          "\\b(?:(observer)s?|(dialogue partner|partner)s?|(candidate)|(non-permanent)|(guest))\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ACCOMPLISHED =
      Pattern.compile(
          "\\b(?:following|since|after|celebrat\\w+|marked|completed|took effect|took place)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Set<String> JOINING =
      Set.of("joined", "joined-as", "admitted-to", "admitted");
  private static final Set<String> LEAVING = Set.of("left", "withdrew", "own-withdrawal");
  private static final Pattern TERM =
      Pattern.compile("\\b((?:19|20)\\d{2})\\s*[-–−]\\s*((?:19|20)\\d{2})\\b");

  List<Claim> of(Statement statement) {
    boolean stays =
        LEAVING.contains(statement.match().rule().id()) && statement.status() == Status.DENIED;
    return stays ? List.of() : claims(statement);
  }

  private static List<Claim> claims(Statement statement) {
    List<Actor> organisations =
        statement.match().item(Element.Name.O).map(Match::actors).orElse(List.of());
    List<Actor> members =
        statement
            .match()
            .item(Element.Name.A)
            .or(() -> statement.match().item(Element.Name.C))
            .map(Match::actors)
            .orElse(List.of());
    List<Claim> claims = new ArrayList<>();
    for (Actor organisation : organisations) {
      for (Actor member : members) {
        new Sides(member, organisation)
            .ofMembership()
            .ifPresent(ends -> claims.add(claim(statement, ends)));
      }
    }
    return claims;
  }

  private static Claim claim(Statement statement, Sides.Ends ends) {
    Rule rule = statement.match().rule();
    Optional<Edtf> term = term(statement.clause());
    Details details =
        Details.builder()
            .role(Optional.of(role(statement, rule)))
            .from(
                term.map(t -> new Edtf(t.text().substring(0, 4))).or(() -> at(statement, JOINING)))
            .to(term.map(t -> new Edtf(t.text().substring(5))).or(() -> at(statement, LEAVING)))
            .code(rule.code())
            .build();
    return new Claim(
        Relation.MEMBER_OF,
        ends.subject(),
        ends.object(),
        status(statement, rule),
        term.or(statement::date).or(() -> statement.document().published()),
        Optional.empty(),
        details,
        rule.confidence(),
        "rule:" + rule.id(),
        statement.evidence());
  }

  /** The statement's date, where its rule tells a beginning or an end. */
  private static Optional<Edtf> at(Statement statement, Set<String> rules) {
    boolean tells = rules.contains(statement.match().rule().id());
    return tells ? statement.date().or(() -> statement.document().published()) : Optional.empty();
  }

  private static Optional<Edtf> term(String clause) {
    Matcher matcher = TERM.matcher(clause);
    return matcher.find()
        ? Optional.of(new Edtf(matcher.group(1) + "/" + matcher.group(2)))
        : Optional.empty();
  }

  private static Status status(Statement statement, Rule rule) {
    return switch (rule.id()) {
      case "left", "withdrew", "own-withdrawal" -> Status.DENIED;
      case "accession", "accession-of" ->
          ACCOMPLISHED.matcher(statement.clause()).find() ? statement.status() : Status.PLANNED;
      case "applied", "joining" -> Status.PLANNED;
      default -> statement.status();
    };
  }

  private static String role(Statement statement, Rule rule) {
    Matcher matcher = ROLE.matcher(statement.clause());
    String own = rule.label().orElse("member");
    return own.equals("member") && matcher.find()
        ? matcher.group().toLowerCase(java.util.Locale.ROOT)
        : own;
  }
}
