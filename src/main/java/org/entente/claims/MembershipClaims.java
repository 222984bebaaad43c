package org.entente.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.claims.relation.Relation;
import org.entente.claims.rules.Element;
import org.entente.claims.rules.Match;
import org.entente.claims.rules.Rule;
import org.entente.document.ActorType;
import org.entente.document.Edtf;
import org.entente.mentions.Actor;
import org.entente.mentions.Mention;
import org.entente.mentions.Party;

/** Makes MEMBER_OF claims: who belongs to, joins, chairs, applies to or leaves an organisation. */
final class MembershipClaims {

  private static final Set<String> CHANGES = Set.of("joins", "leaves", "suspended");

  private static final Set<String> ACCESSIONS = Set.of("accession", "candidate");

  private final Bodies bodies;
  private final MembershipGuards guards;

  MembershipClaims(Bodies bodies, MembershipGuards guards) {
    this.bodies = bodies;
    this.guards = guards;
  }

  /**
   * The claims of a statement.
   *
   * @param unnamed the organisation that the text speaks of, where the statement names none
   */
  List<Claim> of(Statement statement, Optional<Party> unnamed) {
    return of(statement, members(statement, MembershipRole.of(statement)), unnamed);
  }

  /** The same for members that are named elsewhere: below the heading of a list. */
  List<Claim> of(Statement statement, List<Actor> members, Optional<Party> unnamed) {
    MembershipRole role = MembershipRole.of(statement);
    Optional<Status> status = role.status(statement);
    if (status.isEmpty() || !guards.hold(statement)) {
      return List.of();
    }
    List<Claim> claims = new ArrayList<>();
    for (Party organisation : organisations(statement, unnamed)) {
      for (Actor member : members) {
        member
            .party()
            .filter(p -> isMember(p, organisation, role))
            .ifPresent(p -> claims.add(claim(statement, p, organisation, role, status.get())));
      }
    }
    return claims;
  }

  /** The one that the statement names, else who acts in it, else the one spoken of. */
  private List<Party> organisations(Statement statement, Optional<Party> unnamed) {
    Match match = statement.match();
    List<Party> named =
        match.item(Element.Name.O).map(i -> parties(Match.actors(i)).toList()).orElse(List.of());
    boolean accedes = match.rule().label().filter(ACCESSIONS::contains).isPresent();
    Optional<Party> acting =
        match.item(Element.Name.C).isPresent()
            ? statement.subjects().stream()
                .flatMap(a -> a.party().stream())
                .map(p -> bodies.hasMembers(p) || !accedes ? p : bodies.organisation(p))
                .filter(bodies::hasMembers)
                .findFirst()
            : Optional.empty();
    boolean names = match.item(Element.Name.O).isPresent();
    boolean accession = match.rule().label().filter("accession"::equals).isPresent();
    Optional<Party> meant =
        acting.or(() -> unnamed).map(p -> accession ? bodies.organisation(p) : p);
    return (names ? named.stream().map(bodies::owning) : meant.stream()).distinct().toList();
  }

  private static Stream<Party> parties(List<Actor> actors) {
    return actors.stream().flatMap(a -> a.party().stream());
  }

  /** Who is admitted, elected or handed the chair; else the subject. */
  private static List<Actor> members(Statement statement, MembershipRole role) {
    boolean chair = role.name().equals("chair");
    List<Actor> named =
        statement
            .match()
            .item(Element.Name.C)
            .or(() -> statement.match().item(Element.Name.B).filter(i -> chair))
            .map(Match::actors)
            .orElse(List.of());
    List<Actor> subjects = statement.subjects();
    boolean both = chair && !named.isEmpty();
    List<Actor> all =
        both
            ? Stream.concat(subjects.stream(), named.stream()).toList()
            : named.isEmpty() ? subjects : named;
    boolean states = statement.match().rule().kind().filter("states"::equals).isPresent();
    return states && all.stream().anyMatch(a -> isOfficial(a)) ? List.of() : all;
  }

  /** A person, or a state in the person of an office-holder. */
  private static boolean isOfficial(Actor actor) {
    return actor.isPerson() || !actor.tenures().isEmpty();
  }

  private boolean isMember(Party member, Party organisation, MembershipRole role) {
    boolean body = role.joins() && bodies.hasMembers(member);
    return !member.equals(organisation) && (member.type() == ActorType.COUNTRY || body);
  }

  private static Claim claim(
      Statement statement, Party member, Party organisation, MembershipRole role, Status status) {
    Rule rule = statement.match().rule();
    MembershipTimes times = MembershipTimes.of(statement);
    boolean changes = rule.label().filter(CHANGES::contains).isPresent();
    Optional<Edtf> date =
        statement
            .date()
            .or(() -> changes ? within(statement.match()) : Optional.empty())
            .or(() -> statement.document().published());
    Optional<Edtf> change = changes ? date : Optional.empty();
    Details details =
        Details.builder()
            .role(Optional.of(role.name()))
            .from(times.from().or(() -> role.joins() ? change : Optional.empty()))
            .to(times.to().or(() -> role.joins() ? Optional.empty() : change))
            .code(rule.code())
            .build();
    return new Claim(
        Relation.MEMBER_OF,
        Participants.party(member),
        Participants.party(organisation),
        status,
        times.term().or(() -> date),
        Optional.empty(),
        details,
        rule.confidence(),
        "rule:" + rule.id(),
        statement.evidence());
  }

  /** The date among the words of a change: "since joining the organisation in 2009". */
  private static Optional<Edtf> within(Match match) {
    return match.items().subList(match.anchor(), Math.max(match.anchor(), match.end())).stream()
        .flatMap(i -> i.mention(Mention.OfDate.class).stream())
        .findFirst()
        .map(Mention.OfDate::date);
  }
}
