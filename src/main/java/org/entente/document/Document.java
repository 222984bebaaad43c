package org.entente.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/**
 * One published text: a release, an article, one post of a dump.
 *
 * @param uri where it was found: a path relative to the folder that was loaded, inside an archive
 *     {@code archive.zip!/a.txt}, with {@code #n} behind it for the n-th post of a file of several
 * @param name the file's name
 * @param post its place in its file, from 0
 * @param text the text as read, line ends as LF, without byte-order mark
 * @param base where the text begins in the whole decoded file (line ends as LF), when the file is
 *     plain text; else 0
 * @param metadata what it says of itself
 */
public record Document(
    String uri, String name, int post, String text, int base, Metadata metadata) {

  public Document {
    Objects.requireNonNull(metadata);
    if (post < 0 || base < 0) {
      throw new IllegalArgumentException(
          "Document "
              + uri
              + " has post "
              + post
              + ", base "
              + base
              + ": neither can be negative.");
    }
  }

  /** SHA-256 of the text, in hex: the same text found twice is one document. */
  public String id() {
    return sha256(text);
  }

  /** The URI of the file that a document stands in: {@code a.json} for {@code a.json#3}. */
  public static String file(String uri) {
    int mark = uri.lastIndexOf('#');
    boolean numbered = mark >= 0 && uri.substring(mark + 1).matches("\\d+");
    return numbered ? uri.substring(0, mark) : uri;
  }

  /** SHA-256 of a text's UTF-8 bytes, in hex. */
  public static String sha256(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }
}
