package org.entente.api;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** The folder {@code inbox} of the data folder: what lies there may be loaded by name. */
final class InboxPath {

  private final Path inbox;

  InboxPath(Path dataFolder) {
    this.inbox = dataFolder.resolve("inbox");
  }

  /** The real path of a file or folder in it; links that lead out of it are not followed. */
  Path resolve(String path) {
    try {
      Path real = inbox.resolve(path).toRealPath();
      if (real.startsWith(inbox.toRealPath())) {
        return real;
      }
    } catch (IOException | InvalidPathException e) {
      throw new NotFound("file or folder in the inbox", path);
    }
    throw new NotFound("file or folder in the inbox", path);
  }
}
