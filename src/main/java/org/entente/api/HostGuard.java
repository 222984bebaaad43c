package org.entente.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers only under names of this machine and names that the settings list: a foreign name that
 * was made to resolve to this machine (DNS rebinding) gets nothing.
 */
final class HostGuard extends OncePerRequestFilter {

  private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

  private final Set<String> hosts;

  HostGuard(Set<String> hosts) {
    this.hosts = hosts;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String name = request.getServerName().toLowerCase(Locale.ROOT);
    if (LOCAL.contains(name) || hosts.contains(name)) {
      chain.doFilter(request, response);
    } else {
      ProblemWriter.write(
          request,
          response,
          HttpStatus.MISDIRECTED_REQUEST,
          "This service is not addressed by that host name; ENTENTE_HOSTS lists others than localhost.");
    }
  }
}
