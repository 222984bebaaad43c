package org.entente.mentions;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.entente.document.ActorType;

/**
 * Gives a person without a party of one's own the party that labels it: "Anguilla (Honourable X,
 * Premier)", "For Belize, the Attorney General, X, signed".
 */
final class CountryLabels {

  private static final Pattern BRACKET =
      Pattern.compile("^ ?[(\\[](?:represented by )?(?:the |its )?$");
  private static final Pattern OPENING = Pattern.compile("\\s?\\(");
  private static final Pattern COMMA = Pattern.compile("^ ?[,:] ?(?:the |its )?$");
  private static final Pattern FOR = Pattern.compile("(?:^|[.;:,\\n]\\W*|\\band )for (?:the )?$");
  private static final Pattern ACTS =
      Pattern.compile(
          "^[^.;\\n]{0,60}?(?:[;\\n]|, (?:and )?for |\\b(?:signed|attended|took part|participated"
              + "|spoke|was present|represented|led)\\b)");

  private CountryLabels() {}

  static List<Raw> attribute(List<Raw> raws, FoldedText text) {
    return IntStream.range(0, raws.size())
        .mapToObj(i -> i == 0 ? raws.get(i) : attribute(raws.get(i - 1), raws.get(i), text))
        .toList();
  }

  private static Raw attribute(Raw before, Raw raw, FoldedText text) {
    if (!(before instanceof Raw.Parties label && raw instanceof Raw.Person person)) {
      return raw;
    }
    return label.span().end() > person.span().start()
        ? person
        : party(label, person, text).map(person::actingFor).orElse(person);
  }

  private static Optional<Party> party(Raw.Parties label, Raw.Person person, FoldedText text) {
    return labelled(label, person, text.lower()).or(() -> bracketed(label, person, text.text()));
  }

  private static Optional<Party> labelled(Raw.Parties label, Raw.Person person, String lower) {
    String between = lower.substring(label.span().end(), person.span().start());
    boolean labels =
        label.form() == Mention.Form.NAME
            && !label.possessive()
            && (BRACKET.matcher(between).find()
                || COMMA.matcher(between).find() && isFor(label, person, lower));
    return label.parties().reversed().stream()
        .findFirst()
        .filter(p -> labels && p.type() == ActorType.COUNTRY);
  }

  /** "Kenya (Mr. X, Minister), AU (Ms. Y, Commissioner)": each a party's own, in any form. */
  private static Optional<Party> bracketed(Raw.Parties label, Raw.Person person, String written) {
    String between = written.substring(label.span().end(), person.span().start());
    return label.parties().size() == 1 && OPENING.matcher(between).matches()
        ? Optional.of(label.parties().getFirst())
        : Optional.empty();
  }

  private static boolean isFor(Raw.Parties label, Raw.Person person, String lower) {
    int start = label.span().start();
    int end = person.span().end();
    String behind = lower.substring(end, Math.min(lower.length(), end + 80));
    return FOR.matcher(lower.substring(Math.max(0, start - 12), start)).find()
        && ACTS.matcher(behind).find();
  }
}
