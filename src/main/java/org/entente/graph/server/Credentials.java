package org.entente.graph.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/** Files that only their owner may read. */
final class Credentials {

  private static final Set<PosixFilePermission> OWNER =
      PosixFilePermissions.fromString("rw-------");

  private static final int BYTES = 24;

  private Credentials() {}

  /** The embedded database's password: 192 random bits, made where there is no file yet. */
  static String password(Path dataFolder) {
    Path file = dataFolder.resolve("password");
    try {
      Files.createDirectories(dataFolder);
      if (!Files.exists(file)) {
        create(file);
      }
      String password = Files.readString(file).strip();
      if (password.isEmpty()) {
        throw new DatabaseUnavailable(
            "The password file " + file + " is empty: delete it, and a new one is made.");
      }
      return password;
    } catch (IOException e) {
      throw new DatabaseUnavailable(
          "Cannot read or create the password file " + file + ": check the rights to it.", e);
    }
  }

  private static void create(Path file) throws IOException {
    byte[] random = new byte[BYTES];
    new SecureRandom().nextBytes(random);
    String password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    Path whole = Files.createTempFile(file.getParent(), "password", ".new", owner(file));
    try {
      Files.writeString(whole, password + "\n");
      Files.createLink(file, whole);
    } catch (FileAlreadyExistsException another) {
      return;
    } catch (UnsupportedOperationException noLinks) {
      Files.copy(whole, file);
    } finally {
      Files.deleteIfExists(whole);
    }
  }

  /** Replaces a file at once, so that nobody reads half of it. */
  static void write(Path file, String content) throws IOException {
    Path whole = Files.createTempFile(file.getParent(), "new", ".tmp", owner(file));
    Files.writeString(whole, content, StandardCharsets.UTF_8);
    Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static FileAttribute<?>[] owner(Path file) {
    boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER)}
        : new FileAttribute<?>[0];
  }
}
