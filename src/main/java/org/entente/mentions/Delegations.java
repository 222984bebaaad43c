package org.entente.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
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

  private Delegations() {}

  static List<Raw> attribute(List<Raw> raws, FoldedText text) {
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
