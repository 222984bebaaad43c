package org.entente.claims;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.claims.rules.Match;
import org.entente.claims.rules.Rule;
import org.entente.document.Edtf;

/**
 * In what standing somebody belongs to an organisation.
 *
 * @param label what the rule tells: member, listed, named, joins, elected, leaves, suspended,
 *     candidate, chair
 * @param name member, observer, partner, chair, candidate, non-permanent, suspended, guest
 */
record MembershipRole(String label, String name) {

  private static final Pattern NAMES =
      Pattern.compile(
          "\\b(?:(observer)s?|(dialogue partner|partner)s?|(candidate)|(non-?permanent)|(guest)"
              + "|(associate))\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern AHEAD =
      Pattern.compile(
          "\\b(?:upcoming|incoming|forthcoming|future|coming|next|designate)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern IN_PRINCIPLE =
      Pattern.compile("\\bin principle\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern ACCOMPLISHED =
      Pattern.compile(
          "\\b(?:following|since|after|celebrat\\w+|marked|completed|took effect|take effect|signed"
              + "|took place|welcom\\w+|congratulat\\w+|anniversary)\\b",
          Pattern.CASE_INSENSITIVE);

  /** A protocol on an accession is signed before the accession. */
  private static final Pattern PROTOCOL =
      Pattern.compile("\\bprotocols? (?:of|on|for|to)\\b", Pattern.CASE_INSENSITIVE);

  static MembershipRole of(Statement statement) {
    Rule rule = statement.match().rule();
    String label = rule.label().orElse("member");
    return new MembershipRole(label, name(statement, label));
  }

  boolean joins() {
    return label.equals("joins");
  }

  /** Empty where the text only imagines it. */
  Optional<Status> status(Statement statement) {
    Status said = statement.status();
    boolean denied = said == Status.DENIED;
    return switch (label) {
      case "leaves", "suspended" -> denied ? Optional.empty() : Optional.of(Status.DENIED);
      case "candidate" -> Optional.of(denied ? Status.DENIED : Status.PLANNED);
      case "chair" -> Optional.of(denied ? Status.DENIED : chair(statement));
      case "replaced", "named" -> Optional.of(said);
      case "listed" -> Optional.of(denied ? Status.DENIED : Status.HELD);
      case "joins" -> Optional.of(joins(statement, said));
      case "accession" -> Optional.of(accession(statement));
      case "elected" -> Optional.of(beginsLater(statement) ? Status.PLANNED : said);
      default ->
          Optional.of(said == Status.HELD && name.equals("candidate") ? Status.PLANNED : said);
    };
  }

  /** A chair that is still to come makes no member yet. */
  private static Status chair(Statement statement) {
    boolean ahead = AHEAD.matcher(words(statement.match(), statement)).find();
    return ahead ? Status.PLANNED : Status.HELD;
  }

  private static Status joins(Statement statement, Status said) {
    boolean principle = IN_PRINCIPLE.matcher(statement.clause()).find();
    return principle && said == Status.HELD ? Status.PLANNED : said;
  }

  private static Status accession(Statement statement) {
    boolean accomplished =
        ACCOMPLISHED.matcher(statement.clause()).find()
            && !PROTOCOL.matcher(statement.clause()).find();
    return statement.status() == Status.HELD && !accomplished ? Status.PLANNED : statement.status();
  }

  private static boolean beginsLater(Statement statement) {
    Optional<Edtf> from =
        MembershipTimes.of(statement).begins().or(() -> MembershipTimes.termBehind(statement));
    Optional<Edtf> published = statement.document().published();
    return from.flatMap(Edtf::earliest)
        .filter(f -> published.flatMap(Edtf::earliest).filter(f::isAfter).isPresent())
        .isPresent();
  }

  private static String name(Statement statement, String label) {
    Matcher matcher = NAMES.matcher(words(statement.match(), statement));
    return switch (label) {
      case "chair", "suspended", "candidate" -> label;
      default -> matcher.find() ? named(matcher) : "member";
    };
  }

  private static String named(Matcher matcher) {
    String found = matcher.group().toLowerCase(Locale.ROOT);
    return found.matches("dialogue partners?|partners?|associate")
        ? "partner"
        : found.replaceAll("s$", "").replace("nonpermanent", "non-permanent");
  }

  /** The text from the subject to the pattern's end. */
  private static String words(Match match, Statement statement) {
    String text = statement.document().document().text();
    int from =
        match
            .subject()
            .map(i -> Math.min(i.span().end(), match.anchorSpan().start()))
            .orElse(match.anchorSpan().start());
    return text.substring(from, Math.max(from, match.endOffset()));
  }
}
