package org.entente.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.entente.document.Span;

/**
 * Gives the persons of a list the party that the list is headed with: "Representing Mexico were
 * ...", "The U.S. delegation was led by ...".
 */
final class Delegations {

  private static final Pattern BEFORE = Pattern.compile("(?:representing|on behalf of) (?:the )?$");
  private static final Pattern OPENING = Pattern.compile("(?:^|[.\\n]\\s*)for (?:the )?$");
  private static final Pattern BRACKET = Pattern.compile("\\s?\\(");
  private static final Pattern BESIDE = Pattern.compile("(?:from|on|for) (?:the )?$");
  private static final Pattern SIDE = Pattern.compile(" (?:side|delegation|team)$");
  private static final Pattern ANOTHER = Pattern.compile("(?:[,;]|and|while|whereas) (?:the )?$");
  private static final Pattern BEHIND =
      Pattern.compile(
          "^\\W*(?:s\\W+)?(?:was|were|is|has been)? ?(?:led|headed|represented|comprised|included|composed|consisted|joined)\\b");

  private Delegations() {}

  static List<Raw> attribute(List<Raw> found, FoldedText text) {
    List<Raw> raws = bracketed(found, text);
    List<Raw.Parties> heads = heads(raws, text);
    boolean named =
        raws.stream()
            .anyMatch(r -> r instanceof Raw.Parties p && BEFORE.matcher(before(p, text)).find());
    return heads.isEmpty()
        ? raws
        : raws.stream().map(r -> attribute(r, head(r, heads), named)).toList();
  }

  /** Where lists begin; a second may leave out the verb: "X was led by A, Y by B". */
  private static List<Raw.Parties> heads(List<Raw> raws, FoldedText text) {
    List<Raw.Parties> heads = new ArrayList<>();
    for (Raw raw : raws) {
      if (raw instanceof Raw.Parties p
          && !p.parties().isEmpty()
          && (heads(p, text) || !heads.isEmpty() && isElliptic(p, text))) {
        heads.add(p);
      }
    }
    return heads;
  }

  /** The party of the list that somebody is in: the last that begins before, else the first. */
  private static Party head(Raw raw, List<Raw.Parties> heads) {
    return heads.reversed().stream()
        .filter(h -> h.span().start() < raw.span().start())
        .findFirst()
        .orElse(heads.getFirst())
        .parties()
        .getFirst();
  }

  private static boolean isElliptic(Raw.Parties raw, FoldedText text) {
    return ANOTHER.matcher(before(raw, text)).find()
        && text.lower().startsWith(" by ", raw.span().end());
  }

  /** "Kenya (Mr. X, Minister), Uganda (Ms. Y, Permanent Secretary)": each a country's own. */
  private static List<Raw> bracketed(List<Raw> raws, FoldedText text) {
    return IntStream.range(0, raws.size())
        .mapToObj(
            i ->
                i > 0 && raws.get(i - 1) instanceof Raw.Parties p && opens(p, raws.get(i), text)
                    ? attribute(raws.get(i), p.parties().getFirst(), false)
                    : raws.get(i))
        .toList();
  }

  private static boolean opens(Raw.Parties party, Raw next, FoldedText text) {
    int from = party.span().end();
    int to = next.span().start();
    return party.parties().size() == 1
        && from < to
        && BRACKET.matcher(text.text().substring(from, to)).matches();
  }

  private static boolean heads(Raw.Parties raw, FoldedText text) {
    Span span = raw.span();
    String behind =
        text.lower().substring(span.end(), Math.min(text.lower().length(), span.end() + 40));
    Matcher led = BEHIND.matcher(behind);
    boolean side = SIDE.matcher(span.of(text.lower())).find();
    return BEFORE.matcher(before(raw, text)).find()
        || behind.startsWith(",") && OPENING.matcher(before(raw, text)).find()
        || led.find()
        || side && behind.startsWith(" by ")
        || side && BESIDE.matcher(before(raw, text)).find();
  }

  private static String before(Raw.Parties raw, FoldedText text) {
    int start = raw.span().start();
    return text.lower().substring(Math.max(0, start - 20), start);
  }

  private static Raw attribute(Raw raw, Party party, boolean named) {
    if (!(raw instanceof Raw.Person p)) {
      return raw;
    }
    List<Actor.Tenure> tenures =
        p.tenures().stream()
            .map(t -> t.party().isPresent() ? t : new Actor.Tenure(t.office(), Optional.of(party)))
            .toList();
    if (tenures.isEmpty() && named && PersonRecord.words(p.name()).size() > 1) {
      Office office = new Office("representative", 3, Office.Tenure.HELD);
      tenures = List.of(new Actor.Tenure(office, Optional.of(party)));
    }
    return new Raw.Person(p.span(), p.name(), tenures, p.possessive());
  }
}
