package org.entente.reading.format;

import java.util.List;
import org.entente.document.Document;
import org.entente.document.Metadata;
import org.entente.reading.posts.PostReader;

/** Plain text and Markdown: one document, or the posts of a dump. */
final class TextFiles {

  private TextFiles() {}

  static List<Document> read(Content content, byte[] bytes) {
    String text = TextDecoder.decode(content.uri(), bytes);
    FrontMatter front = FrontMatter.of(text);
    String body = text.substring(front.end());
    requireText(content.uri(), body);
    return PostReader.read(
        new Document(content.uri(), content.name(), 0, body, front.end(), front.metadata()));
  }

  static void requireText(String uri, String text) {
    if (text.isBlank()) {
      throw new org.entente.EntenteException(
          uri + " has no text; leave it out, or fetch it again.");
    }
  }

  /** A text that a format's reader has drawn out of a file. */
  static List<Document> drawn(Content content, String text, Metadata metadata) {
    requireText(content.uri(), text);
    return List.of(
        PostReader.single(new Document(content.uri(), content.name(), 0, text, 0, metadata)));
  }
}
