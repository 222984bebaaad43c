package org.entente.identity;

import java.time.Instant;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.entente.document.Document;

/**
 * What an analyst has decided of two actors. It names the forms by which claims call them, so that
 * it holds whatever is loaded later.
 *
 * @param left keys of forms
 * @param right keys of forms, none of them also in left
 * @param names as the analyst called the two: {@code sergei-lavrow, sergey-lavrov}
 */
public record Verdict(
    Kind kind,
    SortedSet<String> left,
    SortedSet<String> right,
    String names,
    String author,
    Instant at) {

  /** One actor or two. */
  public enum Kind {
    SAME,
    DIFFERENT;

    /** The word of commands and requests. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Verdict {
    left = new TreeSet<>(left);
    right = new TreeSet<>(right);
  }

  /** The same for the same decision, whoever takes it, in whatever order it names the two. */
  public String id() {
    String one = String.join("\n", left);
    String other = String.join("\n", right);
    boolean ordered = one.compareTo(other) <= 0;
    return Document.sha256(kind + "\n" + (ordered ? one : other) + "\n\n" + (ordered ? other : one))
        .substring(0, 16);
  }

  /** As a sentence names it: {@code same sergei-lavrow, sergey-lavrov}. */
  @Override
  public String toString() {
    return kind.word() + " " + names + " (" + id() + ")";
  }

  SortedSet<String> keys() {
    SortedSet<String> keys = new TreeSet<>(left);
    keys.addAll(right);
    return keys;
  }
}
