package org.entente.cli;

import java.io.PrintWriter;
import org.entente.claims.Claim;
import org.entente.claims.ClaimJson;
import org.entente.claims.ExtractedDocument;
import org.entente.claims.Participant;
import org.entente.document.Edtf;

/** Prints claims as they are extracted. */
sealed interface ClaimPrinter {

  static ClaimPrinter of(ClaimFormat format, PrintWriter out) {
    return switch (format) {
      case jsonl -> new Lines(out);
      case table -> new Columns(out, new Table("document", "when", "claim", "sentence"));
    };
  }

  void print(ExtractedDocument document);

  /** Prints what it kept back. */
  void end();

  /** One JSON object a line. */
  record Lines(PrintWriter out) implements ClaimPrinter {
    @Override
    public void print(ExtractedDocument document) {
      for (Claim claim : document.claims()) {
        out.print(ClaimJson.line(document.document(), claim));
        out.print('\n');
      }
    }

    @Override
    public void end() {
      out.flush();
    }
  }

  /** A table for people. */
  record Columns(PrintWriter out, Table table) implements ClaimPrinter {
    private static final int SENTENCE = 80;

    @Override
    public void print(ExtractedDocument document) {
      for (Claim claim : document.claims()) {
        table.row(
            document.document().name(),
            claim.date().map(Edtf::text).orElse(""),
            sentence(claim),
            shortened(claim.evidence().quote()));
      }
    }

    @Override
    public void end() {
      table.print(out);
    }

    private static String sentence(Claim claim) {
      String status =
          switch (claim.status()) {
            case HELD -> "";
            case PLANNED, DENIED -> " (" + claim.status() + ")";
          };
      return actor(claim.subject()) + " " + claim.relation() + " " + actor(claim.object()) + status;
    }

    private static String actor(Participant actor) {
      return actor.name() + actor.party().map(party -> " [" + party + "]").orElse("");
    }

    private static String shortened(String quote) {
      String line = quote.replaceAll("\\s+", " ");
      return line.length() <= SENTENCE ? line : line.substring(0, SENTENCE - 1) + "…";
    }
  }
}
