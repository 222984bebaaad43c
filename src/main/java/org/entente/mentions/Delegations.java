package org.entente.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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

  private static final Pattern OF_SIDE = Pattern.compile(" (?:side|delegation|team)\\b");

  private final List<Raw.Parties> heads;
  private final List<Raw.Parties> sides;
  private final boolean named;
  private final FoldedText text;

  /**
   * @param named whether those who are "representing" a party need no office
   */
  private Delegations(
      List<Raw.Parties> heads, List<Raw.Parties> sides, boolean named, FoldedText text) {
    this.heads = heads;
    this.sides = sides;
    this.named = named;
    this.text = text;
  }

  static List<Raw> attribute(List<Raw> raws, FoldedText text) {
    List<Raw.Parties> heads = heads(raws, text);
    List<Raw.Parties> sides = sides(raws, text);
    return heads.isEmpty() && sides.isEmpty()
        ? raws
        : new Delegations(heads, sides, isNamed(raws, text), text).attribute(raws);
  }

  private List<Raw> attribute(List<Raw> raws) {
    return raws.stream()
        .map(r -> led(r).or(() -> head(r)).map(p -> attribute(r, p, named)).orElse(r))
        .toList();
  }

  private static boolean isNamed(List<Raw> raws, FoldedText text) {
    return raws.stream()
        .anyMatch(r -> r instanceof Raw.Parties p && BEFORE.matcher(before(p, text)).find());
  }

  private static List<Raw.Parties> sides(List<Raw> raws, FoldedText text) {
    List<Raw.Parties> sides = new ArrayList<>();
    for (Raw raw : raws) {
      if (raw instanceof Raw.Parties p && p.parties().size() == 1 && isSide(p, text)) {
        sides.add(p);
      }
    }
    return sides;
  }

  /** "X led the Kenyan delegation": X acts for Kenya. */
  private Optional<Party> led(Raw raw) {
    int end = raw.span().end();
    return sides.stream()
        .filter(p -> end < p.span().start())
        .filter(p -> LEADS.matcher(text.lower().substring(end, p.span().start())).matches())
        .map(p -> p.parties().getFirst())
        .findFirst();
  }

  private static boolean isSide(Raw.Parties raw, FoldedText text) {
    return SIDE.matcher(raw.span().of(text.lower())).find()
        || OF_SIDE
            .matcher(text.lower())
            .region(raw.span().end(), text.lower().length())
            .lookingAt();
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
  private Optional<Party> head(Raw raw) {
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
