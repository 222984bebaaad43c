package org.entente.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.claims.Claim;
import org.entente.claims.ClaimExtractor;
import org.entente.claims.Details;
import org.entente.claims.Evidence;
import org.entente.claims.ExtractedDocument;
import org.entente.claims.Status;
import org.entente.claims.relation.Relation;
import org.entente.document.Document;
import org.entente.document.Edtf;
import org.entente.document.Metadata;
import org.entente.document.Span;

/** Texts of lines like "RUS met HUN", on the day that their document was published. */
public final class Lines {

  /** Claims what each line says, in parties as {@link Article#participant} writes them. */
  public static final ClaimExtractor EXTRACTOR = Lines::extract;

  private static final Pattern LINE = Pattern.compile("(\\S+) (met|joined|backs) (\\S+)");

  private Lines() {}

  public static Document document(String uri, String text, String published, String source) {
    return new Document(
        uri,
        uri,
        0,
        text,
        0,
        new Metadata(
            Optional.empty(),
            Optional.of(published).filter(date -> !date.isEmpty()).map(Edtf::new),
            Optional.of(source).filter(name -> !name.isEmpty()),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }

  public static ExtractedDocument read(String uri, String text, String published, String source) {
    return extract(document(uri, text, published, source));
  }

  private static ExtractedDocument extract(Document document) {
    List<Claim> claims = new ArrayList<>();
    Matcher line = LINE.matcher(document.text());
    while (line.find()) {
      claims.add(
          new Claim(
              relation(line.group(2)),
              Article.participant(line.group(1)),
              Article.participant(line.group(3)),
              Status.HELD,
              document.metadata().published(),
              Optional.empty(),
              Details.NONE,
              0.9,
              "test",
              Evidence.of(document, new Span(line.start(), line.end()))));
    }
    return new ExtractedDocument(document, claims);
  }

  private static Relation relation(String verb) {
    return switch (verb) {
      case "met" -> Relation.MET_WITH;
      case "joined" -> Relation.MEMBER_OF;
      default -> Relation.SUPPORTS;
    };
  }
}
