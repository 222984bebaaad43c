package org.entente.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses what a page of another origin asks for, reading included. */
final class OriginGuard extends OncePerRequestFilter {

  private static final Set<String> OWN = Set.of("same-origin", "none");

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    boolean ownSite =
        Optional.ofNullable(request.getHeader("Sec-Fetch-Site")).map(OWN::contains).orElse(true);
    boolean ownOrigin =
        Optional.ofNullable(request.getHeader(HttpHeaders.ORIGIN))
            .map(origin -> origin.equalsIgnoreCase(origin(request)))
            .orElse(true);
    if (ownSite && ownOrigin) {
      chain.doFilter(request, response);
    } else {
      ProblemWriter.write(
          request,
          response,
          HttpStatus.FORBIDDEN,
          "Pages of other origins cannot use this service; open its address directly.");
    }
  }

  private static String origin(HttpServletRequest request) {
    return request.getScheme() + "://" + request.getHeader(HttpHeaders.HOST);
  }
}
