package org.entente.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.document.Span;

/**
 * Gives the persons of a list the party that the list is headed with: "Representing Mexico were
 * ...", "The U.S. delegation was led by ...".
 */
final class Delegations {

  private static final Pattern BEFORE = Pattern.compile("(?:representing|on behalf of) (?:the )?$");
  private static final Pattern OPENING = Pattern.compile("(?:^|[.\\n]\\s*)for (?:the )?$");
  private static final Pattern BESIDE = Pattern.compile("(?:from|on|for) (?:the )?$");
  private static final Pattern SIDE = Pattern.compile(" (?:side|delegation|team)$");
  private static final Pattern ANOTHER = Pattern.compile("(?:[,;]|and|while|whereas) (?:the )?$");
  private static final Pattern BEHIND =
      Pattern.compile(
          "^\\W*(?:s\\W+)?(?:was|were|is|has been)? ?(?:led|headed|represented|comprised|included|composed|consisted|joined)\\b");

  private static final Pattern LEADS =
      Pattern.compile(
          ",? (?:who )?(?:is |was )?(?:leads|led|leading|heads|headed|heading) (?:the )?");

  private Delegations() {}

  static List<Raw> attribute(List<Raw> raws, FoldedText text) {
    List<Raw.Parties> heads = heads(raws, text);
    boolean named =
        raws.stream()
            .anyMatch(r -> r instanceof Raw.Parties p && BEFORE.matcher(before(p, text)).find());
    return raws.stream()
        .map(r -> party(r, raws, heads, text).map(p -> attribute(r, p, named)).orElse(r))
        .toList();
  }

  private static Optional<Party> party(
      Raw raw, List<Raw> raws, List<Raw.Parties> heads, FoldedText text) {
    return led(raw, raws, text).or(() -> head(raw, heads, text));
  }

  /** "X led the Kenyan delegation": X acts for Kenya. */
  private static Optional<Party> led(Raw raw, List<Raw> raws, FoldedText text) {
    int end = raw.span().end();
    return raws.stream()
        .flatMap(r -> r instanceof Raw.Parties p ? Stream.of(p) : Stream.empty())
        .filter(p -> p.parties().size() == 1 && end < p.span().start() && isSide(p, text))
        .filter(p -> LEADS.matcher(text.lower().substring(end, p.span().start())).matches())
        .map(p -> p.parties().getFirst())
        .findFirst();
  }

  private static boolean isSide(Raw.Parties raw, FoldedText text) {
    return SIDE.matcher(raw.span().of(text.lower())).find()
        || behind(raw, text).matches("(?s) (?:side|delegation|team)\\b.*");
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

  /**
   * The party of the list that somebody is in: the last that begins before, else the first, unless
   * that is of those who are named behind it: "A spoke. The Kenyan delegation was led by B".
   */
  private static Optional<Party> head(Raw raw, List<Raw.Parties> heads, FoldedText text) {
    return heads.reversed().stream()
        .filter(h -> h.span().start() < raw.span().start())
        .findFirst()
        .or(() -> heads.stream().findFirst().filter(h -> !isLed(h, text)))
        .map(h -> h.parties().getFirst());
  }

  private static boolean isElliptic(Raw.Parties raw, FoldedText text) {
    return ANOTHER.matcher(before(raw, text)).find()
        && text.lower().startsWith(" by ", raw.span().end());
  }

  private static boolean heads(Raw.Parties raw, FoldedText text) {
    Span span = raw.span();
    String behind = behind(raw, text);
    boolean side = SIDE.matcher(span.of(text.lower())).find();
    return BEFORE.matcher(before(raw, text)).find()
        || behind.startsWith(",") && OPENING.matcher(before(raw, text)).find()
        || isLed(raw, text)
        || side && behind.startsWith(" by ")
        || side && BESIDE.matcher(before(raw, text)).find();
  }

  private static boolean isLed(Raw.Parties raw, FoldedText text) {
    return BEHIND.matcher(behind(raw, text)).find();
  }

  private static String behind(Raw.Parties raw, FoldedText text) {
    int end = raw.span().end();
    return text.lower().substring(end, Math.min(text.lower().length(), end + 40));
  }

  private static String before(Raw.Parties raw, FoldedText text) {
    int start = raw.span().start();
    return text.lower().substring(Math.max(0, start - 20), start);
  }

  private static Raw attribute(Raw raw, Party party, boolean named) {
    return raw instanceof Raw.Person person ? attribute(person, party, named) : raw;
  }

  private static Raw.Person attribute(Raw.Person person, Party party, boolean named) {
    boolean represents =
        named && person.tenures().isEmpty() && PersonRecord.words(person.name()).size() > 1;
    return represents
        ? person.with(List.of(new Actor.Tenure(Office.REPRESENTATIVE, Optional.of(party))))
        : person.actingFor(party);
  }
}
