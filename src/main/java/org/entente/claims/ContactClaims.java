package org.entente.claims;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.claims.relation.Mode;
import org.entente.claims.relation.Relation;
import org.entente.claims.rules.Rule;
import org.entente.document.Edtf;
import org.entente.mentions.Actor;

/** Makes MET_WITH claims: between the persons, and between the parties that they act for. */
final class ContactClaims {

  private static final double OPEN = 0.15;
  private static final Pattern TOGETHER =
      Pattern.compile(
          "\\b(?:trilateral|quadrilateral|quadripartite|three-way|tripartite|four-way|five-way|joint|troika|mini-?summit|triangular)\\b",
          Pattern.CASE_INSENSITIVE);

  /** Words of one meeting of many, which each of them attends. */
  private static final Pattern GATHERED =
      Pattern.compile(
          "\\b(?:summit|conference|forum|session|together with|gathering|plenary|round ?table"
              + "|ministerial|trilateral)\\b(?! of (?:the|this))",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ASIDE =
      Pattern.compile("\\b(sidelines|margins|margin|fringes)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern BY_THE_WAY =
      Pattern.compile(
          "\\b(following|after|since|previous|last|recent|earlier|past|reached|agreed|result of|results of|outcome of|outcomes of|building on|when|recalled|recalling)\\b",
          Pattern.CASE_INSENSITIVE);

  /** A noun or number, not an article alone. */
  private static final Pattern WORD = Pattern.compile("\\b(?!(?:the|a|an|his|her|their)\\b)\\w+");

  /** "His last meetings were with B": what the sentence itself tells. */
  private static final Pattern PREDICATE = Pattern.compile(" (?:was|were) with\\b");

  /** One who meets many, each by himself. */
  private static final Pattern SEVERAL =
      Pattern.compile(
          "\\b(?:separate(?:ly)?|bilaterals?|bilaterally|individual(?:ly)?|one-on-one|in turn|counterparts|peers|opposite numbers|homologues|(?:meetings|talks|discussions|conversations|calls|consultations) with)\\b",
          Pattern.CASE_INSENSITIVE);

  /** Envoys are received one after another, however many come on a day. */
  private static final Optional<String> CREDENTIALS = Optional.of("presentation of credentials");

  private static final int MOST_APART = 25;

  private final Manner manner;

  ContactClaims(Manner manner) {
    this.manner = manner;
  }

  /** What is said once of all who are in contact. */
  private record Contact(
      Statement statement,
      Optional<Mode> mode,
      Optional<String> kind,
      Optional<Participant> sidelines) {}

  List<Claim> of(Statement statement) {
    List<Actor> left = statement.subjects();
    List<Actor> right = statement.objects();
    if (left.isEmpty() && right.isEmpty() || statement.match().rule().opensList()) {
      return List.of();
    }
    List<Actor> ours = left.isEmpty() ? publisher(statement) : left;
    List<Sides> pairs = pairs(statement, ours, right);
    return pairs.isEmpty() ? List.of() : claims(contact(statement), pairs);
  }

  /** "Meeting with X" as a headline, "Great to meet X": its publisher is the other side. */
  private static List<Actor> publisher(Statement statement) {
    return statement.isHeadline() || statement.rule().opensPost()
        ? statement.document().publisher().map(Actor::of).stream().toList()
        : List.of();
  }

  /** "A met with B, C, D, E, F and G": one side that sees the others one by one. */
  private static boolean isSeries(Statement statement, List<Actor> left, List<Actor> right) {
    if (statement.rule().kind().equals(CREDENTIALS)) {
      return true;
    }
    String clause = statement.clause();
    boolean gathered = GATHERED.matcher(clause).find() && !isAside(statement);
    return left.size() == 1 && (SEVERAL.matcher(clause).find() || !right.isEmpty() && !gathered);
  }

  private static List<Sides> pairs(Statement statement, List<Actor> left, List<Actor> right) {
    long parties =
        Stream.concat(left.stream(), right.stream())
            .flatMap(a -> a.party().stream())
            .distinct()
            .count();
    int together = Sides.MOST_PARTIES + (right.isEmpty() ? 0 : left.size());
    boolean many = parties > Math.min(together, MOST_APART);
    if (many && parties > (isSeries(statement, left, right) ? MOST_APART : together)) {
      return List.of();
    }
    boolean all = right.isEmpty() || TOGETHER.matcher(statement.clause()).find();
    List<Sides> pairs = new ArrayList<>();
    if (all) {
      List<Actor> both = Stream.concat(left.stream(), right.stream()).distinct().toList();
      for (int i = 0; i < both.size(); i++) {
        for (int j = i + 1; j < both.size(); j++) {
          pairs.add(new Sides(both.get(i), both.get(j)));
        }
      }
      return pairs;
    }
    left.forEach(l -> right.forEach(r -> pairs.add(new Sides(l, r))));
    return pairs;
  }

  private Contact contact(Statement statement) {
    Rule rule = statement.rule();
    return new Contact(
        statement,
        manner.mode(statement.clause()).or(rule::mode),
        manner.kind(statement.clause()).or(rule::kind),
        sidelines(statement));
  }

  private static List<Claim> claims(Contact contact, List<Sides> pairs) {
    return pairs.stream()
        .flatMap(sides -> sides.ofContact().stream().map(ends -> claim(contact, sides, ends)))
        .toList();
  }

  private static Claim claim(Contact contact, Sides sides, Sides.Ends ends) {
    Statement statement = contact.statement();
    Rule rule = statement.rule();
    Details details =
        Details.builder()
            .mode(contact.mode())
            .level(sides.level())
            .kind(contact.kind())
            .roles(rule.subjectRole(), rule.objectRole())
            .about(contact.sidelines())
            .code(rule.code())
            .build();
    return new Claim(
        Relation.MET_WITH,
        ends.subject(),
        ends.object(),
        status(statement),
        date(statement),
        statement.place(),
        details,
        confidence(statement, sides),
        "rule:" + statement.match().rule().id(),
        statement.evidence());
  }

  /** What lies behind the document's date, or is read by a rule of plans, has not taken place. */
  private static Status status(Statement statement) {
    if (statement.status() != Status.HELD) {
      return statement.status();
    }
    boolean ahead =
        statement.rule().isOfPlans()
            || statement.isHeadline() && statement.date().filter(ContactClaims::isYear).isPresent()
            || statement
                .date()
                .flatMap(Edtf::earliest)
                .filter(d -> isAfter(statement, d))
                .isPresent();
    return ahead ? Status.PLANNED : statement.status();
  }

  /** "A, B hold a meeting in 2020": a headline that knows no day of it. */
  private static boolean isYear(Edtf date) {
    return date.text().length() == 4;
  }

  private static boolean isAfter(Statement statement, LocalDate day) {
    return statement.document().published().flatMap(Edtf::latest).filter(day::isAfter).isPresent();
  }

  private static double confidence(Statement statement, Sides sides) {
    double rule = statement.rule().confidence();
    boolean anaphor = statement.match().subject().isEmpty();
    return Math.max(0.3, rule - (sides.isOpen() ? OPEN : 0) - (anaphor ? 0.1 : 0));
  }

  private static Optional<Participant> sidelines(Statement statement) {
    return isAside(statement) ? statement.event().map(Participants::event) : Optional.empty();
  }

  private static boolean isAside(Statement statement) {
    return ASIDE.matcher(statement.clause()).find();
  }

  /**
   * Its own date; else, for what took place, the document's, unless it is told as past by the way.
   */
  private static Optional<Edtf> date(Statement statement) {
    if (statement.date().isPresent() || statement.status() != Status.HELD) {
      return statement.date();
    }
    return isByTheWay(statement) ? Optional.empty() : Narration.date(statement.document());
  }

  private static boolean isByTheWay(Statement statement) {
    String text = statement.document().document().text();
    int anchor = statement.match().anchorSpan().start();
    int behind = statement.match().anchorSpan().end();
    if (PREDICATE.matcher(text).region(behind, text.length()).lookingAt()) {
      return false;
    }
    int from = Math.max(statement.sentence().span().start(), anchor - 90);
    return BY_THE_WAY
        .matcher(text.substring(from, anchor))
        .results()
        .anyMatch(r -> !isClosed(statement, text, from + r.end()));
  }

  /** "After the summit A met B": what is told by the way is over where the subject begins. */
  private static boolean isClosed(Statement statement, String text, int from) {
    return statement
        .match()
        .subject()
        .filter(i -> statement.match().rule().seeksSubject())
        .map(i -> i.span().start())
        .filter(start -> start > from && WORD.matcher(text.substring(from, start)).find())
        .isPresent();
  }
}
